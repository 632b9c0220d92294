// How a submission asks for its prompts to be screened.

import Type, { type Static } from 'typebox'
import { REPEATS_AMONG, REPEATS_FOUND, type EvaluationSetVersion } from '@conclave/shared/ports/screening'
import { type Checked, type Fault } from '@conclave/shared/recipe/fault'

export const SetName = Type.String({
  pattern: '^[a-z0-9][a-z0-9._-]{0,99}$',
  description: 'of an evaluation set: a-z, 0-9, dots, hyphens and underscores',
})

export const RepeatsSchema = Type.Object(
  {
    find: Type.Optional(
      Type.Enum([...REPEATS_FOUND], {
        type: 'string',
        description:
          'near, the default: equal prompts, and those that say the same in the same words but for typos, articles and fillers; exact: equal ones, but for case, spacing and end marks; off: none',
      }),
    ),
    among: Type.Optional(
      Type.Enum([...REPEATS_AMONG], {
        type: 'string',
        description: 'batch, the default: prompts of this batch; key: those of all batches of the key that say so',
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      'A prompt that repeats an earlier one becomes a sample that is rejected at once, with the reason duplicate or near-duplicate. Prompts whose metadata name different kinds (a text in "kind") never repeat each other.',
  },
)

/** What is left out: a near repeat costs as many calls as any prompt, and teaches what is taught already. */
export const repeatsOf = ({ find = 'near', among = 'batch' }: Static<typeof RepeatsSchema> = {}) => ({ find, among })

export const DecontaminateSchema = Type.Array(SetName, {
  minItems: 1,
  maxItems: 20,
  uniqueItems: true,
  description:
    'names of evaluation sets: prompts that they hold, exactly or nearly, are rejected with the reason contaminated',
})

/** The sets by name, as they are now. */
export function setsOf(
  names: readonly string[],
  sets: ReadonlyMap<string, EvaluationSetVersion>,
): Checked<readonly EvaluationSetVersion[]> {
  const faults: Fault[] = []
  const found = names.flatMap((setName, i) => {
    const set = sets.get(setName)
    if (set !== undefined) return [{ id: set.id, name: set.name, digest: set.digest }]
    faults.push({ pointer: `/decontaminate/${i}`, message: 'is no evaluation set of this key' })
    return []
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: found }
}
