// Journal entries as rows and back.

import { type JournalEntry } from '../../recipe/journal.js'

export type JournalRow = Omit<JournalEntry, 'usage'> & {
  readonly input: number
  readonly inputCached: number
  readonly output: number
  readonly reasoning: number
  readonly at: Date
}

export const SELECT_JOURNAL = `
  select seq, step, agent, round, model, digest, reply as text, finish, input_tokens as input,
    input_cached_tokens as "inputCached", output_tokens as output, reasoning_tokens as reasoning, ms, at
  from journal where sample_id = $1 order by seq`

export const journalEntryOf = ({ input, inputCached, output, reasoning, at, ...entry }: JournalRow) => ({
  ...entry,
  usage: { input, inputCached, output, reasoning },
  at,
})
