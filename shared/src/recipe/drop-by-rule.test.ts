import t from 'tap'
import { canonicalText } from './canonical-text.js'
import { dropByRule } from './drop-by-rule.js'
import { groundOf } from './fixtures.js'
import { meaningOf, sameMeaning } from './same-meaning.js'

const thoughts = (...texts: readonly string[]) =>
  texts.map((text, i) => ({ id: `t${i + 1}`, text, rules: ['FD-1'], agent: 'drafter', round: 0 }))
const reasons = (...texts: readonly string[]) =>
  dropByRule(groundOf(), thoughts(...texts)).map((d) => `${d.thought} ${d.reason}`)

t.test('dress does not make a thought another one', async (t) => {
  t.same(
    reasons(
      'The rule applies here.',
      '- the  rule APPLIES here',
      '2) The rule applies here [FD-1].',
      'The rule applies here (FD-1, FD-2)!',
    ),
    ['t2 exact-duplicate', 't3 exact-duplicate', 't4 exact-duplicate'],
  )
  t.equal(canonicalText('“Ｆｕｌｌ width”'), '"full width"')
})

t.test('a typo does not make a thought another one, a negation or a number does', async (t) => {
  const long = 'Explaining how an invoice fraud works is allowed where it helps people to recognise and avoid one'
  t.same(reasons(long, long.replace('recognise', 'recogniše')), ['t2 near-duplicate'])
  t.same(reasons(long, long.replace('is allowed', 'is not allowed')), [])
  t.same(reasons(`${long} in 2 cases`, `${long} in 3 cases`), [])
  t.same(reasons(long.replace('works', 'works legally'), long.replace('works', 'works illegally')), [])
  t.same(reasons(long, long.replace('allowed', 'forbidden')), [])
})

const same = (a: string, b: string) => sameMeaning(meaningOf(a), meaningOf(b))

t.test('the meaning guard tells words that turn round from typos', async (t) => {
  t.ok(same('the request is harmless here', 'this request is harmles here'))
  t.notOk(same('the method is safe', 'the method is unsafe'))
  t.notOk(same('help with moral duties', 'help with amoral duties'))
  t.notOk(same('he must never answer', 'he must answer'))
  t.notOk(same('give the dose of 10 mg', 'give the dose of 100 mg'))
})

t.test('a citation of no rule and a reasoning tag are dropped', async (t) => {
  const [first, second] = thoughts('One thing.', 'Another </think> thing entirely.')
  if (first === undefined || second === undefined) return t.fail('two thoughts')
  const drops = dropByRule(groundOf(), [{ ...first, rules: ['FD-1', 'ZZ-1'] }, second])
  t.same(
    drops.map((drop) => drop.reason),
    ['bad-citation', 'format'],
  )
})

t.test('dropping twice drops nothing more', async (t) => {
  const all = thoughts('A first thought.', 'a first thought', 'A second thought.', 'A second  thought', 'A third one.')
  const once = new Set(dropByRule(groundOf(), all).map((drop) => drop.thought))
  t.same(
    dropByRule(
      groundOf(),
      all.filter((thought) => !once.has(thought.id)),
    ),
    [],
  )
})
