import t from 'tap'
import { POLICIES } from '@conclave/shared/recipe/fixtures'
import { readSubmission, type Submission, type SubmissionTerms } from './submission.js'

const TERMS: SubmissionTerms = {
  policySets: new Map([
    ['small', POLICIES],
    ['other', { ...POLICIES, name: 'other' }],
  ]),
  defaultPolicySet: 'small',
  defaultModel: 'server-model',
  prices: {},
  webhooksMayBePrivate: false,
  maxPromptChars: 20,
}

const NOW = new Date('2026-01-02T03:00:00Z')

const read = (body: Partial<Submission>, terms: Partial<SubmissionTerms> = {}) =>
  readSubmission({ ...TERMS, ...terms }, { prompts: ['p'], ...body }, NOW)
const batchOf = (body: Partial<Submission>, terms: Partial<SubmissionTerms> = {}) => {
  const submission = read(body, terms)
  if (!submission.ok) throw new Error(JSON.stringify(submission.faults))
  return submission.value
}
const faultsOf = (body: Partial<Submission>, terms: Partial<SubmissionTerms> = {}) => {
  const submission = read(body, terms)
  return submission.ok ? [] : submission.faults
}

t.test('what is left out takes the defaults of the server, and is frozen with them', async (t) => {
  const batch = batchOf({})
  t.match(batch, { name: null, priority: 0, metadata: {}, policySet: POLICIES })
  t.match(batch.recipe, { name: 'aidsafe-gated', models: { default: 'server-model' } })
})

t.test("the recipe's own model goes before the server's", async (t) => {
  t.match(batchOf({ recipe: { models: { default: 'own' } } }).recipe.models, { default: 'own' })
})

t.test('without any model the batch is refused, and told where to name one', async (t) => {
  const [fault] = faultsOf({}, { defaultModel: undefined })
  t.equal(fault?.pointer, '/recipe/models/default')
  t.match(fault?.message, /CONCLAVE_MODEL/)
  t.equal(batchOf({ recipe: { models: { default: 'own' } } }, { defaultModel: undefined }).recipe.models.default, 'own')
})

t.test('a policy set is taken by its name or as the document itself', async (t) => {
  t.equal(batchOf({ policy_set: 'other' }).policySet.name, 'other')
  const own = { policies: [{ id: 'A', title: 'A', rules: [{ id: 'A-1', text: 'Do right.' }] }] }
  t.same(batchOf({ policy_set: own, recipe: { rules: ['A-1'] } }).policySet, own)
  t.match(faultsOf({ policy_set: 'third' }), [{ pointer: '/policy_set', message: /small, other/ }])
})

t.test('rules are looked for in the policy set of the batch', async (t) => {
  t.same(batchOf({ recipe: { rules: ['FD', 'HR-1'] } }).recipe.rules, ['FD', 'HR-1'])
  t.match(faultsOf({ recipe: { rules: ['FD', 'XX'] } }), [{ pointer: '/recipe/rules/1', message: /"XX"/ }])
})

t.test('a prompt is as long as its UTF-16 units, and its limit is told', async (t) => {
  t.same(faultsOf({ prompts: ['x'.repeat(20), '😀'.repeat(10)] }), [])
  t.match(faultsOf({ prompts: ['ok', '😀'.repeat(10) + 'x'] }), [{ pointer: '/prompts/1', message: /21 .*20/ }])
})

t.test('an id that comes twice is told with the prompt that had it first', async (t) => {
  const prompts = [{ id: 'a', prompt: 'x' }, 'y', { id: 'a', prompt: 'z' }]
  t.match(faultsOf({ prompts }), [{ pointer: '/prompts/2/id', message: /prompt 0/ }])
})

t.test('a place is told once, and no more places than a person reads', async (t) => {
  t.equal(faultsOf({ prompts: [' '.repeat(30)] }).length, 1)
  t.equal(faultsOf({ prompts: [`${'x'.repeat(30)}\u0000`] }).length, 1)
  t.equal(faultsOf({ prompts: Array.from({ length: 500 }, () => '\u0000') }).length, 100)
})

const PRICE = { input: 1, inputCached: 0.5, output: 2 }

t.test('a batch freezes its budget and the prices of the models it may ask', async (t) => {
  const prices = { own: PRICE, 'server-model': PRICE, other: PRICE }
  const recipe = { agents: [{ name: 'a', persona: 'p', model: 'own' }] }
  const batch = batchOf({ recipe, budget: { usd: 12.345678901, tokens: 5 } }, { prices })
  t.same(batch.budget, { nanoUsd: 12_345_678_901, tokens: 5 })
  t.same(batch.prices, { own: PRICE, 'server-model': PRICE })
  t.same(batchOf({}).budget, { nanoUsd: null, tokens: null })
  t.same(batchOf({ budget: { usd: 1e-12 } }, { prices }).budget, { nanoUsd: 1, tokens: null })
})

t.test('a budget in USD needs a price for every model, one in tokens needs none', async (t) => {
  const recipe = { models: { fallback: 'f' } }
  t.match(faultsOf({ recipe, budget: { usd: 1, tokens: 9 } }, { prices: { f: PRICE } }), [
    { pointer: '/budget/usd', message: /"server-model"/ },
  ])
  t.match(faultsOf({ recipe, budget: { usd: 1 } }), [{ pointer: '/budget/usd', message: /"f", "server-model"/ }])
  t.same(faultsOf({ recipe, budget: { tokens: 9 } }), [])
  t.same(faultsOf({ recipe }), [])
})

t.test('a key with a daily cap in USD needs prices, whatever budget its batch has', async (t) => {
  for (const budget of [undefined, { tokens: 9 }]) {
    const submission = readSubmission(TERMS, { prompts: ['p'], ...(budget && { budget }) }, NOW, new Map(), true)
    t.match(submission, { ok: false, faults: [{ pointer: '/budget/usd', message: /daily cap/ }] })
  }
  t.ok(readSubmission({ ...TERMS, prices: { 'server-model': PRICE } }, { prompts: ['p'] }, NOW, new Map(), true).ok)
})

t.test('faults of all parts are told together', async (t) => {
  const faults = faultsOf({ prompts: [''], recipe: 'none', policy_set: 'none', name: '\u0000' })
  t.same(faults.map(({ pointer }) => pointer).sort(), ['/name', '/policy_set', '/prompts/0', '/recipe'])
})
