// What workers ask once a second of the batches they work on. Implements StandingLedger.

import { type BatchStanding, type StandingLedger } from '../../ports/batch-standing.js'
import { RUNS } from './batch-runs.js'
import { type Db } from './connect.js'

const STANDINGS = `
  select wanted.id as "batchId",
    case
      when ${RUNS} then 'run'
      when b.state = 'paused' and (b.deadline is null or b.deadline > now()) then 'park'
      else 'abort'
    end as word,
    coalesce(b.budget_nano_usd, b.budget_tokens, k.nano_usd_per_day, k.tokens_per_day) is not null as budgeted
  from unnest($1::uuid[]) as wanted(id)
  left join batches b on b.id = wanted.id
  left join key_caps k on k.key_name = b.key_name`

export function createStandingStore(db: Db): StandingLedger {
  return { standings: (batchIds) => db.query<BatchStanding>('standings', STANDINGS, [batchIds]) }
}
