import t from 'tap'
import { checkPolicySet, renderPolicies, selectRules } from './policies.js'
import { POLICIES } from './fixtures.js'
import { aidsafeGated, aidsafePaper } from './named-recipes.js'
import { resolveRecipe } from './recipe.js'

const faultsOf = (value: unknown) => {
  const resolved = resolveRecipe(value)
  return resolved.ok ? [] : resolved.faults.map((fault) => fault.pointer)
}

t.test('a recipe is a name, or an extension that changes what it names and keeps the rest', async (t) => {
  t.same(resolveRecipe('aidsafe-paper'), { ok: true, value: aidsafePaper })
  t.same(resolveRecipe({ rounds: 2, temperatures: { draft: 1 } }), {
    ok: true,
    value: { ...aidsafeGated, rounds: 2, temperatures: { ...aidsafeGated.temperatures, draft: 1 } },
  })
  t.match(resolveRecipe({ extends: 'aidsafe-paper', gate: { maxCandidates: 3, thresholds: { relevance: 5 } } }), {
    value: { gate: { maxCandidates: 3, thresholds: { relevance: 5, 'policy-thoughts': 4 } } },
  })
  t.match(resolveRecipe({ gate: null }), { value: { name: 'aidsafe-gated', gate: null } })
})

t.test('what is wrong with a recipe is told by its place', async (t) => {
  t.same(faultsOf('no-such'), [''])
  t.same(faultsOf({ extends: 'no-such' }), ['/extends'])
  t.same(faultsOf({ rounds: 0 }), ['/rounds'])
  t.same(faultsOf({ rounds: 'two' }), ['/rounds'])
  t.same(faultsOf({ stopWhen: 'never' }), ['/stopWhen'])
  t.same(faultsOf({ ruonds: 2 }), ['/ruonds'])
  for (const part of ['models', 'temperatures', 'maxOutputTokens', 'tries', 'refinement']) {
    t.same(faultsOf({ [part]: { nap: 1 } }), [`/${part}/nap`])
  }
  t.same(faultsOf({ gate: { maxCandidates: 9 } }), ['/gate/maxCandidates'])
  t.same(faultsOf({ gate: { judges: [{ name: 'x' }, { name: 'x' }] } }), ['/gate/judges/1/name'])
  t.same(faultsOf({ refinement: { judges: [{ name: 'auditor' }] } }), ['/refinement/judges/0/name'])
  t.same(faultsOf({ refinement: { judges: [{ name: 'rules' }] } }), ['/refinement/judges/0/name'])
  t.same(faultsOf({ agents: [] }), ['/agents'])
  t.same(faultsOf({ agents: [{ name: 'A B', persona: 'x' }] }), ['/agents/0/name'])
  t.same(faultsOf({ agents: [{ name: 'a' }] }), ['/agents/0/persona'])
  t.same(
    faultsOf({
      agents: [
        { name: 'a', persona: 'x' },
        { name: 'a', persona: 'y' },
      ],
    }),
    ['/agents/1/name'],
  )
  t.same(faultsOf({ agents: [{ name: 'refiner', persona: 'x' }] }), ['/agents/0/name'])
  t.same(faultsOf({ temperatures: { draft: 3 }, tries: { repairs: -1 } }), ['/temperatures/draft', '/tries/repairs'])
  t.same(faultsOf(7), [''])
})

t.test('a policy set with an id twice, no rules or a strange id is told by its place', async (t) => {
  const pointers = (value: unknown) => {
    const checked = checkPolicySet(value)
    return checked.ok ? [] : checked.faults.map((fault) => fault.pointer)
  }
  const rule = { id: 'A-1', text: 'x' }
  t.same(pointers(POLICIES), [])
  t.same(pointers({ policies: [{ id: 'A', title: 'a', rules: [rule, rule] }] }), ['/policies/0/rules/1/id'])
  t.same(pointers({ policies: [{ id: 'A', title: 'a', rules: [] }] }), ['/policies/0/rules'])
  t.same(pointers({ policies: [{ id: 'A B', title: 'a', rules: [rule] }] }), ['/policies/0/id'])
  t.same(pointers({ policies: [{ id: 'A', title: 'a', rules: [{ id: 'A-1' }] }] }), ['/policies/0/rules/0/text'])
})

t.test('rules are chosen by their ids or their policies, and unknown ids are told by their place', async (t) => {
  const ids = (chosen: readonly string[]) => {
    const selected = selectRules(POLICIES, chosen)
    return selected.ok ? selected.value.policies.flatMap((p) => p.rules.map((r) => r.id)) : selected.faults
  }
  t.same(ids([]), ['FD-1', 'FD-2', 'HR-1'])
  t.same(ids(['FD-2', 'HR']), ['FD-2', 'HR-1'])
  t.match(ids(['FD', 'XX-1']), [{ pointer: '/1', message: /XX-1/ }])
})

t.test('policies are rendered one rule a line, with their kind', async (t) => {
  const text = renderPolicies(POLICIES)
  t.match(text, /^# Policies\n/)
  t.match(text, /\n## FD Fraud and deception\n/)
  t.match(text, /\n- FD-2 \[permission\] Explaining/)
  t.match(text, /\n- HR-1 \[guidance\] Help/)
})
