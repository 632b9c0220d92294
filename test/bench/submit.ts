// How fast prompts are accepted: requests of 10,000, answered after commit, with no worker in the way; plain, and with
// repeats looked for.

import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'
import { until } from '../support/until.js'
import { endedOf, openWorld, showBatch, submit } from '../support/world.js'
import { benchPrompts } from './prompts.js'

const RUNS = 9
const CLEARED_MS = 30_000
const FOUND = ['off', 'exact', 'near'] as const

export interface SubmitBench {
  /** What is submitted. */
  readonly prompts: string
  /** The fastest of several, in seconds: what else the machine does only ever adds. */
  readonly plain: number
  readonly exact: number
  readonly near: number
  readonly rejected: number
}

export async function benchSubmit(queues: 'redis' | 'postgres'): Promise<readonly SubmitBench[]> {
  const world = await openWorld({ queues, durable: true })
  const real = realPromptsMissing('prompts-10k.jsonl') === false ? readRealPrompts('prompts-10k.jsonl') : []
  const sets = [
    ['10,000 prompts of one template', benchPrompts(10_000)],
    ...(real.length === 0
      ? []
      : [[`${real.length} real prompts`, real.map(({ id, prompt, metadata }) => ({ id, prompt, metadata }))] as const]),
  ] as const
  try {
    const api = await world.start('api')
    const timed = async (prompts: readonly unknown[], find: string) => {
      const began = performance.now()
      const { id, counts } = await submit(api, { prompts, repeats: { find } })
      const seconds = (performance.now() - began) / 1000
      await fetch(`${api.url}/v1/batches/${id}/cancel`, { method: 'POST' })
      // What is left to do with it would be done beside the next one.
      await until('it has ended', async () => endedOf(await showBatch(api, id)) === prompts.length, CLEARED_MS)
      return { seconds, rejected: counts['rejected'] ?? 0 }
    }
    const benched: SubmitBench[] = []
    for (const [prompts, texts] of sets) {
      const runs: Record<(typeof FOUND)[number], number[]> = { off: [], exact: [], near: [] }
      let rejected = 0
      // In turn, so that what the machine does meanwhile is done to all.
      for (let run = 0; run <= RUNS; run += 1) {
        for (const find of FOUND) {
          const timing = await timed(texts, find)
          if (run > 0) runs[find].push(timing.seconds)
          rejected = timing.rejected
        }
      }
      benched.push({
        prompts,
        plain: Math.min(...runs.off),
        exact: Math.min(...runs.exact),
        near: Math.min(...runs.near),
        rejected,
      })
    }
    return benched
  } finally {
    await world.close()
  }
}
