// The queue, as the rest of Conclave sees it: a signal that a sample is due. A job is a sample's id and nothing else;
// what the queue loses is added again from the ledger, and adding an id that is there already does nothing.

import { type SharedState, type SharedValues } from './shared-state.js'

export const QUEUE_NAMES = ['deliberate', 'refine', 'whisper'] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

export interface JobToAdd {
  readonly sampleId: string
  /**
   * Its place among the jobs that wait: lower ones are taken first, equal ones in the order they were added. A whole number
   * from 0 to 2^21 - 2. Jobs without a rank go before all that have one, and so does a job that is due again.
   */
  readonly rank?: number
}

/** The producing side. Every call rejects within seconds when the store does not answer; nothing waits for it to return. */
export interface JobQueues {
  /** Adds jobs. An id that is waiting, delayed or active already is left as it is, with the rank that it has. */
  add(queue: QueueName, jobs: readonly JobToAdd[]): Promise<void>
  /** Jobs by what they wait for. */
  depth(queue: QueueName): Promise<QueueDepth>
  /** Whether the store gives out no jobs of the queue, by somebody's hand: Conclave never does that. */
  isPaused(queue: QueueName): Promise<boolean>
  /** Rejects when the store does not answer. */
  ping(): Promise<void>
}

export interface QueueDepth {
  readonly waiting: number
  readonly delayed: number
  readonly active: number
}

/** What becomes of a job: gone, or due again after a wait (0: at once, for whoever takes it). No wait uses up an attempt. */
export type JobEnd = { readonly end: 'done' } | { readonly end: 'again'; readonly afterMs: number }

export type RunJob = (sampleId: string) => Promise<JobEnd>

export interface ConsumerOptions {
  /** Jobs held at once by this process. */
  readonly concurrency: number
  /** A job whose process has not been heard of for this long is given to another, in milliseconds. */
  readonly lockMs: number
  /** Pause before a job whose run threw is due again, in milliseconds. */
  readonly faultDelayMs: number
  /** Told when a job is taken for the first time, in seconds since it was added. */
  readonly onTaken: (waitedSeconds: number) => void
  /** Told of each job that was taken back from a process not heard of. */
  readonly onStalled: () => void
  readonly onFault: (fault: {
    readonly queue: QueueName
    readonly sampleId: string | null
    readonly error: Error
  }) => void
}

/** A consumer takes jobs from creation on, until it is closed. */
export interface Consumer {
  readonly active: () => number
  /** Takes no further job and resolves when the last running one has ended and its end is known to the queue. */
  close(): Promise<void>
}

export type Consume = (queue: QueueName, run: RunJob, options: ConsumerOptions) => Consumer

/** A queue store, opened: the producing side and the consuming side over the same connections' settings. */
export interface QueueStore {
  readonly jobs: JobQueues
  readonly consume: Consume
  /** What the fleet shares, kept where its jobs are. */
  readonly shared: SharedState & SharedValues
  /** Closes every consumer that is still open, as its own close does, then the connections. */
  close(): Promise<void>
}
