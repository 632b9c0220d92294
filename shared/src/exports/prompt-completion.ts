// Prompt and completion apart, so that a trainer takes the loss of the completion alone.

import Type from 'typebox'
import { assistantMessage, messageSchema, userMessage } from './chat-message.js'
import { oneRowFormat } from './export-format.js'

/** `{ prompt: [user], completion: [assistant] }`. */
export const promptCompletion = oneRowFormat({
  summary: 'the prompt and the completion, a list of one message each',
  source: 'TRL, "Dataset formats": conversational prompt-completion',
  cotPlaces: ['think-tags', 'reasoning_content', 'thinking', 'none'],
  schema: (cot) =>
    Type.Object({ prompt: Type.Array(messageSchema('none')), completion: Type.Array(messageSchema(cot)) }),
  row: (sample, cot) => ({ prompt: [userMessage(sample)], completion: [assistantMessage(sample, cot)] }),
})
