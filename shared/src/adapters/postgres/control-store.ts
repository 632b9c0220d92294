// What users do to batches that are there already. Implements ControlLedger.

import { type ControlLedger, type Controlled } from '../../ports/control.js'
import { EXPIRED } from './batch-runs.js'
import { type Db } from './connect.js'
import { retrySamples } from './retry-samples.js'

const LIVING = `b.id = $1 and b.removed_at is null`

// Each is one update, which looks again at the row that another has changed meanwhile: a second reading in the same
// statement would see the batch as it was before, and turn down the later one of two equal requests.

// A user's pause stays one, whatever else would hold the batch too: nothing but a user ends it.
const PAUSE = `
  update batches b set state = 'paused',
    state_reason = case when b.state = 'paused' and b.state_reason = 'request' then b.state_reason else $2 end,
    resume_at = case when b.state = 'paused' and b.state_reason = 'request' then null else $3::timestamptz end
  where ${LIVING} and b.state in ('open', 'running', 'paused') and (${EXPIRED}) is not true
  returning b.id`

/** SQL: what a batch that is paused becomes when it goes on; one that runs stays as it is. */
export const RESUMED = `state = case when b.sealed then 'running' else 'open' end, state_reason = null, resume_at = null`

const RESUME = `
  update batches b set ${RESUMED}
  where ${LIVING} and b.state in ('open', 'running', 'paused') and (${EXPIRED}) is not true
  returning b.id`

const CANCEL = `
  update batches b set state = 'cancelled', resume_at = null,
    state_reason = case when b.state = 'cancelled' then b.state_reason else $2 end
  where ${LIVING} and b.state in ('open', 'running', 'paused', 'cancelled')
  returning b.id`

// A deadline that has passed has been kept; one of a batch that was completed counts for what is retried.
const CHANGE = `
  update batches b set
    name = case when c ? 'name' then c ->> 'name' else b.name end,
    metadata = coalesce(c -> 'metadata', b.metadata),
    priority = coalesce((c ->> 'priority')::int, b.priority),
    deadline = case when c ? 'deadline' then (c ->> 'deadline')::timestamptz else b.deadline end
  from (select $2::jsonb as c) as change
  where ${LIVING} and not (c ? 'deadline' and (b.state = 'cancelled' or (${EXPIRED}) is true))
  returning b.id`

const REMOVE = `
  update batches b set removed_at = now(), idempotency_key = null
  where ${LIVING} and b.state in ('completed', 'cancelled') and b.finished_at is not null
  returning b.id`

export function createControlStore(db: Db): ControlLedger {
  const unlessDone = async (batchId: string): Promise<Controlled> => {
    const found = await db.query('is-there', `select 1 from batches b where ${LIVING}`, [batchId])
    return found.length > 0 ? 'unfit' : 'gone'
  }
  const control = async (name: string, sql: string, batchId: string, ...values: readonly unknown[]) =>
    (await db.query(name, sql, [batchId, ...values])).length > 0 ? 'done' : unlessDone(batchId)
  return {
    pause: (batchId, reason, resumeAt) => control('pause', PAUSE, batchId, reason, resumeAt),
    resume: (batchId) => control('resume', RESUME, batchId),
    cancel: (batchId, reason) => control('cancel', CANCEL, batchId, reason),
    change: (batchId, change) => control('change', CHANGE, batchId, JSON.stringify(change)),
    remove: (batchId) => control('remove', REMOVE, batchId),
    async retry(batchId, which) {
      const reopened = await retrySamples(db, batchId, which)
      return reopened === null ? unlessDone(batchId) : { reopened }
    },
  }
}
