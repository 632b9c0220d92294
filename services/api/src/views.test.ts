import t from 'tap'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { AGREE, DRAFT, groundOf, INTENTS, play } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { batchOf, sampleOf } from './fixtures/api-scene.js'
import { BatchSchema, batchView, SampleDetailSchema, sampleDetailView } from './views.js'

const NOW = new Date('2026-01-02T04:00:00.000Z')
const { counts: NONE } = batchOf()

t.test('a batch is shown as its schema says', async (t) => {
  const view = batchView(
    batchOf({
      name: 'n',
      finishedAt: NOW,
      usage: { calls: 4, input: 3, inputCached: 2, output: 1, reasoning: 0, lostCalls: 1, lostTokens: 9 },
    }),
    NOW,
  )
  t.ok(createCheck(BatchSchema)(JSON.parse(JSON.stringify(view))).ok)
  t.match(view, {
    name: 'n',
    policy_set: 'small',
    created_at: '2026-01-02T03:04:05.678Z',
    finished_at: '2026-01-02T04:00:00.000Z',
    usage: {
      calls: 4,
      input_tokens: 3,
      cached_input_tokens: 2,
      output_tokens: 1,
      reasoning_tokens: 0,
      lost_calls: 1,
      lost_tokens_at_most: 9,
    },
  })
})

t.test('money is shown in USD, and as not known where no model has a price', async (t) => {
  const cost = { nanoUsd: 1_234_567_891, unpricedCalls: 2, lostNanoUsd: 5_000_000 }
  const view = (own: object) => {
    const shown = batchView(batchOf({ cost, ...own }), NOW)
    t.ok(createCheck(BatchSchema)(JSON.parse(JSON.stringify(shown))).ok)
    return shown
  }
  const priced = view({
    prices: { m: { input: 1, inputCached: 1, output: 1 } },
    budget: { nanoUsd: 1e9, tokens: null },
  })
  t.same(priced.cost, { usd: 1.234567891, lost_usd_at_most: 0.005, unpriced_calls: 2 })
  t.same(priced.budget, { usd: 1, tokens: null })
  t.match(view({ budget: { nanoUsd: null, tokens: 7 } }), { cost: { usd: null }, budget: { usd: null, tokens: 7 } })
  t.equal(view({}).budget, null)
})

t.test('a sample shows what each reply cost, and all of them', async (t) => {
  const { journal, sample } = play(groundOf(), [INTENTS, DRAFT, AGREE])
  const view = (costs: readonly (number | null)[]) => {
    const entries = journal.map((entry, i) => ({ ...entry, at: NOW, costNanoUsd: costs[i] ?? null, void: false }))
    const shown = sampleDetailView({ ...sampleOf(0), record: recordOf(sample), journal: entries })
    t.ok(createCheck(SampleDetailSchema)(JSON.parse(JSON.stringify(shown))).ok)
    return [shown.cost_usd, shown.journal.map((entry) => entry.cost_usd)]
  }
  t.same(view([1_000_000, null, 500_000]), [0.0015, [0.001, null, 0.0005]])
  t.same(view([null, null, null]), [null, [null, null, null]])
})

t.test('the eta is what remains at the present rate, and null where nothing moves or remains', async (t) => {
  const eta = (counts: object, endedLastMinute: number) =>
    batchView(batchOf({ counts: { ...NONE, pending: 0, ...counts }, endedLastMinute }), NOW).eta
  t.equal(eta({ pending: 20, deliberating: 7, refining: 3, accepted: 99 }, 10), '2026-01-02T04:03:00.000Z')
  t.equal(eta({ pending: 20 }, 0), null)
  t.equal(eta({ accepted: 20, failed: 1 }, 10), null)
})

t.test('a sample is shown whole, as its schema says', async (t) => {
  const { journal, sample } = play(groundOf(), [INTENTS])
  const view = sampleDetailView({
    ...sampleOf(3, { state: 'failed', reason: 'timeout', finishedAt: NOW }),
    record: recordOf(sample),
    journal: journal.map((entry) => ({ ...entry, at: NOW, costNanoUsd: null, void: false })),
  })
  t.ok(createCheck(SampleDetailSchema)(JSON.parse(JSON.stringify(view))).ok)
  t.match(view, { ordinal: 3, reason: 'timeout', record: recordOf(sample) })
  t.match(view.journal, [
    { seq: 0, step: 'intents', reply: JSON.stringify(INTENTS), at: NOW.toISOString(), void: false },
  ])
  t.notOk('text' in (view.journal[0] ?? {}))
})
