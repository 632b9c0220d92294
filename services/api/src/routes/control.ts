// What users do to batches that are there already: hold them, let them go on, end them, open their samples again, change
// their terms, remove them. Each may be sent again at any moment.

import Type from 'typebox'
import { RETRIABLE_STATES, type BatchChange, type Controlled, type ControlLedger } from '@conclave/shared/ports/control'
import { type Batch, type BatchLedger } from '@conclave/shared/ports/ledger'
import { SCREENED_REASONS } from '@conclave/shared/ports/screening'
import { type BudgetBooks } from '@conclave/shared/ports/budget'
import { type Fault } from '@conclave/shared/recipe/fault'
import { type Api } from '../app.js'
import { budgetOf, BudgetSchema, priceFaults } from '../budgets.js'
import { invalid, Problem, problems } from '../errors.js'
import { unstorable } from '../storable.js'
import { BatchName, Deadline, deadlineFaults, Metadata, Priority } from '../terms.js'
import { OPTIONAL_BODY } from '../validation.js'
import { batchView } from '../views.js'
import { existing } from './batches.js'
import { BatchId } from './parameters.js'

export interface ControlRoutes {
  readonly ledger: BatchLedger
  readonly control: ControlLedger
  readonly books: Pick<BudgetBooks, 'changeBudget'>
  /** Told when a batch was changed: there may be samples to bring back, or to end. */
  readonly onControl: () => void
}

const ChangeSchema = Type.Object(
  {
    name: Type.Optional(Type.Union([BatchName, Type.Null()])),
    metadata: Type.Optional(Metadata),
    priority: Type.Optional(Priority),
    deadline: Type.Optional(Type.Union([Deadline, Type.Null()], { description: 'null: none any more' })),
    budget: Type.Optional(
      Type.Union([BudgetSchema, Type.Null()], {
        description:
          'in the place of the one there is; a batch that was paused at its cap goes on where this one allows it',
      }),
    ),
  },
  { additionalProperties: false, description: 'what is left out stays as it is', ...OPTIONAL_BODY },
)

const RetrySchema = Type.Object(
  {
    states: Type.Optional(
      Type.Array(Type.Enum([...RETRIABLE_STATES], { type: 'string' }), {
        minItems: 1,
        description: 'of the samples to open again; default: failed',
      }),
    ),
    reasons: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z_-]{1,100}$' }), { minItems: 1, description: 'default: any' }),
    ),
  },
  { additionalProperties: false, description: 'may be left out', ...OPTIONAL_BODY },
)

/** A body that a route has no use for must be JSON all the same. */
const PROBLEMS = problems(
  'invalid-json',
  'not-found',
  'batch-state',
  'too-large',
  'unsupported-media-type',
  'invalid',
  'unavailable',
)

export function controlRoutes(app: Api, { ledger, control, books, onControl }: ControlRoutes): void {
  /** The batch as it is after what was asked, or the problem in its way. */
  const answer = async (batchId: string, controlled: Controlled, what: string) => {
    const batch = await existing(ledger, batchId)
    if (controlled === 'gone') throw new Problem('not-found', 'there is no batch of that id')
    if (controlled === 'unfit') throw new Problem('batch-state', `${stateOf(batch, new Date())}: it cannot be ${what}`)
    onControl()
    return batchView(batch, new Date())
  }

  const actions = [
    ['pause', 'paused', 'No call begins any more; samples at work are parked at their next journal entry.'],
    ['resume', 'resumed', 'Parked samples go on at once.'],
    ['cancel', 'cancelled', 'For good: calls in flight are ended, and every sample that has no outcome is cancelled.'],
  ] as const
  for (const [action, what, description] of actions) {
    app.post(
      `/v1/batches/:id/${action}`,
      {
        config: { scope: 'write', owned: 'batch' },
        schema: {
          tags: ['batches'],
          summary: `${action.slice(0, 1).toUpperCase()}${action.slice(1)} a batch`,
          description,
          params: BatchId,
          response: { 200: Type.Ref('Batch'), ...PROBLEMS },
        },
      },
      async ({ params: { id } }) => {
        const controlled = {
          pause: () => control.pause(id, 'request', null),
          resume: () => control.resume(id),
          cancel: () => control.cancel(id, 'request'),
        }
        return answer(id, await controlled[action](), what)
      },
    )
  }

  app.post(
    '/v1/batches/:id/retry',
    {
      config: { scope: 'write', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Open failed samples again, or refused or rejected ones',
        description:
          'What is in their journals is not asked again, but for the step that the outcome came out of: that is asked anew, with other seeds. Prompts that were rejected as they came in, as repeats or contaminated, stay so.',
        params: BatchId,
        body: RetrySchema,
        response: { 200: Type.Ref('Retried'), ...PROBLEMS },
      },
    },
    async ({ params, body: { states = ['failed'] as const, reasons = null } }) => {
      const faults = screenedFaults(reasons ?? [])
      if (faults.length > 0) throw invalid(faults)
      const retried = await control.retry(params.id, { states, reasons })
      const isDone = typeof retried === 'object'
      const batch = await answer(params.id, isDone ? 'done' : retried, 'retried')
      return { reopened: isDone ? retried.reopened : 0, batch }
    },
  )

  app.patch(
    '/v1/batches/:id',
    {
      config: { scope: 'write', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: "Change a batch's name, metadata, priority, deadline or budget",
        params: BatchId,
        body: ChangeSchema,
        response: { 200: Type.Ref('Batch'), ...PROBLEMS },
      },
    },
    async ({ params, caller, body: { deadline, budget: written, ...terms } }) => {
      const budget = written === undefined ? undefined : budgetOf(written ?? {})
      const { recipe, prices } = await existing(ledger, params.id)
      const faults: readonly Fault[] = [
        ...unstorable(terms),
        ...deadlineFaults(deadline, new Date()),
        ...(budget === undefined ? [] : priceFaults(budget, caller.isCappedInUsd, recipe, prices)),
      ]
      if (faults.length > 0) throw invalid(faults)
      const change: BatchChange = {
        ...terms,
        ...(deadline === undefined ? {} : { deadline: deadline === null ? null : new Date(deadline) }),
      }
      const changed = await control.change(params.id, change)
      if (budget !== undefined && changed === 'done') await books.changeBudget(params.id, budget)
      return answer(params.id, changed, 'changed so')
    },
  )

  app.delete(
    '/v1/batches/:id',
    {
      config: { scope: 'write', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Remove a batch that has ended, with all it holds',
        params: BatchId,
        response: { 204: Type.Null({ description: 'it is gone' }), ...PROBLEMS },
      },
    },
    async ({ params }, reply) => {
      const removed = await control.remove(params.id)
      if (removed !== 'done') await answer(params.id, removed, 'removed')
      onControl()
      return reply.code(204).send(null)
    },
  )
}

/** What would be rejected again by the same words is no matter of trying. */
const screenedFaults = (reasons: readonly string[]): readonly Fault[] =>
  reasons.flatMap((reason, i) =>
    SCREENED_REASONS.some((screened) => screened === reason)
      ? [
          {
            pointer: `/reasons/${i}`,
            message: 'cannot be retried: submit the prompt in a batch that does not look for it',
          },
        ]
      : [],
  )

/** In words, for a problem. */
function stateOf({ state, stateReason, deadline, finishedAt }: Batch, now: Date): string {
  if (finishedAt === null && state !== 'cancelled' && deadline !== null && deadline <= now) {
    return 'the batch is past its deadline, and its samples are being ended'
  }
  if (state === 'cancelled' && finishedAt === null) return 'the batch is cancelled, and its samples are being ended'
  return `the batch is ${state}${stateReason === null ? '' : ` (${stateReason})`}`
}
