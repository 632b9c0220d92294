import t from 'tap'
import { deathsToConvict, LEAST_DEATHS, ofLate, SUSPECT_DEATHS } from './poison.js'

t.test('in a calm fleet the least number of deaths is enough, also where nothing else runs', async (t) => {
  t.equal(deathsToConvict({ lost: 0, replies: 0 }), LEAST_DEATHS)
  t.equal(deathsToConvict({ lost: 0, replies: 10_000 }), LEAST_DEATHS)
  t.equal(deathsToConvict({ lost: 60, replies: 2_000 }), LEAST_DEATHS)
})

t.test('the more of what workers hold is lost, the more deaths it takes, without end', async (t) => {
  const needed = [0, 10, 30, 100, 300, 1_000, 10_000, 1e6].map((lost) => deathsToConvict({ lost, replies: 100 }))
  t.same(
    needed,
    needed.toSorted((a, b) => a - b),
  )
  t.ok(needed.every((n) => Number.isInteger(n)))
  t.ok((needed.at(-1) ?? 0) > 10_000)
})

t.test(
  'an innocent sample is convicted with a chance of one in a million at most for each of its entries',
  async (t) => {
    for (const share of [0.001, 0.03, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const needed = deathsToConvict({ lost: 1e6 * share, replies: 1e6 * (1 - share) })
      t.ok(share ** needed <= 1.05e-6, `${share}: ${needed}`)
    }
  },
)

t.test('a count halves with every minute', async (t) => {
  t.same(
    [0, 60_000, 120_000].map((ms) => ofLate(8, ms)),
    [8, 4, 2],
  )
})

interface Fleet {
  readonly seed: number
  readonly workers: number
  readonly slots: number
  readonly samples: number
  readonly entries: number
  /** Mean of a call, and between two kills of any worker. */
  readonly callSeconds: number
  readonly killEverySeconds: number
  /** Ordinals of samples that end their worker when their first reply comes. */
  readonly poison: ReadonlySet<number>
}

const SILENCE_S = 12
const RESTART_S = 2
const STEP_S = 0.5

interface Held {
  readonly sample: SimulatedSample
  replyAt: number
}
interface SimulatedSample {
  readonly ordinal: number
  entries: number
  deaths: number
  killers: Set<number>
  state: 'free' | 'held' | 'done' | 'poison'
}
interface SimulatedWorker {
  id: number
  readonly held: Map<SimulatedSample, Held>
  replies: { count: number; at: number }
  /** From when on it lives, and when it died. */
  upAt: number
}

/** A fleet by the ledger's rules of claims, burials and blame; a process that died is started anew. */
function simulate(fleet: Fleet, untilSeconds: number) {
  const random = randomOf(fleet.seed)
  const exponential = (mean: number) => -Math.log(1 - random()) * mean
  const samples = Array.from({ length: fleet.samples }, (_, ordinal): SimulatedSample => ({
    ...{ ordinal, entries: 0, deaths: 0 },
    killers: new Set(),
    state: 'free',
  }))
  let ids = 0
  const hire = (upAt: number): SimulatedWorker => ({
    id: ids++,
    held: new Map(),
    replies: { count: 0, at: upAt },
    upAt,
  })
  const workers = Array.from({ length: fleet.workers }, () => hire(0))
  const graves: { readonly worker: SimulatedWorker; readonly at: number; lost: number | null }[] = []
  let killAt = exponential(fleet.killEverySeconds)
  let now = 0
  let deaths = 0

  const die = (i: number) => {
    const worker = workers[i]
    if (worker === undefined || worker.upAt > now) return
    deaths += 1
    graves.push({ worker, at: now, lost: null })
    workers[i] = hire(now + RESTART_S)
  }

  const bury = (grave: (typeof graves)[number]) => {
    const held = [...grave.worker.held.keys()]
    grave.lost = held.length
    const suspected = held.some((sample) => sample.deaths >= SUSPECT_DEATHS)
    for (const sample of held) {
      sample.state = 'free'
      if (suspected && sample.deaths < SUSPECT_DEATHS) continue
      sample.deaths += 1
      sample.killers.add(grave.worker.id)
      const lost = graves
        .filter(({ worker }) => !sample.killers.has(worker.id))
        .reduce((sum, { lost: n, at }) => sum + ofLate(n ?? 0, (now - at) * 1000), 0)
      const replies = [...workers, ...graves.map(({ worker }) => worker)].reduce(
        (sum, { replies: { count, at } }) => sum + ofLate(count, Math.max(0, now - at) * 1000),
        0,
      )
      if (sample.deaths >= deathsToConvict({ lost, replies })) sample.state = 'poison'
    }
  }

  const work = (i: number) => {
    const worker = workers[i]
    if (worker === undefined || worker.upAt > now) return
    for (const sample of samples) {
      if (worker.held.size >= fleet.slots) break
      if (sample.state !== 'free') continue
      const isSuspect = sample.deaths >= SUSPECT_DEATHS
      if (isSuspect && [...worker.held.keys()].some((held) => held.deaths >= SUSPECT_DEATHS)) continue
      sample.state = 'held'
      worker.held.set(sample, { sample, replyAt: now + exponential(fleet.callSeconds) })
    }
    for (const held of worker.held.values()) {
      if (held.replyAt > now) continue
      if (fleet.poison.has(held.sample.ordinal)) return die(i)
      Object.assign(held.sample, { entries: held.sample.entries + 1, deaths: 0, killers: new Set() })
      worker.replies = { count: ofLate(worker.replies.count, (now - worker.replies.at) * 1000) + 1, at: now }
      held.replyAt = now + exponential(fleet.callSeconds)
      if (held.sample.entries < fleet.entries) continue
      held.sample.state = 'done'
      worker.held.delete(held.sample)
    }
  }

  const isOver = () => samples.every(({ state }) => state === 'done' || state === 'poison')
  for (; now < untilSeconds && !isOver(); now += STEP_S) {
    workers.forEach((_, i) => work(i))
    if (now >= killAt) {
      die(Math.floor(random() * workers.length))
      killAt = now + exponential(fleet.killEverySeconds)
    }
    for (const grave of graves) if (grave.lost === null && now - grave.at >= SILENCE_S) bury(grave)
  }
  const inState = (state: SimulatedSample['state']) => samples.filter((sample) => sample.state === state)
  return {
    seconds: now,
    deaths,
    done: inState('done').length,
    convicted: inState('poison').map(({ ordinal }) => ordinal),
  }
}

const NOBODY: ReadonlySet<number> = new Set()
const FLEET = { workers: 4, slots: 16, samples: 400, entries: 7, callSeconds: 2, killEverySeconds: 5, poison: NOBODY }

t.test('a fleet whose workers are killed at random every few seconds convicts nobody', async (t) => {
  const fleets: readonly Partial<Fleet>[] = [
    {},
    { callSeconds: 10 },
    { callSeconds: 20, samples: 150 },
    { workers: 1, killEverySeconds: 8 },
    { workers: 2, slots: 4, killEverySeconds: 3 },
    { workers: 8, slots: 32, callSeconds: 15, samples: 500, killEverySeconds: 2 },
  ]
  for (const own of fleets) {
    for (const seed of [1, 2, 3]) {
      const fleet = { ...FLEET, ...own, seed }
      const { convicted, deaths, done } = simulate(fleet, 1_500)
      t.same(convicted, [], `${JSON.stringify(own)}, seed ${seed}: ${deaths} deaths, ${done} of ${fleet.samples} done`)
      t.ok(deaths > 20, 'they did die')
    }
  }
})

t.test('poison is set aside after a few deaths in a calm fleet, and all others get through', async (t) => {
  const calm = { ...FLEET, killEverySeconds: Infinity }
  const cases: readonly (readonly [Partial<Fleet>, number])[] = [
    [{ poison: new Set([250]) }, 4],
    [{ poison: new Set([0]) }, 6],
    [{ workers: 1, poison: new Set([3]) }, 8],
    [{ samples: 1, poison: new Set([0]) }, 4],
    [{ poison: new Set([5, 100, 101, 102, 399]) }, 40],
  ]
  for (const [own, most] of cases) {
    for (const seed of [1, 2, 3]) {
      const fleet = { ...calm, ...own, seed }
      const { convicted, deaths, done, seconds } = simulate(fleet, 3_600)
      t.same(convicted, [...fleet.poison], `${[...fleet.poison].join()}: ${deaths} deaths, ${seconds} s`)
      t.equal(done, fleet.samples - fleet.poison.size)
      t.ok(deaths <= most, `${deaths} deaths, ${most} at most`)
    }
  }
})

t.test('poison is found among random kills too, and alone', async (t) => {
  for (const seed of [1, 2, 3]) {
    const fleet = { ...FLEET, killEverySeconds: 40, poison: new Set([50]), seed }
    const { convicted, done } = simulate(fleet, 3_600)
    t.same(convicted, [50])
    t.equal(done, 399)
  }
})

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
