// How the queue hears of a sample that was handed over. While few wait for the phase, its job is added at once, and is taken
// in turn. Where many do, the order is a matter between batches, which no process alone can settle: then the dispatcher,
// which looks every second, gives the sample its place and adds the job.

import { type JobQueues, type QueueName } from '../ports/queue.js'

export interface HandOnParts {
  readonly jobs: Pick<JobQueues, 'add' | 'depth'>
  /** Milliseconds. */
  readonly now: () => number
}

/** Rejects where the queue cannot be told: the dispatcher will. */
export type HandOn = (queue: QueueName, sampleId: string) => Promise<void>

/** A line is long when more wait than this, and more than so many for each that is held. */
const FEW = 16
const FEW_PER_HELD = 4
/** How old what is known of a line may be, in milliseconds. */
const FRESH_MS = 1_000

interface Look {
  readonly atMs: number
  readonly isLong: Promise<boolean>
}

export function createHandOn({ jobs, now }: HandOnParts): HandOn {
  const looks = new Map<QueueName, Look>()

  const look = async (queue: QueueName): Promise<boolean> => {
    const { waiting, active } = await jobs.depth(queue)
    return waiting > Math.max(FEW, FEW_PER_HELD * active)
  }
  const isLong = (queue: QueueName): Promise<boolean> => {
    // Samples that come back to be deliberated on were begun before, and go ahead of all that wait.
    if (queue === 'deliberate') return Promise.resolve(false)
    const last = looks.get(queue)
    if (last !== undefined && now() - last.atMs < FRESH_MS) return last.isLong
    const next = { atMs: now(), isLong: look(queue) }
    looks.set(queue, next)
    return next.isLong
  }
  return async (queue, sampleId) => {
    if (!(await isLong(queue))) await jobs.add(queue, [{ sampleId }])
  }
}
