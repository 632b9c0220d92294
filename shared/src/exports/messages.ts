// Chat messages with the reasoning inside the assistant's turn.

import Type from 'typebox'
import { assistantMessage, messageSchema, userMessage } from './chat-message.js'
import { oneRowFormat } from './export-format.js'

/** `{ messages: [user, assistant] }`. */
export const messages = oneRowFormat({
  summary: 'a conversation of two messages, user and assistant',
  source:
    'TRL, "Dataset formats": conversational language modelling; axolotl `chat_template`, OpenAI and Together fine-tuning. ' +
    '`reasoning_content`: chat templates of Qwen 3 and DeepSeek; `thinking`: of gpt-oss',
  cotPlaces: ['think-tags', 'reasoning_content', 'thinking', 'none'],
  schema: (cot) => Type.Object({ messages: Type.Array(messageSchema(cot)) }),
  row: (sample, cot) => ({ messages: [userMessage(sample), assistantMessage(sample, cot)] }),
})
