import t from 'tap'
import { LAST_RANK, shareWindow, type Contender, type Standings, type Widening } from './fair-window.js'

interface Waiting {
  readonly batchId: string
  readonly rank: number
}

/** A fleet in small: samples outside, in the line, and begun, one number each for a batch. */
interface Fleet {
  readonly outside: Map<string, number>
  readonly priorities: Map<string, number>
  line: Waiting[]
  readonly begun: Map<string, number>
  readonly ended: Map<string, number>
  unit: number
}

const fleetOf = (batches: Readonly<Record<string, { n: number; priority?: number }>>): Fleet => ({
  outside: new Map(Object.entries(batches).map(([id, { n }]) => [id, n])),
  priorities: new Map(Object.entries(batches).map(([id, { priority = 0 }]) => [id, priority])),
  line: [],
  begun: new Map(),
  ended: new Map(),
  unit: 1,
})

const count = (counts: Map<string, number>, id: string, by: number) => counts.set(id, (counts.get(id) ?? 0) + by)
const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)

function standingsOf({ outside, priorities, line, begun, unit }: Fleet, size: number): Standings {
  const contenders = [...priorities].map(([batchId, priority]): Contender => {
    const ranks = line.flatMap((waiting) => (waiting.batchId === batchId ? [waiting.rank] : []))
    return {
      batchId,
      priority,
      outside: outside.get(batchId) ?? 0,
      inside: ranks.length + (begun.get(batchId) ?? 0),
      lastRank: ranks.length === 0 ? null : Math.max(...ranks),
    }
  })
  return {
    size,
    head: line.length === 0 ? null : Math.min(...line.map(({ rank }) => rank)),
    unit,
    contenders: contenders.filter(({ outside, inside }) => outside + inside > 0),
  }
}

function widen(fleet: Fleet, size: number): Widening {
  const widening = shareWindow(standingsOf(fleet, size))
  for (const { batchId, n, first, step } of widening.taken) {
    count(fleet.outside, batchId, -n)
    for (let i = 0; i < n; i += 1) fleet.line.push({ batchId, rank: first + i * step })
  }
  fleet.unit = widening.unit
  // As a queue would: whole numbers, and who came first among equals.
  fleet.line.sort((a, b) => Math.floor(a.rank) - Math.floor(b.rank))
  return widening
}

/** So many of the line are begun, and as many of those that were begun first have ended. */
function work(fleet: Fleet, slots: number): void {
  for (const batchId of fleet.begun.keys()) count(fleet.ended, batchId, fleet.begun.get(batchId) ?? 0)
  fleet.begun.clear()
  for (const { batchId } of fleet.line.splice(0, slots)) count(fleet.begun, batchId, 1)
}

const worked = ({ begun, ended }: Fleet, id: string) => (begun.get(id) ?? 0) + (ended.get(id) ?? 0)

t.test('an empty ledger takes nothing', async (t) => {
  t.same(shareWindow({ size: 10, head: null, unit: 3, contenders: [] }), { unit: 3, taken: [] })
})

t.test('the window is filled to its size, and only with what is there', async (t) => {
  const fleet = fleetOf({ a: { n: 5 }, b: { n: 100 } })
  widen(fleet, 20)
  t.equal(fleet.line.length, 20)
  t.equal(fleet.outside.get('a'), 0)
  t.same(widen(fleet, 20).taken, [])
})

t.test('batches that have enough to do are begun in the ratio of their weights', async (t) => {
  const fleet = fleetOf({ a: { n: 1e6, priority: -10 }, b: { n: 1e6 }, c: { n: 1e6, priority: 15 } })
  for (let round = 0; round < 200; round += 1) {
    widen(fleet, 90)
    work(fleet, 30)
  }
  const [a, b, c] = ['a', 'b', 'c'].map((id) => worked(fleet, id))
  t.equal((a ?? 0) + (b ?? 0) + (c ?? 0), 6_000)
  t.ok(Math.abs((b ?? 0) / (a ?? 1) - 2) < 0.1, `${b} to ${a}`)
  t.ok(Math.abs((c ?? 0) / (b ?? 1) - 2 ** 1.5) < 0.15, `${c} to ${b}`)
})

t.test('a small batch that comes last is begun within two rounds of its share', async (t) => {
  const fleet = fleetOf({ big: { n: 1e6 } })
  for (let round = 0; round < 50; round += 1) {
    widen(fleet, 300)
    work(fleet, 100)
  }
  fleet.priorities.set('small', 0)
  fleet.outside.set('small', 20)
  widen(fleet, 300)
  work(fleet, 45)
  t.equal(worked(fleet, 'small'), 20)
})

t.test('newcomers enough for the whole fleet do not keep the old from its share', async (t) => {
  const fleet = fleetOf({ old: { n: 1e6 } })
  for (let round = 0; round < 100; round += 1) {
    const id = `new ${round}`
    fleet.priorities.set(id, 0)
    fleet.outside.set(id, 100)
    widen(fleet, 300)
    work(fleet, 100)
  }
  t.ok(worked(fleet, 'old') > 600, `the old was begun ${worked(fleet, 'old')} of 10,000 times`)
})

t.test('no sample of a batch is overtaken by a later one of the same batch', async (t) => {
  const fleet = fleetOf({ a: { n: 1e6 }, b: { n: 1e6, priority: 33 } })
  for (let round = 0; round < 100; round += 1) {
    const waiting = new Map<string, number>()
    for (const { batchId, rank } of fleet.line) waiting.set(batchId, Math.max(rank, waiting.get(batchId) ?? 0))
    for (const { batchId, first } of widen(fleet, 60).taken) {
      if (first < (waiting.get(batchId) ?? 0)) return t.fail(`round ${round}: ${batchId} at ${first}`)
    }
    work(fleet, 1 + (round % 20))
  }
})

t.test('ranks stay where a queue can tell them, however long the fleet is busy, and it stays busy', async (t) => {
  for (const priorities of [[0], [100], [-100], [0, 100], [-100, 100], [-40, -45]]) {
    const fleet = fleetOf(Object.fromEntries(priorities.map((priority) => [`p${priority}`, { n: 1e7, priority }])))
    let begun = 0
    for (let round = 0; round < 3_000; round += 1) {
      for (const { first, n, step } of widen(fleet, 300).taken) {
        if (!(first >= 0 && first + (n - 1) * step <= LAST_RANK)) return t.fail(`${first} and ${n} times ${step}`)
      }
      work(fleet, 100)
      begun += total(fleet.begun)
    }
    t.ok(begun > 0.95 * 300_000, `priorities ${priorities.join()}: ${begun} of 300,000`)
  }
})

t.test('whatever the standings, the lowest ranks are taken, and never more than two windows', async (t) => {
  let state = 7
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1
    return state % below
  }
  for (let round = 0; round < 500; round += 1) {
    const head = random(3) === 0 ? null : random(1_000)
    const contenders = Array.from({ length: random(12) }, (_, i) => ({
      batchId: `b${i}`,
      priority: random(60) - 30,
      outside: random(40),
      inside: random(30),
      lastRank: head === null || random(2) === 0 ? null : head + random(2_000),
    })).filter(({ outside, inside }) => outside + inside > 0)
    const size = 1 + random(80)
    const { taken } = shareWindow({ size, head, unit: 1, contenders })

    const inside = contenders.reduce((sum, contender) => sum + contender.inside, 0)
    const n = taken.reduce((sum, each) => sum + each.n, 0)
    const outside = contenders.reduce((sum, contender) => sum + contender.outside, 0)
    if (n > outside || inside + n > Math.max(inside, 2 * size)) return t.fail(`round ${round}: ${n} taken`)
    if (n < Math.min(outside, size - inside)) return t.fail(`round ${round}: there was room for more than ${n}`)

    // Into a window with room for all that was taken, nothing goes while somebody with a lower rank stays outside.
    if (inside + n > size) continue
    const last = Math.max(...taken.map(({ first, step, n }) => first + (n - 1) * step))
    for (const { batchId, outside } of contenders) {
      const own = taken.find((each) => each.batchId === batchId)
      if (own === undefined || own.n === outside) continue
      if (own.first + own.n * own.step < last - 1e-6) return t.fail(`round ${round}: ${batchId} was passed over`)
    }
  }
})
