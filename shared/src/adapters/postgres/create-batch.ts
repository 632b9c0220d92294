// A batch with its prompts, stored and screened in one transaction.

import { v7 as uuidv7 } from 'uuid'
import { LedgerOutage, TooManyOpenSamples, type Created, type NewBatch, type NewPrompt } from '../../ports/ledger.js'
import { type Screening } from '../../ports/screening.js'
import { type Db, type Query } from './connect.js'
import { isLockTimeout, isScreened, kindOf, openScreen, type PromptScreen } from './screen-prompts.js'
import { openSamplesAlone } from './tenant-store.js'

const CREATE_TIMEOUT_MS = 30_000

/** Who waits for prompts that are compared with the same ones. */
const TERMS = `select set_config('lock_timeout', '10s', true)`

// Batch and samples are one statement, so they are there together or not at all.
const CREATE = `
  with batch as (
    insert into batches (id, name, state, recipe, policy_set, metadata, priority, idempotency_key, request_digest,
      key_name, sealed, prices, budget_nano_usd, budget_tokens, deadline, pilot, repeats, decontaminate)
    values ($1, $2, case when $11 then 'running' else 'open' end, $3, $4, $5, $6, $7, $8, $10, $11, $12, $13, $14, $15,
      $16, $18, $19)
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

const promptRow = ({ externalId, text, metadata }: NewPrompt, ordinal: number) => ({
  id: uuidv7(),
  ordinal,
  external_id: externalId,
  prompt: text,
  metadata,
})

/** See BatchLedger. */
export async function createBatch(db: Db, screening: Screening, batch: NewBatch): Promise<Created> {
  const { recipe, policySet, metadata, budget, prices, open, prompts, idempotency, owner } = batch
  const { webhook = null, pilot = null } = batch
  const batchId = uuidv7()
  const { keyName = null, openSamplesAtMost = null } = owner ?? {}
  const { key = null, requestDigest = null } = idempotency ?? {}
  const rows = prompts.map(promptRow)
  const written = [recipe, policySet, metadata].map((part) => JSON.stringify(part))
  const terms = [JSON.stringify(prices), budget.nanoUsd, budget.tokens, batch.deadline]
  const extras = [pilot, webhook].map((part) => (part === null ? null : JSON.stringify(part)))
  const screened = [batch.repeats, batch.decontaminate].map((part) => JSON.stringify(part))
  const values = [
    ...[batchId, batch.name, ...written, batch.priority, key, requestDigest],
    ...[JSON.stringify(rows), keyName, !open, ...terms, ...extras, ...screened],
  ]

  const known = async (query: Query): Promise<Created | null> => {
    const [row] = await query<{ id: string; digest: string | null }>('batch-by-key', BATCH_BY_KEY, [keyName, key])
    return row === undefined ? null : { created: false, batchId: row.id, sameRequest: row.digest === requestDigest }
  }
  const store = async (query: Query): Promise<Created> => {
    if ((await query('create-batch', CREATE, values)).length > 0) return { created: true, batchId, rejected: {} }
    const standing = await known(query)
    if (standing === null) throw new RangeError('a batch that stood in the way of this one is gone: submit again')
    return standing
  }
  /** The prompts are looked at while they are stored. */
  const storeScreened = async (query: Query, screen: PromptScreen): Promise<Created> => {
    const texts = rows.map((row) => ({ sampleId: row.id, text: row.prompt, kind: kindOf(row.metadata) }))
    const [looked, created] = await Promise.all([screen.look(texts), store(query)])
    if (!created.created) return created
    await screen.settle(texts, looked)
    await screen.close()
    return { ...created, rejected: screen.rejected() }
  }

  // Many prompts take their time to be stored. Whether the ledger answers at all shows sooner.
  await db.ping()
  const patient = db.within(CREATE_TIMEOUT_MS)
  const isCapped = openSamplesAtMost !== null && keyName !== null
  if (!isCapped && !isScreened(batch)) return store(patient.query)
  let screen: PromptScreen | null = null
  let isStored = false
  try {
    const created = await patient.transact(async (query) => {
      if (isScreened(batch)) {
        await query('create-terms', TERMS, [])
        screen = await openScreen(query, screening, { ...batch, batchId, keyName })
      }
      if (isCapped) {
        const standing = (await openSamplesAlone(query, keyName)) + prompts.length
        const before = await known(query)
        if (before !== null) return before
        if (standing > openSamplesAtMost) {
          throw new TooManyOpenSamples({
            atMost: openSamplesAtMost,
            open: standing - prompts.length,
            added: prompts.length,
          })
        }
      }
      return screen === null ? store(query) : storeScreened(query, screen)
    })
    isStored = created.created
    return created
  } catch (error) {
    if (isLockTimeout(error)) throw new LedgerOutage('others of the key add prompts just now', { cause: error })
    throw error
  } finally {
    await endScreen(screen, isStored)
  }
}

/** Apart, for it is set within a closure. */
async function endScreen(screen: PromptScreen | null, isStored: boolean): Promise<void> {
  await screen?.end(isStored)
}
