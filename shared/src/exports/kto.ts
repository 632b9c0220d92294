// Single sides with a label, as TRL's KTO trainer reads them. It needs no pairs: an accepted sample without one is a good
// example all the same.

import Type from 'typebox'
import { userMessage } from './chat-message.js'
import { COT_PLACES } from './export-format.js'
import { pairFormat, sideMessages, sideSchema, sidesOf } from './pair-format.js'

/** `{ prompt: [user], completion: [assistant], label }`: two rows for a pair, one for an accepted sample without one. */
export const kto = pairFormat({
  summary: 'single sides with a label: true for accepted samples and chosen sides, false for rejected ones',
  source: 'TRL, "Dataset formats": conversational unpaired preference',
  cotPlaces: [...COT_PLACES],
  schema: (cot) => Type.Object({ prompt: sideSchema('none'), completion: sideSchema(cot), label: Type.Boolean() }),
  rows: (sample, cot) => {
    const row = (side: Parameters<typeof sideMessages>[0], label: boolean) => ({
      prompt: [userMessage(sample)],
      completion: sideMessages(side, cot),
      label,
    })
    const [sides] = sidesOf(sample)
    return sides === undefined ? [row(sample.record, true)] : [row(sides.chosen, true), row(sides.rejected, false)]
  },
})
