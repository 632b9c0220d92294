import t from 'tap'
import { AGREE, asked, DRAFT, INTENTS, play } from './fixtures.js'
import { deliberated, judged, THOUGHTS } from './fixtures/judged-scene.js'
import { playOn } from './fixtures/judges.js'
import { recordOf } from './record.js'
import { RUBRICS } from './sample.js'

t.test('the gate accepts, sends back with findings, and rejects by the rubric furthest off', async (t) => {
  const gate = { maxCandidates: 2, thresholds: { 'policy-thoughts': 4 } }
  const ground = judged({}, { gate })
  t.same(playOn(ground, deliberated(ground)).sample.outcome, { state: 'accepted' })

  const low = { grade: (rubric: string) => (rubric === 'policy-thoughts' ? 2 : rubric === 'relevance' ? 2 : 5) }
  const { sample: sentBack } = playOn(ground, deliberated(ground), low)
  t.match(sentBack, { outcome: null, candidate: 2, place: { step: 'draft' }, thoughts: [] })
  const draft = asked(ground, sentBack)
  t.equal(draft.phase, 'deliberate')
  t.match(draft.question.messages[1]?.content, /<finding rubric="policy-thoughts" score="2">\nOn policy-thoughts\./)
  t.not(draft.question.seed, asked(ground, play(ground, [INTENTS]).sample).question.seed)

  let again = sentBack
  for (const reply of [{ ...DRAFT, thoughts: THOUGHTS }, AGREE, AGREE]) {
    again = play(ground, [reply], again).sample
  }
  t.same(
    again.thoughts.map(({ id }) => id),
    ['t6', 't7', 't8', 't9', 't10'],
    'ids count on: no thought of an earlier candidate is mistaken for one of this',
  )
  const { sample: rejected } = playOn(ground, again, low)
  t.same(rejected.outcome, { state: 'rejected', reason: 'gate-policy-thoughts' })
  t.match(recordOf(rejected), { candidate: 2, past: [{ grades: [{ judge: 'judge' }], thoughts: { length: 5 } }] })
  t.same(playOn(ground, again).sample.outcome, { state: 'accepted' })
})

t.test('several judges grade apart, and their mean counts', async (t) => {
  const gate = { judges: [{ name: 'one' }, { name: 'two', model: 'other' }], maxCandidates: 1 }
  const ground = judged({}, { gate })
  const grade = (rubric: string, judge: string) => (rubric === 'policy-thoughts' && judge === 'one' ? 3 : 5)
  const { sample, questions } = playOn(ground, deliberated(ground), { grade })
  t.same(sample.outcome, { state: 'accepted' }, 'a mean of 4 reaches a threshold of 4')
  t.same(
    recordOf(sample).grades.map(({ judge, grades }) => [judge, grades['policy-thoughts'].score]),
    [
      ['one', 3],
      ['two', 5],
    ],
  )
  t.equal(questions.at(-1)?.model, 'other')
})

t.test('grades without evidence are asked again; a sample that nobody grades is set aside', async (t) => {
  const ground = judged({ reasks: 1 }, { gate: { maxCandidates: 2 } })
  const { sample, questions } = playOn(ground, deliberated(ground), {
    spoil: ({ replySchema }) =>
      replySchema.name === 'grading'
        ? JSON.stringify(
            Object.fromEntries(
              RUBRICS.map((rubric) => [rubric, { justification: 'j', evidence: 'invented words', score: 5 }]),
            ),
          )
        : null,
  })
  t.same(sample.outcome, { state: 'rejected', reason: 'ungraded' })
  t.match(questions.at(-1)?.messages.at(-1)?.content, /evidence: does not stand in/)
})

t.test('a share of accepted samples is compared with a one-shot baseline, in both orders', async (t) => {
  const ground = judged({}, { baselineShare: 1 })
  const { sample, journal } = playOn(ground, deliberated(ground), { better: (round) => (round === 1 ? 'A' : 'B') })
  t.same(
    journal.slice(-3).map(({ step, round }) => [step, round]),
    [
      ['baseline', 0],
      ['comparison', 1],
      ['comparison', 2],
    ],
  )
  t.same(recordOf(sample).baseline?.comparisons, ['sample', 'sample'])
  const biased = playOn(ground, deliberated(ground), { better: () => 'A' })
  t.same(biased.sample.baseline?.comparisons, ['sample', 'baseline'])
  const failing = playOn(ground, deliberated(ground), {
    spoil: ({ replySchema }) => (replySchema.name === 'baseline' ? 'x' : null),
  })
  t.same(failing.sample.outcome, { state: 'accepted' }, 'the sample was accepted before')
})
