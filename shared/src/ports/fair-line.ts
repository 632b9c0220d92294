// In what order samples that were handed over to another phase are begun there. Pure: the ledger says who waits, this says in
// which places. As in the window (fair-window.ts), each batch gets its share of what the phase begins, by start-time fair
// queueing: a batch of twenty is not refined behind the hundreds that a big one has waiting.

import { weightByPriority, type Taken } from './fair-window.js'

/** A batch with samples that have no place yet in the line of a phase. */
export interface Arrival {
  readonly batchId: string
  readonly priority: number
  /** How many they are. */
  readonly n: number
  /** The rank of its last sample in the line; null where none is. */
  readonly lastRank: number | null
}

/**
 * The places of those that have none: a batch that is in the line goes on behind its own last one, any other begins at the
 * head. Ranks begin anew whenever nobody waits.
 *
 * @param head the least rank in the line; null where the line is empty.
 */
export const placesInLine = (head: number | null, arrivals: readonly Arrival[]): readonly Taken[] =>
  arrivals.map(({ batchId, priority, n, lastRank }) => {
    const step = 1 / weightByPriority(priority)
    return { batchId, n, first: lastRank === null ? (head ?? 0) : lastRank + step, step }
  })
