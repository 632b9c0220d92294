// A run with processes killed in the middle, and what is left of it.

import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '../endpoint/random.js'
import { checkPairs } from '../support/check-pairs.js'
import { checkRun } from '../support/check-run.js'
import { type Service } from '../support/service.js'
import { completed, endedOf, openWorld, showBatch, submit } from '../support/world.js'

export interface KillRun {
  readonly queues: 'redis' | 'postgres'
  readonly prompts: readonly object[]
  readonly kills: number
  readonly seed: number
  /** Of the submission, besides the prompts. */
  readonly terms?: object
}

const SLOTS = 16
const LATENCY_MS = 150
/** A killed process's samples wait until it counts as dead and its jobs as stalled. */
const LOCK_MS = 5_000

export async function runWithKills({ queues, prompts, kills, seed, terms = {} }: KillRun) {
  const world = await openWorld({
    queues,
    endpoint: ['--latency-ms', String(LATENCY_MS), '--latency-p95-ms', String(LATENCY_MS * 3)],
    env: { CONCLAVE_SLOTS: String(SLOTS), CONCLAVE_LOCK_MS: String(LOCK_MS) },
  })
  try {
    const random = createRandom(seed)
    const api = await world.start('api')
    const fleet: Service[] = [await world.start('worker'), await world.start('worker'), await world.start('refiner')]
    const began = performance.now()
    const batch = await submit(api, { ...terms, prompts })
    let inFlightAtKills = 0
    const killed: string[] = []
    for (let n = 0; n < kills; n += 1) {
      await progressTo(api, batch.id, Math.floor((batch.total * (n + 0.5)) / (kills + 1)))
      await sleep(random.next() * 500)
      const i = random.below(fleet.length)
      const victim = fleet[i]
      if (victim === undefined) continue
      inFlightAtKills += await victim.metric('conclave_worker_jobs_active')
      await victim.kill()
      killed.push(victim.name)
      const heir = await world.start(victim.name === 'refiner' ? 'refiner' : 'worker')
      fleet[i] = heir
    }
    const done = await completed(api, batch.id, 600_000)
    const findings = await checkRun(world, batch.id, prompts.length)
    return {
      queues,
      seed,
      seconds: Math.round((performance.now() - began) / 1000),
      killed,
      /** One call for each sample in flight at each kill. */
      mayBuyAgain: inFlightAtKills,
      counts: done.counts,
      /** Answers that were paid for and are in no journal, whatever was asked instead. */
      paidInVain: (await world.books()).completed - findings.journalEntries,
      findings,
      pairs: 'produce' in terms ? await checkPairs(world, batch.id) : null,
    }
  } finally {
    await world.close()
  }
}

/** Waits until so many samples have ended. */
async function progressTo(api: Service, batchId: string, ended: number): Promise<void> {
  for (;;) {
    const batch = await showBatch(api, batchId)
    if (endedOf(batch) >= ended || batch.state === 'completed') return
    await sleep(50)
  }
}
