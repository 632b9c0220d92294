// Batches: submit, list, show, their samples.

import Type from 'typebox'
import { type EvaluationSetLedger, type EvaluationSet } from '@conclave/shared/ports/evaluation-sets'
import { SAMPLE_STATES, type BatchLedger } from '@conclave/shared/ports/ledger'
import { type CatalogueLedger } from '@conclave/shared/ports/catalogue'
import { type RejectedCounts } from '@conclave/shared/ports/screening'
import { notFound } from '../access/guard-routes.js'
import { type Api } from '../app.js'
import { withKept } from '../catalogue/with-kept.js'
import { invalid, problems } from '../errors.js'
import { storeOnce } from '../store-once.js'
import { readSubmission, SubmissionSchema, type SubmissionTerms } from '../submission.js'
import { batchView, cursorPage, sampleView } from '../views.js'
import { BatchId, IdempotencyKey, PageLimit } from './parameters.js'

export interface BatchRoutes {
  readonly catalogue: Pick<CatalogueLedger, 'find'>
  readonly ledger: BatchLedger
  readonly evaluationSets: Pick<EvaluationSetLedger, 'show'>
  readonly terms: SubmissionTerms
  /** Told when there is new work. */
  readonly onBatch: (prompts: number) => void
  /** Told of prompts that were stored, and rejected as they came in. */
  readonly onScreened: (rejected: RejectedCounts) => void
}

export function batchRoutes(
  app: Api,
  { ledger, catalogue, evaluationSets, terms, onBatch, onScreened }: BatchRoutes,
): void {
  const setsNamed = async (names: readonly string[], keyName: string | null) => {
    const found = await Promise.all(names.map((name) => evaluationSets.show(keyName, name)))
    return new Map(found.filter((set): set is EvaluationSet => set !== null).map((set) => [set.name, set]))
  }

  app.post(
    '/v1/batches',
    {
      config: { scope: 'write' },
      schema: {
        tags: ['batches'],
        summary: 'Submit prompts as a batch',
        description: 'Answers after commit: what is accepted is not lost. A request with any fault stores nothing.',
        headers: IdempotencyKey,
        body: SubmissionSchema,
        response: {
          201: Type.Ref('Batch'),
          200: Type.Ref('Batch'),
          ...problems(
            'invalid-json',
            'idempotency-conflict',
            'too-large',
            'unsupported-media-type',
            'invalid',
            'open-samples',
            'unavailable',
          ),
        },
      },
    },
    async (request, reply) => {
      const { caller, body } = request
      const sets = await setsNamed(body.decontaminate ?? [], caller.keyName)
      const known = await withKept(catalogue, terms, caller, body)
      const submission = readSubmission(known, body, new Date(), sets, caller.isCappedInUsd)
      if (!submission.ok) throw invalid(submission.faults)
      const { batch, isNew, rejected } = await storeOnce(ledger, request, submission.value)
      if (isNew) {
        onBatch(submission.value.prompts.length)
        onScreened(rejected)
      }
      return reply
        .code(isNew ? 201 : 200)
        .header('location', `/v1/batches/${batch.id}`)
        .send(batchView(batch, new Date()))
    },
  )

  app.get(
    '/v1/batches',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['batches'],
        summary: 'List batches, newest first',
        querystring: Type.Object(
          { limit: PageLimit, cursor: Type.Optional(Type.String({ format: 'uuid' })) },
          { additionalProperties: false },
        ),
        response: { 200: cursorPage('Batch'), ...problems('invalid', 'unavailable') },
      },
    },
    async ({ caller, query: { limit, cursor = null } }) => {
      const found = await ledger.list({ before: cursor, limit, keyName: caller.onlyOf })
      const now = new Date()
      return {
        data: found.map((batch) => batchView(batch, now)),
        next_cursor: found.length < limit ? null : (found.at(-1)?.id ?? null),
      }
    },
  )

  app.get(
    '/v1/batches/:id',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Show a batch: state, counts that add up, usage, rate',
        params: BatchId,
        response: { 200: Type.Ref('Batch'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params }) => batchView(await existing(ledger, params.id), new Date()),
  )

  app.get(
    '/v1/batches/:id/samples',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['samples'],
        summary: 'Page through the samples of a batch, in batch order',
        params: BatchId,
        querystring: Type.Object(
          {
            limit: PageLimit,
            cursor: Type.Optional(Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1 })),
            state: Type.Optional(Type.Enum([...SAMPLE_STATES], { type: 'string' })),
            reason: Type.Optional(Type.String({ pattern: '^[a-z_-]{1,100}$' })),
          },
          { additionalProperties: false },
        ),
        response: { 200: cursorPage('Sample'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params, query: { limit, cursor = -1, state = null, reason = null } }) => {
      await existing(ledger, params.id)
      const found = await ledger.samples(params.id, { state, reason, after: cursor, limit })
      const last = found.at(-1)
      return {
        data: found.map(sampleView),
        next_cursor: found.length < limit || last === undefined ? null : String(last.ordinal),
      }
    },
  )
}

export async function existing(ledger: Pick<BatchLedger, 'show'>, batchId: string) {
  const batch = await ledger.show(batchId)
  if (batch === null) throw notFound('batch')
  return batch
}
