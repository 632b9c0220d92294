// How much work there is for whom, and how batches get on. Implements OperationsLedger. Every statement reads counters and
// the window, and never all samples: it runs every few seconds, over batches of any size.

import { WORKER_SILENCE_MS } from '../../ports/ledger.js'
import { DUTY_MS, type BatchFacts, type OperationsLedger, type QueueDemand } from '../../ports/operations.js'
import { type QueueName } from '../../ports/queue.js'
import { RUNS } from './batch-runs.js'
import { type Db } from './connect.js'
import { NOT_ENDED } from './sample-states.js'

const TAKE_DUTY = `
  insert into duties as d (name, holder, until) values ($1, $2, clock_timestamp() + make_interval(secs => $3))
  on conflict (name) do update set holder = excluded.holder, until = excluded.until
  where d.holder = excluded.holder or d.until < clock_timestamp()
  returning name`

// When a sample was last in somebody's hands: when it was claimed, or its last reply was stored.
const DEMAND = `
  with inside as materialized (
    select id, batch_id, state, owner, dispatched_at, claimed_at from samples
    where dispatched_at is not null and state in ${NOT_ENDED}
  ), due as (
    select case i.state when 'refining' then 'refine' when 'whispering' then 'whisper' else 'deliberate' end as queue, i.state, i.owner is not null as held,
      i.owner is null and ${RUNS} as waits, greatest(i.dispatched_at, i.claimed_at, last.at) as since
    from inside i join batches b on b.id = i.batch_id
    left join lateral (
      select at from journal where sample_id = i.id order by seq desc limit 1
    ) last on i.owner is null and i.state <> 'pending'
  ), stored as (
    select coalesce(sum(c.n), 0) as pending from batch_counts c join batches b on b.id = c.batch_id
    where c.state = 'pending' and ${RUNS}
  )
  select q.queue, count(*) filter (where d.held)::int as active, count(*) filter (where d.waits)::int as waiting,
    case when q.queue = 'deliberate'
      then greatest(0, (select pending from stored) - count(*) filter (where d.waits and d.state = 'pending'))::int
      else 0
    end as outside,
    coalesce(extract(epoch from now() - min(d.since) filter (where d.waits)), 0)::float8 as "oldestWaitingSeconds",
    (select count(*)::int from workers w
      where w.service = q.service and w.seen_at > now() - make_interval(secs => $1)) as processes
  from (values ('deliberate', 'worker'), ('refine', 'refiner'), ('whisper', 'worker')) as q(queue, service)
  left join due d on d.queue = q.queue
  group by q.queue, q.service`

const BATCHES = `
  with shown as (
    select b.*, ${RUNS} as runs from batches b
    where b.removed_at is null
      and (b.state in ('open', 'running', 'paused') or b.finished_at > now() - interval '10 minutes')
    order by b.state in ('open', 'running', 'paused') desc, b.priority desc, b.id limit $1
  )
  select s.id as "batchId", s.runs, s.budget_nano_usd as "budgetNanoUsd", u.calls,
    case when s.prices <> '{}' then u.spent end as "spentNanoUsd",
    coalesce((select json_object_agg(state, n) from (
      select state, sum(n) as n from batch_counts where batch_id = s.id group by state) c), '{}') as counts,
    extract(epoch from greatest(s.created_at, s.state_at, (
      select max(finished_at) from samples where batch_id = s.id and finished_at is not null)))::float8 * 1000 as "movedAtMs"
  from shown s cross join lateral (
    select coalesce(sum(calls), 0)::float8 as calls, coalesce(sum(cost_nano_usd + lost_nano_usd), 0)::float8 as spent
    from batch_usage where batch_id = s.id
  ) u`

interface DemandRow extends QueueDemand {
  readonly queue: QueueName
}

interface BatchRow extends Omit<BatchFacts, 'budgetNanoUsd'> {
  /** A bigint, as pg gives it. */
  readonly budgetNanoUsd: string | number | null
}

const NONE: QueueDemand = { active: 0, waiting: 0, outside: 0, oldestWaitingSeconds: 0, processes: 0 }

export function createOperationsStore(db: Db): OperationsLedger {
  return {
    async takeDuty(name, holder) {
      return (await db.query('take-duty', TAKE_DUTY, [name, holder, DUTY_MS / 1000])).length > 0
    },
    async leaveDuty(name, holder) {
      await db.query('leave-duty', 'delete from duties where name = $1 and holder = $2', [name, holder])
    },
    async demand() {
      const rows = await db.query<DemandRow>('demand', DEMAND, [WORKER_SILENCE_MS / 1000])
      const of = (name: QueueName): QueueDemand => {
        const { queue: _, ...demand } = rows.find(({ queue }) => queue === name) ?? { queue: name, ...NONE }
        return demand
      }
      return { deliberate: of('deliberate'), refine: of('refine'), whisper: of('whisper') }
    },
    async batchFacts(limit) {
      const rows = await db.query<BatchRow>('batch-facts', BATCHES, [limit])
      return rows.map(({ budgetNanoUsd, ...row }) => ({
        ...row,
        budgetNanoUsd: budgetNanoUsd === null ? null : Number(budgetNanoUsd),
      }))
    },
  }
}
