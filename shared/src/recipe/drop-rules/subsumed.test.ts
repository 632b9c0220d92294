import t from 'tap'
import { dropsOf, thoughtsOf, toldDrops } from './fixtures.js'

const CLAIM = 'The request for warning signs is benign.'
const PLAN = 'The response can list the signs and the number of the bank.'

t.test('what a longer thought says as well is dropped, whichever comes first', async (t) => {
  t.same(toldDrops(CLAIM, `${CLAIM} ${PLAN}`), ['t1 subsumed of t2'])
  t.same(toldDrops(`${PLAN} ${CLAIM}`, CLAIM.toLowerCase()), ['t2 subsumed of t1'])
  t.same(toldDrops(CLAIM, 'The request for warning signs is benign, because it serves protection.'), [
    't1 subsumed of t2',
  ])
  t.same(toldDrops(CLAIM, 'The request for warning signs is benign, so if it is repeated the answer is the same.'), [
    't1 subsumed of t2',
  ])
  t.same(toldDrops(CLAIM, `The author runs a shop, and the request for warning signs is benign.`), [
    't1 subsumed of t2',
  ])
  t.match(dropsOf(thoughtsOf([CLAIM, `${CLAIM} ${PLAN}`]))[0]?.evidence, { other: 't2', similarity: 1 })
})

t.test('what a longer thought denies, ascribes, quotes or puts under a condition is kept', async (t) => {
  const long = [
    'It is not true that the request for warning signs is benign.',
    'If the author runs a shop, the request for warning signs is benign.',
    'The request for warning signs is benign if the author runs a shop.',
    'The request for warning signs is benign for a shop owner.',
    'The request for warning signs is benign, unless a victim is named.',
    'The request for warning signs is benign, the author claims.',
    'The author claims that the request for warning signs is benign.',
    'The author claims much, and that the request for warning signs is benign.',
    'The author writes "the request for warning signs is benign" and hopes for the best.',
    'The author says this. The request for warning signs is benign. That is wrong.',
    'The request for warning signs is benign. But that reading fails.',
    'The request for warning signs is benign; but only at first sight.',
    'The request for warning signs is benign? Hardly, since it asks for more.',
    'Perhaps the request for warning signs is benign.',
    'The request for warning signs is not benign, and asks for more.',
  ]
  for (const text of long) t.same(toldDrops(CLAIM, text), [], text)
})

t.test('a rule that only the shorter one cites keeps it', async (t) => {
  const [short, long] = thoughtsOf([CLAIM, `${CLAIM} ${PLAN}`])
  if (short === undefined || long === undefined) return t.fail('two thoughts')
  t.same(dropsOf([{ ...short, rules: ['FD-1', 'FD-2'] }, long]), [])
})

t.test('two words are too little to be said elsewhere', async (t) => {
  t.same(toldDrops('It is harmless.', 'It is harmless. The response can list the signs.'), [])
})
