// Pilots: small batches that are run to tell what a large one would take.

/** What a pilot stands for. */
export interface Pilot {
  /** Prompts of the batch that it estimates. */
  readonly total: number
  /** What it was drawn by. */
  readonly seed: number
}

/** A sample of a pilot that has ended by its own course, or failed. Void entries of its journal were paid for too. */
export interface EndedPilotSample {
  readonly isAccepted: boolean
  readonly finishedAt: Date
  readonly tokens: number
  /** Null where the cost of a call of it is not known. */
  readonly nanoUsd: number | null
  readonly deliberatingMs: number
  readonly refiningMs: number
}

export interface PilotLedger {
  endedPilotSamples(batchId: string): Promise<readonly EndedPilotSample[]>
}
