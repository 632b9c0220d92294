// How samples leave a phase: handed over to the refiners, or ended with their record. Many at once.

import { type Ending, type Phase } from '../../ports/ledger.js'
import { type SampleRecord } from '../../recipe/record.js'
import { type Db } from './connect.js'
import { AT_WORK } from './sample-states.js'

// Who hands a sample over with a record does so once, and nobody has stored one before: a retry has removed what there was.
const HAND_OVER = `
  with handing as (
    select * from json_to_recordset($2::json) as t(id uuid, state text, has_record boolean, at int)
  ), handed as (
    update samples s set state = h.state, owner = null, claimed_at = null, rank = null, attempts = 0, waits = 0
    from handing h
    where s.id = any($4::uuid[]) and s.id = h.id and s.owner = $1 and s.state in ${AT_WORK} and s.state <> h.state
    returning s.id, h.at, h.has_record
  ), kept as (
    insert into results (sample_id, record) select id, ($3::text[])[at]::json from handed where has_record
  )
  select id from handed`

const FINISH = `
  with ending as (
    select * from json_to_recordset($2::json) as t(id uuid, state text, reason text, error text, has_record boolean, at int)
  ), ended as (
    update samples s set state = e.state, reason = e.reason, owner = null, finished_at = now(),
      last_error = case when e.state <> 'accepted' then coalesce(e.error, s.last_error) end
    from ending e
    where s.id = any($4::uuid[]) and s.id = e.id and s.owner = $1 and s.state in ${AT_WORK}
    returning s.id, e.at, e.has_record
  ), kept as (
    insert into results (sample_id, record) select id, ($3::text[])[at]::json from ended where has_record
    on conflict (sample_id) do update set record = excluded.record, at = excluded.at
  )
  select id from ended`

export interface EndedSample {
  readonly sampleId: string
  readonly ending: Ending
  readonly record: SampleRecord | null
}

export interface HandedSample {
  readonly sampleId: string
  readonly to: Phase
  readonly record: SampleRecord | null
}

/** In place of no record; never stored. */
const NO_RECORD = 'null'
const recordsOf = (samples: readonly { readonly record: SampleRecord | null }[]): readonly string[] =>
  samples.map(({ record }) => (record === null ? NO_RECORD : JSON.stringify(record)))

/** Answers for each sample whether it was `owner`'s to hand over. */
export async function handOverSamples(
  db: Db,
  owner: string,
  handed: readonly HandedSample[],
): Promise<readonly boolean[]> {
  const rows = handed.map(({ sampleId, to, record }, i) => ({
    id: sampleId,
    state: to,
    has_record: record !== null,
    at: i + 1,
  }))
  const ids = handed.map(({ sampleId }) => sampleId)
  const values = [owner, JSON.stringify(rows), recordsOf(handed), ids]
  return areAmong(await db.query<{ id: string }>('hand-over', HAND_OVER, values), ids)
}

/** Answers for each sample whether it was `owner`'s to end. */
export async function finishSamples(db: Db, owner: string, ended: readonly EndedSample[]): Promise<readonly boolean[]> {
  const rows = ended.map(({ sampleId, ending, record }, i) => ({
    id: sampleId,
    state: ending.state,
    reason: 'reason' in ending ? ending.reason : null,
    error: 'error' in ending ? ending.error : null,
    has_record: record !== null,
    at: i + 1,
  }))
  const ids = ended.map(({ sampleId }) => sampleId)
  return areAmong(
    await db.query<{ id: string }>('finish', FINISH, [owner, JSON.stringify(rows), recordsOf(ended), ids]),
    ids,
  )
}

function areAmong(rows: readonly { readonly id: string }[], ids: readonly string[]): readonly boolean[] {
  const found = new Set(rows.map(({ id }) => id))
  return ids.map((id) => found.has(id))
}
