// A thousand deliberations held by one worker: each waits for its model call, and none may cost much.

import { setTimeout as sleep } from 'node:timers/promises'
import { openWorld, submit } from '../support/world.js'
import { benchPrompts } from './prompts.js'

const IN_FLIGHT = 1_000
const LATENCY_MS = 2_000
const WATCHED_MS = 30_000

export async function benchMemory(queues: 'redis' | 'postgres') {
  const world = await openWorld({ queues, durable: true, endpoint: ['--latency-ms', String(LATENCY_MS)] })
  try {
    const api = await world.start('api')
    const worker = await world.start('worker', { CONCLAVE_SLOTS: String(IN_FLIGHT) })
    await world.start('refiner')
    await submit(api, { prompts: benchPrompts(IN_FLIGHT * 4) })
    let mb = 0
    let inFlight = 0
    for (const began = performance.now(); performance.now() - began < WATCHED_MS;) {
      await sleep(250)
      mb = Math.max(mb, (await worker.metric('process_resident_memory_bytes')) / 2 ** 20)
      inFlight = Math.max(inFlight, await worker.metric('conclave_worker_jobs_active'))
    }
    return { mb, inFlight }
  } finally {
    await world.close()
  }
}
