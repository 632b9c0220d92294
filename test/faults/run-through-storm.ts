// A run whose endpoint answers nothing but 429 for a while: what it cost, and how soon it was back.

import { setTimeout as sleep } from 'node:timers/promises'
import { checkRun } from '../support/check-run.js'
import { type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { completed, endedOf, openWorld, readText, showBatch, submit } from '../support/world.js'

export interface StormRun {
  readonly queues: 'redis' | 'postgres'
  readonly prompts: readonly object[]
  /** Of each of two workers. What waits behind them keeps the rate up after the storm, until it has been looked at. */
  readonly slots: number
  readonly stormMs: number
  /** Of a call, fixed. */
  readonly latencyMs: number
}

const CPU = 'process_cpu_seconds_total'
/** Calls that were in flight are answered, and the fleet finds out; the rest of the storm is measured. */
const ONSET_MS = 5_000
/** Before its end, so that a look that comes late is not one at what follows. */
const LAST_MS = 2_000
const RATE_OVER_MS = 4_000
const LOOK_MS = 250

interface SampleView {
  readonly attempts: number
}

export async function runThroughStorm({ queues, prompts, slots, stormMs, latencyMs }: StormRun) {
  const world = await openWorld({
    queues,
    endpoint: ['--latency-ms', String(latencyMs)],
    env: { CONCLAVE_SLOTS: String(slots) },
  })
  try {
    const api = await world.start('api')
    const workers = [await world.start('worker'), await world.start('worker')]
    await world.start('refiner')
    const answered = async () => (await world.books()).completed
    const cpuOf = async (services: readonly Service[]) =>
      (await Promise.all(services.map((service) => service.metric(CPU)))).reduce((a, b) => a + b, 0)
    const batch = await submit(api, { prompts })

    await until(
      'every slot is with the endpoint',
      async () => (await world.books()).inFlight >= 0.95 * 2 * slots,
      60_000,
    )
    const rateBefore = await rateOver(answered, RATE_OVER_MS)

    const before = await world.books()
    const stormAt = performance.now()
    await world.changeEndpoint({ faults: [{ kind: 'rate-limited', toMs: stormMs }] })
    await sleep(ONSET_MS)
    const [cpuBefore, measuredAt] = [await cpuOf(workers), performance.now()]
    await sleep(stormMs - (performance.now() - stormAt) - LAST_MS)
    const cpuShare = ((await cpuOf(workers)) - cpuBefore) / ((performance.now() - measuredAt) / 1000)
    const inStorm = await world.books()
    const endedInStorm = endedOf(await showBatch(api, batch.id))
    await sleep(Math.max(0, stormMs - (performance.now() - stormAt)))

    const backAfterMs = await backAt(answered, 0.9 * rateBefore)
    await world.changeEndpoint({ latencyMs: latencyMs / 10 }) // the rest is only to be completed
    const done = await completed(api, batch.id, 600_000)
    const findings = await checkRun(world, batch.id, prompts.length)
    return {
      queues,
      stormSeconds: stormMs / 1000,
      callsPerSecondBefore: round(rateBefore),
      /** Seconds of CPU a second, both workers together. */
      cpuInStorm: round(cpuShare),
      rejectedInStorm: (inStorm.byStatus['429'] ?? 0) - (before.byStatus['429'] ?? 0),
      endedInStorm,
      /** From the end of the storm until the rate was at 90% of the one before; null: never again. */
      backAfterSeconds: backAfterMs === null ? null : round(backAfterMs / 1000),
      counts: done.counts,
      attempts: (await samplesOf(api, batch.id)).reduce((sum, { attempts }) => sum + attempts, 0),
      findings,
    }
  } finally {
    await world.close()
  }
}

export type StormOutcome = Awaited<ReturnType<typeof runThroughStorm>>

/** What the outcome breaks of the promise; empty where it is kept. */
export const brokenByStorm = ({ findings, counts, attempts, cpuInStorm, backAfterSeconds }: StormOutcome) => [
  ...findings.broken,
  ...(findings.boughtAgain === 0 ? [] : [`${findings.boughtAgain} calls were bought again`]),
  ...((counts['failed'] ?? 0) === 0 ? [] : [`${counts['failed']} samples failed`]),
  ...(attempts === 0 ? [] : [`${attempts} attempts were spent`]),
  ...(cpuInStorm <= 0.2 ? [] : [`the workers took ${cpuInStorm} seconds of CPU a second`]),
  ...(backAfterSeconds !== null && backAfterSeconds <= 30 ? [] : [`back after ${backAfterSeconds} s`]),
]

const round = (n: number): number => Math.round(n * 100) / 100

async function rateOver(count: () => Promise<number>, ms: number): Promise<number> {
  const [from, began] = [await count(), performance.now()]
  await sleep(ms)
  return ((await count()) - from) / ((performance.now() - began) / 1000)
}

/** When a window of RATE_OVER_MS begins that has the rate; from now on, in milliseconds. */
async function backAt(count: () => Promise<number>, perSecond: number): Promise<number | null> {
  const began = performance.now()
  const points: { readonly at: number; readonly n: number }[] = []
  while (performance.now() - began < 60_000) {
    const [at, n] = [performance.now(), await count()]
    points.push({ at, n })
    const from = points.findLast((point) => point.at <= at - RATE_OVER_MS)
    if (from !== undefined && (n - from.n) / ((at - from.at) / 1000) >= perSecond) return from.at - began
    await sleep(LOOK_MS)
  }
  return null
}

async function samplesOf(api: Service, batchId: string): Promise<readonly SampleView[]> {
  const url = `${api.url}/v1/batches/${batchId}/samples?limit=1000`
  const { data }: { data: readonly SampleView[] } = JSON.parse(await readText(url))
  return data
}
