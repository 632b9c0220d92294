// Who lives: the workers' beats, by which a dead one's samples become free. Implements FleetLedger.

import { WORKER_SILENCE_MS, type FleetLedger } from '../../ports/ledger.js'
import { type Db } from './connect.js'

// What a worker owns is in the window: its index finds it.
// The beat also frees what this worker owns but does not hold: a release that an outage swallowed heals here. Fresh claims
// are left alone, for the list of held samples is older than the statement that carries it.
const OWNED = `owner = $1 and dispatched_at is not null and state in ('pending', 'deliberating', 'refining')`

const BEAT = `
  with beat as (
    insert into workers (id, service, host, pid, slots, active) values ($1, $2, $3, $4, $5, cardinality($6::uuid[]))
    on conflict (id) do update set seen_at = now(), slots = excluded.slots, active = excluded.active
  )
  update samples set owner = null
  where ${OWNED} and id <> all($6::uuid[]) and claimed_at < now() - interval '1 minute'`

const LEAVE = `
  with gone as (delete from workers where id = $1)
  update samples set owner = null where ${OWNED}`

// Long dead ones are no news; a day is kept so that a person can look.
const FORGET = `delete from workers where seen_at < now() - interval '1 day' - make_interval(secs => $1)`

export function createFleetStore(db: Db): FleetLedger {
  return {
    async beat({ workerId, service, host, pid, slots, held }) {
      await db.query('beat', BEAT, [workerId, service, host, pid, slots, held])
    },
    async leave(workerId) {
      await db.query('leave', LEAVE, [workerId])
      await db.query('forget', FORGET, [WORKER_SILENCE_MS / 1000])
    },
  }
}
