// Opening samples again, a piece at a time, so that a batch of a million does not hold its locks for minutes.

import { type RetriedSamples } from '../../ports/control.js'
import { type Db } from './connect.js'

const PIECE = 1_000

// `ready` locks the batch for the statement: whoever completes it waits, and then sees that state_at is another. What came
// out of the journal came out of its last place: that is void, and what follows is asked with other seeds, for `retries` has
// grown. Of all others the journal is good. What was rejected as it came in (it has evidence) would be so again.
const RETRY = `
  with ready as materialized (
    select b.id from batches b
    where b.id = $1 and b.removed_at is null and b.state <> 'cancelled' and (b.deadline is null or b.deadline > now())
    for no key update
  ), chosen as materialized (
    select s.id, s.ctid as row, s.ordinal, s.state <> 'failed' or s.reason = 'malformed' as by_journal
    from ready join samples s on s.batch_id = ready.id
    where s.state = $2 and s.evidence is null and ($3::text[] is null or s.reason = any($3)) and s.ordinal > $4
    order by s.ordinal limit $5 for no key update of s
  ), voided as (
    update journal j set void = true
    from chosen c
    cross join lateral (
      select step, agent, round from journal where sample_id = c.id and not void order by seq desc limit 1
    ) last
    where c.by_journal and j.sample_id = c.id and not j.void
      and (j.step, j.agent, j.round) = (last.step, last.agent, last.round)
  ), forgotten as (
    delete from results where sample_id = any(array(select id from chosen))
  ), reopened as (
    update samples set state = 'pending', reason = null, retries = retries + 1, attempts = 0, waits = 0, deaths = 0,
      killers = '{}', owner = null, dispatched_at = null, rank = null,
      finished_at = null
    where ctid = any(array(select row from chosen))
    returning id
  ), running as (
    update batches b set state_at = clock_timestamp(), finished_at = null,
      state = case when b.state = 'completed' then 'running' else b.state end,
      state_reason = case when b.state = 'completed' then null else b.state_reason end
    from ready where b.id = ready.id and exists (select 1 from chosen)
  )
  select (select count(*)::int from ready) as ready, (select count(*)::int from reopened) as reopened,
    count(chosen.id)::int as n, max(chosen.ordinal) as last
  from chosen`

interface Piece {
  readonly ready: number
  readonly reopened: number
  readonly n: number
  readonly last: number | null
}

/** How many were opened again; null where the batch cannot be had, or its state does not allow it. */
export async function retrySamples(db: Db, batchId: string, which: RetriedSamples): Promise<number | null> {
  let reopened: number | null = null
  for (const state of new Set(which.states)) {
    for (let after = -1; ;) {
      const values = [batchId, state, which.reasons, after, PIECE]
      const [piece] = await db.query<Piece>('retry', RETRY, values)
      // Cancelled meanwhile, perhaps: what has been opened by then is counted.
      if (piece === undefined || piece.ready === 0) return reopened
      reopened = (reopened ?? 0) + piece.reopened
      if (piece.last === null || piece.n < PIECE) break
      after = piece.last
    }
  }
  return reopened
}
