// Policy sets: versioned documents of policies with numbered rules, and their text as the models read it.

import Type, { type Static } from 'typebox'
import { createCheck } from './check-schema.js'
import { type Checked, type Fault } from './fault.js'

const Id = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
  description: 'cited by thoughts; letters, digits, ". _ -"',
})

export const RuleSchema = Type.Object(
  {
    id: Id,
    kind: Type.Optional(
      Type.Enum(['prohibition', 'permission', 'guidance'], { type: 'string', description: 'default: guidance' }),
    ),
    text: Type.String({ minLength: 1, maxLength: 4000 }),
  },
  { additionalProperties: false },
)

export const PolicySchema = Type.Object(
  {
    id: Id,
    title: Type.String({ minLength: 1, maxLength: 200 }),
    definition: Type.Optional(Type.String({ maxLength: 8000 })),
    objective: Type.Optional(Type.String({ maxLength: 8000 })),
    rules: Type.Array(RuleSchema, { minItems: 1, maxItems: 200 }),
  },
  { additionalProperties: false },
)

export const PolicySetSchema = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    version: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    source: Type.Optional(Type.String({ maxLength: 2000 })),
    licence: Type.Optional(Type.String({ maxLength: 200 })),
    policies: Type.Array(PolicySchema, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
)

export type Rule = Static<typeof RuleSchema>
export type Policy = Static<typeof PolicySchema>
export type PolicySet = Static<typeof PolicySetSchema>

const checkShape = createCheck(PolicySetSchema)

/** A policy set whose ids are unique across policies and rules, or the places where it is not one. */
export function checkPolicySet(value: unknown): Checked<PolicySet> {
  const checked = checkShape(value)
  if (!checked.ok) return checked
  const faults: Fault[] = []
  const seen = new Set<string>()
  const once = (id: string, pointer: string) => {
    if (seen.has(id)) faults.push({ pointer, message: `the id "${id}" is used twice in this policy set` })
    seen.add(id)
  }
  checked.value.policies.forEach((policy, p) => {
    once(policy.id, `/policies/${p}/id`)
    policy.rules.forEach((rule, r) => once(rule.id, `/policies/${p}/rules/${r}/id`))
  })
  return faults.length > 0 ? { ok: false, faults } : checked
}

/**
 * The part of a policy set that `ids` name: whole policies and single rules; no ids, all of it.
 * A fault's pointer is the place in `ids`.
 */
export function selectRules(set: PolicySet, ids: readonly string[]): Checked<PolicySet> {
  if (ids.length === 0) return { ok: true, value: set }
  const wanted = new Set(ids)
  const known = new Set(set.policies.flatMap((policy) => [policy.id, ...policy.rules.map((rule) => rule.id)]))
  const faults = ids.flatMap((id, i) =>
    known.has(id) ? [] : [{ pointer: `/${i}`, message: `"${id}" is no policy or rule of the policy set` }],
  )
  if (faults.length > 0) return { ok: false, faults }
  const policies = set.policies.flatMap((policy) => {
    const rules = wanted.has(policy.id) ? policy.rules : policy.rules.filter((rule) => wanted.has(rule.id))
    return rules.length > 0 ? [{ ...policy, rules }] : []
  })
  return { ok: true, value: { ...set, policies } }
}

export const ruleIdsOf = (set: PolicySet): readonly string[] =>
  set.policies.flatMap((policy) => policy.rules.map((rule) => rule.id))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The policies as text: the long part that every sample of a batch shares, byte for byte, and so stands first. */
export function renderPolicies(set: PolicySet): string {
  const sections = set.policies.map((policy) =>
    [
      `## ${policy.id} ${oneLine(policy.title)}`,
      ...[policy.definition, policy.objective].flatMap((text) => (text === undefined ? [] : [oneLine(text)])),
      ...policy.rules.map((rule) => `- ${rule.id} [${rule.kind ?? 'guidance'}] ${oneLine(rule.text)}`),
    ].join('\n'),
  )
  const intro = 'These policies govern what an assistant may answer. Rules are cited by their id.'
  return ['# Policies', intro, ...sections].join('\n\n')
}
