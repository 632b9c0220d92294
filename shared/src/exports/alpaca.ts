// Instruction and output as Stanford Alpaca wrote them.

import Type from 'typebox'
import { oneRowFormat } from './export-format.js'
import { answerText } from './reasoning.js'

/** `{ instruction, input: "", output }`. */
export const alpaca = oneRowFormat({
  summary: 'an instruction and its output; the input is empty',
  source: 'LLaMA-Factory, data/README.md: Alpaca format (supervised fine-tuning)',
  cotPlaces: ['think-tags', 'none'],
  schema: () => Type.Object({ instruction: Type.String(), input: Type.String(), output: Type.String() }),
  row: (sample, cot) => ({
    instruction: sample.prompt,
    input: '',
    output: answerText(sample, cot === 'think-tags'),
  }),
})
