import t from 'tap'
import { POLICIES } from '../recipe/fixtures.js'
import { DROP_MEANINGS, NO_PAIR_MEANINGS, outcomeMeaning } from './meanings.js'
import { remarksOf } from './remarks.js'
import { reportOf, type BatchFacts, type Report } from './report.js'
import { createTally } from './tally.js'

const FACTS: BatchFacts = {
  ...{ id: 'b1', name: null, state: 'completed', recipe: 'r', policySet: null, ruleIds: [], total: 100 },
  ...{ calls: 0, inputTokens: 0, outputTokens: 0, costUsd: null, pairSpend: null },
}

/** A hundred samples of which nothing is to be said, but for what is given. */
const reportWith = (own: Partial<Report> = {}): Report => {
  const empty = reportOf(FACTS, createTally(), POLICIES)
  return {
    ...empty,
    ended: 100,
    accepted: { n: 95, of: 100 },
    outcomes: [{ state: 'accepted', reason: null, n: 95, of: 100 }],
    rules: empty.rules.map((rule) => ({ ...rule, n: 40, of: 95 })),
    ...own,
  }
}

const canary = (caught: number, goodKept: number) => ({
  ...{ judge: 'judge', model: 'm', step: 'safety', reason: 'deceptive' },
  ...{ caught: { n: caught, of: 40 }, goodKept: { n: goodKept, of: 40 } },
})

t.test('of a good run nothing stands out', async (t) => {
  t.same(remarksOf(reportWith()), [])
  const responses = [{ intents: 'benign', answers: 60, refusals: { n: 1, of: 61 } }]
  const judges = { ...reportWith().judges, canaries: [canary(38, 39)] }
  t.same(remarksOf(reportWith({ responses, judges })), [])
})

t.test('each thing that is wrong is said, with its figure and what may be done', async (t) => {
  const { judges, deliberation, rules } = reportWith()
  const wrong: readonly (readonly [Partial<Report>, RegExp])[] = [
    [
      { outcomes: [{ state: 'failed', reason: 'timeout', n: 3, of: 100 }] },
      /3 \(3\.0%\) of the samples failed.*conclave retry/,
    ],
    [
      {
        accepted: { n: 40, of: 100 },
        outcomes: [{ state: 'rejected', reason: 'over-deleted', n: 55, of: 100 }],
      },
      /Only 40\.0% are accepted.*over-deleted \(the refiner dropped more than the recipe lets it\), 55 \(55\.0%\)/,
    ],
    [{ outcomes: [{ state: 'refused', reason: 'filtered', n: 9, of: 100 }] }, /In 9 \(9\.0%\).*models\.fallback/],
    [
      { responses: [{ intents: 'benign', answers: 40, refusals: { n: 10, of: 50 } }] },
      /10 \(20\.0%\) of the prompts without any harmful intent got a refusal/,
    ],
    [
      { responses: [{ intents: 'harmful', answers: 10, refusals: { n: 40, of: 50 } }] },
      /10 \(20\.0%\) of the prompts with a harmful intent/,
    ],
    [{ rules: rules.map((rule, i) => (i === 0 ? { ...rule, n: 0 } : rule)) }, /cites 1 rule \(FD-1\)/],
    [
      { deliberation: { ...deliberation, stops: [{ reason: 'budget', n: 70, of: 100 }] } },
      /In 70 \(70\.0%\) of the deliberations/,
    ],
    [
      { deliberation: { ...deliberation, firstTurnAgreed: { n: 80, of: 100 } } },
      /In 80 \(80\.0%\) the first agent had nothing to add/,
    ],
    [
      {
        drops: [
          { reason: 'meta', by: 'rules', n: 12, of: 300 },
          { reason: 'injection', by: 'rules', n: 6, of: 300 },
          { reason: 'near-duplicate', by: 'rules', n: 40, of: 300 },
        ],
      },
      /6\.0% of all thoughts fell to the rules for talk .*minFaultWeight/,
    ],
    [{ judges: { ...judges, canaries: [canary(20, 40)] } }, /caught 20 of 40 planted faults \(50\.0%\)/],
    [{ judges: { ...judges, canaries: [canary(40, 20)] } }, /they kept 20 of 40 \(50\.0%\)/],
    [
      { judges: { ...judges, canaries: [canary(40, 40), { ...canary(0, 40), reason: 'redundant' }] } },
      /caught 40 of 80 planted faults \(50\.0%\), of those that are redundant 0 of 40/,
    ],
    [
      {
        baseline: {
          comparisons: [
            { better: 'baseline', n: 60, of: 100 },
            { better: 'sample', n: 40, of: 100 },
          ],
          sameInBothOrders: { n: 45, of: 50 },
        },
      },
      /the better one 60 of 100 times, and the sample 40 of 100/,
    ],
    [
      {
        baseline: {
          comparisons: [{ better: 'sample', n: 100, of: 100 }],
          sameInBothOrders: { n: 20, of: 50 },
        },
      },
      /Only 40\.0% of the comparisons/,
    ],
  ]
  for (const [own, said] of wrong) {
    const remarks = remarksOf(reportWith(own))
    t.equal(remarks.length, 1, JSON.stringify(remarks))
    t.match(remarks[0], said)
  }
})

t.test('of a few samples no share is said to stand out', async (t) => {
  const few: Partial<Report> = {
    ended: 5,
    accepted: { n: 1, of: 5 },
    outcomes: [{ state: 'rejected', reason: 'over-deleted', n: 4, of: 5 }],
    responses: [{ intents: 'benign', answers: 0, refusals: { n: 1, of: 1 } }],
  }
  t.same(remarksOf(reportWith(few)), [])
})

t.test('codes have a meaning, and one that is not known speaks for itself', async (t) => {
  for (const meaning of [...Object.values(DROP_MEANINGS), ...Object.values(NO_PAIR_MEANINGS)]) {
    t.match(meaning, /^[a-z].{8,}[^.]$/)
  }
  t.equal(outcomeMeaning('accepted', null), 'training data')
  t.match(outcomeMeaning('rejected', 'gate-policy-thoughts'), 'the thoughts say what the policies say')
  t.match(outcomeMeaning('failed', 'timeout'), /last call failed with this/)
  t.equal(outcomeMeaning('rejected', 'constructor'), '')
})
