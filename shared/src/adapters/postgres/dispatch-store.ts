// The window over the samples that the queue knows of. Implements DispatchLedger.

import { WORKER_SILENCE_MS, type DispatchLedger, type Phase } from '../../ports/ledger.js'
import { REMAINING, RUNS } from './batch-runs.js'
import { type Db } from './connect.js'

// One dispatcher at a time widens the window (the lock is the transaction's); batches take turns, by rank within each.
// Without the lock there is no row in `room`, and so no room. A statement that took the lock may still see the window as it
// was before the last holder's commit: locking looks again at each row as it is now. What is locked is updated where it lies
// (ctid): by id and state, a planner that does not know yet how big a new batch is would read all of it.
const WIDEN = `
  with lock as materialized (
    select pg_try_advisory_xact_lock(hashtextextended('conclave window ' || current_schema(), 0)) as mine
  ), fleet as (
    select coalesce(sum(slots), 0) as slots from workers
    where service = 'worker' and seen_at > now() - make_interval(secs => $3)
  ), in_window as materialized (
    select batch_id from samples where dispatched_at is not null and state in ('pending', 'deliberating', 'refining')
  ), room as (
    select greatest(0, greatest($1::int, $2::int * fleet.slots) - (
      select count(*) from in_window join batches b on b.id = in_window.batch_id where ${RUNS}
    )) as free
    from fleet, lock where lock.mine
  ), picked as (
    select candidate.id
    from batches b
    cross join lateral (
      select s.id, row_number() over (order by s.ordinal) as rank
      from samples s
      where s.batch_id = b.id and s.state = 'pending' and s.dispatched_at is null
      order by s.ordinal limit coalesce((select free from room), 0)
    ) candidate
    where ${RUNS}
    order by b.priority desc, candidate.rank, b.id
    limit coalesce((select free from room), 0)
  ), locked as materialized (
    select s.row from picked cross join lateral (
      select ctid as row from samples
      where id = picked.id and state = 'pending' and dispatched_at is null
      for no key update skip locked
    ) s
  )
  update samples set dispatched_at = now() where ctid = any(array(select row from locked)) returning id`

const UNHELD = `
  select s.id as "sampleId", s.state from samples s join batches b on b.id = s.batch_id
  where s.dispatched_at is not null and s.state in ('pending', 'deliberating', 'refining') and ${RUNS} and s.owner is null
  order by s.dispatched_at limit $1`

// The counters may be older than the row that is updated: what opens samples again renews state_at with them. A batch past its
// deadline keeps the reason if that ended samples of it.
const COMPLETE = `
  with done as (
    select b.id, b.state_at from batches b
    where ${REMAINING} = 0 and (b.state = 'running' or b.state = 'paused' and b.paused_from = 'running'
      or b.state = 'cancelled' and b.finished_at is null)
  )
  update batches b set finished_at = now(), resume_at = null,
    state = case when b.state = 'cancelled' then b.state else 'completed' end,
    state_reason = case when b.state = 'cancelled' or b.state_reason = 'deadline' then b.state_reason end
  from done
  where b.id = done.id and b.state_at = done.state_at
  returning b.id`

export function createDispatchStore(db: Db): DispatchLedger {
  return {
    async widen({ atLeast, perSlot }) {
      const rows = await db.query<{ id: string }>('widen', WIDEN, [atLeast, perSlot, WORKER_SILENCE_MS / 1000])
      return rows.map((row) => row.id)
    },
    async unheld(limit) {
      const rows = await db.query<{ sampleId: string; state: string }>('unheld', UNHELD, [limit])
      return rows.map(({ sampleId, state }) => {
        const phase: Phase = state === 'refining' ? 'refining' : 'deliberating'
        return { sampleId, phase }
      })
    },
    async completeBatches() {
      return (await db.query('complete', COMPLETE, [])).length
    },
  }
}
