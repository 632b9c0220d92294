// The export formats, by name. A new one is a file, and a line here.

import { aidsafe } from './aidsafe.js'
import { alpaca } from './alpaca.js'
import { type CotPlace, type ExportFormat } from './export-format.js'
import { full } from './full.js'
import { kto } from './kto.js'
import { messages } from './messages.js'
import { preference } from './preference.js'
import { preferenceNemoRl } from './preference-nemo-rl.js'
import { preferenceOpenai } from './preference-openai.js'
import { promptCompletion } from './prompt-completion.js'
import { sharegpt } from './sharegpt.js'
import { stepwise } from './stepwise.js'

const FORMATS = {
  aidsafe,
  messages,
  'prompt-completion': promptCompletion,
  sharegpt,
  alpaca,
  preference,
  'preference-openai': preferenceOpenai,
  'preference-nemo-rl': preferenceNemoRl,
  kto,
  stepwise,
  full,
} as const satisfies Readonly<Record<string, ExportFormat>>

export type ExportFormatName = keyof typeof FORMATS

export const isExportFormat = (name: string): name is ExportFormatName => Object.hasOwn(FORMATS, name)
export const EXPORT_FORMATS: readonly ExportFormatName[] = Object.keys(FORMATS).filter(isExportFormat)
export const exportFormat = (name: ExportFormatName): ExportFormat => FORMATS[name]

/** The place asked for, or the format's own; null where the format has no such place. */
export function cotPlaceOf({ cotPlaces }: ExportFormat, asked: CotPlace | undefined): CotPlace | null {
  if (asked === undefined) return cotPlaces[0] ?? 'none'
  return cotPlaces.includes(asked) ? asked : null
}
