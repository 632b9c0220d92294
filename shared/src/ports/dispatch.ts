// The dispatcher's side of the ledger: what the queue is to hold, and what is done.

import { type Phase } from './ledger.js'

/** What the dispatcher needs of the ledger. */
export interface DispatchLedger {
  /** Takes samples of running batches into the window, as ports/fair-window.ts shares it out; answers them. */
  widen(window: WindowSize): Promise<readonly DueSample[]>
  /** Samples in the window that nobody owns: the queue should have a job for each of them. */
  unheld(limit: number): Promise<readonly (DueSample & { readonly phase: Phase })[]>
  /** Completes the sealed batches whose samples are all terminal, and dates the end of cancelled ones; answers how many. */
  completeBatches(): Promise<number>
}

export interface DueSample {
  readonly sampleId: string
  /** Its place in the line of those that nobody has begun; null for one that was begun, and goes before them. */
  readonly rank: number | null
}

/** Samples in the window, of batches that run: `perSlot` for each slot of the living workers, but never under `atLeast`. */
export interface WindowSize {
  readonly atLeast: number
  readonly perSlot: number
}
