// Preference pairs as TRL's DPO trainer reads them: the prompt apart, both sides as lists of one message.

import Type from 'typebox'
import { userMessage } from './chat-message.js'
import { COT_PLACES } from './export-format.js'
import { pairFormat, sideMessages, sideSchema, sidesOf } from './pair-format.js'

/** `{ prompt: [user], chosen: [assistant], rejected: [assistant] }`. */
export const preference = pairFormat({
  summary: 'pairs: the prompt, the chosen and the rejected side, a list of one message each',
  source: 'TRL, "Dataset formats": conversational preference with explicit prompt',
  cotPlaces: [...COT_PLACES],
  schema: (cot) => Type.Object({ prompt: sideSchema('none'), chosen: sideSchema(cot), rejected: sideSchema(cot) }),
  rows: (sample, cot) =>
    sidesOf(sample).map(({ chosen, rejected }) => ({
      prompt: [userMessage(sample)],
      chosen: sideMessages(chosen, cot),
      rejected: sideMessages(rejected, cot),
    })),
})
