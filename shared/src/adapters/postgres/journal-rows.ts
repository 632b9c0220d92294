// Journal entries as rows and back.

import { type JournalEntry } from '../../recipe/journal.js'

export type JournalRow = Omit<JournalEntry, 'usage'> & {
  readonly sampleId: string
  readonly input: number
  readonly inputCached: number
  readonly output: number
  readonly reasoning: number
  readonly at: Date
  readonly costNanoUsd: number | null
}

/** Of these samples. */
export const SELECT_JOURNAL = `
  select sample_id as "sampleId", seq, step, agent, round, model, digest, reply as text, finish, input_tokens as input,
    input_cached_tokens as "inputCached", output_tokens as output, reasoning_tokens as reasoning, ms, at,
    cost_nano_usd::float8 as "costNanoUsd"
  from journal where sample_id = any($1::uuid[]) order by sample_id, seq`

export const journalEntryOf = ({
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
  ...usage
}: JournalRow) => ({
  ...{ seq, step, agent, round, model, digest, text, finish, ms },
  usage: { input: usage.input, inputCached: usage.inputCached, output: usage.output, reasoning: usage.reasoning },
  at,
  costNanoUsd,
})
