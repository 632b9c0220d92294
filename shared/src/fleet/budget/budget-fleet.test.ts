import t from 'tap'
import { chanceOf } from '../fixtures/chance.js'
import { after } from './after.js'
import { createBudgetFleet, type FleetPlan } from './fixtures/budget-fleet.js'

const HOUR_MS = 3_600_000
const PLANS = 40
const CAP = 1_000_000

const PLAN: FleetPlan = {
  seed: 1,
  budget: { nanoUsd: CAP, tokens: null },
  workers: 4,
  slots: 20,
  calls: Infinity,
  worst: { nanoUsd: 4_000, tokens: 3_000 },
  leastShare: 0.05,
  latencyMs: 2_000,
  timeouts: 0,
  turnedDown: 0,
  notJournaled: 0,
  outages: 0,
}

/** A plan out of everything that may come together. */
function anyPlan(seed: number): FleetPlan {
  const random = chanceOf(seed)
  const pick = <T>(...values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0]
  const worst = pick(
    { nanoUsd: 4_000, tokens: 3_000 },
    { nanoUsd: 60_000, tokens: 50_000 },
    { nanoUsd: 300, tokens: 900 },
  )
  const calls = pick(3, 40, 300)
  const [nanoUsd, tokens] = [calls * worst.nanoUsd, Math.floor(calls * worst.tokens * (0.5 + random()))]
  return {
    ...PLAN,
    seed,
    worst,
    budget: pick({ nanoUsd, tokens: null }, { nanoUsd: null, tokens }, { nanoUsd, tokens }),
    workers: pick(1, 2, 5, 12),
    slots: pick(1, 4, 30),
    leastShare: pick(0.02, 0.05, 0.5),
    latencyMs: pick(20, 2_000, 20_000),
    timeouts: pick(0, 0, 0.05, 0.3),
    turnedDown: pick(0, 0, 0.3),
    notJournaled: pick(0, 0.02),
    outages: pick(0, 0.05, 0.4),
  }
}

type Fleet = ReturnType<typeof createBudgetFleet>
const isPaused = (fleet: Fleet) => () => fleet.show().state === 'paused'
const isQuiet = (fleet: Fleet) => () => fleet.workers.every(({ state }) => state.dead || state.running === 0)

/** Unspent by the ledger's own count: at most what the next call might have taken. */
function unspent(fleet: Fleet) {
  const { spent, lost, budget } = fleet.show()
  return {
    nanoUsd: (budget.nanoUsd ?? Infinity) - spent.nanoUsd - lost.nanoUsd,
    tokens: (budget.tokens ?? Infinity) - spent.tokens - lost.tokens,
  }
}

t.test(
  'a fleet spends its budget down to less than the next call could take, and not a nano-dollar more',
  async (t) => {
    const fleet = createBudgetFleet(PLAN)
    await fleet.clock.runUntil('the batch is paused', isPaused(fleet), HOUR_MS)
    const { spent, lost, reason, leased } = fleet.show()
    t.equal(reason, 'budget')
    t.same(fleet.notOver, [])
    t.same([leased.nanoUsd, lost.nanoUsd], [0, 0])
    t.equal(spent.nanoUsd, fleet.billed.nanoUsd)
    t.ok(unspent(fleet).nanoUsd < PLAN.worst.nanoUsd, `${unspent(fleet).nanoUsd} are left`)
    await fleet.clock.runUntil('every slot is free', isQuiet(fleet), HOUR_MS)
  },
)

t.test('far from its cap a batch asks the ledger once for many calls', async (t) => {
  const fleet = createBudgetFleet({ ...PLAN, budget: { nanoUsd: CAP * 1000, tokens: null }, calls: 4_000 })
  await fleet.clock.runUntil('all calls are made', isQuiet(fleet), HOUR_MS)
  t.equal(fleet.billed.calls, 4_000)
  const seconds = fleet.clock.now() / 1000
  t.ok(
    fleet.asked.ledger < 2 * PLAN.workers * seconds,
    `${fleet.asked.ledger} requests for 4,000 calls in ${Math.round(seconds)} s`,
  )
})

t.test('a budget that suffices slows nothing down, and all that was leased comes back', async (t) => {
  const plan = { ...PLAN, budget: { nanoUsd: CAP * 1000, tokens: null }, calls: 4_000 }
  const [budgeted, free] = [
    createBudgetFleet(plan),
    createBudgetFleet({ ...plan, budget: { nanoUsd: null, tokens: null } }),
  ]
  for (const fleet of [budgeted, free]) await fleet.clock.runUntil('all calls are made', isQuiet(fleet), HOUR_MS)
  const ratio = budgeted.clock.now() / free.clock.now()
  t.ok(ratio < 1.05, `it took ${ratio} times as long`)
  await budgeted.clock.runUntil('leases end', () => budgeted.show().leases === 0, 5_000)
  t.match(budgeted.show(), { lost: { nanoUsd: 0 }, state: 'running' })
})

t.test('topped up, it goes on and ends within the new cap', async (t) => {
  const fleet = createBudgetFleet(PLAN)
  await fleet.clock.runUntil('the batch is paused', isPaused(fleet), HOUR_MS)
  await fleet.clock.runUntil('every slot is free', isQuiet(fleet), HOUR_MS)
  const before = fleet.billed.nanoUsd
  await fleet.memory.ledger.changeBudget(fleet.batchId, { nanoUsd: CAP * 1.5, tokens: null })
  for (const worker of fleet.workers) worker.work()
  await fleet.clock.runUntil('it is paused again', isPaused(fleet), HOUR_MS)
  t.same(fleet.notOver, [])
  t.ok(fleet.billed.nanoUsd > before + CAP * 0.49)
})

t.test('a worker killed in the middle costs the batch what it had leased, and no more', async (t) => {
  const fleet = createBudgetFleet(PLAN)
  await fleet.clock.runUntil('half is spent', () => fleet.billed.nanoUsd > CAP / 4, HOUR_MS)
  fleet.workers[1]?.kill()
  await fleet.clock.runUntil('the batch is paused', isPaused(fleet), HOUR_MS)
  const { lost } = fleet.show()
  t.same(fleet.notOver, [])
  // In flight, and as much again ahead or not settled yet.
  t.ok(lost.nanoUsd > 0 && lost.nanoUsd <= 3 * PLAN.slots * PLAN.worst.nanoUsd, `${lost.nanoUsd} are lost`)
  t.ok(unspent(fleet).nanoUsd < PLAN.worst.nanoUsd)
})

t.test('a worker that only seemed dead goes on, and the cap holds', async (t) => {
  const fleet = createBudgetFleet(PLAN)
  await fleet.clock.runUntil('some is spent', () => fleet.billed.nanoUsd > CAP / 5, HOUR_MS)
  fleet.workers[0]?.wedge()
  const [before] = [fleet.billed.calls]
  await fleet.clock.runUntil('the batch is paused', isPaused(fleet), HOUR_MS)
  t.same(fleet.notOver, [])
  t.ok(fleet.billed.calls > before + 100)
  await fleet.clock.runUntil('every slot is free', isQuiet(fleet), HOUR_MS)
})

t.test('who stops gives back what it has, so that the others can spend it', async (t) => {
  const fleet = createBudgetFleet({ ...PLAN, workers: 2 })
  await fleet.clock.runUntil('some is spent', () => fleet.billed.nanoUsd > CAP / 5, HOUR_MS)
  const [leaving] = fleet.workers
  leaving?.parking.abort()
  await fleet.clock.runUntil('its calls have ended', () => leaving?.state.running === 0, HOUR_MS)
  let closed = false
  void leaving?.close().then(() => (closed = true))
  await fleet.clock.runUntil('it has settled', () => closed, 1_000)
  t.equal(fleet.show().leases, 1)
  await fleet.clock.runUntil('the batch is paused', isPaused(fleet), HOUR_MS)
  t.equal(fleet.show().lost.nanoUsd, 0)
})

t.test('whatever comes together, no cap is passed, and the batch ends paused with little left', async (t) => {
  for (let seed = 1; seed <= PLANS; seed += 1) {
    const plan = anyPlan(seed)
    const fleet = createBudgetFleet(plan)
    const strike = () => {
      const victim = fleet.workers[1 + Math.floor(fleet.random() * (fleet.workers.length - 1))]
      if (victim === undefined || fleet.workers.length === 1) return
      if (fleet.random() < 0.5) victim.kill()
      else victim.wedge()
    }
    if (seed % 3 === 0) for (const atMs of [3_000, 20_000]) after(fleet.clock, atMs, strike)
    await fleet.clock.runUntil(`the batch of seed ${seed} is paused`, isPaused(fleet), 24 * HOUR_MS)
    await fleet.clock.runUntil(`the slots of seed ${seed} are free`, isQuiet(fleet), 24 * HOUR_MS)

    const told = `seed ${seed}: ${JSON.stringify(plan)}`
    if (fleet.notOver.length > 0) return t.same(fleet.notOver, [], told)
    const { spent, lost } = fleet.show()
    const rest = unspent(fleet)
    if (rest.nanoUsd >= plan.worst.nanoUsd && rest.tokens >= plan.worst.tokens) return t.fail(`${told} leaves too much`)
    if (fleet.billed.nanoUsd > spent.nanoUsd + lost.nanoUsd) return t.fail(`${told} has spent what is in no book`)
  }
  t.pass('all of them')
})
