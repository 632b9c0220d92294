// Preference pairs as OpenAI's fine-tuning by DPO reads them. It knows no key for reasoning: tags, or nothing.

import Type from 'typebox'
import { userMessage } from './chat-message.js'
import { pairFormat, sideMessages, sideSchema, sidesOf } from './pair-format.js'

/** `{ input: { messages: [user] }, preferred_output: [assistant], non_preferred_output: [assistant] }`. */
export const preferenceOpenai = pairFormat({
  summary: 'pairs as OpenAI fine-tunes on them',
  source: 'OpenAI, "Direct preference optimization": input, preferred_output, non_preferred_output',
  cotPlaces: ['think-tags', 'none'],
  schema: (cot) =>
    Type.Object({
      input: Type.Object({ messages: sideSchema('none') }),
      preferred_output: sideSchema(cot),
      non_preferred_output: sideSchema(cot),
    }),
  rows: (sample, cot) =>
    sidesOf(sample).map(({ chosen, rejected }) => ({
      input: { messages: [userMessage(sample)] },
      preferred_output: sideMessages(chosen, cot),
      non_preferred_output: sideMessages(rejected, cot),
    })),
})
