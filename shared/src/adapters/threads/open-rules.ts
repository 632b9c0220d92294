// The rules where they hold nobody up: a few thoughts on the caller's own loop, many or long ones in a pool of threads.
// Implements FindDrops.

import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { type FindDrops } from '../../ports/find-drops.js'
import { type Meter } from '../../ports/meter.js'
import { dropByRule } from '../../recipe/drop-by-rule.js'
import { type Drop, type Thought } from '../../recipe/sample.js'
import { findDrops, type RulesTask } from './rules-thread.js'

export interface RulesPool {
  readonly findDrops: FindDrops
  /** Waits for what is being looked at. */
  readonly close: () => Promise<void>
}

export interface RulesPoolOptions {
  /** At most; 0: everything on the caller's loop. They start when they are needed, and end when they are not. */
  readonly threads: number
  readonly meter: Pick<Meter, 'rules'>
  /** Told where a thread cannot be had; its work is then done on the caller's loop. */
  readonly onFault: (error: Error) => void
  /** What a thread runs. */
  readonly script?: URL
}

/**
 * About four milliseconds of one core: sixty thoughts of a sentence or two (0.65 us a character), or two hundred of any length,
 * which are compared in pairs. Handing over costs a tenth of that.
 */
const LIGHT_CHARS = 6_000
const LIGHT_THOUGHTS = 200
const IDLE_MS = 60_000

const MOST_THREADS = 4

/** One CPU is left to the loop, which talks to models and stores. A container's quota is not seen here: hence the bound. */
export const threadsAtHand = (cpus = availableParallelism()): number => Math.min(MOST_THREADS, Math.max(1, cpus - 1))

const isLight = (thoughts: readonly Thought[]): boolean =>
  thoughts.length <= LIGHT_THOUGHTS && thoughts.reduce((sum, { text }) => sum + text.length, 0) <= LIGHT_CHARS

const SCRIPT = new URL('./rules-thread.js', import.meta.url)

export function openRules({ threads, meter, onFault, script = SCRIPT }: RulesPoolOptions): RulesPool {
  const pool =
    threads === 0
      ? null
      : new Piscina<RulesTask, readonly Drop[]>({
          filename: script.href,
          name: findDrops.name,
          minThreads: 0,
          maxThreads: threads,
          idleTimeout: IDLE_MS,
        })
  const handedOver = new Set<AbortController>()
  // A thread that fails before it has a task leaves the task in the pool's queue, until another thread is started.
  pool?.on('error', (error: Error) => {
    onFault(error)
    for (const task of handedOver) task.abort()
  })

  const inThread = async (pool: Piscina<RulesTask, readonly Drop[]>, work: RulesTask) => {
    const task = new AbortController()
    handedOver.add(task)
    try {
      return await pool.run(work, { signal: task.signal })
    } catch (error) {
      if (!task.signal.aborted) throw error
      return null
    } finally {
      handedOver.delete(task)
    }
  }

  return {
    async findDrops(ground, prompt, thoughts) {
      const began = performance.now()
      const { recipe, ruleIds } = ground
      const handOver = pool !== null && !isLight(thoughts)
      const found = handOver ? await inThread(pool, { recipe, ruleIds, prompt, thoughts }) : null
      const drops = found ?? dropByRule(ground, prompt, thoughts)
      meter.rules(found === null ? 'loop' : 'thread', (performance.now() - began) / 1000)
      return drops
    },
    close: async () => pool?.close(),
  }
}
