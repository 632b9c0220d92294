// What the API shows of batches and samples: the schemas and the functions that fill them.

import Type, { type Static } from 'typebox'
import {
  BATCH_STATES,
  SAMPLE_STATES,
  WORKER_HEALTHS,
  type Batch,
  type SampleDetail,
  type SampleSummary,
  type WorkerSummary,
} from '@conclave/shared/ports/ledger'
import { type Cost } from '@conclave/shared/ports/budget'
import { REPEATS_AMONG, REPEATS_FOUND } from '@conclave/shared/ports/screening'
import { usdOf } from './budgets.js'
import { ShownWebhookSchema } from './webhooks/written-webhook.js'

const Time = Type.String({ format: 'date-time' })
const Nullable = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Uuid = Type.String({ format: 'uuid' })
const Count = Type.Integer({ minimum: 0 })

export const UsageSchema = Type.Object({
  calls: Count,
  input_tokens: Count,
  cached_input_tokens: Type.Integer({ minimum: 0, description: 'part of input_tokens' }),
  output_tokens: Count,
  reasoning_tokens: Type.Integer({ minimum: 0, description: 'part of output_tokens' }),
  lost_calls: Type.Integer({ minimum: 0, description: 'calls that may have been paid for and brought nothing' }),
  lost_tokens_at_most: Type.Integer({ minimum: 0, description: 'not in the other counts; input and output together' }),
})

const Usd = Type.Number({ minimum: 0 })

export const CostSchema = Type.Object({
  usd: Nullable(Type.Number({ minimum: 0, description: 'of the priced calls; null where no model has a price' })),
  lost_usd_at_most: Type.Number({ minimum: 0, description: 'of calls that brought nothing; not in usd' }),
  unpriced_calls: Type.Integer({ minimum: 0, description: 'calls whose cost is not known' }),
})

export const BatchSchema = Type.Object(
  {
    id: Uuid,
    name: Nullable(Type.String()),
    state: Type.Enum([...BATCH_STATES], { type: 'string' }),
    state_reason: Nullable(
      Type.String({ description: 'why it is in its state: request, budget, deadline; null: by its own course' }),
    ),
    resume_at: Nullable(Type.String({ format: 'date-time', description: 'when a pause ends by itself' })),
    recipe: Type.Unknown({ description: 'as frozen at submission' }),
    policy_set: Nullable(Type.String({ description: 'its name; null for one that has none' })),
    metadata: Type.Unknown(),
    priority: Type.Integer(),
    open: Type.Boolean({ description: 'whether it takes more prompts; it completes only when it does not' }),
    deadline: Nullable(Type.String({ format: 'date-time', description: 'what has not ended by then fails' })),
    total: Count,
    counts: Type.Record(Type.Enum([...SAMPLE_STATES], { type: 'string' }), Count, {
      description: 'samples by state, read at one instant; they add up to total',
    }),
    usage: UsageSchema,
    cost: CostSchema,
    budget: Nullable(Type.Object({ usd: Nullable(Usd), tokens: Nullable(Count) })),
    repeats: Type.Object(
      {
        find: Type.Enum([...REPEATS_FOUND], { type: 'string' }),
        among: Type.Enum([...REPEATS_AMONG], { type: 'string' }),
      },
      { description: 'which prompts are rejected for repeating another, and of which others' },
    ),
    decontaminate: Type.Array(Type.Object({ name: Type.String(), digest: Type.String() }), {
      description: 'the evaluation sets whose prompts are rejected, by the version at submission',
    }),
    rate: Type.Number({ minimum: 0, description: 'samples that ended in the last minute' }),
    eta: Nullable(Type.String({ format: 'date-time', description: 'at the present rate; null where nothing moves' })),
    webhook: Nullable(ShownWebhookSchema),
    pilot: Type.Boolean({ description: 'made to estimate another batch' }),
    created_at: Time,
    finished_at: Nullable(Time),
  },
  { $id: 'Batch' },
)

export const SampleSchema = Type.Object(
  {
    id: Uuid,
    batch_id: Uuid,
    ordinal: Type.Integer({ minimum: 0, description: 'place in the batch' }),
    external_id: Nullable(Type.String()),
    prompt: Type.String(),
    metadata: Type.Unknown(),
    state: Type.Enum([...SAMPLE_STATES], { type: 'string' }),
    reason: Nullable(Type.String({ description: 'why it was rejected, refused or failed' })),
    attempts: Type.Integer({ minimum: 0, description: 'attempts spent at the call that is due' }),
    last_error: Nullable(Type.String()),
    evidence: Type.Unknown({
      description:
        'of a prompt that was rejected as it came in: its similarity, and to which sample, or to which test of which evaluation set; else null',
    }),
    finished_at: Nullable(Time),
  },
  { $id: 'Sample' },
)

export const SampleDetailSchema = Type.Object(
  {
    ...SampleSchema.properties,
    record: Type.Unknown({
      description:
        'intents, thoughts kept and dropped with reason, author and evidence, response, turns; pair; null until it is accepted or has ended, and where it was ended from outside before: cancelled, at the deadline, as poison',
    }),
    journal: Type.Array(
      Type.Object({
        seq: Type.Integer({ minimum: 0 }),
        step: Type.String(),
        agent: Type.String(),
        round: Type.Integer({ minimum: 0 }),
        model: Type.String(),
        digest: Type.String(),
        reply: Type.String({ description: 'as the model wrote it' }),
        finish: Type.String(),
        usage: Type.Object({
          input_tokens: Count,
          cached_input_tokens: Count,
          output_tokens: Count,
          reasoning_tokens: Count,
        }),
        cost_usd: Nullable(Type.Number({ minimum: 0, description: 'null where the model has no price' })),
        ms: Count,
        at: Time,
        void: Type.Boolean({ description: 'taken back by a retry: paid for, and no part of the sample any more' }),
      }),
    ),
    cost_usd: Nullable(
      Type.Number({ minimum: 0, description: 'of the replies whose cost is known; null where none is' }),
    ),
  },
  { $id: 'SampleDetail' },
)

export const RetriedSchema = Type.Object(
  { reopened: Type.Integer({ minimum: 0, description: 'samples opened again' }), batch: Type.Ref('Batch') },
  { $id: 'Retried' },
)

export const WorkerSchema = Type.Object(
  {
    id: Uuid,
    service: Type.String(),
    host: Type.String(),
    pid: Type.Integer(),
    slots: Type.Integer({ minimum: 0, description: 'samples it may hold at once' }),
    active: Type.Integer({ minimum: 0, description: 'samples it holds' }),
    started_at: Time,
    seen_at: Type.String({ format: 'date-time', description: 'its last heartbeat' }),
    last_progress_at: Nullable(
      Type.String({ format: 'date-time', description: 'when it last stored a reply or ended a sample' }),
    ),
    health: Type.Enum([...WORKER_HEALTHS], {
      type: 'string',
      description:
        'silent: not heard of, so dead, wedged or cut off; stalled: it beats and holds samples, but has got on with none for a minute longer than a model call may take; draining: it stops',
    }),
  },
  { $id: 'Worker' },
)

export const cursorPage = (item: string) =>
  Type.Object({ data: Type.Array(Type.Ref(item)), next_cursor: Nullable(Type.String()) })

const time = (date: Date | null): string | null => date?.toISOString() ?? null

const tokens = (usage: { readonly input: number; inputCached: number; output: number; reasoning: number }) => ({
  input_tokens: usage.input,
  cached_input_tokens: usage.inputCached,
  output_tokens: usage.output,
  reasoning_tokens: usage.reasoning,
})

export const usageView = ({ calls, lostCalls, lostTokens, ...usage }: Batch['usage']): Static<typeof UsageSchema> => ({
  calls,
  ...tokens(usage),
  lost_calls: lostCalls,
  lost_tokens_at_most: lostTokens,
})

export const costView = (cost: Cost, isPriced: boolean): Static<typeof CostSchema> => ({
  usd: isPriced ? usdOf(cost.nanoUsd) : null,
  lost_usd_at_most: usdOf(cost.lostNanoUsd),
  unpriced_calls: cost.unpricedCalls,
})

const budgetView = ({ nanoUsd, tokens }: Batch['budget']) =>
  nanoUsd === null && tokens === null ? null : { usd: nanoUsd === null ? null : usdOf(nanoUsd), tokens }

export const batchView = (batch: Batch, now: Date): Static<typeof BatchSchema> => ({
  id: batch.id,
  name: batch.name,
  state: batch.state,
  state_reason: batch.stateReason,
  resume_at: time(batch.resumeAt),
  recipe: batch.recipe,
  policy_set: batch.policySetName,
  metadata: batch.metadata,
  priority: batch.priority,
  open: batch.open,
  deadline: time(batch.deadline),
  total: batch.total,
  counts: batch.counts,
  usage: usageView(batch.usage),
  cost: costView(batch.cost, Object.keys(batch.prices).length > 0),
  budget: budgetView(batch.budget),
  repeats: batch.repeats,
  decontaminate: batch.decontaminate.map(({ name, digest }) => ({ name, digest })),
  rate: batch.endedLastMinute,
  eta: etaOf(batch, now),
  webhook: batch.webhook === null ? null : { url: batch.webhook.url, events: [...batch.webhook.events] },
  pilot: batch.pilot !== null,
  created_at: batch.createdAt.toISOString(),
  finished_at: time(batch.finishedAt),
})

function etaOf({ counts, endedLastMinute }: Batch, now: Date): string | null {
  const remaining = counts.pending + counts.deliberating + counts.refining + counts.whispering
  if (remaining === 0 || endedLastMinute === 0) return null
  return new Date(now.getTime() + (remaining / endedLastMinute) * 60_000).toISOString()
}

export const sampleView = (sample: SampleSummary): Static<typeof SampleSchema> => ({
  id: sample.id,
  batch_id: sample.batchId,
  ordinal: sample.ordinal,
  external_id: sample.externalId,
  prompt: sample.prompt,
  metadata: sample.metadata,
  state: sample.state,
  reason: sample.reason,
  attempts: sample.attempts,
  last_error: sample.lastError,
  evidence: sample.evidence,
  finished_at: time(sample.finishedAt),
})

export const sampleDetailView = (sample: SampleDetail): Static<typeof SampleDetailSchema> => ({
  ...sampleView(sample),
  record: sample.record,
  cost_usd: sample.journal.some(({ costNanoUsd }) => costNanoUsd !== null)
    ? usdOf(sample.journal.reduce((sum, { costNanoUsd }) => sum + (costNanoUsd ?? 0), 0))
    : null,
  journal: sample.journal.map(({ text, usage, at, costNanoUsd, ...entry }) => ({
    ...entry,
    reply: text,
    usage: tokens(usage),
    cost_usd: costNanoUsd === null ? null : usdOf(costNanoUsd),
    at: at.toISOString(),
  })),
})

export const workerView = (worker: WorkerSummary): Static<typeof WorkerSchema> => ({
  id: worker.id,
  service: worker.service,
  host: worker.host,
  pid: worker.pid,
  slots: worker.slots,
  active: worker.active,
  started_at: worker.startedAt.toISOString(),
  seen_at: worker.seenAt.toISOString(),
  last_progress_at: time(worker.lastProgressAt),
  health: worker.health,
})
