// A batch as one event: what is told, and the id by which a watcher says what it has heard already.

import { createHash } from 'node:crypto'
import { type Batch } from '@conclave/shared/ports/ledger'
import { batchView } from '../views.js'

export interface BatchNews {
  /** The same as long as the batch stands as it does, whichever process is asked. */
  readonly id: string
  /** The batch as the API shows it, in JSON. */
  readonly json: string
  readonly isOver: boolean
}

export function tellBatch(batch: Batch, now: Date): BatchNews {
  const view = batchView(batch, now)
  // An ETA moves with the clock: it is told, and no news.
  const standing = JSON.stringify({ ...view, eta: null })
  return {
    id: createHash('sha256').update(standing).digest('base64url').slice(0, 16),
    json: JSON.stringify(view),
    isOver: batch.finishedAt !== null,
  }
}

/** The id of the last event of a batch that is over. */
export const endIdOf = ({ id }: BatchNews): string => `${id}.end`
