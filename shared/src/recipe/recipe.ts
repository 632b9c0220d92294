// A recipe: everything that decides how a sample is made, as data. A batch freezes the one it was submitted with.

import Type, { type Static } from 'typebox'
import { createCheck } from './check-schema.js'
import { type Checked, type Fault } from './fault.js'
import { CLOSED, GateSchema, ModelName, RefinementSchema, ThresholdsSchema } from './judging-terms.js'
import { aidsafeGated, aidsafePaper, STANDARD_GATE } from './named-recipes.js'
import {
  PAIR_SPEAKERS,
  PreferenceExtensionSchema,
  PreferenceSchema,
  preferenceFaults,
  preferenceOf,
} from './pairs/terms.js'

const perStep = <V extends Type.TSchema>(value: V) =>
  Type.Object(
    {
      intents: value,
      draft: value,
      turn: value,
      refinement: value,
      redundancy: value,
      safety: value,
      adjudication: value,
      response: value,
      grading: value,
      baseline: value,
      comparison: value,
      belief: value,
      misled: value,
      violation: value,
    },
    CLOSED,
  )

export const AgentSchema = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'lower case; named in thoughts and metrics' }),
    persona: Type.String({ minLength: 1, maxLength: 4000 }),
    model: Type.Optional(ModelName),
  },
  { additionalProperties: false },
)

const ModelsSchema = Type.Object(
  {
    default: Type.Optional(ModelName),
    ...Type.Partial(perStep(ModelName)).properties,
    fallback: Type.Optional(ModelName),
  },
  {
    additionalProperties: false,
    description:
      'by step; what is not named takes `default`; `fallback` is asked once where a model refuses to take part',
  },
)
const TriesSchema = Type.Object(
  {
    repairs: Type.Integer({
      minimum: 0,
      maximum: 5,
      description: 'times a bad reply is asked again with the fault named',
    }),
    reseeds: Type.Integer({
      minimum: 0,
      maximum: 5,
      description: 'times the question then starts afresh, with another seed',
    }),
  },
  { additionalProperties: false },
)
const TemperaturesSchema = perStep(Type.Number({ minimum: 0, maximum: 2 }))
const MaxOutputTokensSchema = perStep(Type.Integer({ minimum: 16, maximum: 131_072 }))

const BaselineShare = Type.Number({
  minimum: 0,
  maximum: 1,
  description: 'share of accepted samples that are compared with a one-shot baseline',
})

const parts = {
  name: Type.String({ minLength: 1, maxLength: 100 }),
  agents: Type.Array(AgentSchema, { minItems: 1, maxItems: 8, description: 'the deliberators, in speaking order' }),
  rounds: Type.Integer({ minimum: 1, maximum: 20, description: 'budget: times every agent speaks, at most' }),
  stopWhen: Type.Enum(['first-agree', 'all-agree'], {
    type: 'string',
    description: 'first-agree: one agent agrees (the paper); all-agree: every agent in a row',
  }),
  rules: Type.Array(Type.String(), {
    maxItems: 1000,
    description: 'ids of the policies and rules to deliberate over; empty: all of the policy set',
  }),
  seed: Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1 }),
}

export const RecipeSchema = Type.Object(
  {
    ...parts,
    models: ModelsSchema,
    temperatures: TemperaturesSchema,
    maxOutputTokens: MaxOutputTokensSchema,
    tries: TriesSchema,
    refinement: RefinementSchema,
    gate: Type.Union([GateSchema, Type.Null()]),
    baselineShare: BaselineShare,
    preference: Type.Union([PreferenceSchema, Type.Null()]),
  },
  CLOSED,
)

/** What a user writes: a recipe's name and what differs from it. Objects merge by key, lists replace. */
export const RecipeExtensionSchema = Type.Object(
  {
    extends: Type.Optional(Type.String({ description: 'name of the recipe that fills what is left out' })),
    ...Type.Partial(Type.Object(parts)).properties,
    models: Type.Optional(ModelsSchema),
    temperatures: Type.Optional(Type.Partial(TemperaturesSchema, CLOSED)),
    maxOutputTokens: Type.Optional(Type.Partial(MaxOutputTokensSchema, CLOSED)),
    tries: Type.Optional(Type.Partial(TriesSchema, CLOSED)),
    refinement: Type.Optional(Type.Partial(RefinementSchema, CLOSED)),
    gate: Type.Optional(
      Type.Union([
        Type.Object(
          {
            ...Type.Partial(GateSchema).properties,
            thresholds: Type.Optional(Type.Partial(ThresholdsSchema, CLOSED)),
          },
          CLOSED,
        ),
        Type.Null(),
      ]),
    ),
    baselineShare: Type.Optional(BaselineShare),
    preference: Type.Optional(Type.Union([PreferenceExtensionSchema, Type.Null()])),
  },
  { additionalProperties: false },
)

export type Agent = Static<typeof AgentSchema>
export type Recipe = Static<typeof RecipeSchema>
export type RecipeExtension = Static<typeof RecipeExtensionSchema>
/** The steps of a sample; each model reply belongs to one. */
export type Step = keyof Recipe['temperatures']

export const RECIPES: Readonly<Record<string, Recipe>> = {
  'aidsafe-paper': aidsafePaper,
  'aidsafe-gated': aidsafeGated,
}
export const DEFAULT_RECIPE = 'aidsafe-gated'

const checkExtension = createCheck(RecipeExtensionSchema)

const recipeNamed = (name: string, others: NamedRecipes): Recipe | undefined =>
  Object.hasOwn(RECIPES, name) ? RECIPES[name] : others.get(name)

const unknownRecipe = (name: string, pointer: string): Checked<never> => ({
  ok: false,
  faults: [{ pointer, message: `there is no recipe "${name}"; there is: ${Object.keys(RECIPES).join(', ')}` }],
})

/** Recipes by name, beside those that come with Conclave. */
export type NamedRecipes = ReadonlyMap<string, Recipe>

/** A whole recipe from a name or an extension of one. */
export function resolveRecipe(value: unknown, others: NamedRecipes = new Map()): Checked<Recipe> {
  if (typeof value === 'string') {
    const named = recipeNamed(value, others)
    return named === undefined ? unknownRecipe(value, '') : { ok: true, value: named }
  }
  const checked = checkExtension(value)
  if (!checked.ok) return checked
  const { extends: baseName = DEFAULT_RECIPE, ...own } = checked.value
  const base = recipeNamed(baseName, others)
  if (base === undefined) return unknownRecipe(baseName, '/extends')
  const recipe: Recipe = {
    ...base,
    ...own,
    models: { ...base.models, ...own.models },
    temperatures: { ...base.temperatures, ...own.temperatures },
    maxOutputTokens: { ...base.maxOutputTokens, ...own.maxOutputTokens },
    tries: { ...base.tries, ...own.tries },
    refinement: { ...base.refinement, ...own.refinement },
    gate: gateOf(base.gate, own.gate),
    preference: preferenceOf(base.preference, own.preference),
  }
  const agents = recipe.agents.map(({ name }) => name)
  const faults = [
    ...namingFaults('/agents', agents, RESERVED_NAMES),
    ...namingFaults('/refinement/judges', namesOf(recipe.refinement.judges), new Set([...RESERVED_NAMES, ...agents])),
    ...namingFaults('/gate/judges', namesOf(recipe.gate?.judges ?? []), new Set([...RESERVED_NAMES, ...agents])),
    ...preferenceFaults(recipe.preference),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: recipe }
}

/** Who speaks at the steps that have one speaker; a deliberator must not pass for one of them. */
export const SPEAKERS = {
  intents: 'decomposer',
  draft: 'drafter',
  refinement: 'refiner',
  adjudication: 'adjudicator',
  response: 'writer',
  baseline: 'baseline',
  comparison: 'comparer',
} as const
const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(SPEAKERS),
  ...Object.values(PAIR_SPEAKERS),
  'rules',
])

const speakers = new WeakMap<Recipe, readonly string[]>()

/** The names that thoughts are shown under: the roles' and the deliberators'. The same list for the same recipe. */
export function speakersOf(recipe: Recipe): readonly string[] {
  const made = speakers.get(recipe) ?? [...Object.values(SPEAKERS), ...recipe.agents.map((agent) => agent.name)]
  speakers.set(recipe, made)
  return made
}

const namesOf = (speakers: readonly { readonly name: string }[]): readonly string[] => speakers.map(({ name }) => name)

/** A name says who spoke, in journals, records and metrics: two speakers of a list, or of two roles, must not share one. */
const namingFaults = (pointer: string, names: readonly string[], taken: ReadonlySet<string>): readonly Fault[] =>
  names.flatMap((name, i) => {
    const at = `${pointer}/${i}/name`
    if (names.indexOf(name) < i) return [{ pointer: at, message: `two are named "${name}"` }]
    return taken.has(name) ? [{ pointer: at, message: `"${name}" is the name of another role of the recipe` }] : []
  })

function gateOf(base: Recipe['gate'], own: RecipeExtension['gate']): Recipe['gate'] {
  if (own === undefined) return base
  if (own === null) return null
  const filled = base ?? STANDARD_GATE
  return { ...filled, ...own, thresholds: { ...filled.thresholds, ...own.thresholds } }
}
