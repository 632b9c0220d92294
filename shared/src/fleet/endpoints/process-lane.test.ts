import t from 'tap'
import { type Entered, type Pass } from '../limits/lane.js'
import { createVirtualClock, settled } from './fixtures/virtual-clock.js'
import { createProcessLane } from './process-lane.js'

const TERMS = { endpoint: 'e', model: 'm', requestsPerMinute: null, tokensPerMinute: null, callsAtOnce: null }
const OK = { end: 'ok', tokens: 10, quota: null } as const
const rejected = (retryAfterMs: number | null) => ({ end: 'rejected', retryAfterMs, quota: null }) as const

function scene(callsAtOnce: number, atOnceByTerms: number | null = null) {
  const clock = createVirtualClock()
  const lane = createProcessLane({ ...TERMS, callsAtOnce: atOnceByTerms }, { callsAtOnce, clock, random: () => 0.5 })
  const entered: number[] = []
  const passes: Pass[] = []
  const enter = (n: number, patienceMs = 1_000, parking = new AbortController().signal): Promise<Entered> =>
    lane.enter({ tokens: 1, patienceMs, parking }).then((result) => {
      if (result.entered) {
        entered.push(n)
        passes.push(result.pass)
      }
      return result
    })
  return { clock, lane, enter, entered, passes }
}

t.test('so many calls enter at once, and the next ones in the order they came', async (t) => {
  const { enter, entered, passes, lane } = scene(2)
  for (const n of [0, 1, 2, 3]) void enter(n)
  await settled()
  t.same(entered, [0, 1])
  t.match(lane.load(), { inFlight: 2, waiting: 2, allowed: 2, heldMs: 0 })
  passes[1]?.leave(OK)
  await settled()
  t.same(entered, [0, 1, 2])
  passes[0]?.leave({ end: 'failed' })
  await settled()
  t.same(entered, [0, 1, 2, 3])
})

t.test('the terms may allow less than the process would', async (t) => {
  t.equal(scene(8, 3).lane.load().allowed, 3)
  t.equal(scene(8, 30).lane.load().allowed, 8)
})

t.test('a wait ends with the patience or with the signal, and leaves the line', async (t) => {
  const { enter, lane, clock } = scene(1)
  const parking = new AbortController()
  void enter(0)
  const impatient = enter(1, 500)
  const parked = enter(2, 5_000, parking.signal)
  await clock.pass(600)
  t.same(await impatient, { entered: false, why: 'patience' })
  parking.abort()
  t.same(await parked, { entered: false, why: 'parking' })
  t.same(await enter(3, 500, parking.signal), { entered: false, why: 'parking' })
  t.equal(lane.load().waiting, 0)
})

t.test('nobody enters for as long as the endpoint asked, then those who waited do', async (t) => {
  const { enter, entered, passes, lane, clock } = scene(2)
  await enter(0)
  passes[0]?.leave(rejected(800))
  void enter(1)
  await clock.pass(799)
  t.same(entered, [0])
  t.equal(lane.load().heldMs, 1)
  await clock.pass(2)
  t.same(entered, [0, 1])
})

t.test('where it asked for nothing the holds grow, one for all who were turned down together', async (t) => {
  const { enter, passes, lane, clock } = scene(2)
  const holds: number[] = []
  for (let n = 0; n < 4; n += 1) {
    const both = [enter(0), enter(1)]
    await clock.pass(0)
    await Promise.all(both)
    for (const pass of passes.splice(0)) pass.leave(rejected(null))
    holds.push(lane.load().heldMs)
    await clock.pass(60_000)
  }
  t.same(holds, [750, 1_500, 3_000, 6_000])

  await enter(0)
  passes.splice(0).forEach((pass) => pass.leave(OK))
  await enter(0)
  passes.splice(0).forEach((pass) => pass.leave(rejected(null)))
  t.equal(lane.load().heldMs, 750)
})
