// What is shown of a sample's record. The api's document leaves its shape open, and records of earlier versions hold less.

import Type, { type Static, type TSchema } from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { CommandError } from '../command-error.js'

const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Strings = Type.Array(Type.String())

const thought = {
  id: Type.String(),
  text: Type.String(),
  rules: Strings,
  agent: Type.String(),
  round: Type.Integer(),
}
const ThoughtShown = Type.Object(thought)
const DroppedShown = Type.Object({ ...thought, by: Type.String(), reason: Type.String(), explanation: Type.String() })

const SideShown = Type.Object({
  thoughts: Type.Array(Type.Object({ text: Type.String() })),
  response: Type.String(),
  faithfulness: Type.Number(),
})
const PairShown = Type.Union([
  Type.Object({ pair: Type.Literal('made'), chosen: SideShown, rejected: SideShown }),
  Type.Object({ pair: Type.Literal('none'), reason: Type.String() }),
])

const RecordShown = Type.Object({
  intents: Type.Array(Type.Object({ text: Type.String(), kind: Type.String(), stance: Type.String() })),
  thoughts: Type.Array(ThoughtShown),
  dropped: Type.Array(DroppedShown),
  response: Type.String(),
  turns: Type.Array(
    Type.Object({
      agent: Type.String(),
      round: Type.Integer(),
      verdict: Type.String(),
      added: Strings,
      struck: Strings,
      response: Nullable(Type.String()),
    }),
  ),
  stopReason: Nullable(Type.String()),
  rounds: Type.Integer(),
  calls: Type.Integer(),
  candidate: Type.Integer(),
  grades: Type.Array(
    Type.Object({
      judge: Type.String(),
      grades: Type.Record(Type.String(), Type.Object({ score: Type.Number(), justification: Type.String() })),
    }),
  ),
  pair: Type.Optional(Nullable(PairShown)),
})

export type ShownThought = Static<typeof ThoughtShown>
export type ShownDrop = Pick<Static<typeof DroppedShown>, 'by' | 'reason' | 'explanation'>
export type ShownRecord = Static<typeof RecordShown>

const checkRecord = createCheck(RecordShown)

/** Null for a sample without a record. @throws CommandError for one of another shape */
export function readRecord(record: unknown): ShownRecord | null {
  if (record === null || record === undefined) return null
  const checked = checkRecord(record)
  if (checked.ok) return checked.value
  const [fault] = checked.faults
  throw new CommandError(`the record has another shape than this version knows: ${fault?.pointer} ${fault?.message}`, {
    advice: '--json shows it as it is.',
  })
}
