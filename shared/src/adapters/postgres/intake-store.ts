// Uploads to open batches: one transaction each, written chunk by chunk while the upload comes in. Implements IntakeLedger.

import { v7 as uuidv7 } from 'uuid'
import { type Appended, type IntakeLedger, type Upload, type UploadReceipt } from '../../ports/intake.js'
import { TooManyOpenSamples, type NewPrompt } from '../../ports/ledger.js'
import { type Db, type Query } from './connect.js'
import { openSamplesAlone } from './tenant-store.js'

// The batch's row is not held while an upload goes on: whoever pauses the batch need not wait for it. What keeps uploads
// to a batch apart is an advisory lock. The wait for it is short, for each who waits holds a connection. An api that dies
// without a word leaves the lock for no longer than the last setting says.
const TERMS = `
  select set_config('lock_timeout', '10s', true), set_config('idle_in_transaction_session_timeout', '120s', true)`
const LOCK = `select pg_advisory_xact_lock(hashtextextended('conclave upload ' || current_schema() || ' ' || $1, 0))`

const TAKES_PROMPTS = `not b.sealed and b.state in ('open', 'paused')`

const STANDING = `
  select ${TAKES_PROMPTS} as takes, coalesce((select max(ordinal) + 1 from samples where batch_id = b.id), 0) as next,
    u.request_digest as "requestDigest", u.answer
  from batches b left join batch_uploads u on u.batch_id = b.id and u.idempotency_key = $2
  where b.id = $1`

// Nobody else adds samples to the batch, so what is not there now is not there when it is inserted. Planned anew for each
// chunk: a plan made when the table was small would read all of it for every prompt.
const ADD = `
  with fresh as (
    select p.*, row_number() over (order by p.at) - 1 as n
    from json_to_recordset($3::json) as p(id uuid, at int, external_id text, prompt text, metadata jsonb)
    left join lateral (select true from samples where batch_id = $1 and external_id = p.external_id limit 1) known(known)
      on true
    where known is null
  ), stored as (
    insert into samples (id, batch_id, ordinal, external_id, prompt, metadata)
    select id, $1, $2::int + n, external_id, prompt, metadata from fresh
    returning 1
  )
  select (select count(*)::int from stored) as stored,
    exists (select 1 from batches b where b.id = $1 and ${TAKES_PROMPTS}) as takes`

// Until the commit, which comes next, whoever seals, pauses or cancels the batch waits: what is said here holds.
const STILL_TAKES = `select 1 from batches b where b.id = $1 and ${TAKES_PROMPTS} for share`

const KEEP_RECEIPT = `
  insert into batch_uploads (batch_id, idempotency_key, request_digest, answer) values ($1, $2, $3, $4)`

const SEAL = `
  update batches set sealed = true, state = case when state = 'open' then 'running' else state end
  where id = $1 and not sealed`

class ClosedMeanwhile extends Error {
  override readonly name = 'ClosedMeanwhile'
}

export function createIntakeStore(db: Db): IntakeLedger {
  // An upload holds its connection for as long as it lasts; the others are for who wants a quick answer.
  const uploadsAtMost = Math.max(1, Math.floor((db.pool.options.max ?? 1) / 2))
  let uploads = 0
  return {
    async append(upload) {
      if (uploads >= uploadsAtMost) return { appended: false, why: 'busy' }
      uploads += 1
      try {
        return await db.transact((query) => append(query, upload))
      } catch (error) {
        if (error instanceof ClosedMeanwhile) return { appended: false, why: 'closed' }
        if (isLockTimeout(error)) return { appended: false, why: 'busy' }
        throw error
      } finally {
        uploads -= 1
      }
    },
    seal: async (batchId) => void (await db.query('seal', SEAL, [batchId])),
  }
}

interface StandingRow extends Partial<UploadReceipt> {
  readonly takes: boolean
  readonly next: number
}

async function append(query: Query, { batchId, idempotencyKey, chunks, receipt, owner }: Upload): Promise<Appended> {
  await query('upload-terms', TERMS, [])
  await query('upload-lock', LOCK, [batchId])
  const [standing] = await query<StandingRow>('upload-standing', STANDING, [batchId, idempotencyKey])
  if (standing === undefined) return { appended: false, why: 'not-found' }
  const { takes, next, requestDigest, answer } = standing
  if (requestDigest && answer) return { appended: false, why: 'known', requestDigest, answer }
  if (!takes) return { appended: false, why: 'closed' }

  const { added, taken } = await addAll(query, batchId, next, chunks)
  await keepToCap(query, owner, added)
  if ((await query('upload-end', STILL_TAKES, [batchId])).length === 0) throw new ClosedMeanwhile()
  const stored = { accepted: added, skippedKnown: taken - added }
  const kept = receipt(stored)
  if (idempotencyKey !== null) {
    const values = [batchId, idempotencyKey, kept.requestDigest, JSON.stringify(kept.answer)]
    await query('upload-receipt', KEEP_RECEIPT, values)
  }
  return { appended: true, ...stored }
}

/** Asked at the end, with what is stored here counted: until then nobody else of the key has to wait for this upload. */
async function keepToCap(query: Query, owner: Upload['owner'], added: number): Promise<void> {
  const { keyName = null, openSamplesAtMost = null } = owner ?? {}
  if (keyName === null || openSamplesAtMost === null) return
  const open = await openSamplesAlone(query, keyName)
  if (open > openSamplesAtMost) throw new TooManyOpenSamples({ atMost: openSamplesAtMost, open: open - added, added })
}

/** Stores a chunk while the next one comes in. */
async function addAll(query: Query, batchId: string, next: number, chunks: Upload['chunks']) {
  let added = 0
  let taken = 0
  const add = async (chunk: readonly NewPrompt[]): Promise<void> => {
    const rows = JSON.stringify(chunkRows(chunk))
    const [outcome] = await query<{ stored: number; takes: boolean }>('', ADD, [batchId, next + added, rows])
    if (outcome?.takes !== true) throw new ClosedMeanwhile()
    added += outcome.stored
    taken += chunk.length
  }
  let adding: Promise<void> = Promise.resolve()
  for await (const chunk of chunks) {
    await adding
    adding = add(chunk)
    adding.catch(() => undefined) // heard of at the next await
  }
  await adding
  return { added, taken }
}

/** The chunk's rows, the first of each external id. */
function chunkRows(chunk: readonly NewPrompt[]) {
  const seen = new Set<string>()
  return chunk.flatMap(({ externalId, text, metadata }, at) => {
    if (externalId !== null && seen.has(externalId)) return []
    if (externalId !== null) seen.add(externalId)
    return [{ id: uuidv7(), at, external_id: externalId, prompt: text, metadata }]
  })
}

/** Source: PostgreSQL documentation, appendix A: lock_not_available. */
const isLockTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '55P03'
