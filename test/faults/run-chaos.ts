// A run during which every process but the endpoint is killed (SIGKILL) at random moments and comes back a little later:
// api, workers, refiner, Redis, PostgreSQL. Somebody watches the counts all the while.

import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '../endpoint/random.js'
import { checkRun } from '../support/check-run.js'
import { type Service, type ServiceName } from '../support/service.js'
import { completed, openWorld, showBatch, submit, type World } from '../support/world.js'

export interface ChaosRun {
  readonly queues: 'redis' | 'postgres'
  readonly prompts: readonly object[]
  /** Kills go on for so long, or until the batch is completed. */
  readonly seconds: number
  readonly seed: number
  /** Between two kills, in milliseconds: at least, at most. */
  readonly pauseMs: readonly [number, number]
  /** Median of a call's time, in milliseconds. */
  readonly latencyMs: number
}

const SLOTS = 16
const LOCK_MS = 5_000
const WATCH_EVERY_MS = 200
const DOWN_MS = 4_000

interface Target {
  readonly name: string
  /** Kills it, waits so long, and brings it back; answers the samples it held. */
  readonly strike: (downMs: number) => Promise<number>
}

export async function runChaos({ queues, prompts, seconds, seed, pauseMs: [least, most], latencyMs }: ChaosRun) {
  const world = await openWorld({
    queues,
    durable: true,
    endpoint: ['--latency-ms', String(latencyMs), '--latency-p95-ms', String(latencyMs * 3)],
    env: { CONCLAVE_SLOTS: String(SLOTS), CONCLAVE_LOCK_MS: String(LOCK_MS) },
  })
  try {
    const random = createRandom(seed)
    const api = await restartable(world, 'api')
    const fleet = [
      await restartable(world, 'worker'),
      await restartable(world, 'worker'),
      await restartable(world, 'refiner'),
    ]
    const targets = [api.target, ...fleet.map(({ target }) => target), ...storesOf(world)]
    const began = performance.now()
    const batch = await submit(api.service(), { prompts })
    const watch = watchCounts(api.service(), batch.id, prompts.length)

    const killed: Record<string, number> = {}
    let inFlightAtKills = 0
    while (performance.now() - began < seconds * 1_000 && !watch.completed()) {
      await sleep(least + random.next() * (most - least))
      const target = targets[random.below(targets.length)]
      if (target === undefined || watch.completed()) break
      killed[target.name] = (killed[target.name] ?? 0) + 1
      inFlightAtKills += await target.strike(random.next() * DOWN_MS)
    }
    const killedForSeconds = Math.round((performance.now() - began) / 1_000)
    const done = await completed(api.service(), batch.id, 900_000)
    const wrongCounts = await watch.end()
    const findings = await checkRun(world, batch.id, prompts.length)
    return {
      queues,
      seed,
      seconds: Math.round((performance.now() - began) / 1_000),
      killedForSeconds,
      killed,
      /** One call for each sample in flight at each kill of a process that makes calls. */
      mayBuyAgain: inFlightAtKills,
      counts: done.counts,
      looks: watch.looks(),
      findings: { ...findings, broken: [...findings.broken, ...wrongCounts, ...leaks(world, prompts)] },
    }
  } finally {
    await world.close()
  }
}

/** A service that comes back on its port. */
async function restartable(world: World, name: ServiceName) {
  let service = await world.start(name)
  const port = Number(new URL(service.url).port)
  const strike = async (downMs: number): Promise<number> => {
    const held = name === 'api' ? 0 : await service.metric('conclave_worker_jobs_active').catch(() => SLOTS)
    await service.kill()
    await sleep(downMs)
    service = await world.start(name, {}, port)
    return held
  }
  return { service: (): Service => service, target: { name, strike } }
}

function storesOf({ redis, postgres }: World): readonly Target[] {
  const stores = { postgres, ...(redis === null ? {} : { redis }) }
  return Object.entries(stores).map(([name, store]) => ({
    name,
    strike: async (downMs: number) => {
      await store.kill()
      await sleep(downMs)
      await store.start()
      return 0
    },
  }))
}

/** Looks at the batch again and again: whenever the api answers, its counts must add up. */
function watchCounts(api: Service, batchId: string, total: number) {
  const wrong: string[] = []
  let looks = 0
  let state = 'running'
  let ended = false
  const watch = async () => {
    while (!ended) {
      // An api that is down, or whose ledger is, has nothing to say.
      const batch = await showBatch(api, batchId).catch(() => null)
      if (batch !== null) {
        looks += 1
        state = batch.state
        const sum = Object.values(batch.counts).reduce((a, b) => a + b, 0)
        if (sum !== total || batch.total !== total) wrong.push(`the counts add up to ${sum} of ${total}`)
      }
      await sleep(WATCH_EVERY_MS)
    }
  }
  const watching = watch()
  return {
    completed: () => state === 'completed',
    looks: () => looks,
    end: async () => {
      ended = true
      await watching
      return wrong.slice(0, 3)
    },
  }
}

/** What any process has written must hold no prompt. */
function leaks(world: World, prompts: readonly object[]): readonly string[] {
  const texts = prompts.flatMap((prompt) => ('prompt' in prompt ? [String(prompt.prompt).slice(0, 60)] : []))
  const written = world.lines().join('\n')
  return texts
    .filter((text) => text.length > 20 && written.includes(text))
    .map(() => 'a log holds the text of a prompt')
}
