// What the ledger needs done from time to time, whoever does it and however many do it at once. Each call is a bounded
// piece of work, and safe to leave undone for a while.

export interface UpkeepLedger {
  /**
   * Sets free what dead workers held, and blames them for it: a suspect alone where there was one, else all of it. What is
   * poison by that ends as failed, or as accepted where it was accepted already. To be called only by one that the ledger has answered for WORKER_SILENCE_MS on end: until
   * then living workers may not have been heard for the same reason.
   */
  bury(): Promise<Burial>
  /** Ends the pauses that are due to end by themselves; answers how many. */
  resumeDue(): Promise<number>
  /**
   * Ends up to `limit` samples of batches that were cancelled or are past their deadline: free ones, and those that a worker
   * still owns `STOP_GRACE_MS` after.
   */
  endStopped(limit: number): Promise<readonly EndedSamples[]>
  /** Removes up to `limit` samples of batches that are gone, with all that belongs to them; answers how many. */
  removeGone(limit: number): Promise<number>
}

export interface Burial {
  /** Samples that are free again, or ended. */
  readonly freed: number
  readonly ended: readonly EndedSamples[]
}

export interface EndedSamples {
  /** `accepted`: those that were, and were on the way to their preference pair. */
  readonly state: 'failed' | 'cancelled' | 'accepted'
  readonly reason: 'poison' | 'deadline' | null
  readonly n: number
}

/** For a worker to hear of a cancel, to end its calls, and to journal a reply that came all the same. */
export const STOP_GRACE_MS = 10_000
