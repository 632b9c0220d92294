import t from 'tap'
import { dropByRule } from '../drop-by-rule.js'
import { groundOf, PROMPT } from '../fixtures.js'
import { dropsOf, thoughtsOf, toldDrops } from './fixtures.js'

const LONG = 'Explaining how an invoice fraud works is allowed where it helps people to recognise and avoid one.'

t.test('dress does not make a thought another one', async (t) => {
  t.same(
    toldDrops(
      'The rule applies here.',
      '- the  rule APPLIES here',
      '> 2) The rule applies here [FD-1].',
      'Thought 4: The rule applies here (see FD-1, FD-2)!',
      '【cites fd-1】 The ｒｕｌｅ\napplies here…',
    ),
    ['t2', 't3', 't4', 't5'].map((id) => `${id} exact-duplicate of t1`),
  )
})

t.test("a rule's id in the running text is no dress, nor is a number in brackets", async (t) => {
  t.same(toldDrops('FD-1 covers this request.', 'FD-2 covers this request.'), [])
  t.same(toldDrops('The first figure (3.5) is right.', 'The first figure (4.5) is right.'), [])
})

t.test('a typo or a filler does not make a thought another one, a negation or a number does', async (t) => {
  t.same(toldDrops(LONG, LONG.replace('recognise', 'recogniše')), ['t2 near-duplicate of t1'])
  t.same(toldDrops(LONG, `In fact, ${LONG.replace('helps people', 'clearly helps people')}`), [
    't2 near-duplicate of t1',
  ])
  t.same(toldDrops(LONG, LONG.replace('is allowed', 'is not allowed')), [])
  t.same(toldDrops(`${LONG} In 2 cases.`, `${LONG} In 3 cases.`), [])
  t.same(toldDrops(LONG.replace('works', 'works legally'), LONG.replace('works', 'works illegally')), [])
})

t.test('the figure is in the evidence, and the threshold is the recipe’s', async (t) => {
  const thoughts = thoughtsOf([LONG, LONG.replace('invoice', 'invioce')])
  const [drop] = dropsOf(thoughts)
  t.match(drop, { thought: 't2', by: 'rules', reason: 'near-duplicate', evidence: { other: 't1' } })
  t.ok((drop?.evidence?.similarity ?? 0) > 0.8 && (drop?.evidence?.similarity ?? 1) < 1)
  t.same(dropByRule(groundOf({ refinement: { nearDuplicate: 1 } }), PROMPT.text, thoughts), [])
})

t.test('of two equal thoughts the one that cites more rules survives, else the earlier', async (t) => {
  const [one, two, three] = thoughtsOf([LONG, LONG.toUpperCase(), LONG])
  if (one === undefined || two === undefined || three === undefined) return t.fail('three thoughts')
  const dropped = (...thoughts: Parameters<typeof dropsOf>[0]) => dropsOf(thoughts).map((drop) => drop.thought)
  t.same(dropped(one, two), ['t2'])
  t.same(dropped(one, { ...two, rules: ['FD-2'] }), ['t2'], 'as many')
  t.same(dropped(one, { ...two, rules: ['FD-1', 'FD-2'] }), ['t1'])
  t.same(dropped(one, { ...two, rules: ['FD-1', 'FD-2'] }, three), ['t1', 't3'])
  t.same(dropped(one, { ...two, rules: ['FD-1', 'ZZ-9'] }), ['t2'], 'an unknown rule is no more')
})

t.test('"says the same" is not carried over: a thought is compared with survivors alone', async (t) => {
  // Each says nearly the same as its neighbours, and the ends do not: typos in different words add up.
  const words = ['recognise', 'explaining', 'allowed', 'invoice', 'people']
  const chain = words.reduce<readonly string[]>(
    (made, word) => [
      ...made,
      (made.at(-1) ?? '').replace(new RegExp(word, 'i'), (met) => `${met.slice(0, 3)}x${met.slice(3)}`),
    ],
    [LONG],
  )
  for (const drop of dropsOf(thoughtsOf(chain))) t.equal(drop.evidence?.other, 't1')
})
