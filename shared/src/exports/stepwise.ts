// Thoughts with whether they were kept, in the order they were written: for training a reward model of single steps. Of every
// accepted sample; no pair is needed. Dropped thoughts are in it, marked by their label.

import Type from 'typebox'
import { oneRowFormat } from './export-format.js'

/** `{ prompt, completions: string[], labels: boolean[] }`; as many labels as completions. */
export const stepwise = oneRowFormat({
  summary: 'thoughts in the order they were written, and for each whether it was kept',
  source: 'TRL, "Dataset formats": stepwise supervision',
  cotPlaces: [],
  schema: () =>
    Type.Object({ prompt: Type.String(), completions: Type.Array(Type.String()), labels: Type.Array(Type.Boolean()) }),
  row: ({ prompt, record }) => {
    const judged = [
      ...record.thoughts.map(({ id, text }) => ({ id, text, isKept: true })),
      ...record.dropped.map(({ id, text }) => ({ id, text, isKept: false })),
    ].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    return { prompt, completions: judged.map(({ text }) => text), labels: judged.map(({ isKept }) => isKept) }
  },
})
