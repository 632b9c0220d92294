// When each batch last got on, seen by looking again and again: the ledger dates the end of samples, and not every reply.

import { type BatchFacts } from '@conclave/shared/ports/operations'

export interface BatchProgress {
  readonly calls: number
  readonly atMs: number
}

export type Progresses = ReadonlyMap<string, BatchProgress>

/**
 * What is known after another look. A batch that is seen for the first time has got on when it last moved; one that has more
 * replies than before has got on now. Batches that are not seen any more are forgotten.
 */
export function noteProgress(before: Progresses, batches: readonly BatchFacts[], nowMs: number): Progresses {
  return new Map(
    batches.map(({ batchId, calls, movedAtMs }) => {
      const known = before.get(batchId)
      const seenMs = known === undefined ? movedAtMs : calls > known.calls ? nowMs : known.atMs
      return [batchId, { calls, atMs: Math.max(seenMs, movedAtMs) }]
    }),
  )
}
