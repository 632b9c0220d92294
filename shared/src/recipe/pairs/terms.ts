// What a recipe says of preference pairs.

import Type, { type Static } from 'typebox'
import { type Fault } from '../fault.js'

const CLOSED = { additionalProperties: false }
const Score = Type.Number({ minimum: 1, maximum: 4 })

const GapSchema = Type.Object(
  { min: Score, max: Type.Union([Score, Type.Null()]) },
  {
    ...CLOSED,
    description:
      'how much more faithful to the policies the chosen thoughts must be, in grades; with a max, pairs are subtle too',
  },
)

const parts = {
  mode: Type.Enum(['belief', 'sampling', 'mixed'], {
    type: 'string',
    description:
      'belief: rejected sides are written under beliefs (the paper); sampling: best and worst of some plain samples; mixed: half of the prompts each, to compare them',
  }),
  maxBeliefs: Type.Integer({ minimum: 1, maximum: 20, description: 'beliefs that are tried for a prompt, at most' }),
  exemplars: Type.Integer({ minimum: 0, maximum: 16, description: 'of the best beliefs so far, shown for the next' }),
  samples: Type.Integer({ minimum: 2, maximum: 16, description: 'plain samples, in the mode sampling' }),
  lengthRatio: Type.Number({
    minimum: 1,
    maximum: 10,
    description: 'times that one side may be as long as the other, at most',
  }),
}

export const PreferenceSchema = Type.Object({ ...parts, gap: GapSchema }, CLOSED)
export type Preference = Static<typeof PreferenceSchema>

export const PreferenceExtensionSchema = Type.Object(
  {
    ...Type.Partial(Type.Object(parts)).properties,
    gap: Type.Optional(Type.Partial(GapSchema, CLOSED)),
  },
  { ...CLOSED, description: 'preference pairs; what is left out is as usual; null: none' },
)
export type PreferenceExtension = Static<typeof PreferenceExtensionSchema>

/** As the paper has it: beliefs, at most five, and pairs that are clearly apart. */
export const STANDARD_PREFERENCE: Preference = {
  mode: 'belief',
  maxBeliefs: 5,
  exemplars: 3,
  samples: 4,
  lengthRatio: 2,
  gap: { min: 2, max: null },
}

/** What differs from `base`, or from the standard where that has none. */
export function preferenceOf(base: Preference | null, own: PreferenceExtension | null | undefined): Preference | null {
  if (own === undefined) return base
  if (own === null) return null
  const filled = base ?? STANDARD_PREFERENCE
  return { ...filled, ...own, gap: { ...filled.gap, ...own.gap } }
}

export const preferenceFaults = (preference: Preference | null): readonly Fault[] =>
  preference !== null && preference.gap.max !== null && preference.gap.max < preference.gap.min
    ? [{ pointer: '/preference/gap/max', message: `is less than the least gap, ${preference.gap.min}` }]
    : []

/** Who speaks for a preference pair. Their thoughts are shown under no name, so nothing in them can speak of one. */
export const PAIR_SPEAKERS = {
  belief: 'ear-whisperer',
  misled: 'misled',
  plain: 'sampler',
  violation: 'pair-judge',
} as const
