import t from 'tap'
import { parseDurationMs, readRetryAfterMs } from './retry-after.js'

const NOW = Date.parse('2026-01-01T00:00:00Z')
const read = (headers: Record<string, string>, status = 429) => readRetryAfterMs(status, new Headers(headers), NOW)

t.test('Retry-After is seconds or a date, and a date gone by is no wait', async (t) => {
  t.equal(read({ 'retry-after': '3' }), 3000)
  t.equal(read({ 'retry-after': '0.25' }), 250)
  t.equal(read({ 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }), 7000)
  t.equal(read({ 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT' }), 0)
})

t.test('retry-after-ms is finer and comes first', async (t) => {
  t.equal(read({ 'retry-after': '1', 'retry-after-ms': '120' }), 120)
})

t.test('it is read at every status, the rate limit headers at 429 only', async (t) => {
  t.equal(read({ 'retry-after': '3' }, 503), 3000)
  t.equal(read({ 'x-ratelimit-reset-requests': '3s' }, 503), null)
})

t.test('without it, what is used up says when to come back, else the earliest reset', async (t) => {
  const resets = { 'x-ratelimit-reset-requests': '20ms', 'x-ratelimit-reset-tokens': '6m0s' }

  t.equal(read({ ...resets, 'x-ratelimit-remaining-tokens': '0' }), 360_000)
  t.equal(read({ ...resets, 'x-ratelimit-remaining-requests': '0' }), 20)
  t.equal(read(resets), 20)
  t.equal(read({ ...resets, 'retry-after': '1' }), 1000)
})

t.test('what cannot be read is no wait asked for', async (t) => {
  for (const text of ['', 'soon', '-1', '1e9', 'NaN', '99999999999999999999']) {
    t.equal(read({ 'retry-after': text }), null, text)
    t.equal(read({ 'x-ratelimit-reset-tokens': text }), null, text)
  }
})

t.test('durations come in units, together or alone, or as plain seconds', async (t) => {
  const expected: Readonly<Record<string, number | null>> = {
    '1s': 1000,
    '20ms': 20,
    '6m0s': 360_000,
    '2m59.56s': 179_560,
    '1h2m3s': 3_723_000,
    '1d': 86_400_000,
    '60': 60_000,
    '7.66s': 7660,
    s: null,
    '1 s': null,
    '1w': null,
  }
  for (const [text, ms] of Object.entries(expected)) t.equal(parseDurationMs(text), ms, text)
})
