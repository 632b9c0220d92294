// How long an endpoint asks us to wait, from its response headers.

const LIMITS = ['requests', 'tokens'] as const

/** The headers read here. */
export const RETRY_HEADERS = [
  'retry-after-ms',
  'retry-after',
  ...LIMITS.flatMap((limit) => [`x-ratelimit-reset-${limit}`, `x-ratelimit-remaining-${limit}`]),
] as const

/**
 * The wait an endpoint asked for, in whole milliseconds from `nowMs` (Unix time), or null where it asked for none.
 * `retry-after-ms` is OpenAI's and Azure's; `Retry-After` is RFC 9110, 10.2.3 (seconds or a date). Where both are absent
 * a 429 is read by its rate limit headers: the reset of what is used up, else the earliest reset there is.
 */
export function readRetryAfterMs(status: number, headers: Headers, nowMs: number): number | null {
  const asked = milliseconds(headers.get('retry-after-ms')) ?? secondsOrDate(headers.get('retry-after'), nowMs)
  return asked ?? (status === 429 ? limitResetMs(headers) : null)
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

function limitResetMs(headers: Headers): number | null {
  const resets = LIMITS.flatMap((limit) => {
    const ms = parseDurationMs(headers.get(`x-ratelimit-reset-${limit}`) ?? '')
    return ms === null ? [] : [{ ms, usedUp: headers.get(`x-ratelimit-remaining-${limit}`) === '0' }]
  })
  const usedUp = resets.filter((reset) => reset.usedUp)
  if (usedUp.length > 0) return Math.max(...usedUp.map(({ ms }) => ms))
  return resets.length > 0 ? Math.min(...resets.map(({ ms }) => ms)) : null
}

const DECIMAL = /^\d{1,12}(\.\d{1,9})?$/
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /
const DURATION = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|d|h|m|s))+$/
const DURATION_PART = /(\d+(?:\.\d+)?)(ms|d|h|m|s)/g
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `1s`, `6m0s`, `20ms`, `2m59.56s` (OpenAI, Groq) or plain seconds (Azure), in whole milliseconds; null for anything else. */
export function parseDurationMs(text: string): number | null {
  if (DECIMAL.test(text)) return Math.ceil(Number(text) * 1000)
  if (!DURATION.test(text)) return null
  const parts = [...text.matchAll(DURATION_PART)]
  return Math.ceil(parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ''] ?? 0), 0))
}
