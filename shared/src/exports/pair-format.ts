// What the formats of preference pairs share. Both sides are laid out alike: a model must learn from what they say, not from
// where it stands.

import Type from 'typebox'
import { type Side } from '../recipe/pairs/pair.js'
import { assistantMessage, messageSchema, type ChatMessage } from './chat-message.js'
import { type CotPlace, type Exportable, type ExportFormat } from './export-format.js'

/** A format whose rows hold rejected sides; a sample without a pair may have no row. */
export const pairFormat = (format: Omit<ExportFormat, 'rowsPerSample' | 'holdsRejected'>): ExportFormat => ({
  ...format,
  rowsPerSample: null,
  holdsRejected: true,
})

export const sideSchema = (cot: CotPlace) => Type.Array(messageSchema(cot))

export const sideMessages = (side: Side, cot: CotPlace): readonly ChatMessage[] => [
  assistantMessage({ record: side }, cot),
]

/** The sides, where there is a pair. */
export function sidesOf({ record }: Exportable): readonly { readonly chosen: Side; readonly rejected: Side }[] {
  // Records of earlier versions have no pair.
  const pair = record.pair ?? null
  return pair?.pair === 'made' ? [{ chosen: pair.chosen, rejected: pair.rejected }] : []
}
