// What the queue is to hold: the window, widened fairly, and what in it is in nobody's hands; and batches that are done.
// Implements DispatchLedger.

import { shareWindow, type Contender, type Taken } from '../../ports/fair-window.js'
import { type DispatchLedger, type DueSample, type InPhase, type WindowSize } from '../../ports/dispatch.js'
import { WORKER_SILENCE_MS, type Phase } from '../../ports/ledger.js'
import { REMAINING, RUNS } from './batch-runs.js'
import { type Db, type Query } from './connect.js'
import { lineUp } from './line-up.js'
import { NOT_ENDED } from './sample-states.js'

// One dispatcher at a time widens the window and orders the lines. The statements after this one see what the last one committed.
const LOCK = `select pg_try_advisory_xact_lock(hashtextextended('conclave window ' || current_schema(), 0)) as mine`

const SIZE = `
  select greatest($1::int, $2::int * coalesce(sum(slots), 0))::int as size,
    (select unit from dispatch_line) as unit
  from workers where service = 'worker' and seen_at > now() - make_interval(secs => $3)`

// Every batch that runs and has something outside or inside, and every one that rests and has something inside. What waits
// outside is counted by the batch's counters: to count the samples themselves would read all of them, every second.
const CONTENDERS = `
  with inside as materialized (
    select batch_id, count(*)::int as n, count(*) filter (where state = 'pending')::int as pending,
      min(rank) filter (where state = 'pending') as first, max(rank) filter (where state = 'pending') as last
    from samples
    where dispatched_at is not null and state in ${NOT_ENDED}
    group by batch_id
  )
  select b.id as "batchId", b.priority, ${RUNS} as runs, coalesce(i.n, 0) as inside,
    i.first as "firstRank", i.last as "lastRank", o.outside
  from batches b left join inside i on i.batch_id = b.id
  cross join lateral (
    select (coalesce(sum(n), 0) - coalesce(i.pending, 0))::int as outside from batch_counts
    where batch_id = b.id and state = 'pending'
  ) o
  where b.state in ('open', 'running', 'paused')
    and case when ${RUNS} then o.outside > 0 or i.n > 0 else i.pending > 0 end
  order by b.id`

// What nobody has begun of a batch that rests takes no room. Its jobs find nothing to claim, and end.
const REST = `
  update samples set dispatched_at = null, rank = null
  where batch_id = any($1) and dispatched_at is not null and state = 'pending'`

const NEXT = `
  select s.id, taken.first + taken.step * (s.nth - 1) as rank
  from json_to_recordset($1) as taken("batchId" uuid, n int, first float8, step float8)
  cross join lateral (
    select id, row_number() over (order by ordinal) as nth from samples
    where batch_id = taken."batchId" and state = 'pending' and dispatched_at is null
    order by ordinal limit taken.n
  ) s`

// By ids alone, with the ranks looked up in a map: of a join, a planner without statistics makes one of all with all.
const TAKE = `
  update samples set dispatched_at = now(), rank = ($2::jsonb ->> id::text)::float8
  where id = any($1::uuid[]) and state = 'pending' and dispatched_at is null
  returning id as "sampleId", rank`

const UNHELD = `
  with inside as materialized (
    select id, batch_id, state, owner, rank, dispatched_at, claimed_at from samples
    where dispatched_at is not null and state in ${NOT_ENDED}
  )
  select s.id as "sampleId", s.state, 
    case when s.state = 'pending' or s.claimed_at is null then s.rank end as rank
  from inside s join batches b on b.id = s.batch_id
  where ${RUNS} and s.owner is null
  order by s.dispatched_at limit $1`

// A batch with anything in the window is not done; of the others, the counters tell. They may be older than the row that is
// updated: what opens samples again renews state_at with them. A batch past its deadline keeps the reason if that ended
// samples of it.
const COMPLETE = `
  with done as (
    select b.id, b.state_at from batches b
    where (b.state in ('running', 'paused') and b.sealed or b.state = 'cancelled' and b.finished_at is null)
      and b.id not in (
        select batch_id from samples
        where dispatched_at is not null and state in ${NOT_ENDED})
      and ${REMAINING} = 0
  )
  update batches b set finished_at = now(), resume_at = null,
    state = case when b.state = 'cancelled' then b.state else 'completed' end,
    state_reason = case when b.state = 'cancelled' or b.state_reason = 'deadline' then b.state_reason end
  from done
  where b.id = done.id and b.state_at = done.state_at
  returning b.id`

const SILENCE = WORKER_SILENCE_MS / 1000

interface ContenderRow extends Contender {
  readonly runs: boolean
  readonly firstRank: number | null
}

export function createDispatchStore(db: Db): DispatchLedger {
  return {
    widen: (window) => db.transact(async (query) => ((await isAlone(query)) ? widen(query, window) : [])),
    lineUp: () => db.transact(async (query) => ((await isAlone(query)) ? lineUp(query) : [])),
    async unheld(limit) {
      const rows = await db.query<DueSample & { state: string }>('unheld', UNHELD, [limit])
      return rows.map(({ sampleId, state, rank }): InPhase => {
        const phase: Phase = state === 'refining' || state === 'whispering' ? state : 'deliberating'
        return { sampleId, phase, rank }
      })
    },
    async completeBatches() {
      return (await db.query('complete', COMPLETE, [])).length
    },
  }
}

async function isAlone(query: Query): Promise<boolean> {
  const [lock] = await query<{ mine: boolean }>('window-lock', LOCK, [])
  return lock?.mine === true
}

async function widen(query: Query, { atLeast, perSlot }: WindowSize): Promise<readonly DueSample[]> {
  const [row] = await query<{ size: number; unit: number }>('window-size', SIZE, [atLeast, perSlot, SILENCE])
  const rows = await query<ContenderRow>('', CONTENDERS, [])
  const resting = rows.filter(({ runs }) => !runs).map(({ batchId }) => batchId)
  if (resting.length > 0) await query('window-rest', REST, [resting])

  if (row === undefined) throw new RangeError('an aggregate without a row')
  const { size, unit } = row
  const contenders = rows.filter(({ runs }) => runs)
  const ranks = contenders.flatMap(({ firstRank }) => (firstRank === null ? [] : [firstRank]))
  const head = ranks.length === 0 ? null : Math.min(...ranks)
  const widening = shareWindow({ size, head, unit, contenders })
  if (widening.unit !== unit) await query('window-unit', 'update dispatch_line set unit = $1', [widening.unit])
  return take(query, widening.taken)
}

async function take(query: Query, taken: readonly Taken[]): Promise<readonly DueSample[]> {
  if (taken.length === 0) return []
  const next = await query<{ id: string; rank: number }>('', NEXT, [JSON.stringify(taken)])
  const ranks = JSON.stringify(Object.fromEntries(next.map(({ id, rank }) => [id, rank])))
  const due = await query<DueSample & { rank: number }>('', TAKE, [next.map(({ id }) => id), ranks])
  // In the order of the line: what is added first is given out first where ranks are equal.
  return due.toSorted((a, b) => a.rank - b.rank)
}
