import t from 'tap'
import { readQuota } from './read-quota.js'
import { readRetryAfterMs } from './retry-after.js'

const NOW = Date.parse('2026-01-01T00:00:00Z')
const read = (sent: Record<string, string>, status = 429) => {
  const headers = new Headers(sent)
  return readRetryAfterMs(status, headers, readQuota(headers, NOW), NOW)
}

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
