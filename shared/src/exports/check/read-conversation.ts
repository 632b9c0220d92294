// A training row as the chat it stands for, and the reasoning that its assistant's messages hold.

import Type, { type Static } from 'typebox'
import { createCheck } from '../../recipe/check-schema.js'
import { type ChatMessage } from '../chat-message.js'
import { THOUGHT_BREAK } from '../reasoning.js'

const Message = Type.Object({
  role: Type.String(),
  content: Type.String(),
  reasoning_content: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  thinking: Type.Optional(Type.Union([Type.String(), Type.Null()])),
})
const Messages = Type.Array(Message, { minItems: 1 })
const Said = Type.Array(Type.Object({ from: Type.String(), value: Type.String() }), { minItems: 1 })

const SHAPES = [
  shape(Type.Object({ messages: Messages }), ({ messages }) => messages),
  shape(Type.Object({ prompt: Messages, completion: Messages }), ({ prompt, completion }) => [
    ...prompt,
    ...completion,
  ]),
  shape(Type.Object({ prompt: Messages, chosen: Messages }), ({ prompt, chosen }) => [...prompt, ...chosen]),
  shape(Type.Object({ conversations: Said }), ({ conversations }) =>
    conversations.map(({ from, value }) => ({ role: ROLES.get(from) ?? from, content: value })),
  ),
  // LLaMA-Factory puts the input on lines of its own below the instruction.
  shape(
    Type.Object({ instruction: Type.String(), input: Type.Optional(Type.String()), output: Type.String() }),
    ({ instruction, input = '', output }) => [
      { role: 'user', content: input === '' ? instruction : `${instruction}\n${input}` },
      { role: 'assistant', content: output },
    ],
  ),
]

const ROLES: ReadonlyMap<string, string> = new Map([
  ['human', 'user'],
  ['gpt', 'assistant'],
])

function shape<S extends Type.TSchema>(schema: S, messagesOf: (row: Static<S>) => readonly Static<typeof Message>[]) {
  const check = createCheck(schema)
  return (row: unknown): readonly Static<typeof Message>[] | null => {
    const checked = check(row)
    return checked.ok ? messagesOf(checked.value) : null
  }
}

/** Where a message keeps its reasoning. */
export type ReasoningPlace = 'think-tags' | 'reasoning_content' | 'thinking'

export interface Conversation {
  readonly messages: readonly ChatMessage[]
  /** In the order of the text, those of all messages. */
  readonly thoughts: readonly string[]
  readonly place: ReasoningPlace | null
}

/** Null for a row that is no chat, such as one of the formats `aidsafe` and `full`. */
export function readConversation(row: unknown): Conversation | null {
  for (const read of SHAPES) {
    const found = read(row)
    if (found === null) continue
    const messages = found.map(plainMessage)
    const reasoning = messages.flatMap((message) => (message.role === 'assistant' ? reasoningIn(message) : []))
    return {
      messages,
      thoughts: reasoning.flatMap(({ text }) => text.split(THOUGHT_BREAK)).filter((text) => text.trim() !== ''),
      place: reasoning[0]?.place ?? null,
    }
  }
  return null
}

/** A key that is null, as Parquet gives it back, is one that is not there. */
const plainMessage = ({ role, content, ...keys }: Static<typeof Message>): ChatMessage => ({
  role,
  content,
  ...Object.fromEntries(Object.entries(keys).filter(([, text]) => typeof text === 'string')),
})

const THINK_TAGS = /^\s*<think>(.*?)<\/think>/s

function reasoningIn(message: ChatMessage): { readonly place: ReasoningPlace; readonly text: string } | [] {
  const keys = new Map<string, unknown>(Object.entries(message))
  for (const place of ['reasoning_content', 'thinking'] as const) {
    const text = keys.get(place)
    if (typeof text === 'string' && text.trim() !== '') return { place, text }
  }
  const text = THINK_TAGS.exec(message.content)?.[1] ?? ''
  return text.trim() === '' ? [] : { place: 'think-tags', text }
}
