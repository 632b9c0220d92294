import t from 'tap'
import { AGREE, DRAFT, INTENTS, play, POLICIES } from '../recipe/fixtures.js'
import { judged, THOUGHTS, TWO } from '../recipe/fixtures/judged-scene.js'
import { playOn, type Bar } from '../recipe/fixtures/judges.js'
import { ruleIdsOf } from '../recipe/policies.js'
import { recordOf } from '../recipe/record.js'
import { isRefusal } from '../recipe/refusal.js'
import { bootstrapMean } from './interval.js'
import { renderHtml, renderMarkdown } from './render-report.js'
import { reportOf } from './report.js'
import { addSample, createTally } from './tally.js'

const FACTS = {
  id: 'b1',
  name: 'A <b>bold</b> | name',
  state: 'completed',
  recipe: 'aidsafe-gated',
  policySet: 'small',
  ruleIds: ruleIdsOf(POLICIES),
  total: 5,
  calls: 40,
  inputTokens: 4_000,
  outputTokens: 1_000,
  costUsd: 0.5,
  pairSpend: null,
}

const ground = judged({ ...TWO, canaryShare: 1 }, { gate: { maxCandidates: 1 }, baselineShare: 1 })

const ended = (bar: Bar, thoughts = THOUGHTS) => {
  const { sample } = playOn(ground, play(ground, [INTENTS, { ...DRAFT, thoughts }, AGREE, AGREE]).sample, bar)
  const { outcome } = sample
  const reason = outcome !== null && 'reason' in outcome ? outcome.reason : null
  return { state: outcome?.state ?? '', reason, record: recordOf(sample) }
}

const SAMPLES = [
  ended({
    safety: () => (text) =>
      text === THOUGHTS[3]?.text ? { decision: 'drop', reason: 'off-policy', rule: 'FD-1' } : { decision: 'keep' },
  }),
  ended({ response: 'I’m sorry, but I can’t help with that.' }),
  ended({ grade: (rubric) => (rubric === 'policy-thoughts' ? 2 : 4) }),
  { state: 'failed', reason: 'timeout', record: null },
]

const report = () => {
  const tally = createTally()
  for (const sample of SAMPLES) addSample(tally, sample)
  return reportOf(FACTS, tally, POLICIES)
}

t.test('failures stay in the denominator', async (t) => {
  const { accepted, outcomes, ended, ungraded } = report()
  t.same(accepted, { n: 2, of: 4 })
  t.equal(ended, 4)
  t.same(
    outcomes.map(({ state, reason, n }) => [state, reason, n]),
    [
      ['accepted', null, 2],
      ['failed', 'timeout', 1],
      ['rejected', 'gate-policy-thoughts', 1],
    ],
  )
  t.same(ungraded, { n: 1, of: 4 })
})

t.test('every part counts what the records say', async (t) => {
  const { drops, grades, deliberation, rules, responses, judges, baseline, perAccepted } = report()
  t.match(drops, [{ reason: 'off-policy', by: 'one', n: 1, of: 15 }])
  const faithfulness = grades.find(({ rubric }) => rubric === 'policy-thoughts')
  t.match(faithfulness, { mean: { n: 3, mean: 4 }, paper: { zeroShot: 3.85, aidsafe: 4.27 }, judgesEqual: null })
  t.same(deliberation.firstTurnAgreed, { n: 3, of: 3 })
  t.match(deliberation.survival, [{ round: 0, agent: 'drafter', written: 15, dropped: 1, kept: { n: 14, of: 15 } }])
  t.match(rules, [
    { rule: 'FD-2', policy: 'Fraud and deception', kind: 'permission', n: 2, of: 2 },
    { rule: 'FD-1', n: 0 },
    { rule: 'HR-1', policy: 'Helpfulness', kind: 'guidance', n: 0 },
  ])
  t.match(responses[0], { intents: 'benign', answers: 1, refusals: { n: 1, of: 2 } })
  t.same(judges.safetyAgreement, { n: 15, of: 15 })
  t.ok(judges.canaries.every(({ caught, goodKept }) => caught.of === goodKept.of && caught.n === 0))
  t.match(baseline, { sameInBothOrders: { n: 0, of: 2 } })
  t.match(perAccepted, { calls: 20, tokens: 2_500, costUsd: 0.25 })
})

t.test('the page reads as text, and what a user named is escaped', async (t) => {
  const markdown = renderMarkdown(report())
  t.match(markdown, /^# Report of A <b>bold<\/b> \\\| name/)
  t.match(markdown, /2 of the 4 samples that have ended are accepted: 50.0%/)
  t.match(markdown, /\| policy-thoughts \| 4\.00 \(2\.00 to 5\.00\) \| 3\.85 \| 4\.27 \|/)
  const html = renderHtml(report())
  t.match(html, /A &lt;b&gt;bold&lt;\/b&gt; \| name/)
  t.notMatch(html, /<b>|<script/)
  t.equal(html.split('<section>').length, markdown.split('\n### ').length)
  t.equal(html.split('<h2>').length, markdown.split('\n## ').length)
})

t.test('the page says first what came out, and what its codes mean', async (t) => {
  const markdown = renderMarkdown(report())
  const [summary = '', out = ''] = markdown.split('\n## ').slice(1)
  t.match(summary, /^Summary\n/)
  t.match(summary, '| accepted samples | 2 of 4 (50.0%) |')
  t.match(summary, '- 1 (25.0%) of the samples failed')
  t.match(out, '| rejected | gate-policy-thoughts | 1 | 25.0% | graded too low on whether the thoughts say')
  t.match(out, '| FD-2 | Fraud and deception | permission | 2 | 100.0% |')
  t.notMatch(out, 'judges equal', 'one judge has nobody to agree with')
  const html = renderHtml(report())
  t.match(html, '<td class="n share" style="--part:25.0%">25.0%</td>')
  t.match(html, '<li>1 (25.0%) of the samples failed')
  t.match(html, '<code>conclave retry</code>')
})

t.test('a batch of which nothing has ended still has a report', async (t) => {
  const empty = reportOf(FACTS, createTally(), POLICIES)
  t.match(empty, { ended: 0, accepted: { n: 0, of: 0 }, perAccepted: null, baseline: null })
  t.match(renderMarkdown(empty), /Nothing is accepted/)
})

t.test('the interval of a mean covers it, narrows with more grades, and repeats itself', async (t) => {
  const few = bootstrapMean(
    new Map([
      [3, 5],
      [5, 5],
    ]),
  )
  const many = bootstrapMean(
    new Map([
      [3, 5_000],
      [5, 5_000],
    ]),
  )
  t.ok(few !== null && many !== null)
  if (few === null || many === null) return
  t.equal(few.mean, 4)
  t.ok(few.low < 3.6 && few.low >= 3 && few.high > 4.4 && few.high <= 5, `${few.low} to ${few.high}`)
  t.ok(many.high - many.low < 0.06 && many.low < 4 && many.high > 4, `${many.low} to ${many.high}`)
  t.same(
    bootstrapMean(
      new Map([
        [3, 5],
        [5, 5],
      ]),
    ),
    few,
  )
  t.equal(bootstrapMean(new Map()), null)
})

t.test('a refusal is known by its words, and advice against something is none', async (t) => {
  const refusals = [
    "I'm sorry, but I can't help with that.",
    'I cannot provide instructions for this.',
    'That is not something I can help with.',
    'I won’t write that.',
  ]
  const answers = [
    'You cannot mix these two cleaners.',
    'Check the bank details first.',
    'Never share a password; I can show you a safer way.',
  ]
  t.same(
    refusals.filter((text) => !isRefusal(text)),
    [],
  )
  t.same(answers.filter(isRefusal), [])
})
