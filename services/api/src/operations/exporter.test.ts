import t from 'tap'
import { type FleetGauges, type OperationsLedger } from '@conclave/shared/ports/operations'
import { startExporter, type ExporterParts } from './exporter.js'

const DEMAND = { active: 2, waiting: 3, outside: 100, oldestWaitingSeconds: 7, processes: 1 }
const BATCH = {
  batchId: 'b',
  runs: true,
  counts: { pending: 4 },
  calls: 1,
  spentNanoUsd: null,
  budgetNanoUsd: null,
  movedAtMs: 1_000,
}

/** Exporters over one ledger, as several replicas of the api have it; each tells into a list of its own. */
function openReplicas() {
  let holder: string | null = null
  const away = { ledger: false, queue: false }
  const answer = <T>(store: 'ledger' | 'queue', value: T): Promise<T> =>
    away[store] ? Promise.reject(new Error('away')) : Promise.resolve(value)
  const ledger: OperationsLedger = {
    async takeDuty(_name, asker) {
      holder ??= asker
      return answer('ledger', holder === asker)
    },
    async leaveDuty() {
      holder = null
    },
    demand: () => answer('ledger', { deliberate: DEMAND, refine: DEMAND, whisper: DEMAND }),
    batchFacts: () => answer('ledger', [BATCH]),
  }
  const start = (t: Tap, name: string) => {
    const told = new Map<string, unknown>()
    const faults: string[] = []
    const gauges: FleetGauges = {
      queue: (queue, depth) => told.set(`depth of ${queue}`, depth.waiting),
      demand: (queue, { oldestWaitingSeconds }) => told.set(`oldest of ${queue}`, oldestWaitingSeconds),
      desiredSlots: (pool, slots) => told.set(pool, slots),
      batches: ([batch]) => told.set('batch got on', batch?.progressAtMs),
      read: (source, atMs) => told.set(source, atMs),
      forget: () => told.clear(),
    }
    const parts: ExporterParts = {
      ledger,
      jobs: {
        depth: () => answer('queue', { waiting: 5, delayed: 0, active: 0 }),
        isPaused: async () => false,
      },
      capacity: () => answer('queue', 50),
      holder: name,
      gauges,
      now: () => 9_000,
      onAway: (source) => void faults.push(source),
    }
    const exporter = startExporter(parts)
    t.teardown(exporter.close)
    return { exporter, told, faults }
  }
  return { start, away }
}

type Tap = Pick<typeof t, 'teardown'>

t.test('of several replicas one tells what all share, and another goes on when it leaves', async (t) => {
  const { start } = openReplicas()
  const [one, other] = [start(t, 'one'), start(t, 'other')]
  await one.exporter.look()
  await other.exporter.look()
  t.same(Object.fromEntries(one.told), {
    ...{ worker: 50, refiner: 50, 'oldest of deliberate': 7, 'oldest of refine': 7, 'oldest of whisper': 7 },
    ...{
      'depth of deliberate': 5,
      'depth of refine': 5,
      'depth of whisper': 5,
      'batch got on': 1_000,
      ledger: 9_000,
      queue: 9_000,
    },
  })
  t.equal(other.told.size, 0)
  await one.exporter.close()
  await other.exporter.look()
  t.equal(other.told.get('worker'), 50)
})

t.test('a store that is away is told of once, and its last success stays what it was', async (t) => {
  const { start, away } = openReplicas()
  const { exporter, told, faults } = start(t, 'one')
  await exporter.look()
  told.clear()
  away.ledger = true
  await exporter.look()
  await exporter.look()
  t.same(faults, ['ledger'])
  t.same([told.has('ledger'), told.get('queue')], [false, 9_000])
  away.ledger = false
  away.queue = true
  await exporter.look()
  t.same(faults, ['ledger', 'queue'])
})
