import t from 'tap'
import { until } from '../support/until.js'
import { attempt, messagesOf, openEndpoint, post } from './test-messages.js'
import { createCaps, durationText } from './caps.js'
import { DEFAULT_WORLD } from './world.js'

t.test('more requests than the cap in any window are answered with 429 and when to return', async (t) => {
  let now = 0
  const endpoint = await openEndpoint(t, { clock: () => now, rpm: 2 })
  t.match((await attempt(endpoint, 'draft')).headers.get('x-ratelimit-remaining-requests'), '1')
  now = 20_000
  t.equal((await attempt(endpoint, 'draft')).status, 200)
  now = 30_000
  const over = await attempt(endpoint, 'draft')
  t.equal(over.status, 429)
  t.match(over.answer, { error: { type: 'requests', code: 'rate_limit_exceeded' } })
  t.match(Object.fromEntries(over.headers), {
    'retry-after': '30',
    'retry-after-ms': '30000',
    'x-ratelimit-limit-requests': '2',
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': '50s',
  })
  now = 60_001
  t.equal((await attempt(endpoint, 'draft')).status, 200)
  t.match(endpoint.books(), { requests: 4, completed: 3, byStatus: { 200: 3, 429: 1 } })
})

t.test('tokens are capped by prompt and completion together', async (t) => {
  let now = 0
  const endpoint = await openEndpoint(t, { clock: () => now, tpm: 1000, windowMs: 500 })
  let answered = 0
  let last = await attempt(endpoint, 'draft')
  while (last.status === 200 && answered < 20) {
    answered += 1
    last = await attempt(endpoint, 'draft')
  }
  const { tokens } = endpoint.books()
  t.equal(last.status, 429)
  t.match(last.answer, { error: { type: 'tokens' } })
  t.equal(last.headers.get('x-ratelimit-remaining-tokens'), String(1000 - tokens.prompt - tokens.completion))
  t.equal(last.headers.get('retry-after'), '1')
  now = 501
  t.equal((await attempt(endpoint, 'draft')).status, 200)
})

t.test('one request above the concurrency cap is answered with 429 while the others go on', async (t) => {
  // One that hangs has the only seat, and three are in line until it leaves.
  const faults = [{ kind: 'hang', role: 'intents' }] as const
  const endpoint = await openEndpoint(t, { concurrencyCap: 4, serveAtOnce: 1, faults })
  const leaving = new AbortController()
  const hung = post(endpoint, { messages: messagesOf('intents') }, { signal: leaving.signal }).catch(() => null)
  await until('one hangs', () => endpoint.books().inFlight === 1)
  const others = Array.from({ length: 3 }, () => attempt(endpoint, 'draft'))
  await until('the others wait', () => endpoint.books().inFlight === 4)
  const over = await Promise.all([1, 2].map(() => attempt(endpoint, 'draft')))
  leaving.abort()
  const statuses = [...over, ...(await Promise.all(others))].map(({ status }) => status)
  t.strictSame(statuses, [429, 429, 200, 200, 200])
  t.equal(await hung, null)
  await until('all have left', () => endpoint.books().inFlight === 0)
  t.equal(endpoint.books().maxInFlight, 4)
})

t.test('no window of any position ever holds more than the cap', async (t) => {
  const caps = createCaps()
  const world = { ...DEFAULT_WORLD, rpm: 10, windowMs: 100 }
  const admitted: number[] = []
  for (let now = 0; now < 2000; now += 3) if (caps.admit(world, 1, now).admitted) admitted.push(now)
  for (const start of admitted) t.ok(admitted.filter((at) => at >= start && at < start + 100).length <= 10)
  t.ok(admitted.length >= 190, `${admitted.length} of about 200`)
})

t.test('the wait that is told is the wait that is needed', async (t) => {
  const caps = createCaps()
  const world = { ...DEFAULT_WORLD, tpm: 100, windowMs: 1000 }
  for (const at of [0, 100, 200, 300]) t.ok(caps.admit(world, 25, at).admitted)
  const { waitMs } = caps.admit(world, 50, 400)
  t.equal(waitMs, 700)
  t.notOk(caps.admit(world, 50, 400 + waitMs - 1).admitted)
  t.ok(caps.admit(world, 50, 400 + waitMs).admitted)
})

t.test('durations are written as OpenAI writes them', async (t) => {
  t.strictSame([0, 120, 8500, 360_000].map(durationText), ['0ms', '120ms', '8.5s', '6m0s'])
})
