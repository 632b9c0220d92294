// The pools of exemplars. Implements ExemplarLedger.

import { type ExemplarLedger } from '../../ports/exemplars.js'
import { admit, type Exemplar, type PooledExemplar } from '../../recipe/pairs/exemplars.js'
import { type Db } from './connect.js'

// One at a time for each pool: who is let in depends on who is there. No statement elsewhere waits for this lock.
const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('conclave exemplars ' || current_schema() || ' ' || $1 || ' ' || $2, 0))`

const POOL = `
  select sample_id || ' ' || round as id, belief, score from exemplars where batch_id = $1 and area = $2
  order by score desc, sample_id, round`

const EVICT = `
  delete from exemplars where batch_id = $1 and area = $2 and sample_id || ' ' || round = any($3::text[])`

// The batch may be gone by now; then there is nothing to keep it for.
const ADD = `
  insert into exemplars (batch_id, area, sample_id, round, belief, score)
  select id, $2, $3, $4, $5, $6 from batches where id = $1
  on conflict do nothing`

const BEST = `
  select belief, score from exemplars where batch_id = $1 and area = $2 order by score desc, sample_id, round limit $3`

export function createExemplarStore(db: Db): ExemplarLedger {
  return {
    offerExemplar: ({ batchId, area, sampleId, round, belief, score }) =>
      db.transact(async (query) => {
        await query('exemplar-lock', LOCK, [batchId, area])
        const pool = await query<PooledExemplar & { id: string }>('exemplar-pool', POOL, [batchId, area])
        const gone = admit(pool, { id: `${sampleId} ${round}`, belief, score })
        if (gone === null) return false
        if (gone.length > 0) await query('exemplar-evict', EVICT, [batchId, area, gone])
        await query('exemplar-add', ADD, [batchId, area, sampleId, round, belief, score])
        return true
      }),

    exemplars: ({ batchId, area }, limit) => db.query<Exemplar>('exemplars', BEST, [batchId, area, limit]),
  }
}
