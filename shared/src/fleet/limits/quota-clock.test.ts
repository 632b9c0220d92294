import t from 'tap'
import { chanceOf } from '../fixtures/chance.js'
import { AHEAD_MS, issue, MINUTE_MS, msPerUnit, ON_THE_WAY_MS, SLICE_MS } from './quota-clock.js'

const ONE = { unused: 0, wanted: 1, first: 1, part: 1 }

interface Arrival {
  readonly at: number
  readonly units: number
}

/** The most units that arrive in any window of a minute, as an endpoint with an exact sliding window counts. */
function mostInAMinute(arrivals: readonly Arrival[]): number {
  const sorted = arrivals.toSorted((a, b) => a.at - b.at)
  let [from, sum, most] = [0, 0, 0]
  for (const { at, units } of sorted) {
    sum += units
    for (let oldest = sorted[from]; oldest !== undefined && oldest.at <= at - MINUTE_MS; oldest = sorted[from]) {
      sum -= oldest.units
      from += 1
    }
    most = Math.max(most, sum)
  }
  return most
}

interface Fleet {
  readonly perMinute: number
  readonly processes: number
  readonly sizes: readonly [least: number, most: number]
  /** Chance that a process has calls ready at an exchange. */
  readonly readiness: number
}

/**
 * Processes that exchange at their own times, use their slices at any moment while they are valid, give back what they did
 * not use, and whose calls take any time on their way.
 */
function run(seed: number, { perMinute, processes, sizes: [least, most], readiness }: Fleet): readonly Arrival[] {
  const random = chanceOf(seed)
  const unitMs = msPerUnit({ perMinute, largest: most })
  const size = () => Math.floor(least + random() * (most - least + 1))
  const members = Array.from({ length: processes }, () => ({
    at: random() * 500,
    grantedAt: 0,
    left: 0,
    next: size(),
    isReady: true,
  }))
  const arrivals: Arrival[] = []
  let dueAt = 0
  for (let now = 0; now < 200_000;) {
    const member = members.reduce((a, b) => (a.at <= b.at ? a : b))
    now = member.at
    const until = Math.min(now, member.grantedAt + SLICE_MS)
    while (member.isReady && member.next <= member.left) {
      const at = member.grantedAt + random() * (until - member.grantedAt) + random() * ON_THE_WAY_MS
      arrivals.push({ at, units: member.next })
      member.left -= member.next
      member.next = size()
    }
    const unused = now - member.grantedAt <= SLICE_MS ? member.left : 0
    const wish = { unused, wanted: perMinute, first: member.next, part: 1 / processes }
    const issued = issue(dueAt, unitMs, wish, now)
    dueAt = issued.dueAt
    // One that has nothing ready keeps its slice, until it gives it back or loses it.
    const isReady = random() < readiness
    const pauseMs = isReady ? 450 + random() * 100 : random() * 3_000
    Object.assign(member, { left: issued.units, grantedAt: now, at: now + pauseMs, isReady })
  }
  return arrivals
}

const BUSY: readonly Fleet[] = [
  { perMinute: 10, processes: 4, sizes: [1, 1], readiness: 1 },
  { perMinute: 600, processes: 1, sizes: [1, 1], readiness: 1 },
  { perMinute: 600, processes: 4, sizes: [1, 1], readiness: 1 },
  { perMinute: 6_000, processes: 20, sizes: [1, 1], readiness: 1 },
  { perMinute: 600_000, processes: 4, sizes: [1_000, 4_000], readiness: 1 },
]

t.test('no minute at the endpoint sees more than the quota, whatever processes do with their slices', async (t) => {
  const large = { perMinute: 100_000, processes: 4, sizes: [1_000, 20_000], readiness: 1 } as const
  const ragged = [...BUSY, large].flatMap((fleet) => [0.95, 0.6].map((readiness) => ({ ...fleet, readiness })))
  for (const fleet of [...BUSY, large, ...ragged]) {
    for (let seed = 1; seed <= 5; seed += 1) {
      const most = mostInAMinute(run(seed, fleet))
      t.ok(most <= fleet.perMinute, `${most} of ${fleet.perMinute}, ${fleet.processes} processes, seed ${seed}`)
    }
  }
})

t.test('while calls are ready, 95% of it is used in every minute but the first', async (t) => {
  for (const fleet of BUSY.slice(1)) {
    const arrivals = run(3, fleet)
    for (const from of [30_000, 75_000, 120_000]) {
      const inside = arrivals.filter(({ at }) => at >= from && at < from + MINUTE_MS)
      const used = inside.reduce((sum, { units }) => sum + units, 0) / fleet.perMinute
      t.ok(used >= 0.95, `${used} of ${fleet.perMinute} from ${from} on`)
    }
  }
})

t.test('time in which nothing was wanted is not saved up', async (t) => {
  const unitMs = msPerUnit({ perMinute: 600, largest: 1 })
  const { units } = issue(0, unitMs, { ...ONE, wanted: 600 }, 3_600_000)
  t.ok(units <= Math.ceil(AHEAD_MS / unitMs), `${units} at once after an hour`)
})

t.test('a call larger than what can be issued now is waited for, and then issued whole', async (t) => {
  const unitMs = msPerUnit({ perMinute: 30_000, largest: 8_000 })
  const large = { unused: 0, wanted: 8_000, first: 8_000, part: 0.25 }
  const first = issue(0, unitMs, large, 0)
  t.equal(first.units, 8_000)
  const second = issue(first.dueAt, unitMs, large, 1_000)
  t.equal(second.units, 0)
  t.equal(issue(first.dueAt, unitMs, large, 1_000 + second.waitMs).units, 8_000)
})

t.test('what is given back can be issued again; what was used beyond a slice is paid back', async (t) => {
  const unitMs = msPerUnit({ perMinute: 600, largest: 1 })
  const all = issue(0, unitMs, { ...ONE, wanted: 600 }, 0)
  t.equal(issue(all.dueAt, unitMs, { ...ONE, unused: 3, wanted: 600 }, 0).units, 3)
  const indebted = issue(all.dueAt, unitMs, { ...ONE, unused: -5 }, 0)
  t.equal(indebted.units, 0)
  t.equal(Math.round(indebted.dueAt - all.dueAt), Math.round(5 * unitMs))
})
