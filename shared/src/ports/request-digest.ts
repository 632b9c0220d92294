// A question's identity: what the journal records, so that the same call is known for the same whoever asks it.

import { createHash } from 'node:crypto'
import { type Question } from './llm.js'

/**
 * The first 128 bits, in hex, of the SHA-256 of the question as canonical JSON (keys sorted by UTF-16 units, no spaces,
 * as in RFC 8785), each message's content replaced by its own SHA-256: hashing a long text is half the price of escaping
 * it. Every property counts; those that are undefined do not, as in JSON.
 */
export const requestDigest = (question: Question): string =>
  sha256(
    canonicalJson({
      ...question,
      messages: question.messages.map((message) => ({ ...message, content: sha256(message.content) })),
    }),
  ).slice(0, 32)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key)
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}
