// Adding prompts to a batch that is open, as many as there are, from an upload that may break off at any moment.

import { type NewBatch, type NewPrompt } from './ledger.js'
import { type RejectedCounts } from './screening.js'

export interface IntakeLedger {
  /**
   * Stores all prompts of the upload, or nothing. A prompt whose external id the batch has already is passed over. Uploads
   * to one batch go one after the other. Rejects with what `chunks` or `receipt` throw, once nothing of the upload is left.
   */
  append(upload: Upload): Promise<Appended>
  /** No more prompts: the batch can complete. A batch that is sealed already stays as it is. */
  seal(batchId: string): Promise<void>
}

export interface Upload {
  readonly batchId: string
  readonly idempotencyKey: string | null
  /** Whose samples they become, and how many may be open; null: nobody's own, without end. Beyond it, TooManyOpenSamples. */
  readonly owner?: NewBatch['owner']
  /** Taken one by one: the next is asked for while the last is stored, and none beyond that. */
  readonly chunks: AsyncIterable<readonly NewPrompt[]>
  /** Asked for when all chunks are through: what is kept beside the idempotency key, for as long as the batch. */
  readonly receipt: (stored: StoredPrompts) => UploadReceipt
}

export interface StoredPrompts {
  /** Those that were rejected as they came in are among them. */
  readonly accepted: number
  /** Passed over, for their external id was known: from before, or from earlier in the upload. */
  readonly skippedKnown: number
  readonly rejected: RejectedCounts
}

export interface UploadReceipt {
  readonly requestDigest: string
  readonly answer: object
}

export type Appended =
  | ({ readonly appended: true } & StoredPrompts)
  /** The idempotency key came before, with an upload that was stored. No chunk was asked for. */
  | ({ readonly appended: false; readonly why: 'known' } & UploadReceipt)
  /**
   * - `not-found`: there is no such batch. - `closed`: it is sealed or has ended, maybe meanwhile. - `busy`: others upload to
   * the batch, or too many do at once; ask again.
   */
  | { readonly appended: false; readonly why: 'not-found' | 'closed' | 'busy' }
