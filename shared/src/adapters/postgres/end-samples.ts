// How samples leave a phase: handed over to the refiners, or ended with their record. Many at once.

import { type Ending, type Phase } from '../../ports/ledger.js'
import { type SampleRecord } from '../../recipe/record.js'
import { type Db } from './connect.js'

const HAND_OVER = `
  update samples set state = $3, owner = null, attempts = 0, waits = 0
  where id = any($2::uuid[]) and owner = $1 and state in ('deliberating', 'refining') and state <> $3
  returning id`

const FINISH = `
  with ending as (
    select * from json_to_recordset($2::json) as t(id uuid, state text, reason text, error text, at int)
  ), ended as (
    update samples s set state = e.state, reason = e.reason, owner = null, finished_at = now(),
      last_error = case when e.state <> 'accepted' then coalesce(e.error, s.last_error) end
    from ending e
    where s.id = any($4::uuid[]) and s.id = e.id and s.owner = $1 and s.state in ('deliberating', 'refining')
    returning s.id, e.at
  )
  insert into results (sample_id, record) select id, ($3::text[])[at]::json from ended
  returning sample_id as id`

export interface EndedSample {
  readonly sampleId: string
  readonly ending: Ending
  readonly record: SampleRecord
}

/** Answers for each sample whether it was `owner`'s to hand over. */
export async function handOverSamples(
  db: Db,
  owner: string,
  to: Phase,
  ids: readonly string[],
): Promise<readonly boolean[]> {
  const moved = await db.query<{ id: string }>('hand-over', HAND_OVER, [owner, ids, to])
  return areAmong(moved, ids)
}

/** Answers for each sample whether it was `owner`'s to end. */
export async function finishSamples(db: Db, owner: string, ended: readonly EndedSample[]): Promise<readonly boolean[]> {
  const rows = ended.map(({ sampleId, ending }, i) => ({
    id: sampleId,
    state: ending.state,
    reason: 'reason' in ending ? ending.reason : null,
    error: 'error' in ending ? ending.error : null,
    at: i + 1,
  }))
  const records = ended.map(({ record }) => JSON.stringify(record))
  const ids = ended.map(({ sampleId }) => sampleId)
  return areAmong(await db.query<{ id: string }>('finish', FINISH, [owner, JSON.stringify(rows), records, ids]), ids)
}

function areAmong(rows: readonly { readonly id: string }[], ids: readonly string[]): readonly boolean[] {
  const found = new Set(rows.map(({ id }) => id))
  return ids.map((id) => found.has(id))
}
