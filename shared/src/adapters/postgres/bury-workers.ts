// Dead workers: what they held is free, and what killed them is found.

import { WORKER_SILENCE_MS } from '../../ports/ledger.js'
import { deathsToConvict, HALF_LIFE_MS, LEAST_DEATHS, SUSPECT_DEATHS } from '../../ports/poison.js'
import { type Burial, type EndedSamples } from '../../ports/upkeep.js'
import { type Db } from './connect.js'
import { NOT_ENDED } from './sample-states.js'

// One at a time (the lock is the transaction's): what a worker held must be judged together. One that was stopping may have
// been killed for being late, so its samples are not blamed. Long dead ones are no news; a day is kept for people to look.
const BURY = `
  with lock as materialized (
    select pg_try_advisory_xact_lock(hashtextextended('conclave burial ' || current_schema(), 0)) as mine
  ), forgotten as (
    delete from workers where seen_at < now() - interval '1 day'
  ), held as materialized (
    select s.id, s.owner, s.deaths
    from lock join samples s on lock.mine
    where s.owner is not null and s.dispatched_at is not null and s.state in ${NOT_ENDED}
      and not exists (select 1 from workers w where w.id = s.owner and w.seen_at > now() - make_interval(secs => $1))
    order by s.id for no key update of s
  ), dead as (
    select owner, count(*) as lost, bool_or(deaths >= $2) as suspected from held group by owner
  ), told as (
    update workers w set lost = w.lost + dead.lost from dead where w.id = dead.owner
  ), judged as (
    select held.id, held.owner, (not dead.suspected or held.deaths >= $2) and w.draining is false as blamed
    from held join dead on dead.owner = held.owner left join workers w on w.id = held.owner
  )
  update samples s set owner = null,
    deaths = case when judged.blamed then s.deaths + 1 else s.deaths end,
    killers = case when judged.blamed then s.killers || judged.owner else s.killers end
  from judged where s.id = judged.id
  returning s.id, s.deaths, judged.blamed`

const SUSPECTS = `
  with late as (
    select id, lost * power(0.5::float8, age) as lost, replies_of_late * power(0.5::float8, age) as replies
    from workers cross join lateral (select (extract(epoch from now() - seen_at) / $2)::float8 as age) half_lives
    where seen_at > now() - interval '15 minutes'
  )
  select s.id, s.deaths, w.host, w.pid, last.step, last.agent,
    (select coalesce(sum(late.lost), 0) from late where late.id <> all(s.killers)) as lost,
    (select coalesce(sum(late.replies), 0) from late) as replies
  from samples s
  left join workers w on w.id = s.killers[cardinality(s.killers)]
  left join lateral (
    select step, agent from journal where sample_id = s.id and not void order by seq desc limit 1
  ) last on true
  where s.id = any($1::uuid[])`

// One that somebody has claimed meanwhile has another chance.
const SET_ASIDE = `
  update samples s set last_error = p.error, finished_at = now(),
    state = case when s.state = 'whispering' then 'accepted' else 'failed' end,
    reason = case when s.state <> 'whispering' then 'poison' end
  from json_to_recordset($1::json) as p(id uuid, error text)
  where s.id = p.id and s.owner is null and s.state in ${NOT_ENDED}
  returning s.state`

interface Suspect {
  readonly id: string
  readonly deaths: number
  readonly host: string | null
  readonly pid: number | null
  readonly step: string | null
  readonly agent: string | null
  readonly lost: number
  readonly replies: number
}

export async function buryWorkers(db: Db): Promise<Burial> {
  const values = [WORKER_SILENCE_MS / 1000, SUSPECT_DEATHS]
  const freed = await db.query<{ id: string; deaths: number; blamed: boolean }>('bury', BURY, values)
  const suspected = freed.filter(({ blamed, deaths }) => blamed && deaths >= LEAST_DEATHS).map(({ id }) => id)
  const ended = suspected.length === 0 ? [] : await setPoisonAside(db, suspected)
  return { freed: freed.length, ended }
}

async function setPoisonAside(db: Db, suspected: readonly string[]): Promise<readonly EndedSamples[]> {
  const suspects = await db.query<Suspect>('suspects', SUSPECTS, [suspected, HALF_LIFE_MS / 1000])
  const poison = suspects.filter((suspect) => suspect.deaths >= deathsToConvict(suspect))
  if (poison.length === 0) return []
  const errors = JSON.stringify(poison.map((suspect) => ({ id: suspect.id, error: errorOf(suspect) })))
  const ended = await db.query<{ state: 'failed' | 'accepted' }>('set-aside', SET_ASIDE, [errors])
  return (['failed', 'accepted'] as const).flatMap((state) => {
    const n = ended.filter((each) => each.state === state).length
    return n === 0 ? [] : [{ state, reason: state === 'failed' ? 'poison' : null, n }]
  })
}

function errorOf({ deaths, host, pid, step, agent }: Suspect): string {
  const place = step === null ? 'before its first entry' : `after an entry of ${agent} (${step})`
  return `poison: ${deaths} workers in a row ended while they held it, the last one process ${pid} on ${host}, ${place}`
}
