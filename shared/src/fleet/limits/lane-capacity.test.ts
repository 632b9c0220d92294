import t from 'tap'
import { FIRST_LIMIT, firstLevel } from './adapt-limit.js'
import { exchange, type Report } from './exchange.js'
import { laneCapacity, readCapacity, UNKNOWN_CAPACITY } from './lane-capacity.js'

const REPORT: Report = {
  member: 'm',
  terms: { requestsPerMinute: null, tokensPerMinute: null, callsAtOnce: null },
  inFlight: 0,
  waiting: 5,
  wants: 5,
  ok: 0,
  rejected: 0,
  retryAfterMs: 0,
  quota: null,
  requests: { unused: 0, wanted: 5 },
  tokens: { unused: 0, wanted: 5, first: 1 },
  largestCall: 1,
  known: null,
  leaves: false,
}

const storedAs = (values: readonly string[]) => ({
  readAll: async (start: string) => {
    t.equal(start, 'lane:1:')
    return { values: new Map(values.map((value, i) => [`endpoint:model-${i}`, value])), nowMs: 0 }
  },
})

t.test(
  'a lane is good for its limit, for twice that where nobody met its end, and for one call in a storm',
  async (t) => {
    t.equal(laneCapacity({ level: firstLevel(40, 50, 0), storm: null }), 40)
    t.equal(laneCapacity({ level: firstLevel(40, null, 0), storm: null }), 80)
    const storm = { heldUntil: 9, backoffMs: 9, probe: null, endedAt: null }
    t.equal(laneCapacity({ level: firstLevel(40, 50, 0), storm }), 1)
    t.equal(laneCapacity({ level: firstLevel(40, 50, 0), storm: { ...storm, endedAt: 5 } }), 40)
  },
)

t.test('the endpoints together are good for what their lanes share, as the exchange has stored it', async (t) => {
  const { state } = exchange(null, REPORT, 1_000)
  const stored = JSON.stringify(state)
  t.equal(await readCapacity(storedAs([stored, stored, 'of a version to come'])), 4 * FIRST_LIMIT)
  t.equal(await readCapacity(storedAs([])), UNKNOWN_CAPACITY)

  const rejected = { ...REPORT, waiting: 0, rejected: 1, retryAfterMs: 60_000 }
  t.equal(await readCapacity(storedAs([JSON.stringify(exchange(state, rejected, 2_000).state)])), 1, 'in a storm')
})
