// Pilots: small batches that are run to tell what a large one would take.

/** What a pilot stands for. */
export interface Pilot {
  /** Prompts of the batch that it estimates. */
  readonly total: number
  /** What it was drawn by. */
  readonly seed: number
}
