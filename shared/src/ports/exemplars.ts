// The beliefs that served best so far, shared by the fleet: a bounded, diverse pool for each batch and policy area.

import { type Exemplar } from '../recipe/pairs/exemplars.js'

export interface ExemplarLedger {
  /**
   * Offers what a try of a sample brought; the pool keeps it or does not (`admit` in recipe/pairs/exemplars.ts). Offering the
   * same try again changes nothing. Answers whether it was let in.
   */
  offerExemplar(offered: OfferedExemplar): Promise<boolean>
  /** The best of a pool, best first. */
  exemplars(pool: ExemplarPool, limit: number): Promise<readonly Exemplar[]>
}

export interface ExemplarPool {
  readonly batchId: string
  readonly area: string
}

export interface OfferedExemplar extends ExemplarPool, Exemplar {
  readonly sampleId: string
  /** The try, from 1. */
  readonly round: number
}
