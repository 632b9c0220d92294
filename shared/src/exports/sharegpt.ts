// Conversations as ShareGPT wrote them.

import Type from 'typebox'
import { oneRowFormat } from './export-format.js'
import { answerText } from './reasoning.js'

/** `{ conversations: [{ from: "human", value }, { from: "gpt", value }] }`. */
export const sharegpt = oneRowFormat({
  summary: 'a conversation of two turns, by `human` and `gpt`',
  source: 'LLaMA-Factory, data/README.md: ShareGPT format',
  cotPlaces: ['think-tags', 'none'],
  schema: () => Type.Object({ conversations: Type.Array(Type.Object({ from: Type.String(), value: Type.String() })) }),
  row: (sample, cot) => ({
    conversations: [
      { from: 'human', value: sample.prompt },
      { from: 'gpt', value: answerText(sample, cot === 'think-tags') },
    ],
  }),
})
