// A model's reply, unknown text, to a checked value. Tolerates what models wrap around JSON; repairs nothing inside it.

import type { Static, TSchema } from 'typebox'
import { createCheck } from './check-schema.js'
import { type Fault } from './fault.js'

/**
 * What a stage makes of a reply. `soft` faults leave a usable value: it is worth asking again once for a better one, but
 * not worth losing the sample over.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly soft: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export const bad = (pointer: string, message: string): Parsed<never> => ({ ok: false, faults: [{ pointer, message }] })

/** Reasoning models put their own thinking before the answer where the server does not take it out. */
const withoutThinking = (text: string): string => text.replace(/^\s*<think>[\s\S]*?<\/think>/, '')

function readJson(text: string): unknown {
  const trimmed = withoutThinking(text).trim()
  const from = trimmed.indexOf('{')
  const to = trimmed.lastIndexOf('}')
  if (from < 0 || to < from) return undefined
  try {
    return JSON.parse(trimmed.slice(from, to + 1))
  } catch {
    return undefined // the caller names the fault; the parser's own words may quote the reply
  }
}

/**
 * How a reply's objects are closed: as the schema that is sent (strict mode wants no further keys), and open as the one
 * that is checked, for keys that nobody asked for are not worth another call.
 */
export const CLOSED = { additionalProperties: false } as const
export const OPEN = {} as const
export type Closing = typeof CLOSED | typeof OPEN

/** A parser of replies that hold one JSON object of `schema`, alone or within chatter or a code fence. */
export function createReplyParser<S extends TSchema>(schema: S): (text: string) => Parsed<Static<S>> {
  const check = createCheck(schema)
  return (text) => {
    const json = readJson(text)
    if (json === undefined) return bad('', 'the reply is not one JSON object')
    const checked = check(json)
    return checked.ok
      ? { ok: true, value: checked.value, soft: [] }
      : { ok: false, faults: checked.faults.slice(0, 10) }
  }
}

/** Faults of required texts that are empty or white space. */
export const emptyTexts = (texts: Readonly<Record<string, string>>): readonly Fault[] =>
  Object.entries(texts).flatMap(([pointer, text]) =>
    text.trim() === '' ? [{ pointer, message: 'must not be empty' }] : [],
  )
