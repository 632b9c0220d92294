// How long an endpoint asks us to wait, from its response headers.

import { type Quota } from '../../ports/llm.js'

/** The headers read here. */
export const RETRY_HEADERS = ['retry-after-ms', 'retry-after'] as const

/**
 * The wait an endpoint asked for, in whole milliseconds from `nowMs` (Unix time), or null where it asked for none.
 * `retry-after-ms` is OpenAI's and Azure's; `Retry-After` is RFC 9110, 10.2.3 (seconds or a date). Where both are absent
 * a 429 is read by its quota: the reset of what is used up, else the earliest reset there is.
 */
export function readRetryAfterMs(status: number, headers: Headers, quota: Quota | null, nowMs: number): number | null {
  const asked = milliseconds(headers.get('retry-after-ms')) ?? secondsOrDate(headers.get('retry-after'), nowMs)
  return asked ?? (status === 429 ? resetMs(quota) : null)
}

const milliseconds = (text: string | null): number | null =>
  text !== null && DECIMAL.test(text) ? Math.ceil(Number(text)) : null

function secondsOrDate(text: string | null, nowMs: number): number | null {
  if (text === null) return null
  if (DECIMAL.test(text)) return Math.ceil(Number(text) * 1000)
  // Date.parse alone takes `-1` for a year.
  const date = HTTP_DATE.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs)
}

const DECIMAL = /^\d{1,12}(\.\d{1,9})?$/
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /

function resetMs(quota: Quota | null): number | null {
  const parts = [quota?.requests, quota?.tokens]
  const resets = (of: typeof parts) => of.map((part) => part?.resetMs).filter((ms) => typeof ms === 'number')
  const usedUp = resets(parts.filter((part) => part?.remaining === 0))
  if (usedUp.length > 0) return Math.max(...usedUp)
  const all = resets(parts)
  return all.length > 0 ? Math.min(...all) : null
}
