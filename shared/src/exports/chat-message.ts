// Messages of a chat, as trainers and chat templates read them.

import Type, { type Static } from 'typebox'
import { type Answered, type CotPlace, type Exportable } from './export-format.js'
import { answerText, reasoningOf } from './reasoning.js'

const PLAIN = { role: Type.String(), content: Type.String() }
const Reasoning = Type.Optional(Type.String({ description: 'of the assistant: the text of the kept thoughts' }))

const Message = {
  plain: Type.Object(PLAIN),
  reasoning_content: Type.Object({ ...PLAIN, reasoning_content: Reasoning }),
  thinking: Type.Object({ ...PLAIN, thinking: Reasoning }),
}

/** The key that holds the reasoning is a part of the schema only where one does. */
export const messageSchema = (cot: CotPlace) =>
  cot === 'reasoning_content' || cot === 'thinking' ? Message[cot] : Message.plain

export type ChatMessage = Static<(typeof Message)[keyof typeof Message]>

export const userMessage = ({ prompt }: Pick<Exportable, 'prompt'>): ChatMessage => ({ role: 'user', content: prompt })

export function assistantMessage(sample: Answered, cot: CotPlace): ChatMessage {
  const role = 'assistant'
  return cot === 'reasoning_content' || cot === 'thinking'
    ? { role, [cot]: reasoningOf(sample), content: sample.record.response }
    : { role, content: answerText(sample, cot === 'think-tags') }
}
