import t from 'tap'
import { simulatedFleet, type Arrival, type SimulatedFleet, type Verdict } from './fixtures/simulated-fleet.js'
import { MINUTE_MS } from './quota-clock.js'

t.setTimeout(120_000)

const accept = (): Verdict => null
const cap =
  (atOnce: number) =>
  ({ inFlight }: Arrival): Verdict =>
    inFlight >= atOnce ? { retryAfterMs: 100 } : null

/** What happens while so much time passes. */
async function during(fleet: SimulatedFleet, ms: number) {
  const before = { ...fleet.tally, exchanges: fleet.exchanges() }
  await fleet.pass(ms)
  const ok = fleet.tally.ok - before.ok
  const rejected = fleet.tally.rejected - before.rejected
  return { ok, rejected, share: rejected / Math.max(1, ok + rejected), exchanges: fleet.exchanges() - before.exchanges }
}

t.test('an endpoint that takes everything is given hundreds of calls at once within three seconds', async (t) => {
  const fleet = simulatedFleet({ processes: 4, slots: 200, latencyMs: 1_000, endpoint: accept })
  await fleet.pass(2_000)
  t.ok(fleet.inFlight() > 250, `${fleet.inFlight()} after two seconds`)
  await fleet.pass(1_000)
  t.ok(fleet.inFlight() > 790, `${fleet.inFlight()} of 800 after three`)
  t.equal((await during(fleet, 10_000)).rejected, 0)
})

t.test('a cap that nobody told is found, used to 95%, and met by less than 1% of the calls', async (t) => {
  for (const seed of [1, 2]) {
    const fleet = simulatedFleet({ seed, processes: 4, slots: 200, latencyMs: 200, endpoint: cap(40) })
    await fleet.pass(10_000)
    const { ok, share } = await during(fleet, 40_000)
    t.ok(ok >= 0.95 * 40 * 5 * 40, `${ok} of 8000 calls`)
    t.ok(share < 0.01, `${share} rejected`)
  }
})

t.test('the same where calls take twenty seconds each', async (t) => {
  const fleet = simulatedFleet({ processes: 4, slots: 200, latencyMs: 20_000, endpoint: cap(40) })
  await fleet.pass(30_000)
  const { ok, rejected } = await during(fleet, 120_000)
  t.ok(ok >= 0.95 * 240, `${ok} of 240`)
  t.ok(rejected <= 5, `${rejected} rejected`)
})

t.test('a cap that falls is found again, and one that rises is used again', async (t) => {
  let atOnce = 100
  const endpoint = (arrival: Arrival) => cap(atOnce)(arrival)
  const fleet = simulatedFleet({ processes: 4, slots: 100, latencyMs: 300, endpoint })
  await fleet.pass(10_000)
  atOnce = 30
  await fleet.pass(5_000)
  t.ok((await during(fleet, 10_000)).share < 0.03)
  atOnce = 100
  await fleet.pass(60_000)
  const { ok } = await during(fleet, 10_000)
  t.ok(ok > 0.9 * 100 * 33, `${ok} of 3300`)
})

t.test('an endpoint that rejects 3% whatever it is asked is still used for the most part', async (t) => {
  const endpoint = (_: Arrival, random: () => number) => (random() < 0.03 ? { retryAfterMs: null } : null)
  for (const seed of [1, 2, 3]) {
    const fleet = simulatedFleet({ seed, processes: 2, slots: 24, latencyMs: 500, endpoint })
    await fleet.pass(20_000)
    const { ok } = await during(fleet, 60_000)
    t.ok(ok > 0.5 * 48 * 2 * 60, `${ok} of 5760`)
  }
})

t.test('in a storm next to nothing is asked, and after it the rate is back within ten seconds', async (t) => {
  let storms = false
  const endpoint = () => (storms ? { retryAfterMs: 1_000 } : null)
  const fleet = simulatedFleet({ processes: 3, slots: 150, latencyMs: 2_000, endpoint })
  await fleet.pass(10_000)
  const before = await during(fleet, 10_000)
  storms = true
  const onset = await during(fleet, 10_000)
  t.ok(onset.rejected < 2 * 450, `${onset.rejected} rejected at the onset`)
  const storm = await during(fleet, 180_000)
  t.equal(storm.ok, 0)
  t.ok(storm.rejected < 60, `${storm.rejected} asked in three minutes`)
  t.ok(storm.exchanges < 180 * 3, `${storm.exchanges} exchanges of three processes`)
  storms = false
  await fleet.pass(10_000)
  t.ok((await during(fleet, 10_000)).ok > 0.9 * before.ok)
})

/** The most in any window of a minute, by the endpoint's own exact count. */
function window(most: number, of: (arrival: Arrival) => number) {
  let seen: Arrival[] = []
  return (arrival: Arrival): Verdict => {
    seen = seen.filter(({ at }) => at > arrival.at - MINUTE_MS)
    if (seen.reduce((sum, each) => sum + of(each), of(arrival)) > most) return { retryAfterMs: 1_000 }
    seen.push(arrival)
    return null
  }
}

t.test('requests per minute are used to 95% and never passed', async (t) => {
  const endpoint = window(600, () => 1)
  const fleet = simulatedFleet({
    processes: 4,
    slots: 50,
    latencyMs: 1_000,
    wayMs: 300,
    terms: { requestsPerMinute: 600 },
    endpoint,
  })
  await fleet.pass(5_000)
  for (let minute = 1; minute <= 3; minute += 1) {
    const { ok, rejected, exchanges } = await during(fleet, MINUTE_MS)
    t.ok(ok >= 0.95 * 600, `${ok} in minute ${minute}`)
    t.equal(rejected, 0)
    t.ok(exchanges < 4 * 60 * 2.5, `${exchanges} exchanges`)
  }
})

t.test('tokens per minute are used to 95% and never passed, though calls take other than expected', async (t) => {
  const tokens = (random: () => number) => {
    const expected = 1_000 + Math.floor(random() * 1_000)
    return { expected, real: Math.round(expected * (0.9 + random() * 0.2)) }
  }
  const fleet = simulatedFleet({
    processes: 4,
    slots: 50,
    latencyMs: 2_000,
    wayMs: 300,
    tokens,
    terms: { tokensPerMinute: 600_000 },
    endpoint: window(600_000, (arrival) => arrival.tokens),
  })
  await fleet.pass(5_000)
  for (let minute = 1; minute <= 3; minute += 1) {
    const from = fleet.arrivals.length
    const { rejected } = await during(fleet, MINUTE_MS)
    const used = fleet.arrivals.slice(from).reduce((sum, arrival) => sum + arrival.tokens, 0)
    t.ok(used >= 0.95 * 600_000, `${used} in minute ${minute}`)
    t.equal(rejected, 0)
  }
})

t.test('a flush of the store passes no quota and loses no limit', async (t) => {
  const endpoint = window(1_200, () => 1)
  const fleet = simulatedFleet({
    processes: 4,
    slots: 50,
    latencyMs: 1_000,
    wayMs: 300,
    terms: { requestsPerMinute: 1_200 },
    endpoint,
  })
  await fleet.pass(61_000)
  for (let n = 0; n < 4; n += 1) {
    fleet.flush()
    await fleet.pass(15_000)
  }
  t.equal(fleet.tally.rejected, 0)
  t.ok(fleet.tally.ok > 0.85 * 2 * 1_200, `${fleet.tally.ok} in two minutes with four flushes`)
})

t.test('while the store is away each process goes on with its share, below the quota', async (t) => {
  const fleet = simulatedFleet({
    processes: 4,
    slots: 50,
    latencyMs: 1_000,
    wayMs: 300,
    terms: { requestsPerMinute: 1_200 },
    endpoint: window(1_200, () => 1),
  })
  await fleet.pass(20_000)
  fleet.store.isAway = true
  await fleet.pass(5_000)
  const { ok } = await during(fleet, 30_000)
  t.ok(ok > 0.6 * 600 && ok < 600, `${ok} of 600`)
  fleet.store.isAway = false
  await fleet.pass(2_000)
  t.ok((await during(fleet, MINUTE_MS)).ok >= 0.95 * 1_200)
  t.equal(fleet.tally.rejected, 0)
})

t.test("a dead process's share is used by the others after ten seconds", async (t) => {
  const fleet = simulatedFleet({
    processes: 4,
    slots: 50,
    latencyMs: 500,
    terms: { callsAtOnce: 40 },
    endpoint: accept,
  })
  await fleet.pass(5_000)
  fleet.kill(0)
  fleet.kill(1)
  await fleet.pass(12_000)
  t.ok(fleet.inFlight() >= 38, `${fleet.inFlight()} of 40`)
})

t.test('an idle lane costs nothing, and wakes at once', async (t) => {
  const fleet = simulatedFleet({ processes: 2, slots: 20, latencyMs: 200, endpoint: accept })
  await fleet.pass(5_000)
  fleet.setSlots(0, 0)
  fleet.setSlots(1, 0)
  await fleet.pass(3_000)
  t.equal((await during(fleet, 3_600_000)).exchanges, 0)
  fleet.setSlots(0, 20)
  await fleet.pass(20)
  t.equal(fleet.inFlight(), 20)
})

t.test('a lane turns away whose patience is over, and after its close everybody', async (t) => {
  const fleet = simulatedFleet({
    processes: 1,
    slots: 20,
    latencyMs: 60_000,
    terms: { callsAtOnce: 5 },
    endpoint: accept,
  })
  await fleet.pass(15_400)
  t.equal(fleet.tally.turnedAway, 15)
  const [lane] = fleet.lanes
  if (lane === undefined) throw new Error('unreachable')
  t.match(lane.load(), { inFlight: 5, waiting: 15, allowed: 5, heldMs: 0 })
  const closed = lane.close()
  await fleet.pass(100)
  await closed
  const { signal } = new AbortController()
  t.same(await lane.enter({ tokens: 1, patienceMs: 1_000, parking: signal }), { entered: false, why: 'parking' })
  t.same(JSON.parse(fleet.state() ?? '').members, {})
})

t.test('a pass is left once', async (t) => {
  const fleet = simulatedFleet({ processes: 1, slots: 0, latencyMs: 1, endpoint: accept })
  const [lane] = fleet.lanes
  if (lane === undefined) throw new Error('unreachable')
  const entering = lane.enter({ tokens: 1, patienceMs: 1_000, parking: new AbortController().signal })
  await fleet.pass(10)
  const entered = await entering
  if (!entered.entered) throw new Error('it had to wait')
  entered.pass.leave({ end: 'failed' })
  t.throws(() => entered.pass.leave({ end: 'failed' }), RangeError)
})
