import t from 'tap'
import { FIRST_LIMIT } from './adapt-limit.js'
import { exchange, EXPIRY_MS, type Grant, type Report } from './exchange.js'
import { chanceOf } from '../fixtures/chance.js'
import { readLaneState, type LaneState } from './lane-state.js'
import { AHEAD_MS, SLICE_MS } from './quota-clock.js'

const UNLIMITED = { requestsPerMinute: null, tokensPerMinute: null, callsAtOnce: null }

const report = (member: string, rest: Partial<Report> = {}): Report => ({
  member,
  terms: UNLIMITED,
  inFlight: 0,
  waiting: 50,
  wants: 50,
  ok: 0,
  rejected: 0,
  retryAfterMs: 0,
  quota: null,
  requests: { unused: 0, wanted: 50 },
  tokens: { unused: 0, wanted: 50_000, first: 1_000 },
  largestCall: 1_000,
  known: null,
  leaves: false,
  ...rest,
})

/** Shared state that reports are made to, one after the other; it goes through text, as in a store. */
function sharedLane() {
  let state: LaneState | null = null
  return {
    tell(nowMs: number, told: Report): Grant {
      const exchanged = exchange(state, told, nowMs)
      state = readLaneState(JSON.stringify(exchanged.state))
      if (state === null) throw new Error('what is written cannot be read')
      return exchanged.grant
    },
    lose: () => void (state = null),
    state: () => state,
  }
}

const knownOf = ({ allowed, limit, ceiling, requests, tokens }: Grant) => ({
  allowed,
  limit,
  ceiling,
  requestsPerMinute: requests?.perMinute ?? null,
  tokensPerMinute: tokens?.perMinute ?? null,
})

t.test('a process alone has the lane to itself; one that joins gets its half when there is room', async (t) => {
  const { tell } = sharedLane()
  t.equal(tell(0, report('a')).allowed, FIRST_LIMIT)
  t.equal(tell(1, report('b')).allowed, 0)
  t.equal(tell(100, report('a', { inFlight: 3 })).allowed, FIRST_LIMIT / 2)
  t.equal(tell(101, report('b')).allowed, FIRST_LIMIT / 2)
})

t.test('a share that is in use is not given to another before it is free', async (t) => {
  const { tell } = sharedLane()
  tell(0, report('a'))
  t.equal(tell(100, report('a', { inFlight: 16, waiting: 0, wants: 16 })).allowed, FIRST_LIMIT)
  t.equal(tell(101, report('b', { wants: 16 })).allowed, 0)
  t.equal(tell(102, report('a', { inFlight: 14, wants: 16 })).allowed, 8)
  t.equal(tell(103, report('b', { wants: 16 })).allowed, 2)
})

t.test('a dead process is forgotten after a while, and its share is for the others', async (t) => {
  const { tell } = sharedLane()
  tell(0, report('a', { inFlight: 0 }))
  for (let now = 500; now < EXPIRY_MS; now += 500) t.equal(tell(now, report('b', { wants: 5 })).allowed, 0)
  t.equal(tell(EXPIRY_MS, report('b', { wants: 5 })).allowed, FIRST_LIMIT)
})

t.test('silence of everybody is the store that was away: nobody is taken for dead', async (t) => {
  const { tell } = sharedLane()
  tell(0, report('a'))
  t.equal(tell(60_000, report('b', { wants: 5 })).allowed, 0)
})

t.test('who leaves gives its share back at once', async (t) => {
  const { tell, state } = sharedLane()
  tell(0, report('a'))
  t.equal(tell(10, report('a', { leaves: true, waiting: 0, wants: 0 })).allowed, 0)
  t.same(state()?.members, {})
  t.equal(tell(20, report('b')).allowed, FIRST_LIMIT)
})

t.test('state that was lost is made again from what a process knows, and takes nothing from the others', async (t) => {
  const terms = { ...UNLIMITED, requestsPerMinute: 60_000 }
  const { tell, lose } = sharedLane()
  const known = { allowed: 10, limit: 40, ceiling: 41, requestsPerMinute: 60_000, tokensPerMinute: null }
  tell(0, report('a', { known, terms }))
  lose()

  const grant = tell(100, report('a', { known, terms, inFlight: 10 }))

  t.match(grant, { allowed: 10, limit: 40, ceiling: 41 })
  t.equal(grant.requests?.units, 0, 'what the others hold of the quota is not issued again')
  t.ok(Number(tell(200 + SLICE_MS, report('a', { known, terms, inFlight: 10 })).requests?.units) > 0)
})

t.test('a store whose clock jumps back holds nobody', async (t) => {
  const terms = { ...UNLIMITED, requestsPerMinute: 600 }
  const { tell } = sharedLane()
  const grant = tell(1_000_000_000, report('a', { terms }))
  tell(1_000, report('a', { terms, known: knownOf(grant) }))
  const later = tell(1_000 + AHEAD_MS + SLICE_MS, report('a', { terms, known: knownOf(grant) }))
  t.ok(Number(later.requests?.units) > 0)
})

t.test('a quota that the endpoint tells is kept to, and what was asked before it was known counts', async (t) => {
  const { tell } = sharedLane()
  const quota = { requests: { limit: 600, remaining: 300, resetMs: 30_000 }, tokens: null }
  t.equal(tell(0, report('a')).requests, null)
  const told = tell(500, report('a', { ok: 300, quota }))
  t.match(told.requests, { units: 0, perMinute: 600 })
  t.ok(told.againMs >= 1_000, 'half of the quota is used: half a minute is waited')
  t.equal(tell(29_000, report('a')).requests?.units, 0)
  t.ok(Number(tell(31_500, report('a')).requests?.units) > 0)
})

t.test('a quota that somebody has set counts for more than what the endpoint tells', async (t) => {
  const { tell } = sharedLane()
  const quota = { requests: { limit: 600, remaining: 600, resetMs: 0 }, tokens: null }
  t.equal(tell(0, report('a', { terms: { ...UNLIMITED, requestsPerMinute: 60 }, quota })).requests?.perMinute, 60)
})

t.test('an endpoint that has next to nothing left is left alone for a moment', async (t) => {
  const { tell } = sharedLane()
  const terms = { ...UNLIMITED, tokensPerMinute: 600_000 }
  const quota = { requests: null, tokens: { limit: 600_000, remaining: 100, resetMs: 60_000 } }
  t.ok(Number(tell(0, report('a', { terms })).tokens?.units) > 0)
  t.equal(tell(1_000, report('a', { terms, quota, ok: 1 })).tokens?.units, 0)
  t.ok(Number(tell(3_000, report('a', { terms })).tokens?.units) > 0)
})

t.test('what cannot be read is taken for lost', async (t) => {
  for (const text of [null, '', '{', '{}', '[]', '{"level": 1}']) t.equal(readLaneState(text), null)
})

t.test('shares never add up to more than the limit, however they move', async (t) => {
  const random = chanceOf(11)
  const ids = ['a', 'b', 'c', 'd', 'e']
  const { tell, state } = sharedLane()
  const processes = new Map(ids.map((id) => [id, { inFlight: 0, grant: tell(0, report(id, { wants: 0 })) }]))
  for (let now = 1; now < 120_000; now += Math.floor(random() * 150)) {
    const id = ids[Math.floor(random() * ids.length)] ?? 'a'
    const self = processes.get(id)
    if (self === undefined) throw new Error('unreachable')
    // Within its share it may begin calls; those that it has end when they will.
    const most = Math.max(self.inFlight, self.grant.allowed)
    self.inFlight = Math.floor(random() * (most + 1))
    const wants = self.inFlight + Math.floor(random() * 60)
    const held = () =>
      [...processes.values()].reduce((sum, each) => sum + Math.max(each.inFlight, each.grant.allowed), 0)
    const before = held()
    const rejected = random() < 0.02 ? Math.floor(random() * 4) : 0
    const told = report(id, { inFlight: self.inFlight, wants, waiting: wants - self.inFlight, ok: 3, rejected })
    self.grant = tell(now, { ...told, known: knownOf(self.grant) })
    const limit = state()?.level.limit ?? 0
    if (held() > Math.max(limit, before)) t.fail(`${held()} of ${limit} at ${now}, ${before} before`)
  }
  t.pass()
})
