import t from 'tap'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { groundOf, INTENTS, play } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { batchOf, sampleOf } from './fixtures/api-scene.js'
import { BatchSchema, batchView, SampleDetailSchema, sampleDetailView } from './views.js'

const NOW = new Date('2026-01-02T04:00:00.000Z')
const { counts: NONE } = batchOf()

t.test('a batch is shown as its schema says', async (t) => {
  const view = batchView(
    batchOf({ name: 'n', finishedAt: NOW, usage: { calls: 4, input: 3, inputCached: 2, output: 1, reasoning: 0 } }),
    NOW,
  )
  t.ok(createCheck(BatchSchema)(JSON.parse(JSON.stringify(view))).ok)
  t.match(view, {
    name: 'n',
    policy_set: 'small',
    created_at: '2026-01-02T03:04:05.678Z',
    finished_at: '2026-01-02T04:00:00.000Z',
    usage: { calls: 4, input_tokens: 3, cached_input_tokens: 2, output_tokens: 1, reasoning_tokens: 0 },
  })
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
    journal: journal.map((entry) => ({ ...entry, at: NOW, void: false })),
  })
  t.ok(createCheck(SampleDetailSchema)(JSON.parse(JSON.stringify(view))).ok)
  t.match(view, { ordinal: 3, reason: 'timeout', record: recordOf(sample) })
  t.match(view.journal, [
    { seq: 0, step: 'intents', reply: JSON.stringify(INTENTS), at: NOW.toISOString(), void: false },
  ])
  t.notOk('text' in (view.journal[0] ?? {}))
})
