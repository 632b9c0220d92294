// What the samples of a pilot took. Implements PilotLedger.

import { type EndedPilotSample, type PilotLedger } from '../../ports/pilot.js'
import { DELIBERATED } from '../../recipe/next.js'
import { type Db } from './connect.js'

const ENDED = `
  select s.state = 'accepted' as "isAccepted", s.finished_at as "finishedAt", j.*
  from samples s cross join lateral (
    select coalesce(sum(input_tokens + output_tokens), 0)::float8 as tokens,
      case when count(*) = count(cost_nano_usd) then coalesce(sum(cost_nano_usd), 0)::float8 end as "nanoUsd",
      coalesce(sum(ms) filter (where step = any($2)), 0)::float8 as "deliberatingMs",
      coalesce(sum(ms) filter (where step <> all($2)), 0)::float8 as "refiningMs"
    from journal where sample_id = s.id
  ) j
  where s.batch_id = $1 and s.state in ('accepted', 'rejected', 'refused', 'failed')
  order by s.ordinal`

export function createPilotStore(db: Db): PilotLedger {
  return {
    endedPilotSamples: (batchId) => db.query<EndedPilotSample>('ended-pilot', ENDED, [batchId, [...DELIBERATED]]),
  }
}
