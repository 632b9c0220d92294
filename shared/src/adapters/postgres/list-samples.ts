// Pages through the samples of a batch. Each question has a statement of its own, which finds its samples by an index that
// holds few others: among a million, the ten that failed are found as fast as the first ten.

import { type SamplePage, type SampleState, type SampleSummary } from '../../ports/ledger.js'
import { type Db } from './connect.js'
import { NOT_ENDED } from './sample-states.js'

export const SELECT_SAMPLE = `
  select s.id, s.batch_id as "batchId", s.ordinal, s.external_id as "externalId", s.prompt, s.metadata, s.state,
    s.reason, s.attempts, s.last_error as "lastError", s.evidence, s.finished_at as "finishedAt"
  from samples s`

const OUTSIDE = `s.state = 'pending' and s.dispatched_at is null`

/** By their ids, for there are few: a planner may think that it meets them sooner in the order of the batch. */
const inside = (state: SampleState) => `s.id = any(array(
  select id from samples where dispatched_at is not null and state in ${NOT_ENDED}
    and batch_id = $1 and state = '${state}'))`

/** Where the samples of a state are; the state is written out, so that the planner knows which index holds them. */
function placesOf(state: SampleState | null, reason: string | null): readonly string[] {
  if (state === 'pending') return [OUTSIDE, inside(state)]
  if (state === 'deliberating' || state === 'refining' || state === 'whispering') return [inside(state)]
  if (state !== null) return [`s.state = '${state}'`]
  return [reason === null ? 'true' : `s.state in ('rejected', 'refused', 'failed', 'cancelled')`]
}

export async function listSamples(
  db: Db,
  batchId: string,
  { state, reason, after, limit }: SamplePage,
): Promise<readonly SampleSummary[]> {
  const values = reason === null ? [batchId, after, limit] : [batchId, after, limit, reason]
  const parts = placesOf(state, reason).map(
    (place) => `(${SELECT_SAMPLE} where s.batch_id = $1 and s.ordinal > $2 and ${place}
      ${reason === null ? '' : 'and s.reason = $4'} order by s.ordinal limit $3)`,
  )
  const sql = `select * from (${parts.join(' union all ')}) as found order by ordinal limit $3`
  return db.query<SampleSummary>('', sql, values)
}
