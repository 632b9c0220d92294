import t from 'tap'
import { findLeaning } from './leaning-thoughts.js'
import { type Drop } from './sample.js'

const thoughts = (...texts: readonly string[]) =>
  texts.map((text, i) => ({ id: `t${i + 1}`, text, rules: ['FD-1'], agent: 'drafter', round: 0 }))
const redundant = (thought: string): Drop => ({ thought, by: 'refiner', reason: 'redundant', explanation: '' })

const FIRST = 'The person runs a small shop and has lost money before.'
const SECOND = 'FD-2 lets the response explain the pattern.'

t.test('a thought that begins by leaning on a dropped one is found, with the one it leans on', async (t) => {
  for (const opening of ['Therefore', 'As noted,', 'Given this,', 'So', 'For that reason', 'This means', 'However,']) {
    const all = thoughts(FIRST, SECOND, `${opening} the response can name the warning signs.`)
    t.same(findLeaning(all, [redundant('t2')]), [{ thought: 't3', on: 't2' }], opening)
  }
})

t.test('a thought that leans on a kept one, or on none, is left alone', async (t) => {
  const leaning = thoughts(FIRST, SECOND, 'Therefore the response can name the warning signs.')
  t.same(findLeaning(leaning, []), [])
  t.same(findLeaning(leaning, [redundant('t1')]), [])
  t.same(findLeaning(leaning, [redundant('t2'), redundant('t3')]), [], 'nobody misses it who is gone')
  t.same(findLeaning(thoughts(FIRST, SECOND, 'The warning signs are public.'), [redundant('t2')]), [])
  t.same(findLeaning(thoughts(FIRST, SECOND, 'So far no rule forbids it.'), [redundant('t2')]), [])
})

t.test('what a kept thought before says as well is not missing', async (t) => {
  const all = thoughts(SECOND, FIRST, SECOND, 'Therefore the response can name the warning signs.')
  const repeat = (other: string): Drop => ({
    thought: 't3',
    by: 'rules',
    reason: 'exact-duplicate',
    explanation: '',
    evidence: { other, similarity: 1 },
  })
  t.same(findLeaning(all, [repeat('t1')]), [])
  t.same(findLeaning(all, [repeat('t1'), redundant('t1')]), [{ thought: 't4', on: 't3' }], 'it went as well')
})
