import t from 'tap'
import { until } from '../support/until.js'
import {
  ask,
  askReply,
  attempt,
  completionOf,
  messagesOf,
  openEndpoint,
  post,
  replyOf,
  schemaFormat,
} from './test-messages.js'
import { createFaultDrawer } from './draw-fault.js'
import { changeWorld, DEFAULT_WORLD, type WorldChange } from './world.js'

t.test('faults of the transport answer with their status', async (t) => {
  const cases = [
    ['rate-limited', 429, { error: { code: 'rate_limit_exceeded' } }],
    ['server-error', 500, { error: { type: 'server_error' } }],
    ['unavailable', 503, { error: { type: 'service_unavailable_error' } }],
    ['filtered-400', 400, { error: { code: 'content_filter', param: 'prompt' } }],
  ] as const
  for (const [kind, status, body] of cases) {
    const endpoint = await openEndpoint(t, { faults: [{ kind }] })
    const got = await attempt(endpoint, 'draft')
    t.equal(got.status, status)
    t.match(got.answer, body)
    t.equal(got.headers.has('retry-after'), status === 429)
    t.match(endpoint.books(), { completed: 0, byStatus: { [status]: 1 }, byFault: { [kind]: 1 } })
  }
})

t.test('a hang lasts until the client leaves', async (t) => {
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'hang' }] })
  const leaving = new AbortController()
  const hanging = attemptWith(endpoint, leaving.signal)
  await until('it is waiting', () => endpoint.books().inFlight === 1)
  leaving.abort()
  await t.rejects(hanging)
  await until('it has left', () => endpoint.books().inFlight === 0)
  t.match(endpoint.books(), { completed: 0, byStatus: { abandoned: 1 }, byFault: { hang: 1 } })
})

t.test('a client that leaves during the latency has bought nothing', async (t) => {
  const endpoint = await openEndpoint(t, { latencyMs: 60_000 })
  const leaving = new AbortController()
  const waiting = attemptWith(endpoint, leaving.signal)
  await until('it is waiting', () => endpoint.books().inFlight === 1)
  leaving.abort()
  await t.rejects(waiting)
  await until('it has left', () => endpoint.books().inFlight === 0)
  t.match(endpoint.books(), { completed: 0, distinct: 0, byStatus: { abandoned: 1 } })
})

t.test('a cut-off body and a cut-off stream break in the middle', async (t) => {
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'cut-off' }] })
  for (const stream of [false, true]) {
    const res = await post(endpoint, { messages: messagesOf('draft'), stream })
    t.equal(res.status, 200)
    await t.rejects(res.text())
  }
  t.match(endpoint.books(), { completed: 0, byStatus: { 'cut-off': 2 } })
})

t.test('faults of the content come as 200', async (t) => {
  const endpoint = await openEndpoint(t)
  const spoilt = async (kind: 'not-json' | 'truncated' | 'wrong-shape' | 'unknown-rule' | 'refused' | 'filtered') => {
    endpoint.setWorld({ faults: [{ kind }] })
    return ask(endpoint, 'draft')
  }
  const prose = await spoilt('not-json')
  t.throws(() => JSON.parse(prose.content ?? ''), SyntaxError)
  const truncated = await spoilt('truncated')
  t.throws(() => JSON.parse(truncated.content ?? ''), SyntaxError)
  t.equal(truncated.finish, 'length')
  const wrong: unknown = JSON.parse((await spoilt('wrong-shape')).content ?? '')
  t.match(wrong, { result: Object })
  t.throws(() => replyOf('draft', JSON.stringify(wrong)))
  t.match((await spoilt('unknown-rule')).content, /"rules":\["ZZ-999"\]/)
  t.match(await spoilt('refused'), { content: null, refusal: String, finish: 'stop' })
  t.match(await spoilt('filtered'), { content: null, refusal: null, finish: 'content_filter' })
  t.match(endpoint.books(), {
    completed: 6,
    byFault: { 'not-json': 1, truncated: 1, 'wrong-shape': 1, 'unknown-rule': 1, refused: 1, filtered: 1 },
  })
})

t.test('unknown-rule names an unknown thought where there are no rules, and spoils nothing else', async (t) => {
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'unknown-rule' }] })
  t.match((await ask(endpoint, 'refinement')).content, /"thought":"ZZ-999"/)
  await askReply(endpoint, 'intents')
  t.strictSame(endpoint.books().byFault, { 'unknown-rule': 1 })
})

t.test('a fault of one role leaves the others alone', async (t) => {
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'refused', role: 'turn' }] })
  t.equal((await ask(endpoint, 'draft')).refusal, null)
  t.type((await ask(endpoint, 'turn')).refusal, 'string')
})

t.test('a repair is answered well, unless its fault is asked for', async (t) => {
  const repair = [
    ...messagesOf('draft'),
    { role: 'assistant', content: 'Well...' },
    { role: 'user', content: 'The reply is not one JSON object.' },
  ]
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'not-json' }] })
  const content = async () =>
    completionOf(await (await post(endpoint, { messages: repair, ...schemaFormat('draft') })).json()).content
  t.ok(replyOf('draft', await content()).thoughts.length)
  endpoint.setWorld({ faults: [{ kind: 'not-json', repairs: true }] })
  const spoilt = (await content()) ?? ''
  t.throws(() => JSON.parse(spoilt), SyntaxError)
})

t.test('a fault of the first arrivals lets the retry through', async (t) => {
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'server-error', arrivals: 2 }] })
  const statuses = []
  for (let i = 0; i < 4; i += 1) statuses.push((await attempt(endpoint, 'draft')).status)
  t.strictSame(statuses, [500, 500, 200, 200])
})

const drawn = (change: WorldChange, count: number, times: readonly number[] = [0]) => {
  const changed = changeWorld(DEFAULT_WORLD, change)
  if (!changed.ok) throw new Error(changed.message)
  const draw = createFaultDrawer(changed.world, 0)
  return times.map((now) => {
    let struck = 0
    for (let hash = 0; hash < count; hash += 1)
      if (draw({ hash, arrival: 1, role: 'draft', repair: false }, now) !== null) struck += 1
    return struck
  })
}

t.test('a rate strikes its share, and the same requests each time', async (t) => {
  const [share = 0] = drawn({ faults: [{ kind: 'hang', rate: 0.2 }] }, 5000)
  t.ok(share > 900 && share < 1100, `${share} of 5000`)
  t.strictSame(drawn({ faults: [{ kind: 'hang', rate: 0.2 }] }, 5000), [share])
  t.strictSame(drawn({ faults: [{ kind: 'hang', rate: 0 }] }, 100), [0])
})

t.test('every Nth is every Nth, and a window opens and closes', async (t) => {
  t.strictSame(drawn({ faults: [{ kind: 'hang', everyNth: 3 }] }, 10), [3])
  t.strictSame(drawn({ faults: [{ kind: 'rate-limited', fromMs: 10, toMs: 20 }] }, 5, [0, 10, 19, 20]), [0, 5, 5, 0])
})

t.test('a storm is over when its window is', async (t) => {
  let now = 0
  const endpoint = await openEndpoint(t, { clock: () => now, faults: [{ kind: 'rate-limited', toMs: 3000 }] })
  t.equal((await attempt(endpoint, 'draft')).status, 429)
  now = 3000
  t.equal((await attempt(endpoint, 'draft')).status, 200)
})

function attemptWith(endpoint: Parameters<typeof post>[0], signal: AbortSignal): Promise<Response> {
  return post(endpoint, { messages: messagesOf('draft') }, { signal })
}
