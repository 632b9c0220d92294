// The paper's released record: prompt, thoughts, response, and the deliberation they come from.
// Source of the field names: AIDSAFE (arXiv 2505.21784), released data.

import { type SampleRecord } from '../recipe/record.js'
import { type ExportFormat } from './export-format.js'

/** `{ prompt, thoughts: string[], response, deliberation_log: [{ agent, round, verdict, added, struck, response }] }`. */
export const aidsafe: ExportFormat = ({ prompt, record }) => ({
  prompt,
  thoughts: record.thoughts.map((thought) => thought.text),
  response: record.response,
  deliberation_log: deliberationLog(record),
})

function deliberationLog(record: SampleRecord) {
  const kept = new Map(record.thoughts.map((thought) => [thought.id, { ...thought, dropped: null }]))
  const dropped = new Map(
    record.dropped.map(({ by, reason, explanation, evidence: _evidence, ...thought }) => [
      thought.id,
      { ...thought, dropped: { by, reason, explanation } },
    ]),
  )
  const told = (id: string) => {
    const thought = kept.get(id) ?? dropped.get(id)
    return thought === undefined ? [] : [{ id, text: thought.text, rules: thought.rules, dropped: thought.dropped }]
  }
  const draft = [...record.thoughts, ...record.dropped].filter((thought) => thought.round === 0)
  const number = (id: string) => Number(id.slice(1))
  const draftIds = draft.map((thought) => thought.id).sort((a, b) => number(a) - number(b))
  return [
    {
      agent: draft[0]?.agent ?? 'drafter',
      round: 0,
      verdict: 'draft',
      added: draftIds.flatMap(told),
      struck: [],
      response: record.draftResponse,
    },
    ...record.turns.map(({ agent, round, verdict, added, struck, response }) => ({
      agent,
      round,
      verdict,
      added: added.flatMap(told),
      struck,
      response,
    })),
  ]
}
