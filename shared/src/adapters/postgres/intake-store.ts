// Uploads to open batches: one transaction each, written chunk by chunk while the upload comes in. Implements IntakeLedger.

import { v7 as uuidv7 } from 'uuid'
import { type Appended, type IntakeLedger, type Upload, type UploadReceipt } from '../../ports/intake.js'
import { TooManyOpenSamples, type NewPrompt } from '../../ports/ledger.js'
import { type Screening, type ScreeningAsked } from '../../ports/screening.js'
import { type Db, type Query } from './connect.js'
import { isLockTimeout, isScreened, kindOf, openScreen, type PromptScreen } from './screen-prompts.js'
import { openSamplesAlone } from './tenant-store.js'

// The batch's row is not held while an upload goes on: whoever pauses the batch need not wait for it. What keeps uploads
// to a batch apart is an advisory lock. The wait for it is short, for each who waits holds a connection. An api that dies
// without a word leaves the lock for no longer than the last setting says.
const TERMS = `
  select set_config('lock_timeout', '10s', true), set_config('idle_in_transaction_session_timeout', '120s', true)`
const LOCK = `select pg_advisory_xact_lock(hashtextextended('conclave upload ' || current_schema() || ' ' || $1, 0))`

const TAKES_PROMPTS = `not b.sealed and b.state in ('open', 'paused')`

const STANDING = `
  select ${TAKES_PROMPTS} as takes, b.repeats, b.decontaminate, b.key_name as "keyName", coalesce((select max(ordinal) + 1 from samples where batch_id = b.id), 0) as next,
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
    returning id
  )
  select array(select id from stored) as stored,
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

export function createIntakeStore(db: Db, screening: Screening): IntakeLedger {
  // An upload holds its connection for as long as it lasts; the others are for who wants a quick answer.
  const uploadsAtMost = Math.max(1, Math.floor((db.pool.options.max ?? 1) / 2))
  let uploads = 0
  return {
    async append(upload) {
      if (uploads >= uploadsAtMost) return { appended: false, why: 'busy' }
      uploads += 1
      try {
        return await appendScreened(db, screening, upload)
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

interface StandingRow extends Partial<UploadReceipt>, ScreeningAsked {
  readonly takes: boolean
  readonly keyName: string | null
  readonly next: number
}

/** Memory of what is compared follows the transaction: it is given up or kept once that has ended. */
async function appendScreened(db: Db, screening: Screening, upload: Upload): Promise<Appended> {
  const screens: PromptScreen[] = []
  let isStored = false
  try {
    const appended = await db.transact((query) =>
      append(query, upload, async (of) => {
        const screen = await openScreen(query, screening, of)
        screens.push(screen)
        return screen
      }),
    )
    isStored = appended.appended
    return appended
  } finally {
    for (const screen of screens) await screen.end(isStored)
  }
}

async function append(
  query: Query,
  { batchId, idempotencyKey, chunks, receipt, owner }: Upload,
  open: (of: Parameters<typeof openScreen>[2]) => Promise<PromptScreen>,
): Promise<Appended> {
  await query('upload-terms', TERMS, [])
  await query('upload-lock', LOCK, [batchId])
  const [standing] = await query<StandingRow>('upload-standing', STANDING, [batchId, idempotencyKey])
  if (standing === undefined) return { appended: false, why: 'not-found' }
  const { takes, next, requestDigest, answer } = standing
  if (requestDigest && answer) return { appended: false, why: 'known', requestDigest, answer }
  if (!takes) return { appended: false, why: 'closed' }

  const screen = isScreened(standing) ? await open({ ...standing, batchId, open: true }) : null
  const { added, taken } = await addAll(query, batchId, next, chunks, screen)
  await screen?.close()
  await keepToCap(query, owner, added)
  if ((await query('upload-end', STILL_TAKES, [batchId])).length === 0) throw new ClosedMeanwhile()
  const stored = { accepted: added, skippedKnown: taken - added, rejected: screen?.rejected() ?? {} }
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

/** Stores a chunk while the next one comes in; what was stored is looked at while the next one is. */
async function addAll(
  query: Query,
  batchId: string,
  next: number,
  chunks: Upload['chunks'],
  screen: PromptScreen | null,
) {
  let added = 0
  let taken = 0
  let settled: Promise<void> = Promise.resolve()
  const add = async (chunk: readonly NewPrompt[]): Promise<void> => {
    const rows = chunkRows(chunk)
    const values = [batchId, next + added, JSON.stringify(rows)]
    const [outcome] = await query<{ stored: readonly string[]; takes: boolean }>('', ADD, values)
    if (outcome?.takes !== true) throw new ClosedMeanwhile()
    added += outcome.stored.length
    taken += chunk.length
    if (screen === null) return
    const before = settled
    const stored = new Set(outcome.stored)
    const prompts = rows.flatMap((row) => (stored.has(row.id) ? [screenedRow(row)] : []))
    const looking = screen.look(prompts)
    looking.catch(() => undefined) // where what came before it has failed
    settled = before.then(async () => screen.settle(prompts, await looking))
    settled.catch(() => undefined) // heard of at the next chunk, or at the end
    await before
  }
  let adding: Promise<void> = Promise.resolve()
  for await (const chunk of chunks) {
    await adding
    adding = add(chunk)
    adding.catch(() => undefined) // heard of at the next await
  }
  await adding
  await settled
  return { added, taken }
}

const screenedRow = ({ id, prompt, metadata }: ReturnType<typeof chunkRows>[number]) => ({
  sampleId: id,
  text: prompt,
  kind: kindOf(metadata),
})

/** The chunk's rows, the first of each external id. */
function chunkRows(chunk: readonly NewPrompt[]) {
  const seen = new Set<string>()
  return chunk.flatMap(({ externalId, text, metadata }, at) => {
    if (externalId !== null && seen.has(externalId)) return []
    if (externalId !== null) seen.add(externalId)
    return [{ id: uuidv7(), at, external_id: externalId, prompt: text, metadata }]
  })
}
