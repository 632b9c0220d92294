// Batches as users submit and read them. Implements BatchLedger.

import {
  SAMPLE_STATES,
  type Batch,
  type BatchLedger,
  type BatchState,
  type ExportedSample,
  type StoredSample,
  type SampleState,
  type SampleSummary,
} from '../../ports/ledger.js'
import { type Recipe } from '../../recipe/recipe.js'
import { type SampleRecord } from '../../recipe/record.js'
import { type Screening } from '../../ports/screening.js'
import { type Db } from './connect.js'
import { createBatch } from './create-batch.js'
import { listSamples, SELECT_SAMPLE } from './list-samples.js'
import { SELECT_JOURNAL, storedEntryOf, type JournalRow } from './journal-rows.js'

const SELECT_BATCH = `
  select b.id, b.name, b.state, b.state_reason as "stateReason", b.resume_at as "resumeAt", b.deadline, b.recipe,
    b.policy_set ->> 'name' as "policySetName", b.metadata, b.priority,
    not b.sealed and b.state in ('open', 'paused') as open, b.created_at as "createdAt", b.finished_at as "finishedAt",
    coalesce((select json_object_agg(state, n) from (
      select state, sum(n) as n from batch_counts where batch_id = b.id group by state) c), '{}') as counts,
    (select json_build_object('calls', coalesce(sum(calls), 0), 'input', coalesce(sum(input_tokens), 0),
      'inputCached', coalesce(sum(input_cached_tokens), 0), 'output', coalesce(sum(output_tokens), 0),
      'reasoning', coalesce(sum(reasoning_tokens), 0), 'lostCalls', coalesce(sum(lost_calls), 0),
      'lostTokens', coalesce(sum(lost_tokens), 0)) from batch_usage where batch_id = b.id) as usage,
    (select json_build_object('nanoUsd', coalesce(sum(cost_nano_usd), 0), 'unpricedCalls', coalesce(sum(unpriced_calls), 0),
      'lostNanoUsd', coalesce(sum(lost_nano_usd), 0)) from batch_usage where batch_id = b.id) as cost,
    json_build_object('nanoUsd', b.budget_nano_usd, 'tokens', b.budget_tokens) as budget, b.prices,
    b.repeats, b.decontaminate,
    (select count(*)::int from samples s
      where s.batch_id = b.id and s.finished_at > now() - interval '1 minute' and s.evidence is null) as "endedLastMinute",
    (select json_build_object('url', w.url, 'events', w.events) from batch_webhooks w where w.batch_id = b.id) as webhook,
    b.pilot
  from batches b`

const selectAccepted = (record: string) => `
  select s.id, s.ordinal, s.external_id as "externalId", s.prompt, s.metadata, ${record}
  from samples s join results r on r.sample_id = s.id
  where s.batch_id = $1 and s.state = 'accepted' and s.ordinal > $2 order by s.ordinal limit $3`

interface BatchRow {
  readonly id: string
  readonly name: string | null
  readonly state: BatchState
  readonly stateReason: string | null
  readonly resumeAt: Date | null
  readonly deadline: Date | null
  readonly recipe: Recipe
  readonly policySetName: string | null
  readonly metadata: object
  readonly priority: number
  readonly open: boolean
  readonly createdAt: Date
  readonly finishedAt: Date | null
  readonly counts: Partial<Record<SampleState, number>>
  readonly usage: Batch['usage']
  readonly cost: Batch['cost']
  readonly budget: Batch['budget']
  readonly prices: Batch['prices']
  readonly repeats: Batch['repeats']
  readonly decontaminate: Batch['decontaminate']
  readonly endedLastMinute: number
  readonly webhook: Batch['webhook']
  readonly pilot: Batch['pilot']
}

function batchOf(row: BatchRow): Batch {
  const { pending, deliberating, refining, whispering, accepted, rejected, refused, failed, cancelled } = row.counts
  const counts = {
    pending: pending ?? 0,
    deliberating: deliberating ?? 0,
    refining: refining ?? 0,
    whispering: whispering ?? 0,
    accepted: accepted ?? 0,
    rejected: rejected ?? 0,
    refused: refused ?? 0,
    failed: failed ?? 0,
    cancelled: cancelled ?? 0,
  }
  return { ...row, counts, total: SAMPLE_STATES.reduce((sum, state) => sum + counts[state], 0) }
}

export function createBatchStore(db: Db, screening: Screening): BatchLedger {
  return {
    create: (batch) => createBatch(db, screening, batch),

    async list({ before, limit, keyName }) {
      const sql = `${SELECT_BATCH} where b.removed_at is null and ($1::uuid is null or b.id < $1) and ($3::text is null or b.key_name = $3)
        order by b.id desc limit $2`
      return (await db.query<BatchRow>('list-batches', sql, [before, limit, keyName])).map(batchOf)
    },

    async show(batchId) {
      const [row] = await db.query<BatchRow>('show-batch', `${SELECT_BATCH} where b.id = $1 and b.removed_at is null`, [
        batchId,
      ])
      return row === undefined ? null : batchOf(row)
    },

    samples: (batchId, page) => listSamples(db, batchId, page),

    async sample(sampleId) {
      const there = `${SELECT_SAMPLE} join batches b on b.id = s.batch_id where s.id = $1 and b.removed_at is null`
      const [row] = await db.query<SampleSummary>('show-sample', there, [sampleId])
      if (row === undefined) return null
      const sql = 'select record from results where sample_id = $1'
      const [result] = await db.query<{ record: SampleRecord }>('show-result', sql, [sampleId])
      const journal = await db.query<JournalRow>('journals', SELECT_JOURNAL, [[sampleId]])
      return { ...row, record: result?.record ?? null, journal: journal.map(storedEntryOf) }
    },

    accepted: (...page) => db.query<ExportedSample>('accepted', selectAccepted('r.record'), page),

    acceptedJson: (...page) =>
      db.query<StoredSample>('accepted-json', selectAccepted('r.record::text as "recordJson"'), page),

    async acceptedOrdinal(batchId, n) {
      const sql = `
        select ordinal from samples where batch_id = $1 and state = 'accepted' order by ordinal offset $2 limit 1`
      const [row] = await db.query<{ ordinal: number }>('accepted-ordinal', sql, [batchId, n - 1])
      return row?.ordinal ?? null
    },
  }
}
