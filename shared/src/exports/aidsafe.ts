// The paper's released record: prompt, thoughts, response, and the deliberation they come from.

import Type, { type Static } from 'typebox'
import { type SampleRecord } from '../recipe/record.js'
import { oneRowFormat } from './export-format.js'

const Nullable = Type.Union([Type.String(), Type.Null()])

const Said = Type.Object({
  id: Type.String(),
  text: Type.String(),
  rules: Type.Array(Type.String()),
  dropped: Type.Union([
    Type.Object({ by: Type.String(), reason: Type.String(), explanation: Type.String() }),
    Type.Null(),
  ]),
})

const Row = Type.Object({
  prompt: Type.String(),
  thoughts: Type.Array(Type.String()),
  response: Type.String(),
  deliberation_log: Type.Array(
    Type.Object({
      agent: Type.String(),
      round: Type.Integer(),
      verdict: Type.String(),
      added: Type.Array(Said),
      struck: Type.Array(Type.String()),
      response: Nullable,
    }),
  ),
})

/** `{ prompt, thoughts: string[], response, deliberation_log: [{ agent, round, verdict, added, struck, response }] }`. */
export const aidsafe = oneRowFormat({
  summary: 'prompt, kept thoughts, response, and the deliberation they come from',
  source: 'AIDSAFE (arXiv 2505.21784): the released data',
  cotPlaces: [],
  schema: () => Row,
  row: ({ prompt, record }) => ({
    prompt,
    thoughts: record.thoughts.map((thought) => thought.text),
    response: record.response,
    deliberation_log: deliberationLog(record),
  }),
})

function deliberationLog(record: SampleRecord) {
  const said = new Map<string, Static<typeof Said>>()
  for (const { id, text, rules } of record.thoughts) said.set(id, { id, text, rules: [...rules], dropped: null })
  for (const { id, text, rules, by, reason, explanation } of record.dropped) {
    said.set(id, { id, text, rules: [...rules], dropped: { by, reason, explanation } })
  }
  const told = (id: string) => said.get(id) ?? []
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
      struck: [...struck],
      response,
    })),
  ]
}
