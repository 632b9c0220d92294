// A question's identity: what the journal records, so that the same call is known for the same whoever asks it.

import { createHash } from 'node:crypto'
import { perLongText, perObject } from './constant-parts.js'
import { type Question } from './llm.js'

/**
 * The first 128 bits, in hex, of the SHA-256 of the question as canonical JSON (keys sorted by UTF-16 units, no spaces,
 * as in RFC 8785), with its long parts replaced by their own SHA-256: each message's content, and the reply's schema.
 * Every property counts; those that are undefined do not, as in JSON.
 */
export const requestDigest = (question: Question): string =>
  sha256(
    canonicalJson({
      ...question,
      messages: question.messages.map((message) => ({ ...message, content: textDigest(message.content) })),
      replySchema: { ...question.replySchema, schema: schemaDigest(question.replySchema.schema) },
    }),
  ).slice(0, 32)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const textDigest = perLongText(sha256)
const schemaDigest = perObject((schema) => sha256(canonicalJson(schema)))

/** The same text for the same value, in whatever order its keys were written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key)
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}
