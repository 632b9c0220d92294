// The lines of the phases after the first: places for samples that were handed over and that nobody has begun since. For one
// dispatcher at a time.

import { type InPhase } from '../../ports/dispatch.js'
import { placesInLine } from '../../ports/fair-line.js'
import { type Phase } from '../../ports/ledger.js'
import { RUNS } from './batch-runs.js'
import { type Query } from './connect.js'
import { IN_LINE, NOT_ENDED } from './sample-states.js'

const STANDINGS = `
  with waiting as materialized (
    select id, batch_id, ordinal, state, rank from samples
    where dispatched_at is not null and state in ${NOT_ENDED} and ${IN_LINE}
  )
  select w.state as phase, b.id as "batchId", b.priority, ${RUNS} as runs,
    coalesce(array_agg(w.id order by w.ordinal) filter (where w.rank is null), '{}') as unplaced,
    min(w.rank) as "firstRank", max(w.rank) as "lastRank"
  from waiting w join batches b on b.id = w.batch_id
  group by w.state, b.id order by b.id`

// What rests loses its place: the others' ranks may have begun anew when it runs again.
const LEAVE = `
  update samples set rank = null
  where batch_id = any($1) and dispatched_at is not null and state in ${NOT_ENDED} and ${IN_LINE} and rank is not null`

const PLACE = `
  update samples set rank = ($2::jsonb ->> id::text)::float8
  where id = any($1::uuid[]) and ${IN_LINE} and rank is null
  returning id as "sampleId", state as phase, rank`

interface Standing {
  readonly phase: Phase
  readonly batchId: string
  readonly priority: number
  readonly runs: boolean
  /** Ids, in batch order. */
  readonly unplaced: readonly string[]
  readonly firstRank: number | null
  readonly lastRank: number | null
}

export async function lineUp(query: Query): Promise<readonly InPhase[]> {
  const standings = await query<Standing>('line-standings', STANDINGS, [])
  const resting = standings.filter(({ runs, lastRank }) => !runs && lastRank !== null)
  if (resting.length > 0) await query('line-leave', LEAVE, [resting.map(({ batchId }) => batchId)])

  const running = standings.filter(({ runs }) => runs)
  const ranks = new Map([...ranksIn('refining', running), ...ranksIn('whispering', running)])
  if (ranks.size === 0) return []
  const values = [[...ranks.keys()], JSON.stringify(Object.fromEntries(ranks))]
  const placed = await query<InPhase & { rank: number }>('line-place', PLACE, values)
  return placed.toSorted((a, b) => a.rank - b.rank)
}

/** The ranks of those in the phase that have none yet, by id. */
function ranksIn(phase: Phase, standings: readonly Standing[]): readonly (readonly [string, number])[] {
  const line = standings.filter((standing) => standing.phase === phase)
  const firsts = line.flatMap(({ firstRank }) => (firstRank === null ? [] : [firstRank]))
  const arrived = line.filter(({ unplaced }) => unplaced.length > 0)
  const places = placesInLine(
    firsts.length === 0 ? null : Math.min(...firsts),
    arrived.map(({ unplaced, ...standing }) => ({ ...standing, n: unplaced.length })),
  )
  return arrived.flatMap(({ unplaced }, i) => {
    const { first = 0, step = 0 } = places[i] ?? {}
    return unplaced.map((id, nth) => [id, first + nth * step] as const)
  })
}
