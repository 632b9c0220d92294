import t from 'tap'
import { type PairRecord, type PairScores } from '../recipe/pairs/pair.js'
import { pairReportOf } from './pair-report.js'
import { addPair, createPairTally } from './pair-tally.js'
import { pairSections } from './render-pairs.js'

const side = { thoughts: [], response: 'r' }
const scoresOf = (chosen: number, rejected: number): PairScores => ({ chosen, rejected, violation: 3 })
const tried = (round: number, scores: PairScores | null, reason: PairRecord['tries'][number]['reason']) => ({
  round,
  scores,
  lengthRatio: 1,
  reason,
})

const made = (way: PairRecord['way'], chosen: number, rejected: number, tries: PairRecord['tries'], lengthRatio = 1) =>
  ({
    pair: 'made',
    way,
    chosen: { ...side, faithfulness: chosen },
    rejected: { ...side, faithfulness: rejected, violation: 3, dropped: [] },
    belief: null,
    lengthRatio,
    tries,
  }) satisfies PairRecord

const none = (
  way: PairRecord['way'],
  reason: 'tie' | 'exhausted' | 'refused',
  tries: PairRecord['tries'],
): PairRecord => ({
  pair: 'none',
  way,
  reason,
  error: null,
  tries,
})

const PAIRS: readonly PairRecord[] = [
  made('belief', 5, 1, [tried(1, scoresOf(5, 4), 'gap-too-small'), tried(2, scoresOf(5, 1), null)], 2),
  made('belief', 4, 2, [tried(1, scoresOf(4, 2), null)], 0.5),
  none('belief', 'refused', [tried(1, null, 'refused')]),
  none('sampling', 'tie', [tried(1, scoresOf(5, 5), null), tried(2, scoresOf(5, 5), null)]),
  made('sampling', 5, 3, [
    tried(1, scoresOf(5, 3), null),
    tried(2, scoresOf(5, 5), null),
    tried(3, scoresOf(5, 4), null),
  ]),
]

const report = (spend = { calls: 30, tokens: 3_000, costUsd: 0.75 }) => {
  const tally = createPairTally()
  for (const pair of PAIRS) addPair(tally, pair)
  return pairReportOf(tally, spend)
}

t.test('pairs are counted by way, outcome and tries; what brought none stays in', async (t) => {
  const [belief, sampling] = report()?.ways ?? []
  t.match(belief, {
    ...{ way: 'belief', samples: 3, pairs: 2, triesPerPair: 1.5 },
    outcomes: [
      { outcome: 'pair', n: 2 },
      { outcome: 'refused', n: 1 },
    ],
    tryReasons: [
      { reason: 'gap-too-small', n: 1 },
      { reason: 'refused', n: 1 },
    ],
  })
  t.match(sampling, { samples: 2, pairs: 1, triesPerPair: 3 })
  t.same(report()?.perPair, { calls: 10, tokens: 1_000, costUsd: 0.25 })
})

t.test('scores are of what a way offered: the last judged try, or best and worst of plain samples', async (t) => {
  const [belief, sampling] = report()?.ways ?? []
  t.same(belief?.chosen, {
    n: 2,
    mean: 4.5,
    sd: Math.SQRT1_2,
    scores: [
      { score: 4, n: 1 },
      { score: 5, n: 1 },
    ],
  })
  t.same(belief?.rejected.scores, [
    { score: 1, n: 1 },
    { score: 2, n: 1 },
  ])
  t.same(sampling?.chosen.scores, [{ score: 5, n: 2 }])
  t.same(sampling?.rejected.scores, [
    { score: 3, n: 1 },
    { score: 5, n: 1 },
  ])
})

t.test('effect size and overlap are what the textbooks say', async (t) => {
  const [belief, sampling] = report()?.ways ?? []
  t.equal(belief?.cohensD?.toFixed(6), (3 / Math.SQRT1_2).toFixed(6))
  t.equal(belief?.overlap, 0)
  t.equal(sampling?.cohensD, 1, 'means 5 and 4, standard deviations 0 and the root of 2')
  t.equal(sampling?.overlap, 0.5)
})

t.test('length is a geometric mean, so that twice and half are no bias', async (t) => {
  const [belief] = report()?.ways ?? []
  t.equal(belief?.length?.ratio.toFixed(6), '1.000000')
  t.equal(belief?.length?.rejectedLonger, 1)
})

t.test('a batch without pairs has no such part, and one without prices says so', async (t) => {
  t.equal(pairReportOf(createPairTally(), null), null)
  const unpriced = pairReportOf(createPairTally(), null)
  t.equal(unpriced, null)
  const tally = createPairTally()
  for (const pair of PAIRS) addPair(tally, pair)
  const rendered = pairReportOf(tally, { calls: 3, tokens: 3, costUsd: null })
  t.match(rendered === null ? '' : JSON.stringify(pairSections(rendered)), /no price known/)
})

t.test('the sections say both ways beside each other', async (t) => {
  const whole = report()
  const text = whole === null ? '' : JSON.stringify(pairSections(whole))
  for (const said of [
    /By beliefs, 2 of 3/,
    /By sampling, 1 of 2/,
    /4\.24 standard deviations apart, sampling 1\.00/,
    /1 × 1, 1 × 2/,
  ])
    t.match(text, said)
})
