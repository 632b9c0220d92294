// What the fleet shares about one lane, as it is kept in the store. Losing it is harmless: it is made again from what the
// processes report.

import Type, { type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import { LevelSchema } from './adapt-limit.js'
import { StormSchema } from './storm.js'

const MemberSchema = Type.Object({
  /** Calls in flight and waiting, at most since its report before. */
  wants: Type.Number(),
  inFlight: Type.Number(),
  /** Calls at once that it may have. */
  share: Type.Number(),
  seenAt: Type.Number(),
})
export type Member = Readonly<Static<typeof MemberSchema>>

const QuotaSchema = Type.Object({
  /** As the endpoint says it in its headers; null: it has not said. */
  told: Type.Union([Type.Number(), Type.Null()]),
  dueAt: Type.Number(),
  largest: Type.Number(),
})
export type QuotaState = Readonly<Static<typeof QuotaSchema>>

const LaneStateSchema = Type.Object({
  /** When everybody was heard of, after it had to be made again. */
  wholeAt: Type.Number(),
  touchedAt: Type.Number(),
  level: LevelSchema,
  storm: Type.Union([StormSchema, Type.Null()]),
  /** Rejections since the last call that was answered. */
  inARow: Type.Number(),
  members: Type.Record(Type.String(), MemberSchema),
  requests: QuotaSchema,
  tokens: QuotaSchema,
})
export type LaneState = Readonly<Omit<Static<typeof LaneStateSchema>, 'members' | 'level' | 'storm'>> & {
  readonly level: Static<typeof LevelSchema>
  readonly storm: Static<typeof StormSchema> | null
  readonly members: Readonly<Record<string, Member>>
}

const schema = Compile(LaneStateSchema)

/** Null for what no process of this version has written: then it is as good as lost. */
export function readLaneState(text: string | null): LaneState | null {
  if (text === null) return null
  const value: unknown = parse(text)
  return schema.Check(value) ? value : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
