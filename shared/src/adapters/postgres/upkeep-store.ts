// What the ledger needs done from time to time. Implements UpkeepLedger.

import { STOP_GRACE_MS, type EndedSamples, type UpkeepLedger } from '../../ports/upkeep.js'
import { EXPIRED, REMAINING } from './batch-runs.js'
import { buryWorkers } from './bury-workers.js'
import { type Db } from './connect.js'
import { RESUMED } from './control-store.js'
import { NOT_ENDED } from './sample-states.js'

const RESUME_DUE = `
  update batches b set ${RESUMED}
  where b.state = 'paused' and b.resume_at <= now() and (${EXPIRED}) is not true
  returning b.id`

// Nothing is added to a batch past its deadline, and nothing resumes it. It runs until its samples have ended.
const EXPIRE = `
  update batches b set state = 'running', resume_at = null,
    state_reason = case when ${REMAINING} > 0 then 'deadline' end
  where ${EXPIRED} and (b.state <> 'running' or b.state_reason is distinct from 'deadline' and ${REMAINING} > 0)`

// What waits in the ledger and what is in the window are found by an index each, and ended where they lie (see WIDEN in
// dispatch-store.ts). One on its way to a preference pair was accepted before, and its record says so. A worker that claims or ends one of these at this moment has it: it is looked at again the next time.
const END_STOPPED = `
  with stopped as materialized (
    select b.id, b.state = 'cancelled' as cancelled,
      case when b.state = 'cancelled' then b.state_at else b.deadline end < now() - make_interval(secs => $2) as late
    from batches b
    where b.state = 'cancelled' and b.finished_at is null or ${EXPIRED}
  ), waiting as materialized (
    select s.ctid as row from stopped join samples s on s.batch_id = stopped.id
    where s.state = 'pending' and s.dispatched_at is null
    limit $1 for no key update of s skip locked
  ), in_window as materialized (
    select s.ctid as row from stopped join samples s on s.batch_id = stopped.id
    where s.dispatched_at is not null and s.state in ${NOT_ENDED}
      and (s.owner is null or stopped.late)
    limit $1 for no key update of s skip locked
  ), due as (
    select row from waiting union all select row from in_window
  ), ended as (
    update samples s set owner = null, finished_at = now(),
      (state, reason) = (
        select
          case when s.state = 'whispering' then 'accepted' when cancelled then 'cancelled' else 'failed' end,
          case when s.state <> 'whispering' and not cancelled then 'deadline' end
        from stopped where id = s.batch_id)
    where ctid = any(array(select row from due))
    returning state, reason
  )
  select state, reason, count(*)::int as n from ended group by state, reason`

const REMOVE_GONE = `
  with chosen as materialized (
    select s.id, s.ctid as row from samples s join batches b on b.id = s.batch_id where b.removed_at is not null
    limit $1 for update of s skip locked
  ), journals as (
    delete from journal where sample_id = any(array(select id from chosen))
  ), records as (
    delete from results where sample_id = any(array(select id from chosen))
  ), forgotten as (
    delete from known_prompts where sample_id = any(array(select id from chosen))
  )
  delete from samples where ctid = any(array(select row from chosen))
  returning id`

const REMOVE_EMPTY = `
  delete from batches b where b.removed_at is not null and not exists (select 1 from samples s where s.batch_id = b.id)`

export function createUpkeepStore(db: Db): UpkeepLedger {
  return {
    bury: () => buryWorkers(db),
    async resumeDue() {
      return (await db.query('resume-due', RESUME_DUE, [])).length
    },
    async endStopped(limit) {
      await db.query('expire', EXPIRE, [])
      return db.query<EndedSamples>('end-stopped', END_STOPPED, [limit, STOP_GRACE_MS / 1000])
    },
    async removeGone(limit) {
      const removed = await db.query('remove-gone', REMOVE_GONE, [limit])
      if (removed.length === 0) await db.query('remove-empty', REMOVE_EMPTY, [])
      return removed.length
    },
  }
}
