// What an endpoint says of its limits beside every answer, from its response headers. Most endpoints say nothing.

import { type Quota, type QuotaPart } from '../../ports/llm.js'

/** OpenAI's names, which Azure, Groq, gateways and most others follow, and Anthropic's own. */
const namesOf = (limit: keyof Quota) => ({
  limit: [`x-ratelimit-limit-${limit}`, `anthropic-ratelimit-${limit}-limit`],
  remaining: [`x-ratelimit-remaining-${limit}`, `anthropic-ratelimit-${limit}-remaining`],
  reset: [`x-ratelimit-reset-${limit}`, `anthropic-ratelimit-${limit}-reset`],
})

const HEADERS = { requests: namesOf('requests'), tokens: namesOf('tokens') }

/** The headers read here. */
export const QUOTA_HEADERS: readonly string[] = Object.values(HEADERS).flatMap((names) => Object.values(names).flat())

type Told = ReadonlyMap<string, string>

/** The quota that the headers tell at `nowMs` (Unix time); null where they tell none. */
export function readQuota(headers: Headers, nowMs: number): Quota | null {
  // One pass, because look-ups in Headers add up, and most endpoints tell nothing.
  const told = new Map<string, string>()
  for (const [name, value] of headers) if (name.includes('-ratelimit-')) told.set(name, value)
  if (told.size === 0) return null
  const requests = readPart(told, 'requests', nowMs)
  const tokens = readPart(told, 'tokens', nowMs)
  return requests === null && tokens === null ? null : { requests, tokens }
}

function readPart(told: Told, of: keyof Quota, nowMs: number): QuotaPart | null {
  const names = HEADERS[of]
  const limit = readCount(firstOf(told, names.limit))
  const remaining = readCount(firstOf(told, names.remaining))
  const resetMs = readResetMs(firstOf(told, names.reset), nowMs)
  return limit === null && remaining === null && resetMs === null ? null : { limit, remaining, resetMs }
}

const firstOf = (told: Told, [first = '', second = '']: readonly string[]): string =>
  told.get(first) ?? told.get(second) ?? ''

/** Azure writes `-1` for a limit that it does not count: such a number says nothing. */
const readCount = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null)

const DECIMAL = /^\d{1,13}(\.\d{1,9})?$/
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T/
/** Plain numbers past these are no waits but moments of Unix time, in seconds or in milliseconds. */
const UNIX_SECONDS = 1e9
const UNIX_MS = 1e12

/**
 * `1s`, `6m0s`, `20ms`, `2m59.56s` (OpenAI, Groq), plain seconds (Azure), an RFC 3339 date (Anthropic) or Unix time (the
 * LiteLLM proxy), in whole milliseconds from `nowMs`; null for anything else.
 */
export function readResetMs(text: string, nowMs: number): number | null {
  if (DECIMAL.test(text)) {
    const number = Number(text)
    if (number < UNIX_SECONDS) return Math.ceil(number * 1000)
    return Math.max(0, Math.ceil(number < UNIX_MS ? number * 1000 : number) - nowMs)
  }
  if (!ISO_DATE.test(text)) return readDurationMs(text)
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}

const DURATION = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|d|h|m|s))+$/
const DURATION_PART = /(\d+(?:\.\d+)?)(ms|d|h|m|s)/g
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

function readDurationMs(text: string): number | null {
  if (!DURATION.test(text)) return null
  const parts = [...text.matchAll(DURATION_PART)]
  return Math.ceil(parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ''] ?? 0), 0))
}
