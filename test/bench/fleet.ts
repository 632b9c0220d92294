// The fleet under load: two workers and a refiner against an endpoint that works on so many calls at once, each for a fixed
// time, and lets the others wait (vLLM's --max-num-seqs). Ideal is the time that the endpoint needs for the run's calls when
// it is never idle.

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Service } from '../support/service.js'
import { endedOf, openWorld, showBatch, submit } from '../support/world.js'
import { benchPrompts } from './prompts.js'

export interface FleetBench {
  readonly queues: 'redis' | 'postgres'
  readonly callsAtOnce: number
  readonly latencyMs: number
  readonly prompts: number
}

const CPU = 'process_cpu_seconds_total'
const MEMORY = 'process_resident_memory_bytes'
/** The fleet holds more samples than the endpoint works on: while some are journaled, others wait in its line. */
const SLOTS_PER_CALL = 1.5
/** The fewest calls a sample: what the fleet costs beside them shows most. */
const RECIPE = 'aidsafe-paper'
/** Looking costs CPU too, on the cores that are measured. */
const SAMPLE_MS = 1_000

interface Point {
  readonly atMs: number
  readonly calls: number
}

export async function benchFleet({ queues, callsAtOnce, latencyMs, prompts }: FleetBench) {
  const world = await openWorld({
    queues,
    durable: true,
    endpoint: ['--latency-ms', String(latencyMs), '--serve-at-once', String(callsAtOnce)],
  })
  const ledger = new pg.Client({ connectionString: world.postgres.connectionString })
  try {
    await ledger.connect()
    const api = await world.start('api')
    const each = { CONCLAVE_SLOTS: String(Math.round((callsAtOnce / 2) * SLOTS_PER_CALL)) }
    const workers = [await world.start('worker', each), await world.start('worker', each)]
    const refiner = await world.start('refiner', { CONCLAVE_SLOTS: String(callsAtOnce / 2) })
    // Warm: connections, prepared statements, compiled code.
    const warm = await submit(api, { recipe: RECIPE, prompts: benchPrompts(callsAtOnce) })
    while (endedOf(await showBatch(api, warm.id)) < warm.total) await sleep(SAMPLE_MS)

    const sum = async (services: readonly Service[], metric: string) =>
      (await Promise.all(services.map((service) => service.metric(metric)))).reduce((a, b) => a + b, 0)
    const cpuBefore = await sum(workers, CPU)
    const commitsBefore = await commits(ledger)
    const before = await world.books()
    const beganMs = performance.now()
    const batch = await submit(api, { recipe: RECIPE, prompts: benchPrompts(prompts) })

    const points: Point[] = []
    const memoryMb: Record<string, number> = {}
    for (let ended = 0; ended < batch.total;) {
      await sleep(SAMPLE_MS)
      points.push({ atMs: performance.now(), calls: (await world.books()).completed - before.completed })
      for (const [i, service] of [...workers, refiner, api].entries()) {
        const name = i < workers.length ? `worker ${i + 1}` : service.name
        memoryMb[name] = Math.max(memoryMb[name] ?? 0, (await service.metric(MEMORY)) / 2 ** 20)
      }
      ended = endedOf(await showBatch(api, batch.id))
    }

    const after = await world.books()
    const calls = after.completed - before.completed
    const byWorkers = workerCalls(after.byRole) - workerCalls(before.byRole)
    const lastCall = points.find((point) => point.calls >= calls) ?? { atMs: performance.now() }
    return {
      calls: byWorkers,
      refinerCalls: calls - byWorkers,
      efficiency: (calls * latencyMs) / callsAtOnce / (lastCall.atMs - beganMs),
      steadyEfficiency: steady(points, calls, latencyMs, callsAtOnce),
      workerCpuUs: (((await sum(workers, CPU)) - cpuBefore) / byWorkers) * 1e6,
      transactionsPerCall: ((await commits(ledger)) - commitsBefore) / calls,
      memoryMb,
    }
  } finally {
    await ledger.end()
    await world.close()
  }
}

const workerCalls = (byRole: Readonly<Record<string, number>>): number =>
  (byRole['intents'] ?? 0) + (byRole['draft'] ?? 0) + (byRole['turn'] ?? 0)

/** Between a tenth and nine tenths of the calls every slot has work; before and after, the run fills and drains. */
function steady(points: readonly Point[], calls: number, latencyMs: number, callsAtOnce: number): number {
  const within = points.filter((point) => point.calls >= calls * 0.1 && point.calls <= calls * 0.9)
  const first = within[0]
  const last = within.at(-1)
  if (first === undefined || last === undefined || last.atMs === first.atMs) return NaN
  return ((last.calls - first.calls) * latencyMs) / callsAtOnce / (last.atMs - first.atMs)
}

async function commits(ledger: pg.Client): Promise<number> {
  // A backend reports its counters when it has been idle for a moment.
  await sleep(1_500)
  const { rows } = await ledger.query<{ n: string }>(
    'select xact_commit as n from pg_stat_database where datname = current_database()',
  )
  return Number(rows[0]?.n)
}
