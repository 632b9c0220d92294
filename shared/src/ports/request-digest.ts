// A question's identity: what the journal records, so that the same call is known for the same whoever asks it.

import { createHash } from 'node:crypto'
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

const LONG_TEXT = 2_048
const REMEMBERED_TEXTS = 64
const longTexts = new Map<string, string>()
const schemas = new WeakMap<object, string>()

/** The long texts of a batch are few and come with every question: they are hashed once. */
function textDigest(text: string): string {
  if (text.length < LONG_TEXT) return sha256(text)
  const digest = longTexts.get(text) ?? sha256(text)
  longTexts.delete(text)
  longTexts.set(text, digest)
  const oldest = longTexts.keys().next()
  if (longTexts.size > REMEMBERED_TEXTS && oldest.done !== true) longTexts.delete(oldest.value)
  return digest
}

function schemaDigest(schema: object): string {
  const digest = schemas.get(schema) ?? sha256(canonicalJson(schema))
  schemas.set(schema, digest)
  return digest
}

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
