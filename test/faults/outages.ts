// A run whose queue store is flushed, and whose ledger is restarted, in the middle.

import { setTimeout as sleep } from 'node:timers/promises'
import { checkRun } from '../support/check-run.js'
import { completed, endedOf, openWorld, showBatch, submit, type World } from '../support/world.js'

export interface OutageRun {
  readonly queues: 'redis' | 'postgres'
  readonly prompts: readonly object[]
  /** Done when about a third of the samples have ended. */
  readonly strike: (world: World) => Promise<void>
}

export async function runWithOutage({ queues, prompts, strike }: OutageRun) {
  const world = await openWorld({
    queues,
    endpoint: ['--latency-ms', '100', '--latency-p95-ms', '300'],
    env: { CONCLAVE_SLOTS: '12', CONCLAVE_LOCK_MS: '5000' },
  })
  try {
    const api = await world.start('api')
    await world.start('worker')
    await world.start('worker')
    await world.start('refiner')
    const batch = await submit(api, { prompts })
    while (endedOf(await showBatch(api, batch.id)) < prompts.length / 3) await sleep(50)
    await strike(world)
    await completed(api, batch.id, 300_000)
    return await checkRun(world, batch.id, prompts.length)
  } finally {
    await world.close()
  }
}

export const flushRedis = async ({ redis }: World): Promise<void> => redis?.flush()

export const restartPostgres = async ({ postgres }: World): Promise<void> => {
  await postgres.stop()
  await sleep(8_000) // longer than the gap after which the dispatcher trusts nobody's silence
  await postgres.start()
}
