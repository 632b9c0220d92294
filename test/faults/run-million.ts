// One batch of very many prompts, taken in over one connection, and what the fleet is like while it has them: how much
// memory it takes, how fast it answers, pauses, and lets a small batch through.

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { latenciesOf, type Latencies } from '../support/latencies.js'
import { type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { breakOff, uploadLines } from '../support/upload.js'
import { watchMost } from '../support/watch-most.js'
import { completed, endedOf, openWorld, showBatch, submit, type World } from '../support/world.js'

export interface MillionRun {
  readonly prompts: number
  /** Slots of the one worker. */
  readonly slots: number
  /** Slots of the one refiner. */
  readonly refinerSlots: number
  readonly latencyMs: number
  /** Requests of each measurement of how fast a batch's status is answered. */
  readonly requests: number
}

export interface MillionFigures {
  readonly acceptedInSeconds: number
  readonly promptsPerSecond: number
  readonly samplesAfterCut: number
  readonly samples: number
  readonly apiMemoryMb: number
  readonly redisMemoryMb: number
  readonly status: { readonly duringUpload: Latencies; readonly duringRun: Latencies }
  /** From the commit of the pause until the last call that began. */
  readonly pausedWithinMs: number
  readonly small: {
    readonly samples: number
    readonly seconds: number
    /** What the big one alone would have taken for its window: who waits behind that waits as long. */
    readonly windowSeconds: number
    /** Samples of the big one that ended meanwhile. */
    readonly bigEnded: number
  }
}

const SMALL = 20
const MEMORY = 'process_resident_memory_bytes'
const WINDOW = 500

export async function runMillion({
  prompts,
  slots,
  refinerSlots,
  latencyMs,
  requests,
}: MillionRun): Promise<MillionFigures> {
  const world = await openWorld({
    queues: 'redis',
    durable: true,
    endpoint: ['--latency-ms', String(latencyMs)],
    env: { CONCLAVE_WINDOW_AT_LEAST: String(WINDOW) },
  })
  try {
    const api = await world.start('api')
    const memory = watchMost(() => api.metric(MEMORY))
    const { id } = await submit(api, { open: true, name: 'big' })
    await breakOff(api, id, Math.floor(prompts / 2))
    const samplesAfterCut = (await showBatch(api, id)).total

    const began = performance.now()
    const uploading = uploadLines(api, id, prompts).finally(() => void (seconds = (performance.now() - began) / 1000))
    let seconds = 0
    uploading.catch(() => undefined) // told below
    const duringUpload = await latenciesOf(() => showBatch(api, id), requests, (prompts / requests) * 0.02)
    const { accepted } = await uploading
    await fetch(`${api.url}/v1/batches/${id}/seal`, { method: 'POST' })

    await world.start('worker', { CONCLAVE_SLOTS: String(slots) })
    await world.start('refiner', { CONCLAVE_SLOTS: String(refinerSlots) })
    const redis = watchMost(async () => (await world.redis?.usedMemory()) ?? 0)
    await until('samples of it have ended', async () => endedOf(await showBatch(api, id)) > slots, 60_000)
    const duringRun = await latenciesOf(() => showBatch(api, id), requests, 10)
    const small = await letThrough(api, id, prompts)
    const pausedWithinMs = await pause(world, api, id)
    return {
      acceptedInSeconds: round(seconds),
      promptsPerSecond: Math.round(accepted / seconds),
      samplesAfterCut,
      samples: (await showBatch(api, id)).total,
      apiMemoryMb: Math.round((await memory.stop()) / 2 ** 20),
      redisMemoryMb: round((await redis.stop()) / 2 ** 20),
      status: { duringUpload, duringRun },
      pausedWithinMs,
      small,
    }
  } finally {
    await world.close()
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** A small batch beside the big one, until it is done. */
async function letThrough(api: Service, bigId: string, prompts: number) {
  const before = endedOf(await showBatch(api, bigId))
  const began = performance.now()
  const { id } = await submit(api, { name: 'small', prompts: Array.from({ length: SMALL }, (_, i) => `Small ${i}?`) })
  await completed(api, id, 120_000)
  const seconds = (performance.now() - began) / 1000
  const bigEnded = endedOf(await showBatch(api, bigId)) - before
  if (bigEnded + before >= prompts) throw new Error('the big batch was over before the small one')
  return {
    samples: SMALL,
    seconds: round(seconds),
    windowSeconds: round((WINDOW / (bigEnded + SMALL)) * seconds),
    bigEnded,
  }
}

/** Pauses the batch in the ledger; the milliseconds until the last call that began after that. */
async function pause(world: World, api: Service, batchId: string): Promise<number> {
  const ledger = new pg.Client({
    connectionString: world.postgres.connectionString,
    options: '-c search_path=conclave',
  })
  await ledger.connect()
  await ledger.query(`update batches set state = 'paused' where id = $1`, [batchId])
  await ledger.end()
  const began = performance.now()
  let requests = -1
  let lastAtMs = 0
  for (let now = 0; now - lastAtMs < 2_500; now = performance.now() - began) {
    const asked = (await world.books()).requests
    if (asked !== requests) lastAtMs = performance.now() - began
    requests = asked
    await sleep(10)
  }
  const { state, counts, total } = await showBatch(api, batchId)
  const sum = Object.values(counts).reduce((n, each) => n + each, 0)
  if (state !== 'paused' || sum !== total) throw new Error(`the batch is ${state}, and ${sum} of ${total} are counted`)
  return Math.round(lastAtMs)
}
