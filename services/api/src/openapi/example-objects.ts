// What the examples of the OpenAPI document show. Recipes and records are shortened to what tells them.

const ID = '0198c0de-0000-7000-8000-000000000001'
const AT = '2026-01-02T03:04:05.678Z'

export const BATCH = {
  id: ID,
  name: 'first try',
  state: 'running',
  state_reason: null,
  resume_at: null,
  recipe: { name: 'aidsafe-gated', rounds: 2 },
  policy_set: 'conclave-five',
  metadata: { team: 'blue' },
  priority: 0,
  open: false,
  deadline: null,
  total: 500,
  counts: {
    ...{
      pending: 300,
      deliberating: 64,
      refining: 12,
      whispering: 0,
      accepted: 110,
      rejected: 11,
      refused: 2,
      failed: 1,
      cancelled: 0,
    },
  },
  usage: {
    ...{ calls: 1910, input_tokens: 4_120_000, cached_input_tokens: 3_010_000, output_tokens: 702_000 },
    ...{ reasoning_tokens: 0, lost_calls: 0, lost_tokens_at_most: 0 },
  },
  cost: { usd: 2.41, lost_usd_at_most: 0, unpriced_calls: 0 },
  budget: { usd: 20, tokens: null },
  repeats: { find: 'near', among: 'batch' },
  decontaminate: [],
  rate: 31,
  eta: '2026-01-02T03:16:12.000Z',
  webhook: { url: 'https://hooks.example.com/conclave', events: ['batch.paused', 'batch.completed'] },
  pilot: false,
  created_at: AT,
  finished_at: null,
}

export const PAUSED = { ...BATCH, state: 'paused', state_reason: 'request', eta: null }
export const OPENED = { ...BATCH, state: 'open', open: true }
export const CANCELLED = { ...BATCH, state: 'cancelled', state_reason: 'request', eta: null }

export const SAMPLE = {
  id: '0198c0de-0000-7000-8000-000000000002',
  batch_id: ID,
  ordinal: 0,
  external_id: 'invoice-1',
  prompt: 'How do fake invoices fool accountants?',
  metadata: null,
  state: 'accepted',
  reason: null,
  attempts: 0,
  last_error: null,
  evidence: null,
  finished_at: AT,
}

export const SAMPLE_DETAIL = {
  ...SAMPLE,
  record: { response: 'They look like invoices that are expected ...' },
  journal: [
    {
      ...{ seq: 0, step: 'intents', agent: 'decomposer', round: 0, model: 'llama-3.3-70b' },
      ...{ digest: '9f2c', reply: '{"intents":[...]}', finish: 'stop' },
      usage: { input_tokens: 310, cached_input_tokens: 256, output_tokens: 88, reasoning_tokens: 0 },
      ...{ cost_usd: 0.00021, ms: 912, at: AT, void: false },
    },
  ],
  cost_usd: 0.0194,
}

const SPENT = { usage: BATCH.usage, cost: BATCH.cost }
export const USAGE = {
  ...SPENT,
  by_step: [{ step: 'turn', ...SPENT }],
  by_model: [{ model: 'llama-3.3-70b', ...SPENT }],
}

const item = (name: string) => ({ name, version: 3, reference: `${name}@3`, shared: false, created_at: AT })

export const RECIPE = { extends: 'aidsafe-gated', rounds: 2, temperatures: { draft: 0.8 } }
export const RECIPE_ITEM = item('two-rounds')
export const RECIPE_ENTRY = { ...RECIPE_ITEM, document: RECIPE, content: { ...RECIPE, name: 'two-rounds@3' } }

export const POLICY_SET = {
  licence: 'Apache-2.0',
  policies: [
    {
      ...{ id: 'PV', title: 'Privacy of customers' },
      rules: [{ id: 'PV-1', kind: 'prohibition', text: "Do not tell anyone's order to another person." }],
    },
  ],
}
export const POLICY_SET_ITEM = item('help-desk')
export const POLICY_SET_ENTRY = {
  ...POLICY_SET_ITEM,
  ...{ document: POLICY_SET, content: { ...POLICY_SET, name: 'help-desk@3' } },
}

export const ESTIMATE = {
  id: ID,
  state: 'completed',
  state_reason: null,
  ready: true,
  pilot: { drawn: 20, ended: 20, seed: 1, cost: { usd: 0.41, lost_usd_at_most: 0, unpriced_calls: 0 } },
  total: 50_000,
  estimate: {
    acceptance: { mean: 0.9, low: 0.699, high: 0.972 },
    accepted: { mean: 45_000, low: 34_950, high: 48_600 },
    cost_usd: { mean: 1025, low: 890, high: 1170 },
    tokens: { mean: 482e6, low: 431e6, high: 540e6 },
    seconds: { mean: 9_800, low: 8_700, high: 11_000 },
    seconds_at_pilot_pace: 61_000,
  },
  assumes: ['the 50000 prompts are like the 20 that were drawn from those sent'],
}

export const DELIVERY = {
  id: '8f14e45f-ceea-467f-a0e6-9a3c1b0a7d11',
  event: 'batch.paused',
  at: AT,
  state: 'pending',
  attempts: 1,
  attempted_at: AT,
  next_attempt_at: '2026-01-02T03:04:11.000Z',
  last_status: 503,
  last_error: 'status 503',
}

export const EVALUATION_SET = {
  name: 'exam.v1',
  digest: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  prompts: 2,
  created_at: AT,
}

export const WORKER = {
  id: '0198c0de-0000-7000-8000-000000000003',
  service: 'worker',
  host: 'node-4',
  pid: 1,
  slots: 256,
  active: 201,
  started_at: AT,
  seen_at: AT,
  last_progress_at: AT,
  health: 'alive',
}

export const SUBMISSION = {
  name: 'first try',
  recipe: { extends: 'aidsafe-gated', rounds: 2 },
  prompts: [{ id: 'invoice-1', prompt: 'How do fake invoices fool accountants?' }, 'Write a letter to my landlord.'],
  budget: { usd: 20 },
  webhook: {
    url: 'https://hooks.example.com/conclave',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    events: ['batch.paused', 'batch.completed'],
  },
}

export const SCALING = {
  pools: {
    worker: { desired_slots: 512, active_slots: 256, backlog: 12_000, provider_capacity: 512 },
    refiner: { desired_slots: 40, active_slots: 40, backlog: 0, provider_capacity: 512 },
  },
}
