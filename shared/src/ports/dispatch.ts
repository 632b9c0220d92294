// The dispatcher's side of the ledger: what the queue is to hold, and what is done.

import { type Phase } from './ledger.js'

/** What the dispatcher needs of the ledger. */
export interface DispatchLedger {
  /** Takes samples of running batches into the window, as ports/fair-window.ts shares it out; answers them. */
  widen(window: WindowSize): Promise<readonly DueSample[]>
  /**
   * Gives a place to the samples that were handed over to another phase, that nobody has begun there, and that have none
   * (fair-line.ts); answers them, in the order of the line. Some may have their job already.
   */
  lineUp(): Promise<readonly InPhase[]>
  /** Samples in the window that nobody owns: the queue should have a job for each of them. */
  unheld(limit: number): Promise<readonly InPhase[]>
  /** Completes the sealed batches whose samples are all terminal, and dates the end of cancelled ones; answers how many. */
  completeBatches(): Promise<number>
}

export interface DueSample {
  readonly sampleId: string
  /** Its place in the line of those that nobody has begun in their phase; null for others, which go before them. */
  readonly rank: number | null
}

export interface InPhase extends DueSample {
  readonly phase: Phase
}

/** Samples in the window, of batches that run: `perSlot` for each slot of the living workers, but never under `atLeast`. */
export interface WindowSize {
  readonly atLeast: number
  readonly perSlot: number
}
