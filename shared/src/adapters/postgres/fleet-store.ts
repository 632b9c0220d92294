// Who lives, by the workers' beats. Implements FleetLedger.

import { WORKER_SILENCE_MS, type FleetLedger, type WorkerSummary } from '../../ports/ledger.js'
import { type Db } from './connect.js'
import { NOT_ENDED } from './sample-states.js'

// What a worker owns is in the window: its index finds it.
// The beat also frees what this worker owns but does not hold: a release that an outage swallowed heals here. Fresh claims
// are left alone, for the list of held samples is older than the statement that carries it.
const OWNED = `owner = $1 and dispatched_at is not null and state in ${NOT_ENDED}`

const BEAT = `
  with beat as (
    insert into workers (id, service, host, pid, slots, active, draining, stalled, last_progress_at, replies_of_late)
    values ($1, $2, $3, $4, $5, cardinality($6::uuid[]), $7, $8, now() - make_interval(secs => $9), $10)
    on conflict (id) do update set seen_at = now(), slots = excluded.slots, active = excluded.active,
      draining = excluded.draining, stalled = excluded.stalled, last_progress_at = excluded.last_progress_at,
      replies_of_late = excluded.replies_of_late
  )
  update samples set owner = null
  where ${OWNED} and id <> all($6::uuid[]) and claimed_at < now() - interval '1 minute'`

const LEAVE = `
  with gone as (delete from workers where id = $1)
  update samples set owner = null where ${OWNED}`

const WORKERS = `
  select w.id, w.service, w.host, w.pid, w.slots, w.active, w.started_at as "startedAt", w.seen_at as "seenAt",
    w.last_progress_at as "lastProgressAt",
    case
      when w.seen_at <= now() - make_interval(secs => $3) then 'silent'
      when w.draining then 'draining'
      when w.stalled then 'stalled'
      else 'alive'
    end as health
  from workers w where $1::uuid is null or w.id < $1 order by w.id desc limit $2`

export function createFleetStore(db: Db): FleetLedger {
  return {
    async beat({ workerId, service, host, pid, slots, held, draining, stalled, progressAgoMs, repliesOfLate }) {
      const progressAgo = progressAgoMs === null ? null : progressAgoMs / 1000
      const process = [workerId, service, host, pid, slots]
      await db.query('beat', BEAT, [...process, held, draining, stalled, progressAgo, repliesOfLate])
    },
    async leave(workerId) {
      await db.query('leave', LEAVE, [workerId])
    },
    workers: ({ before, limit }) =>
      db.query<WorkerSummary>('workers', WORKERS, [before, limit, WORKER_SILENCE_MS / 1000]),
  }
}
