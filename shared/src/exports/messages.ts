// Chat messages with the reasoning inside the assistant's turn: TRL, axolotl, OpenAI, Together.
// Source: TRL "Dataset formats" (conversational language modelling); `reasoning_content` as Qwen's and DeepSeek's chat
// templates read it.

import { type ExportFormat } from './export-format.js'

export const COT_PLACES = ['think-tags', 'reasoning_content', 'none'] as const
export type CotPlace = (typeof COT_PLACES)[number]

/** Where the thoughts go: before the answer in `<think>` tags, in a key of their own, or nowhere. */
export const messages =
  (cot: CotPlace): ExportFormat =>
  ({ prompt, record }) => {
    const reasoning = record.thoughts.map((thought) => thought.text).join('\n\n')
    const assistant =
      cot === 'think-tags'
        ? { role: 'assistant', content: `<think>\n${reasoning}\n</think>\n\n${record.response}` }
        : cot === 'reasoning_content'
          ? { role: 'assistant', reasoning_content: reasoning, content: record.response }
          : { role: 'assistant', content: record.response }
    return { messages: [{ role: 'user', content: prompt }, assistant] }
  }
