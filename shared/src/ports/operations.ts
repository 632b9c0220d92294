// What those who operate a fleet want to know of the ledger: how much work there is for whom, and how batches get on.

import { type SampleState } from './ledger.js'
import { type QueueDepth, type QueueName } from './queue.js'

export interface OperationsLedger {
  /**
   * Whether `holder` has the duty of that name for the next DUTY_MS. One process has it at a time, and keeps it as long as it
   * asks again in time.
   */
  takeDuty(name: string, holder: string): Promise<boolean>
  /** Lets another have it at once. */
  leaveDuty(name: string, holder: string): Promise<void>
  demand(): Promise<Readonly<Record<QueueName, QueueDemand>>>
  /** At most `limit` batches: those that have not ended first, of them the heaviest; then those that ended of late. */
  batchFacts(limit: number): Promise<readonly BatchFacts[]>
}

export const DUTY_MS = 15_000

/** Of the samples that are for the processes of one queue. */
export interface QueueDemand {
  /** Held by a process now, whatever has become of their batch. */
  readonly active: number
  /** In the window, in nobody's hands, of batches that run; whether the queue gives them out now or later. */
  readonly waiting: number
  /** Outside the window, of batches that run. */
  readonly outside: number
  /** Longest since anybody had one of those that wait, in seconds; 0 where none waits. */
  readonly oldestWaitingSeconds: number
  /** Processes that take from the queue and are heard of. */
  readonly processes: number
}

export interface BatchFacts {
  readonly batchId: string
  /** Its samples may be worked on now. */
  readonly runs: boolean
  readonly counts: Readonly<Partial<Record<SampleState, number>>>
  /** Replies stored so far. */
  readonly calls: number
  /** Lost calls at their most; null where no model has a price. */
  readonly spentNanoUsd: number | null
  readonly budgetNanoUsd: number | null
  /** The latest of: its beginning, its last change of state, the last end of a sample. Milliseconds since 1970. */
  readonly movedAtMs: number
}

export type Source = 'ledger' | 'queue'

/** Where what all share is told as metrics. What is told takes the place of what was told of the same before. */
export interface FleetGauges {
  queue(queue: QueueName, depth: QueueDepth, isPaused: boolean): void
  demand(queue: QueueName, demand: Pick<QueueDemand, 'oldestWaitingSeconds' | 'processes'>): void
  desiredSlots(pool: string, slots: number): void
  /** `progressAtMs`: when it last got on, in milliseconds since 1970. */
  batches(batches: readonly (BatchFacts & { readonly progressAtMs: number })[]): void
  read(source: Source, atMs: number): void
  /** Tells nothing any more: another process has the duty. */
  forget(): void
}
