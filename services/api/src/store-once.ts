// Storing a batch that a request asks for, once for each Idempotency-Key.

import { createHash } from 'node:crypto'
import { type FastifyRequest } from 'fastify'
import { type Batch, type BatchLedger, type NewBatch } from '@conclave/shared/ports/ledger'
import { canonicalJson } from '@conclave/shared/ports/request-digest'
import { type RejectedCounts } from '@conclave/shared/ports/screening'
import { Problem } from './errors.js'

export interface StoredOnce {
  readonly batch: Batch
  /** Whether this request made it. */
  readonly isNew: boolean
  /** Prompts of this request that were rejected as they came in. */
  readonly rejected: RejectedCounts
}

/** `request`: its body and its key say what is the same; the batch belongs to its caller. */
export async function storeOnce(
  ledger: Pick<BatchLedger, 'create' | 'show'>,
  request: FastifyRequest,
  batch: Omit<NewBatch, 'idempotency' | 'owner'>,
): Promise<StoredOnce> {
  const key = request.headers['idempotency-key']
  const digest = () => createHash('sha256').update(canonicalJson(request.body)).digest('hex')
  const idempotency = typeof key === 'string' ? { key, requestDigest: digest() } : null
  const stored = await ledger.create({ ...batch, idempotency, owner: request.caller.owner })
  if (!stored.created && !stored.sameRequest) {
    throw new Problem('idempotency-conflict', 'this Idempotency-Key came with another body before')
  }
  request.batchMade = stored.batchId
  const found = await ledger.show(stored.batchId)
  if (found === null) throw new Problem('not-found', 'the batch has been removed')
  return { batch: found, isNew: stored.created, rejected: stored.created ? stored.rejected : {} }
}
