// Journal entries as rows and back. Entries are numbered in the order they were stored and keep their numbers; what the
// recipe sees leaves out the void ones, and counts without them.

import { type StoredEntry } from '../../ports/ledger.js'
import { type JournalEntry } from '../../recipe/journal.js'

export type JournalRow = Omit<JournalEntry, 'usage'> & {
  readonly sampleId: string
  readonly input: number
  readonly inputCached: number
  readonly output: number
  readonly reasoning: number
  readonly at: Date
  readonly costNanoUsd: number | null
  readonly void: boolean
}

/** Of these samples. */
export const SELECT_JOURNAL = `
  select sample_id as "sampleId", seq, step, agent, round, model, digest, reply as text, finish, input_tokens as input,
    input_cached_tokens as "inputCached", output_tokens as output, reasoning_tokens as reasoning, ms, at,
    cost_nano_usd::float8 as "costNanoUsd", void
  from journal where sample_id = any($1::uuid[]) order by sample_id, seq`

export const storedEntryOf = ({
  seq,
  step,
  agent,
  round,
  model,
  digest,
  text,
  finish,
  ms,
  at,
  costNanoUsd,
  void: isVoid,
  ...usage
}: JournalRow): StoredEntry => ({
  ...{ seq, step, agent, round, model, digest, text, finish, ms },
  usage: { input: usage.input, inputCached: usage.inputCached, output: usage.output, reasoning: usage.reasoning },
  at,
  costNanoUsd,
  void: isVoid,
})

/** The journal of one sample, from its rows in order, as the recipe sees it. */
export function recipeJournal(rows: readonly JournalRow[]): readonly JournalEntry[] {
  let voided = 0
  return rows.flatMap((row) => {
    if (row.void) {
      voided += 1
      return []
    }
    const { at: _at, void: _void, ...entry } = storedEntryOf(row)
    return [{ ...entry, seq: entry.seq - voided }]
  })
}

/** SQL: how many numbers of the sample `s` void entries have taken. A sample that was never retried has none. */
export const VOIDED = `case when s.retries = 0 then 0
  else (select count(*)::int from journal v where v.sample_id = s.id and v.void) end`
