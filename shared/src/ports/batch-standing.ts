// What a worker must know, again and again, of the batches whose samples it holds.

/**
 * - `run`: go on. - `park`: paused; stop at the next journal entry. - `abort`: cancelled, past its deadline, or gone; calls in
 * flight are to be ended.
 */
export type StandingWord = 'run' | 'park' | 'abort'

export interface BatchStanding {
  readonly batchId: string
  readonly word: StandingWord
  /** Whether calls must be reserved against a budget, the batch's own or its API key's. */
  readonly budgeted: boolean
}

export interface StandingLedger {
  /** Of each of these batches; one that is gone is told as `abort`. */
  standings(batchIds: readonly string[]): Promise<readonly BatchStanding[]>
}
