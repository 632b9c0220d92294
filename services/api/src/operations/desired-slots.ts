// The scaling signal: how many slots the fleet should have. Pure. A slot is a sample that is held, which asks one call at a
// time: more slots than the endpoints take calls at once would only wait in line.

export interface SlotDemand {
  /** Samples held now. */
  readonly active: number
  /** Samples in the window that wait, whether the queue store gives them out in order, by rank, or later. */
  readonly waiting: number
  /** Samples that the window has not reached. */
  readonly outside: number
  /** Calls at once that the endpoints are good for. */
  readonly providerCapacity: number
}

/**
 * What there is to do, but not more than the endpoints can answer; and never less than what is held, so that nobody who works
 * is taken away. Samples of batches that rest are no work: of a paused fleet only what is held still counts.
 */
export const desiredSlots = ({ active, waiting, outside, providerCapacity }: SlotDemand): number =>
  Math.min(active + waiting + outside, Math.max(providerCapacity, active))
