import t from 'tap'
import { NO_METER, type Meter } from '../ports/meter.js'
import { AGREE, asked, DRAFT, entryFor, groundOf, INTENTS, keepAll, PROMPT } from '../recipe/fixtures.js'
import { advance, beginSample } from '../recipe/next.js'
import { belief, MISLED, preferring, verdictOn } from '../recipe/pairs/fixtures.js'
import { recordOf } from '../recipe/record.js'
import { runRules } from '../recipe/run-rules.js'
import { type Sample } from '../recipe/sample.js'
import { type Ground } from '../recipe/stage.js'
import { meterPair, meterProgress } from './meter-progress.js'

type Reply = object | ((userMessage: string) => object)

/** What is told of acceptance and of the pair, over a whole sample. */
function toldOf(ground: Ground, replies: readonly Reply[]) {
  const accepted: Parameters<Meter['accepted']>[0][] = []
  const pairs: unknown[] = []
  const meter: Meter = {
    ...NO_METER,
    accepted: (of) => void accepted.push(of),
    pair: (outcome) => void pairs.push(outcome),
    pairGap: (way, grades) => void pairs.push({ way, grades }),
  }
  let sample: Sample = beginSample(PROMPT)
  for (const reply of replies) {
    const user = asked(ground, sample).question.messages[1]?.content ?? ''
    const after = advance(ground, sample, entryFor(sample, typeof reply === 'function' ? reply(user) : reply))
    meterProgress(meter, sample, after, 1)
    sample = runRules(ground, after)
    meterProgress(meter, after, sample, 1)
  }
  meterPair(meter, sample.pairing === null ? 'refining' : 'whispering', recordOf(sample))
  return { accepted, pairs, outcome: sample.outcome }
}

const ACCEPTED = [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])]

t.test('an accepted sample tells the stance of its intents, whether it declines, and the rules it cites', async (t) => {
  const { accepted, pairs } = toldOf(groundOf(), ACCEPTED)
  t.same(accepted, [{ stance: 'benign', declines: false, rules: ['FD-2', 'HR-1'] }])
  t.same(pairs, [])
})

t.test('a response that declines a benign prompt is told as such, and only the rules of what is kept', async (t) => {
  const kept = keepAll(['t1', 't2'])
  const response = "I'm sorry, but I can't help with that."
  const verdicts = kept.verdicts.map((verdict) =>
    verdict.thought === 't2'
      ? { ...verdict, decision: 'drop', reason: 'off-policy', explanation: 'It bends the rule.' }
      : verdict,
  )
  const { accepted } = toldOf(groundOf(), [...ACCEPTED.slice(0, -1), { ...kept, verdicts, response }])
  t.same(accepted, [{ stance: 'benign', declines: true, rules: ['FD-2'] }])
})

t.test('a sample that is not accepted tells nothing of the kind', async (t) => {
  const { accepted, outcome } = toldOf(groundOf(), [INTENTS, { text: '', finish: 'refused' }])
  t.match(outcome, { state: 'refused' })
  t.same(accepted, [])
})

t.test('a sample with a pair is told as accepted once, and how far apart its sides are', async (t) => {
  const pair: Reply[] = [belief(), MISLED, (user) => verdictOn(user, { chosen: 5, rejected: 2 })]
  const { accepted, pairs } = toldOf(preferring(), [...ACCEPTED, ...pair])
  t.equal(accepted.length, 1)
  t.same(pairs, ['pair', { way: 'belief', grades: 3 }])
})

t.test('where there is no pair, there is no gap', async (t) => {
  const tie: Reply[] = [belief(), MISLED, (user) => verdictOn(user, { chosen: 5, rejected: 5 })]
  const { pairs } = toldOf(preferring({ maxBeliefs: 1 }), [...ACCEPTED, ...tie])
  t.same(pairs, ['tie'])
})
