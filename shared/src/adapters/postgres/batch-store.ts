// Batches as users submit and read them. Implements BatchLedger.

import { v7 as uuidv7 } from 'uuid'
import {
  SAMPLE_STATES,
  TooManyOpenSamples,
  type Batch,
  type BatchLedger,
  type BatchState,
  type Created,
  type ExportedSample,
  type StoredSample,
  type NewPrompt,
  type SampleState,
  type SampleSummary,
} from '../../ports/ledger.js'
import { type Recipe } from '../../recipe/recipe.js'
import { type SampleRecord } from '../../recipe/record.js'
import { type Db, type Query } from './connect.js'
import { listSamples, SELECT_SAMPLE } from './list-samples.js'
import { SELECT_JOURNAL, storedEntryOf, type JournalRow } from './journal-rows.js'
import { openSamplesAlone } from './tenant-store.js'

const CREATE_TIMEOUT_MS = 30_000

// Batch and samples are one statement, so they are there together or not at all.
const CREATE = `
  with batch as (
    insert into batches (id, name, state, recipe, policy_set, metadata, priority, idempotency_key, request_digest,
      key_name, sealed, prices, budget_nano_usd, budget_tokens, deadline, pilot)
    values ($1, $2, case when $11 then 'running' else 'open' end, $3, $4, $5, $6, $7, $8, $10, $11, $12, $13, $14, $15, $16)
    on conflict (coalesce(key_name, ''), idempotency_key) do nothing
    returning id
  ), stored as (
    insert into samples (id, batch_id, ordinal, external_id, prompt, metadata)
    select p.id, batch.id, p.ordinal, p.external_id, p.prompt, p.metadata
    from batch, json_to_recordset($9::json) as p(id uuid, ordinal int, external_id text, prompt text, metadata jsonb)
  ), hooked as (
    insert into batch_webhooks (batch_id, url, secret, events)
    select batch.id, w.url, w.secret, w.events from batch, json_to_record($17::json) as w(url text, secret text, events text[])
    where w.url is not null
  )
  select id from batch`

const BATCH_BY_KEY = `
  select id, request_digest as digest from batches where coalesce(key_name, '') = coalesce($1, '') and idempotency_key = $2`

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
    (select count(*)::int from samples s
      where s.batch_id = b.id and s.finished_at > now() - interval '1 minute') as "endedLastMinute",
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

const promptRow = ({ externalId, text, metadata }: NewPrompt, ordinal: number) => ({
  id: uuidv7(),
  ordinal,
  external_id: externalId,
  prompt: text,
  metadata,
})

export function createBatchStore(db: Db): BatchLedger {
  return {
    async create(batch) {
      const {
        name,
        recipe,
        policySet,
        metadata,
        priority,
        open: unsealed,
        budget,
        prices,
        deadline,
        prompts,
        idempotency,
        owner,
        webhook = null,
        pilot = null,
      } = batch
      const batchId = uuidv7()
      const { keyName = null, openSamplesAtMost = null } = owner ?? {}
      const { key = null, requestDigest = null } = idempotency ?? {}
      const json = [recipe, policySet, metadata].map((part) => JSON.stringify(part))
      const rows = JSON.stringify(prompts.map(promptRow))
      const terms = [JSON.stringify(prices), budget.nanoUsd, budget.tokens, deadline]
      const extras = [pilot, webhook].map((part) => (part === null ? null : JSON.stringify(part)))
      const head = [batchId, name, ...json, priority, key, requestDigest, rows]
      const values = [...head, keyName, !unsealed, ...terms, ...extras]

      const known = async (query: Query): Promise<Created | null> => {
        const [row] = await query<{ id: string; digest: string | null }>('batch-by-key', BATCH_BY_KEY, [keyName, key])
        return row === undefined ? null : { created: false, batchId: row.id, sameRequest: row.digest === requestDigest }
      }
      const store = async (query: Query): Promise<Created> => {
        if ((await query('create-batch', CREATE, values)).length > 0) return { created: true, batchId }
        const standing = await known(query)
        if (standing === null) throw new RangeError('a batch that stood in the way of this one is gone: submit again')
        return standing
      }

      // Many prompts take their time to be stored. Whether the ledger answers at all shows sooner.
      await db.ping()
      const patient = db.within(CREATE_TIMEOUT_MS)
      if (keyName === null || openSamplesAtMost === null) return store(patient.query)
      return patient.transact(async (query) => {
        const open = await openSamplesAlone(query, keyName)
        const standing = await known(query)
        if (standing !== null) return standing
        if (open + prompts.length <= openSamplesAtMost) return store(query)
        throw new TooManyOpenSamples({ atMost: openSamplesAtMost, open, added: prompts.length })
      })
    },

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
