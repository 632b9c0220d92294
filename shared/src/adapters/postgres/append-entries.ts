// Journal writes: entries of many samples in one statement, each stored only if its writer still owns the sample.

import { type JournalEntry } from '../../recipe/journal.js'
import { type Db } from './connect.js'
import { VOIDED } from './journal-rows.js'
import { AT_WORK } from './sample-states.js'

// The lateral look-ups with their limit go by the primary keys, a row at a time: a planner that guesses a hundred rows
// would read whole tables instead.
const APPEND = `
  with incoming as (
    select * from json_to_recordset($2::json) as t(
      sample_id uuid, seq int, step text, agent text, round int, model text, digest text, finish text,
      input int, cached int, output int, reasoning int, ms int, cost bigint, at int)
  ), placed as (
    select i.*, s.batch_id, i.seq + s.voided as place, s.mine, s.marked from incoming i cross join lateral (
      select batch_id, coalesce(s.owner = $1, false) and s.state in ${AT_WORK} as mine,
        s.attempts > 0 or s.waits > 0 or s.deaths > 0 as marked, ${VOIDED} as voided
      from samples s where s.id = i.sample_id limit 1
    ) s
  ), stored as (
    insert into journal (sample_id, seq, step, agent, round, model, digest, reply, finish, input_tokens,
      input_cached_tokens, output_tokens, reasoning_tokens, ms, cost_nano_usd, writer)
    select sample_id, place, step, agent, round, model, digest, ($3::text[])[at], finish, input, cached, output, reasoning,
      ms, cost, $1
    from placed where mine
    on conflict (sample_id, seq) do nothing
    returning sample_id, seq, step, model, input_tokens, input_cached_tokens, output_tokens, reasoning_tokens, cost_nano_usd
  ), counted as (
    insert into batch_usage as u (batch_id, step, model, shard, calls, input_tokens, input_cached_tokens, output_tokens,
      reasoning_tokens, cost_nano_usd, unpriced_calls)
    select a.batch_id, n.step, n.model, pg_backend_pid() % 16, count(*), sum(n.input_tokens), sum(n.input_cached_tokens),
      sum(n.output_tokens), sum(n.reasoning_tokens), coalesce(sum(n.cost_nano_usd), 0),
      count(*) filter (where n.cost_nano_usd is null)
    from stored n join placed a on a.sample_id = n.sample_id and a.place = n.seq
    group by a.batch_id, n.step, n.model order by 1, 2, 3
    on conflict (batch_id, step, model, shard) do update set
      calls = u.calls + excluded.calls,
      input_tokens = u.input_tokens + excluded.input_tokens,
      input_cached_tokens = u.input_cached_tokens + excluded.input_cached_tokens,
      output_tokens = u.output_tokens + excluded.output_tokens,
      reasoning_tokens = u.reasoning_tokens + excluded.reasoning_tokens,
      cost_nano_usd = u.cost_nano_usd + excluded.cost_nano_usd,
      unpriced_calls = u.unpriced_calls + excluded.unpriced_calls
    returning u.batch_id
  ), counted_by_key as (
    insert into key_usage as k (key_name, day, shard, nano_usd, tokens)
    select b.key_name, (now() at time zone 'utc')::date, pg_backend_pid() % 16, coalesce(sum(n.cost_nano_usd), 0),
      sum(n.input_tokens::bigint + n.output_tokens)
    from stored n join placed a on a.sample_id = n.sample_id and a.place = n.seq
    cross join lateral (select key_name from batches where id = a.batch_id limit 1) b
    -- After batch_usage, as whoever writes both does.
    where b.key_name is not null and (select count(*) from counted) > 0
    group by b.key_name order by 1
    on conflict (key_name, day, shard) do update set nano_usd = k.nano_usd + excluded.nano_usd, tokens = k.tokens + excluded.tokens
  )
  select n.sample_id as "sampleId", a.marked from stored n join placed a on a.sample_id = n.sample_id and a.place = n.seq
  union all
  select p.sample_id, p.marked from placed p cross join lateral (
    select 1 from journal where sample_id = p.sample_id and seq = p.place and writer = $1 and digest = p.digest limit 1
  ) written_before`

// Apart from the journal's statement, which would pay for it with every entry; between the two, the sample only looks worse
// than it is.
const CLEAR = `
  update samples set attempts = 0, waits = 0, deaths = 0, killers = '{}' where id = any($2::uuid[]) and owner = $1`

export interface OwnedEntry {
  readonly sampleId: string
  readonly entry: JournalEntry
  readonly costNanoUsd: number | null
}

/** PostgreSQL holds every code point but U+0000, and no lone surrogates: U+FFFD is stored in their place. */
const storable = (text: string): string => Buffer.from(text.replaceAll('\u0000', '\ufffd')).toString()

/** Counts are the endpoint's word: one beyond the column must not break a write that holds others' entries too. */
const storableCount = (count: number): number => Math.min(Math.max(0, Math.round(count)), 2 ** 31 - 1)

/** Stores the entries that are `owner`'s to write; answers for each whether it is stored. */
export async function appendEntries(
  db: Db,
  owner: string,
  entries: readonly OwnedEntry[],
): Promise<readonly boolean[]> {
  const rows = entries.map(({ sampleId, entry: { usage, ...entry }, costNanoUsd }, i) => ({
    sample_id: sampleId,
    seq: entry.seq,
    step: entry.step,
    agent: entry.agent,
    round: entry.round,
    model: storable(entry.model),
    digest: entry.digest,
    finish: entry.finish,
    input: storableCount(usage.input),
    cached: storableCount(usage.inputCached),
    output: storableCount(usage.output),
    reasoning: storableCount(usage.reasoning),
    ms: storableCount(entry.ms),
    cost: costNanoUsd === null ? null : Math.min(costNanoUsd, Number.MAX_SAFE_INTEGER),
    at: i + 1,
  }))
  const replies = entries.map(({ entry }) => storable(entry.text))
  const values = [owner, JSON.stringify(rows), replies]
  const stored = await db.query<{ sampleId: string; marked: boolean }>('append', APPEND, values)
  const marked = stored.filter((row) => row.marked).map((row) => row.sampleId)
  if (marked.length > 0) await db.query('clear', CLEAR, [owner, marked])
  const ids = new Set(stored.map((row) => row.sampleId))
  return entries.map(({ sampleId }) => ids.has(sampleId))
}
