import t from 'tap'
import { QUOTA_HEADERS, readQuota, readResetMs } from './read-quota.js'

const NOW = Date.parse('2026-01-01T00:00:00Z')
const read = (headers: Record<string, string>) => readQuota(new Headers(headers), NOW)

t.test('what an endpoint says of requests and of tokens is its quota', async (t) => {
  const openai = {
    'x-ratelimit-limit-requests': '5000',
    'x-ratelimit-remaining-requests': '4999',
    'x-ratelimit-reset-requests': '12ms',
    'x-ratelimit-limit-tokens': '160000',
    'x-ratelimit-remaining-tokens': '0',
    'x-ratelimit-reset-tokens': '6m0s',
  }
  const anthropic = {
    'anthropic-ratelimit-requests-limit': '4000',
    'anthropic-ratelimit-requests-remaining': '3201',
    'anthropic-ratelimit-requests-reset': '2026-01-01T00:00:01.5Z',
    'anthropic-ratelimit-tokens-limit': '400000',
    'anthropic-ratelimit-tokens-remaining': '312000',
    'anthropic-ratelimit-tokens-reset': '2025-12-31T23:59:00Z',
  }

  t.same(read(openai), {
    requests: { limit: 5000, remaining: 4999, resetMs: 12 },
    tokens: { limit: 160_000, remaining: 0, resetMs: 360_000 },
  })
  t.same(read(anthropic), {
    requests: { limit: 4000, remaining: 3201, resetMs: 1500 },
    tokens: { limit: 400_000, remaining: 312_000, resetMs: 0 },
  })
  t.same([...Object.keys(openai), ...Object.keys(anthropic)].toSorted(), QUOTA_HEADERS.toSorted())
})

t.test('what is not said is null, and who says nothing has no quota', async (t) => {
  t.same(read({ 'x-ratelimit-remaining-requests': '79' }), {
    requests: { limit: null, remaining: 79, resetMs: null },
    tokens: null,
  })
  t.equal(read({}), null)
  t.equal(read({ 'content-type': 'application/json', 'retry-after': '5' }), null)
})

t.test('numbers that are none of a limit say nothing', async (t) => {
  for (const text of ['-1', '', 'unlimited', '1e9', '12.5', '9'.repeat(30)]) {
    t.equal(read({ 'x-ratelimit-limit-tokens': text, 'x-ratelimit-remaining-tokens': text }), null, text)
  }
})

t.test('a reset comes as a duration in units, as seconds, as a date, or as Unix time', async (t) => {
  const expected: Readonly<Record<string, number | null>> = {
    '1s': 1000,
    '20ms': 20,
    '120ms': 120,
    '6m0s': 360_000,
    '2m59.56s': 179_560,
    '1h2m3s': 3_723_000,
    '1d': 86_400_000,
    '7.66s': 7660,
    '0': 0,
    '60': 60_000,
    '0.25': 250,
    '2026-01-01T00:00:30Z': 30_000,
    '2026-01-01T01:00:30+01:00': 30_000,
    '2025-12-31T00:00:00Z': 0,
    [String(NOW / 1000 + 45)]: 45_000,
    [String(NOW + 45_000)]: 45_000,
    s: null,
    '1 s': null,
    '1w': null,
    '-1': null,
    '2026': 2_026_000,
    '2026-13-41T00:00:00Z': null,
    soon: null,
    '': null,
  }
  for (const [text, ms] of Object.entries(expected)) t.equal(readResetMs(text, NOW), ms, text)
})
