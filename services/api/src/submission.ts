// A submitted batch: its schema, and what a schema cannot say. All of it is checked before anything is stored.

import Type, { type Static } from 'typebox'
import { type NewBatch, type NewPrompt } from '@conclave/shared/ports/ledger'
import { type EvaluationSetVersion } from '@conclave/shared/ports/screening'
import { pricesOf, type Prices } from '@conclave/shared/ports/prices'
import { type Checked, type Fault } from '@conclave/shared/recipe/fault'
import { checkPolicySet, PolicySetSchema, selectRules, type PolicySet } from '@conclave/shared/recipe/policies'
import { modelsOf } from '@conclave/shared/recipe/models'
import { STANDARD_PREFERENCE } from '@conclave/shared/recipe/pairs/terms'
import { RecipeExtensionSchema, resolveRecipe, type NamedRecipes, type Recipe } from '@conclave/shared/recipe/recipe'
import { budgetOf, BudgetSchema, priceFaults } from './budgets.js'
import { DecontaminateSchema, RepeatsSchema, repeatsOf, setsOf } from './screening/terms.js'
import { unstorable } from './storable.js'
import { BatchName, Deadline, deadlineFaults, Metadata, Priority } from './terms.js'
import { urlFaults, webhookOf, WebhookSchema } from './webhooks/written-webhook.js'
import { MAX_INLINE_PROMPTS, promptOf, textFaults, WrittenPromptSchema } from './written-prompt.js'

export const SubmissionSchema = Type.Object(
  {
    name: Type.Optional(BatchName),
    recipe: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), RecipeExtensionSchema], {
        description: 'a recipe by name (`name`, or `name@3` for a version of it), or an object that extends one',
      }),
    ),
    policy_set: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 100 }), PolicySetSchema], {
        description: 'a policy set by name (`name` or `name@3`), or the document itself',
      }),
    ),
    produce: Type.Optional(
      Type.Enum(['supervised', 'preference', 'both'], {
        type: 'string',
        description:
          'preference, both: accepted samples go on to a preference pair, by recipe.preference or as usual; either way they are kept as supervised samples too, and for preference alone none is compared with a baseline. Default: as the recipe says, supervised where it says nothing',
      }),
    ),
    open: Type.Optional(
      Type.Boolean({ description: 'true: more prompts can be added until the batch is sealed; default false' }),
    ),
    prompts: Type.Optional(
      Type.Array(WrittenPromptSchema, {
        maxItems: MAX_INLINE_PROMPTS,
        description: 'at least one, unless the batch is open',
      }),
    ),
    metadata: Type.Optional(Metadata),
    priority: Type.Optional(Priority),
    deadline: Type.Optional(Deadline),
    budget: Type.Optional(BudgetSchema),
    webhook: Type.Optional(WebhookSchema),
    repeats: Type.Optional(RepeatsSchema),
    decontaminate: Type.Optional(DecontaminateSchema),
  },
  { additionalProperties: false },
)

export type Submission = Static<typeof SubmissionSchema>

export interface SubmissionTerms {
  readonly policySets: ReadonlyMap<string, PolicySet>
  /** Beside those that come with Conclave. */
  readonly recipes?: NamedRecipes
  readonly defaultPolicySet: string
  readonly defaultModel: string | undefined
  readonly prices: Prices
  readonly maxPromptChars: number
  readonly webhooksMayBePrivate: boolean
}

/**
 * The batch that a submission asks for, or every place where it cannot be had.
 *
 * @param sets the evaluation sets that it names, as far as there are such.
 * @param keyIsCapped whether the API key that submits it has a daily cap in USD.
 */
export function readSubmission(
  terms: SubmissionTerms,
  body: Submission,
  now: Date,
  sets: ReadonlyMap<string, EvaluationSetVersion> = new Map(),
  keyIsCapped = false,
): Checked<Omit<NewBatch, 'idempotency' | 'owner'>> {
  const budget = budgetOf(body.budget ?? {})
  const policySet = policySetOf(terms, body)
  const recipe = recipeOf(terms, body)
  const decontaminate = setsOf(body.decontaminate ?? [], sets)
  const { prompts: written = [], open = false } = body
  const prompts = written.map(promptOf)
  const faults: Fault[] = [
    ...textFaults(prompts, written, terms.maxPromptChars),
    ...idFaults(prompts),
    ...deadlineFaults(body.deadline, now),
    ...(body.webhook === undefined ? [] : urlFaults(body.webhook.url, terms.webhooksMayBePrivate)),
  ]
  if (prompts.length === 0 && !open) {
    const message = body.prompts === undefined ? 'is missing' : 'must not have fewer than 1 items'
    faults.push({ pointer: '/prompts', message })
  }
  if (!decontaminate.ok) faults.push(...decontaminate.faults)
  if (!policySet.ok) faults.push(...policySet.faults)
  if (!recipe.ok) faults.push(...recipe.faults)
  if (policySet.ok && recipe.ok) {
    const selected = selectRules(policySet.value, recipe.value.rules)
    if (!selected.ok) faults.push(...at('/recipe/rules', selected.faults))
  }
  if (recipe.ok) faults.push(...priceFaults(budget, keyIsCapped, recipe.value, terms.prices))
  const told = new Set(faults.map((fault) => fault.pointer))
  faults.push(...unstorable(body).filter((fault) => !told.has(fault.pointer)))
  if (faults.length > 0 || !policySet.ok || !recipe.ok || !decontaminate.ok)
    return { ok: false, faults: faults.slice(0, 100) }
  return {
    ok: true,
    value: {
      name: body.name ?? null,
      recipe: recipe.value,
      policySet: policySet.value,
      metadata: body.metadata ?? {},
      priority: body.priority ?? 0,
      open,
      budget,
      prices: pricesOf(modelsOf(recipe.value), terms.prices),
      deadline: body.deadline === undefined ? null : new Date(body.deadline),
      webhook: body.webhook === undefined ? null : webhookOf(body.webhook),
      repeats: repeatsOf(body.repeats),
      decontaminate: decontaminate.value,
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
function recipeOf(
  { defaultModel, recipes }: SubmissionTerms,
  { recipe: asked = {}, produce }: Submission,
): Checked<Recipe> {
  const resolved = resolveRecipe(asked, recipes)
  if (!resolved.ok) return { ok: false, faults: at('/recipe', resolved.faults) }
  const produced = producing(resolved.value, produce)
  if (!produced.ok) return produced
  const { models } = produced.value
  const model = models.default ?? defaultModel
  if (model === undefined) {
    const message =
      'names no model, and this server has no default: set recipe.models.default, or CONCLAVE_MODEL on the server'
    return { ok: false, faults: [{ pointer: '/recipe/models/default', message }] }
  }
  return { ok: true, value: { ...produced.value, models: { ...models, default: model } } }
}

function producing(recipe: Recipe, produce: Submission['produce']): Checked<Recipe> {
  if (produce === undefined) return { ok: true, value: recipe }
  if (produce === 'supervised') {
    if (recipe.preference === null) return { ok: true, value: recipe }
    const message = 'is "supervised", and the recipe says how preference pairs are made: leave out one of them'
    return { ok: false, faults: [{ pointer: '/produce', message }] }
  }
  const preference = recipe.preference ?? STANDARD_PREFERENCE
  return { ok: true, value: { ...recipe, preference, ...(produce === 'preference' ? { baselineShare: 0 } : {}) } }
}

function idFaults(prompts: readonly NewPrompt[]): readonly Fault[] {
  const seen = new Map<string, number>()
  return prompts.flatMap(({ externalId }, i) => {
    if (externalId === null) return []
    const first = seen.get(externalId)
    if (first !== undefined) return [{ pointer: `/prompts/${i}/id`, message: `is the id of prompt ${first} too` }]
    seen.set(externalId, i)
    return []
  })
}
