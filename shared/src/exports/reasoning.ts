// How a sample's thoughts stand in a training text: each as it was written, a blank line between two.

import { type Answered } from './export-format.js'

/** Between thoughts. */
export const THOUGHT_BREAK = '\n\n'

export const reasoningOf = ({ record }: Answered): string =>
  record.thoughts.map((thought) => thought.text).join(THOUGHT_BREAK)

/** The layout that Qwen's and DeepSeek's models write themselves. */
export const inThinkTags = (reasoning: string, response: string): string =>
  `<think>\n${reasoning}\n</think>\n\n${response}`

/** The response as plain text, with the reasoning before it unless it is left out. */
export const answerText = (sample: Answered, withReasoning: boolean): string =>
  withReasoning ? inThinkTags(reasoningOf(sample), sample.record.response) : sample.record.response
