// A submitted batch: its schema, and what a schema cannot say. All of it is checked before anything is stored.

import Type, { type Static } from 'typebox'
import { type NewBatch, type NewPrompt } from '@conclave/shared/ports/ledger'
import { type Checked, type Fault } from '@conclave/shared/recipe/fault'
import { checkPolicySet, PolicySetSchema, selectRules, type PolicySet } from '@conclave/shared/recipe/policies'
import { RecipeExtensionSchema, resolveRecipe, type Recipe } from '@conclave/shared/recipe/recipe'
import { unstorable } from './storable.js'
import { BatchName, Deadline, deadlineFaults, Metadata, Priority } from './terms.js'

export const MAX_INLINE_PROMPTS = 10_000

export const PromptSchema = Type.Object(
  {
    id: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'your own id; unique in the batch' })),
    prompt: Type.String(),
    metadata: Type.Optional(Metadata),
  },
  { additionalProperties: false },
)

export const SubmissionSchema = Type.Object(
  {
    name: Type.Optional(BatchName),
    recipe: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), RecipeExtensionSchema], {
        description: 'a recipe by name, or an object that extends one',
      }),
    ),
    policy_set: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), PolicySetSchema], {
        description: 'a policy set by name, or the document itself',
      }),
    ),
    prompts: Type.Array(Type.Union([Type.String(), PromptSchema]), { minItems: 1, maxItems: MAX_INLINE_PROMPTS }),
    metadata: Type.Optional(Metadata),
    priority: Type.Optional(Priority),
    deadline: Type.Optional(Deadline),
  },
  { additionalProperties: false },
)

export type Submission = Static<typeof SubmissionSchema>

export interface SubmissionTerms {
  readonly policySets: ReadonlyMap<string, PolicySet>
  readonly defaultPolicySet: string
  readonly defaultModel: string | undefined
  readonly maxPromptChars: number
}

/** The batch that a submission asks for, or every place where it cannot be had. */
export function readSubmission(
  terms: SubmissionTerms,
  body: Submission,
  now: Date,
): Checked<Omit<NewBatch, 'idempotency'>> {
  const policySet = policySetOf(terms, body)
  const recipe = recipeOf(terms, body)
  const prompts = body.prompts.map(promptOf)
  const faults: Fault[] = [...promptFaults(terms, prompts, body.prompts), ...deadlineFaults(body.deadline, now)]
  if (!policySet.ok) faults.push(...policySet.faults)
  if (!recipe.ok) faults.push(...recipe.faults)
  if (policySet.ok && recipe.ok) {
    const selected = selectRules(policySet.value, recipe.value.rules)
    if (!selected.ok) faults.push(...at('/recipe/rules', selected.faults))
  }
  const told = new Set(faults.map((fault) => fault.pointer))
  faults.push(...unstorable(body).filter((fault) => !told.has(fault.pointer)))
  if (faults.length > 0 || !policySet.ok || !recipe.ok) return { ok: false, faults: faults.slice(0, 100) }
  return {
    ok: true,
    value: {
      name: body.name ?? null,
      recipe: recipe.value,
      policySet: policySet.value,
      metadata: body.metadata ?? {},
      priority: body.priority ?? 0,
      deadline: body.deadline === undefined ? null : new Date(body.deadline),
      prompts,
    },
  }
}

const at = (pointer: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer }))

function policySetOf(
  terms: SubmissionTerms,
  { policy_set: asked = terms.defaultPolicySet }: Submission,
): Checked<PolicySet> {
  if (typeof asked === 'string') {
    const known = terms.policySets.get(asked)
    if (known !== undefined) return { ok: true, value: known }
    const names = [...terms.policySets.keys()].join(', ')
    return {
      ok: false,
      faults: [{ pointer: '/policy_set', message: `there is no policy set of that name; there is: ${names}` }],
    }
  }
  const checked = checkPolicySet(asked)
  return checked.ok ? checked : { ok: false, faults: at('/policy_set', checked.faults) }
}

/** The recipe with every model named: what runs for days must not change when a default does. */
function recipeOf({ defaultModel }: SubmissionTerms, { recipe: asked = {} }: Submission): Checked<Recipe> {
  const resolved = resolveRecipe(asked)
  if (!resolved.ok) return { ok: false, faults: at('/recipe', resolved.faults) }
  const { models } = resolved.value
  const model = models.default ?? defaultModel
  if (model === undefined) {
    const message =
      'names no model, and this server has no default: set recipe.models.default, or CONCLAVE_MODEL on the server'
    return { ok: false, faults: [{ pointer: '/recipe/models/default', message }] }
  }
  return { ok: true, value: { ...resolved.value, models: { ...models, default: model } } }
}

const promptOf = (written: Submission['prompts'][number]): NewPrompt =>
  typeof written === 'string'
    ? { externalId: null, text: written, metadata: null }
    : { externalId: written.id ?? null, text: written.prompt, metadata: written.metadata ?? null }

function promptFaults(
  { maxPromptChars }: SubmissionTerms,
  prompts: readonly NewPrompt[],
  written: Submission['prompts'],
): readonly Fault[] {
  const seen = new Map<string, number>()
  return prompts.flatMap(({ text, externalId }, i) => {
    const faults: Fault[] = []
    const pointer = typeof written[i] === 'string' ? `/prompts/${i}` : `/prompts/${i}/prompt`
    const fault = textFault(text, maxPromptChars)
    if (fault !== null) faults.push({ pointer, message: fault })
    if (externalId !== null) {
      const first = seen.get(externalId)
      if (first === undefined) seen.set(externalId, i)
      else faults.push({ pointer: `/prompts/${i}/id`, message: `is the id of prompt ${first} too` })
    }
    return faults
  })
}

function textFault(text: string, maxChars: number): string | null {
  if (text.trim() === '') return 'must not be empty'
  return text.length > maxChars ? `is ${text.length} characters long; this server accepts ${maxChars}` : null
}
