// What a batch would cost, how long it would take and how much of it would be accepted: from a pilot, a real small batch.

import Type, { type Static } from 'typebox'
import { type CatalogueLedger } from '@conclave/shared/ports/catalogue'
import { type Batch, type BatchLedger, type FleetLedger } from '@conclave/shared/ports/ledger'
import { type PilotLedger } from '@conclave/shared/ports/pilot'
import { drawSpread, estimateOf } from '@conclave/shared/report/estimate'
import { type Api } from '../app.js'
import { withKept } from '../catalogue/with-kept.js'
import { invalid, Problem, problems } from '../errors.js'
import { EstimateSchema, estimateView } from '../estimates/views.js'
import { type BatchFeed } from '../events/batch-feed.js'
import { type EventPace } from '../events/event-stream.js'
import { storeOnce } from '../store-once.js'
import { readSubmission, SubmissionSchema, type SubmissionTerms } from '../submission.js'
import { MAX_INLINE_PROMPTS, WrittenPromptSchema } from '../written-prompt.js'
import { BatchId, IdempotencyKey } from './parameters.js'

export interface EstimateRoutes {
  readonly ledger: BatchLedger
  readonly catalogue: Pick<CatalogueLedger, 'find'>
  readonly pilots: PilotLedger
  readonly fleet: Pick<FleetLedger, 'workers'>
  readonly terms: SubmissionTerms
  readonly feed: BatchFeed
  readonly eventPace: EventPace
  readonly onBatch: (prompts: number) => void
}

const { recipe, policy_set, metadata, priority, deadline, budget } = SubmissionSchema.properties

const EstimateRequest = Type.Object(
  {
    ...{ recipe, policy_set, metadata, priority, deadline, budget },
    prompts: Type.Array(WrittenPromptSchema, {
      minItems: 1,
      maxItems: MAX_INLINE_PROMPTS,
      description: 'those of the batch, or some that are like them; the pilot is drawn from these, spread over all',
    }),
    total: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1_000_000_000,
        description: 'prompts of the batch; default: as many as are sent',
      }),
    ),
    pilot: Type.Optional(
      Type.Object(
        {
          size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'prompts to run; default 20' })),
          seed: Type.Optional(
            Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1, description: 'of the draw; default 1' }),
          ),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

const Wait = Type.Object(
  {
    wait: Type.Integer({
      minimum: 0,
      maximum: 60,
      default: 0,
      description: 'seconds to wait for the end of the pilot',
    }),
  },
  { additionalProperties: false },
)

/** Workers that count towards the fleet's slots; a fleet has hundreds at most. */
const MOST_WORKERS = 1_000

export function estimateRoutes(app: Api, parts: EstimateRoutes): void {
  const { ledger, catalogue, terms, feed, eventPace, onBatch } = parts

  app.post(
    '/v1/estimates',
    {
      config: { scope: 'write' },
      schema: {
        tags: ['estimates'],
        summary: 'Estimate a batch by a pilot',
        description:
          'Runs some of the prompts as a batch of their own, which costs what it costs: give it a budget. Answers at once, or when the pilot has ended within `wait`; ask `GET /v1/estimates/{id}` again until it is `ready`.',
        headers: IdempotencyKey,
        querystring: Wait,
        body: EstimateRequest,
        response: {
          202: Type.Ref('Estimate'),
          200: Type.Ref('Estimate'),
          ...problems(
            ...(['invalid-json', 'bad-request', 'not-found', 'idempotency-conflict', 'too-large'] as const),
            ...(['unsupported-media-type', 'invalid', 'open-samples', 'unavailable'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const { total, pilot, ...submitted } = request.body
      const known = await withKept(catalogue, terms, request.caller, submitted)
      const submission = readSubmission(known, submitted, new Date(), new Map(), request.caller.isCappedInUsd)
      if (!submission.ok) throw invalid(submission.faults)
      const { prompts } = submission.value
      if (total !== undefined && total < prompts.length) {
        throw invalid([
          { pointer: '/total', message: `must not be less than the ${prompts.length} prompts that are sent` },
        ])
      }
      const { size = 20, seed = 1 } = pilot ?? {}
      const drawn = drawSpread(prompts.length, size, seed).flatMap((place) => prompts[place] ?? [])
      const { batch, isNew } = await storeOnce(ledger, request, {
        ...submission.value,
        name: 'pilot',
        prompts: drawn,
        // A pilot tells what prompts cost: each that was drawn is run.
        repeats: { find: 'off', among: 'batch' },
        pilot: { total: total ?? prompts.length, seed },
      })
      if (isNew) onBatch(drawn.length)
      const estimated = await estimateAfter(parts, batch, request.query.wait)
      return reply
        .code(estimated.ready ? 200 : 202)
        .header('location', `/v1/estimates/${batch.id}`)
        .send(estimated)
    },
  )

  app.get(
    '/v1/estimates/:id',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['estimates'],
        summary: 'Show an estimate, as far as its pilot is',
        params: BatchId,
        querystring: Wait,
        response: { 200: Type.Ref('Estimate'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params, query: { wait } }) => estimateAfter(parts, await pilotOf(parts, params.id), wait),
  )

  async function estimateAfter(
    { pilots, fleet }: EstimateRoutes,
    batch: Batch,
    seconds: number,
  ): Promise<Static<typeof EstimateSchema>> {
    if (batch.finishedAt === null && seconds > 0)
      await ended(feed, batch.id, Math.min(seconds * 1_000, eventPace.lifeMs))
    const now = seconds > 0 ? await pilotOf(parts, batch.id) : batch
    if (now.pilot === null) throw noEstimate()
    const samples = await pilots.endedPilotSamples(now.id)
    const alive = (await fleet.workers({ before: null, limit: MOST_WORKERS })).filter(
      ({ health }) => health === 'alive',
    )
    const slotsOf = (service: string) =>
      alive.filter((worker) => worker.service === service).reduce((sum, worker) => sum + worker.slots, 0)
    const slots = { deliberating: slotsOf('worker'), refining: slotsOf('refiner') }
    const last = Math.max(...samples.map(({ finishedAt }) => finishedAt.getTime()))
    const ground = { total: now.pilot.total, slots, pilotMs: Math.max(0, last - now.createdAt.getTime()) }
    const estimate = estimateOf(ground, samples)
    return estimateView({ batch: now, pilot: now.pilot, ended: samples.length, estimate, slots })
  }
}

const noEstimate = () => new Problem('not-found', 'there is no estimate of that id')

async function pilotOf({ ledger }: EstimateRoutes, id: string): Promise<Batch> {
  const batch = await ledger.show(id)
  if (batch === null || batch.pilot === null) throw noEstimate()
  return batch
}

/** Resolves when the batch has ended, or the time is over. */
const ended = (feed: BatchFeed, batchId: string, withinMs: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      leave()
      resolve()
    }
    const timer = setTimeout(() => done(), withinMs)
    const leave = feed.follow(batchId, (news) => {
      if (news === 'gone' || news === 'closing' || (news !== 'silent' && news.isOver)) setImmediate(done)
    })
  })
