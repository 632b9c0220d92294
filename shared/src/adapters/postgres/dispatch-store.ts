// The window over the samples that the queue knows of. Implements DispatchLedger.

import { TERMINAL_STATES, WORKER_SILENCE_MS, type DispatchLedger, type Phase } from '../../ports/ledger.js'
import { type Db } from './connect.js'

// One dispatcher at a time widens the window (the lock is the transaction's); batches take turns, by rank within each.
// Without the lock there is no row in `room`, and so no room. A statement that took the lock may still see the window as it
// was before the last holder's commit: the update looks again at each row as it is now.
const WIDEN = `
  with lock as materialized (
    select pg_try_advisory_xact_lock(hashtextextended('conclave window ' || current_schema(), 0)) as mine
  ), fleet as (
    select coalesce(sum(slots), 0) as slots from workers
    where service = 'worker' and seen_at > now() - make_interval(secs => $3)
  ), room as (
    select greatest(0, greatest($1::int, $2::int * fleet.slots) - (
      select count(*) from samples
      where dispatched_at is not null and state in ('pending', 'deliberating', 'refining')
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
    where b.state in ('open', 'running')
    order by b.priority desc, candidate.rank, b.id
    limit coalesce((select free from room), 0)
  )
  update samples set dispatched_at = now()
  where id = any(array(select id from picked)) and state = 'pending' and dispatched_at is null returning id`

const UNHELD = `
  select s.id as "sampleId", s.state from samples s join batches b on b.id = s.batch_id
  where s.dispatched_at is not null and s.state in ('pending', 'deliberating', 'refining')
    and b.state in ('open', 'running')
    and (s.owner is null or not exists (
      select 1 from workers w where w.id = s.owner and w.seen_at > now() - make_interval(secs => $2)))
  order by s.dispatched_at limit $1`

const COMPLETE = `
  update batches b set state = 'completed', finished_at = now()
  where b.state = 'running' and (
    select coalesce(sum(n) filter (where not c.state = any($1)), 0) from batch_counts c where c.batch_id = b.id) = 0
  returning b.id`

const SILENCE = WORKER_SILENCE_MS / 1000

export function createDispatchStore(db: Db): DispatchLedger {
  return {
    async widen({ atLeast, perSlot }) {
      const rows = await db.query<{ id: string }>('widen', WIDEN, [atLeast, perSlot, SILENCE])
      return rows.map((row) => row.id)
    },
    async unheld(limit) {
      const rows = await db.query<{ sampleId: string; state: string }>('unheld', UNHELD, [limit, SILENCE])
      return rows.map(({ sampleId, state }) => {
        const phase: Phase = state === 'refining' ? 'refining' : 'deliberating'
        return { sampleId, phase }
      })
    },
    async completeBatches() {
      return (await db.query('complete', COMPLETE, [TERMINAL_STATES])).length
    },
  }
}
