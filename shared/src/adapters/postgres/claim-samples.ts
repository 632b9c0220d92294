// Claims: who works on a sample. Many at once, in one order, so that rivals wait for each other and never in a circle.

import { PHASES, type Claim, type Phase } from '../../ports/ledger.js'
import { SUSPECT_DEATHS } from '../../ports/poison.js'
import { RUNS } from './batch-runs.js'
import { type Db } from './connect.js'
import { recipeJournal, SELECT_JOURNAL, type JournalRow } from './journal-rows.js'
import { AT_WORK } from './sample-states.js'

// Of suspects one is enough, and none for a worker that holds another: its death would convict neither. This relies on one
// statement of claims at a time for each worker.
const CLAIM = `
  with wanted as materialized (
    select s.id, s.owner, s.deaths from samples s
    where s.id = any($2::uuid[]) and s.state = any($4::text[]) and (s.owner is null or s.owner = $1)
      and exists (select 1 from batches b where b.id = s.batch_id and ${RUNS})
    order by s.id for no key update
  ), suspect as (
    select id from wanted
    where deaths >= $5 and not exists (
      select 1 from samples h
      where h.owner = $1 and h.deaths >= $5 and h.id <> wanted.id
        and h.dispatched_at is not null and h.state in ${AT_WORK})
    order by id limit 1
  )
  update samples s set owner = $1, state = $3, claimed_at = now(), dispatched_at = coalesce(dispatched_at, now())
  where s.id = any(array(select id from wanted where deaths < $5 union all select id from suspect))
    and s.state = any($4::text[]) and (s.owner is null or s.owner = $1)
  returning s.id, s.batch_id as "batchId", s.ordinal, s.prompt, s.retries, s.attempts, s.waits`

const HELD = `
  select s.id from samples s
  where s.id = any($1::uuid[]) and s.state = any($2::text[])
    and exists (select 1 from batches b where b.id = s.batch_id and ${RUNS})`

const FROM_STATES: Readonly<Record<Phase, readonly string[]>> = {
  deliberating: ['pending', 'deliberating'],
  refining: ['refining'],
  whispering: ['whispering'],
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

interface ClaimedRow {
  readonly id: string
  readonly batchId: string
  readonly ordinal: number
  readonly prompt: string
  readonly retries: number
  readonly attempts: number
  readonly waits: number
}

export interface WantedSample {
  readonly sampleId: string
  readonly phase: Phase
}

/** The claims of `owner` for these samples, in their order. An id that is none of ours is `over`, as a sample that is gone. */
export async function claimSamples(db: Db, owner: string, wanted: readonly WantedSample[]): Promise<readonly Claim[]> {
  const claims = new Map<WantedSample, Claim>()
  for (const phase of PHASES) {
    const due = wanted.filter((sample) => sample.phase === phase)
    if (due.length === 0) continue
    const answers = await claimFor(
      db,
      owner,
      phase,
      due.map(({ sampleId }) => sampleId),
    )
    due.forEach((sample, i) => claims.set(sample, answers[i] ?? OVER))
  }
  return wanted.map((sample) => claims.get(sample) ?? OVER)
}

const OVER: Claim = { claim: 'over' }

async function claimFor(db: Db, owner: string, phase: Phase, ids: readonly string[]): Promise<readonly Claim[]> {
  const ours = ids.filter((id) => UUID.test(id))
  const from = FROM_STATES[phase]
  const claimed = new Map<string, ClaimedRow>()
  for (const row of await db.query<ClaimedRow>('claim', CLAIM, [owner, ours, phase, from, SUSPECT_DEATHS])) {
    claimed.set(row.id, row)
  }
  const others = ours.filter((id) => !claimed.has(id.toLowerCase()))
  const held = new Set<string>()
  if (others.length > 0) {
    for (const { id } of await db.query<{ id: string }>('held', HELD, [others, from])) held.add(id)
  }
  const journals = new Map<string, JournalRow[]>()
  if (claimed.size > 0) {
    for (const row of await db.query<JournalRow>('journals', SELECT_JOURNAL, [[...claimed.keys()]])) {
      const journal = journals.get(row.sampleId)
      if (journal === undefined) journals.set(row.sampleId, [row])
      else journal.push(row)
    }
  }
  return ids.map((id): Claim => {
    const row = claimed.get(id.toLowerCase())
    if (row === undefined) return { claim: held.has(id.toLowerCase()) ? 'held' : 'over' }
    const { batchId, ordinal, retries, prompt, attempts, waits } = row
    return {
      claim: 'yours',
      batchId,
      prompt: { ordinal, retries, text: prompt },
      journal: recipeJournal(journals.get(row.id) ?? []),
      failures: { attempts, waits, error: null },
    }
  })
}
