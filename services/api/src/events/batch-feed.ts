// What is new of the batches that somebody watches: the ledger is asked once a second for each such batch, however many
// watch it.

import { type Batch } from '@conclave/shared/ports/ledger'
import { tellBatch, type BatchNews } from './batch-news.js'

/** `gone`: the batch has been removed. `silent`: the ledger did not answer just now. `closing`: nothing comes any more. */
export type News = BatchNews | 'gone' | 'silent' | 'closing'

export interface BatchFeed {
  /** `hear` is told at every look, whether anything has changed or not; until the answer is called. */
  readonly follow: (batchId: string, hear: (news: News) => void) => () => void
  readonly close: () => void
}

interface Followed {
  readonly hearers: Set<(news: News) => void>
  timer: NodeJS.Timeout
}

export interface FeedParts {
  readonly show: (batchId: string) => Promise<Batch | null>
  /** Between two looks at a batch, in milliseconds. */
  readonly everyMs: number
}

export function createBatchFeed({ show, everyMs }: FeedParts): BatchFeed {
  const followed = new Map<string, Followed>()
  let closed = false

  const look = async (batchId: string, of: Followed): Promise<void> => {
    const news = await show(batchId).then(
      (batch) => (batch === null ? 'gone' : tellBatch(batch, new Date())),
      () => 'silent' as const,
    )
    // A copy: who has heard enough leaves.
    for (const hear of [...of.hearers]) hear(news)
    if (followed.get(batchId) === of) lookLater(batchId, of)
  }
  const lookLater = (batchId: string, of: Followed) => {
    of.timer = setTimeout(() => void look(batchId, of), everyMs)
  }

  return {
    follow(batchId, hear) {
      if (closed) {
        hear('closing')
        return () => undefined
      }
      const known = followed.get(batchId)
      const of = known ?? { hearers: new Set(), timer: setTimeout(() => undefined) }
      of.hearers.add(hear)
      if (known === undefined) {
        followed.set(batchId, of)
        lookLater(batchId, of)
      }
      return () => {
        of.hearers.delete(hear)
        if (of.hearers.size > 0 || followed.get(batchId) !== of) return
        clearTimeout(of.timer)
        followed.delete(batchId)
      }
    },
    close() {
      closed = true
      for (const { hearers, timer } of followed.values()) {
        clearTimeout(timer)
        for (const hear of [...hearers]) hear('closing')
      }
      followed.clear()
    },
  }
}
