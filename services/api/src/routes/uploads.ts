// Adding prompts to an open batch, as a document or as lines of any number, and sealing it.

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import Type, { type Static } from 'typebox'
import { type Appended, type IntakeLedger, type StoredPrompts, type Upload } from '@conclave/shared/ports/intake'
import { type BatchLedger, type NewPrompt } from '@conclave/shared/ports/ledger'
import { canonicalJson } from '@conclave/shared/ports/request-digest'
import { SCREENED_REASONS, type RejectedCounts } from '@conclave/shared/ports/screening'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { type Api } from '../app.js'
import { invalid, Problem, problems } from '../errors.js'
import { type RefusalReason } from '../upload/check-line.js'
import { overBody } from '../upload/over-body.js'
import { type PromptLines, type RefusedLines } from '../upload/read-prompts.js'
import { batchView } from '../views.js'
import { type Addition, AdditionSchema, readAddition } from '../written-prompt.js'
import { existing } from './batches.js'
import { BatchId, IdempotencyKey } from './parameters.js'

export interface UploadRoutes {
  readonly ledger: BatchLedger & IntakeLedger
  readonly terms: { readonly maxPromptChars: number }
  /** Told when there is new work. */
  readonly onBatch: (prompts: number) => void
  /** Told of prompts that were stored, and rejected as they came in. */
  readonly onScreened: (rejected: RejectedCounts) => void
  /** Told of prompts that were not taken; `duplicate`: their external id was known. */
  readonly onRefused: (reason: RefusalReason | 'duplicate', prompts: number) => void
}

const LINES = 'application/x-ndjson'

const Lines = Type.Unsafe<Readable>({
  description: 'lines of JSON in UTF-8: a string, or { "id"?, "prompt", "metadata"? }; as many as there are',
})

const OnError = Type.Object(
  {
    on_error: Type.Enum(['refuse', 'skip'], {
      type: 'string',
      default: 'refuse',
      description:
        'what a bad line does: nothing of the request is kept, or it alone is skipped. A document is never split',
    }),
  },
  { additionalProperties: false },
)

const UploadSchema = Type.Object({
  accepted: Type.Integer({ minimum: 0, description: 'prompts that are stored' }),
  skipped_known: Type.Integer({
    minimum: 0,
    description: 'prompts whose id was known, from before or from this request',
  }),
  rejected: Type.Optional(
    Type.Partial(Type.Record(Type.Enum([...SCREENED_REASONS], { type: 'string' }), Type.Integer({ minimum: 0 })), {
      description: 'of the accepted ones, how many were rejected at once, by reason; there where there are any',
    }),
  ),
  refused: Type.Object({
    count: Type.Integer({ minimum: 0, description: 'lines that were skipped as bad' }),
    errors: Type.Array(
      Type.Object({ line: Type.Integer({ minimum: 1 }), pointer: Type.String(), message: Type.String() }),
      { description: 'what was wrong with the first of them' },
    ),
  }),
})

export function uploadRoutes(app: Api, parts: UploadRoutes): void {
  const { ledger, onBatch } = parts
  app.addContentTypeParser(LINES, (_request, body, done) => done(null, body))

  app.post<{
    Params: Static<typeof BatchId>
    Querystring: Static<typeof OnError>
    Headers: Static<typeof IdempotencyKey>
    Body: Addition | Readable
  }>(
    '/v1/batches/:id/prompts',
    {
      config: { scope: 'write', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Add prompts to an open batch',
        description:
          'Answers after commit: all of the request is stored, or nothing. Prompts whose id the batch has are skipped, so a request can be sent again.',
        params: BatchId,
        querystring: OnError,
        headers: IdempotencyKey,
        body: { content: { 'application/json': { schema: AdditionSchema }, [LINES]: { schema: Lines } } },
        response: {
          200: UploadSchema,
          ...problems(
            'invalid-json',
            'bad-request',
            'not-found',
            'too-slow',
            'idempotency-conflict',
            'not-open',
            'too-large',
            'unsupported-media-type',
            'invalid',
            'open-samples',
            'busy',
            'unavailable',
          ),
        },
      },
    },
    async ({ params, query: { on_error: onError }, headers, body, caller }) => {
      const to = { batchId: params.id, idempotencyKey: headers['idempotency-key'] ?? null, owner: caller.owner }
      const answer =
        body instanceof Readable
          ? await takeLines(parts, to, body, onError)
          : await takeDocument(parts, to, body, onError)
      if (answer.accepted > 0) onBatch(answer.accepted)
      parts.onScreened(answer.rejected ?? {})
      if (answer.skipped_known > 0) parts.onRefused('duplicate', answer.skipped_known)
      return answer
    },
  )

  app.post(
    '/v1/batches/:id/seal',
    {
      config: { scope: 'write', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Seal a batch: no more prompts, so it can complete',
        params: BatchId,
        response: { 200: Type.Ref('Batch'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params }) => {
      await ledger.seal(params.id)
      const batch = await existing(ledger, params.id)
      onBatch(0)
      return batchView(batch, new Date())
    },
  )
}

type To = Pick<Upload, 'batchId' | 'idempotencyKey' | 'owner'>
type OnError = Static<typeof OnError>['on_error']
type UploadAnswer = Static<typeof UploadSchema>

async function takeDocument({ ledger, terms }: UploadRoutes, to: To, body: Addition, onError: OnError) {
  if (onError === 'skip') {
    throw invalid([{ pointer: '?on_error', message: `is for ${LINES}: a document is taken whole or not at all` }])
  }
  const addition = readAddition(body, terms.maxPromptChars)
  if (!addition.ok) throw invalid(addition.faults)
  const requestDigest = createHash('sha256').update(canonicalJson(body)).digest('hex')
  const answerOf = (stored: StoredPrompts) => answerFor(stored, { count: 0, errors: [] })
  const receipt = (stored: StoredPrompts) => ({ requestDigest, answer: answerOf(stored) })
  const outcome = await ledger.append({ ...to, chunks: inOne(addition.value), receipt })
  return outcome.appended ? answerOf(outcome) : answerBefore(outcome, requestDigest)
}

async function* inOne(prompts: readonly NewPrompt[]): AsyncGenerator<readonly NewPrompt[]> {
  yield prompts
}

async function takeLines({ ledger, terms, onRefused }: UploadRoutes, to: To, body: Readable, onError: OnError) {
  const digest = createHash('sha256').update(`${onError}\n`)
  const linesTerms = {
    maxPromptChars: terms.maxPromptChars,
    onError,
    onRefused: (reason: RefusalReason) => onRefused(reason, 1),
  }
  const take = async (lines: PromptLines, source: AsyncIterable<Uint8Array>) => {
    const receipt = (stored: StoredPrompts) => ({
      requestDigest: digest.digest('hex'),
      answer: answerFor(stored, lines.refused()),
    })
    const outcome = await ledger.append({ ...to, chunks: lines.chunks, receipt })
    if (outcome.appended) return answerFor(outcome, lines.refused())
    if (outcome.why === 'known') for await (const _bytes of source);
    return answerBefore(outcome, digest.digest('hex'))
  }
  return to.idempotencyKey === null
    ? overBody(body, linesTerms, take)
    : overBody(body, linesTerms, take, (bytes) => hashed(bytes, digest))
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, digest: { update(bytes: Uint8Array): unknown }) {
  for await (const each of bytes) {
    digest.update(each)
    yield each
  }
}

const answerFor = ({ accepted, skippedKnown, rejected }: StoredPrompts, refused: RefusedLines): UploadAnswer => ({
  accepted,
  skipped_known: skippedKnown,
  ...(Object.keys(rejected).length > 0 ? { rejected } : {}),
  refused: { count: refused.count, errors: [...refused.errors] },
})

const checkAnswer = createCheck(UploadSchema)

/** What this key was answered before; a problem where there is nothing to answer with. */
function answerBefore(outcome: Extract<Appended, { appended: false }>, requestDigest: string): UploadAnswer {
  if (outcome.why !== 'known') {
    const [code, detail] = NOT_TAKEN[outcome.why]
    throw new Problem(code, detail)
  }
  if (outcome.requestDigest !== requestDigest) {
    throw new Problem('idempotency-conflict', 'this Idempotency-Key came with another body to this batch before')
  }
  const answer = checkAnswer(outcome.answer)
  if (!answer.ok) throw new TypeError('what is kept of an upload is no answer to one')
  return answer.value
}

const NOT_TAKEN = {
  'not-found': ['not-found', 'there is no batch of that id'],
  closed: ['not-open', 'the batch is sealed, or it has ended: submit another one'],
  busy: ['busy', 'other uploads are going on: send this one again in a while'],
} as const
