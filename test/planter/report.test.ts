import t from 'tap'
import { plantFaults } from './plant-faults.js'
import { type PlantedSample } from './planted-sample.js'
import { OWN_PROMPTS } from './prompts.js'
import { examine, fallsShort, renderExamination, type Dropped } from './report.js'

const SAMPLES = plantFaults(2, 60, OWN_PROMPTS)

const planted = SAMPLES.flatMap((sample) => sample.planted)
const allOf = ({ planted }: PlantedSample): readonly Dropped[] =>
  planted.map(({ thought, fault }) => ({ thought, reason: fault }))

t.test(
  'rules that drop just what was planted, with the right reason, have full recall and drop nothing clean',
  async (t) => {
    const found = examine(SAMPLES, allOf)
    for (const { hits, of } of [...Object.values(found.recall), ...Object.values(found.rightReason)]) {
      t.ok(of > 0)
      t.equal(hits, of)
    }
    t.match(found, {
      cleanDropped: { hits: 0 },
      plainDropped: { hits: 0 },
      missed: [],
      wronglyDropped: [],
      strayDrops: 0,
    })
    t.same(found.confusion.meta, { meta: found.recall.meta.of })
  },
)

t.test('rules that drop nothing have no recall, and every planted fault is an example of a miss', async (t) => {
  const found = examine(SAMPLES, () => [])
  t.ok(Object.values(found.recall).every(({ hits }) => hits === 0))
  t.equal(found.missed.length, planted.length)
  t.ok(
    found.missed.some(({ ofText }) => ofText !== null),
    'with the text that it repeats',
  )
  t.same(Object.keys(found.confusion.clean ?? {}), ['kept'])
})

t.test('rules that drop all thoughts show all clean ones as wrongly dropped, by trait', async (t) => {
  const found = examine(SAMPLES, ({ thoughts }) => thoughts.map(({ id }) => ({ thought: id, reason: 'meta' })))
  const thoughts = SAMPLES.reduce((sum, sample) => sum + sample.thoughts.length, 0)
  const hard = SAMPLES.reduce((sum, sample) => sum + sample.hard.length, 0)
  t.same(found.cleanDropped, { hits: thoughts - planted.length, of: thoughts - planted.length })
  t.same(found.plainDropped, { hits: thoughts - planted.length - hard, of: thoughts - planted.length - hard })
  t.equal(
    Object.values(found.traits).reduce((sum, { of }) => sum + of, 0),
    hard,
  )
  t.same(found.rightReason.format.hits, 0)
  t.same(found.rightReason.meta.hits, found.recall.meta.of)
})

t.test('a rule on single words is shown by the traits that it falls for', async (t) => {
  const found = examine(SAMPLES, ({ thoughts }) =>
    thoughts.flatMap(({ id, text }) =>
      /\b(?:agents?|draft|previous)\b/i.test(text) ? [{ thought: id, reason: 'meta' }] : [],
    ),
  )
  t.ok((found.traits['trade-words']?.hits ?? 0) > 0)
  t.ok(found.cleanDropped.hits > 0 && found.cleanDropped.hits < found.cleanDropped.of)
  t.equal(found.wronglyDropped.length, found.cleanDropped.hits)
})

t.test('a drop of no thought of the sample, or of one twice, is counted as stray', async (t) => {
  const found = examine(SAMPLES.slice(0, 1), () => [
    { thought: 't1', reason: 'meta' },
    { thought: 't1', reason: 'meta' },
    { thought: 't99', reason: 'meta' },
  ])
  t.equal(found.strayDrops, 2)
})

t.test('the report in words names classes, shares, confusions and examples', async (t) => {
  const text = renderExamination(
    examine(SAMPLES, (sample) => allOf(sample).slice(1)),
    3,
  )
  t.match(text, /exact-duplicate .* \d+\/\d+ +right reason 100\.00%/)
  t.match(text, /What was taken for what\n {2}exact-duplicate/)
  t.match(text, /Missed\n(?: {2}planted-2-\d+ t\d+ .*\n(?: {4}of .*\n)?){3,21}Wrongly dropped/)
})

t.test('what falls short is named: a class of faults, clean thoughts, stray drops', async (t) => {
  t.same(fallsShort(examine(SAMPLES, allOf)), [])
  const withoutMeta = examine(SAMPLES, (sample) => allOf(sample).filter(({ reason }) => reason !== 'meta'))
  t.match(fallsShort(withoutMeta), [/^recall of meta is 0\.00%, not 98%$/])
  const all = examine(SAMPLES, ({ thoughts }) => thoughts.map(({ id }) => ({ thought: id, reason: 'meta' })))
  t.match(fallsShort(all), [/^100\.00% of what is clean was dropped$/])
  const stray = examine(SAMPLES, (sample) => [...allOf(sample), { thought: 't99', reason: 'meta' }])
  t.match(fallsShort(stray), [/^60 stray drops$/])
  t.equal(fallsShort(examine([], allOf)).length, 8, 'nothing planted is nothing reached')
})
