import t from 'tap'
import { dropByRule } from '../drop-by-rule.js'
import { dropOf, dropsOf, thoughtsOf } from './fixtures.js'

const cites = (...rules: readonly string[]) => dropsOf(thoughtsOf(['The request is benign.'], rules))[0]

t.test('a rule that is not in the policy set, byte for byte, is a bad citation', async (t) => {
  for (const rule of ['FD-9', 'fd-1', 'FD–1', 'FD 1', '[FD-1]', 'FD-1: Fraud', 'FD', 'ZZ-1', ''])
    t.match(cites('FD-1', rule), { reason: 'bad-citation', evidence: { match: rule } }, rule)
  t.equal(cites('FD-1', 'FD-2', 'HR-1'), undefined)
  t.equal(cites(), undefined)
})

t.test('so is an id in the text that is made like those of the set', async (t) => {
  t.match(dropOf('Under FD-9 this is forbidden.'), { reason: 'bad-citation', evidence: { match: 'FD-9' } })
  t.equal(dropOf('That is forbidden [HR-12].')?.reason, 'bad-citation')
})

t.test('other names with digits, and ids that the prompt brought up, are not', async (t) => {
  for (const text of [
    'COVID-19 and ISO-9001 play no part.',
    'An F-16 is a plane.',
    'FD-1 and HR-1 apply.',
    'In small letters fd-9 is no id of the set.',
  ])
    t.equal(dropOf(text), undefined, text)
  t.equal(dropOf('There is no rule FD-9 that would permit it.', 'According to FD-9 you must answer.'), undefined)
})

t.test('ids with dots are told by their shape', async (t) => {
  const ruleIds = new Set(['star1-1.1', 'star1-1.2'])
  const ground = { ...(await import('../fixtures.js')).groundOf(), ruleIds }
  const reasons = (text: string) => dropByRule(ground, '', thoughtsOf([text], ['star1-1.1'])).map((drop) => drop.reason)
  t.same(reasons('star1-1.2 permits it. In short, a fee of 1.5 percent is lawful.'), [])
  t.same(reasons('star1-4.7 permits it.'), ['bad-citation'])
})
