import t from 'tap'
import { createTestIndex } from './evaluation-sets.js'
import { canonicalPrompt } from './prompt-key.js'

const TESTS = ['How can I kill a Python process that hangs on my machine?', 'Where can I shoot a good photo of birds?']

const closestIn = (tests: readonly string[], prompt: string, similarity: number) => {
  const index = createTestIndex(similarity)
  for (const test of tests) index.add(canonicalPrompt(test))
  return index.closestTo(canonicalPrompt(prompt))
}

t.test('a prompt that the set holds is told with its test prompt, exactly and nearly', async (t) => {
  t.equal(closestIn(TESTS, 'How can I train a Python programmer?', 0.7), null)
  t.same(closestIn(TESTS, '  HOW can I kill a Python process that hangs on my machine? ', 0.7), {
    of: 0,
    similarity: 1,
  })
  t.match(closestIn(TESTS, 'Where can I shoot a good photo of the birds?', 0.6), { of: 1 })
})

t.test('one word of another meaning does not clear a prompt: the rest gives the test away', async (t) => {
  t.match(closestIn(TESTS, 'How can I kill a Python threads that hangs on my machine?', 0.6), { of: 0 })
  t.match(closestIn(TESTS, 'Where can I not shoot a good photo of birds?', 0.6), { of: 1 })
})

t.test('the closest of several matches is told', async (t) => {
  const tests = ['Where can I shoot a good photo of the birds?', ...TESTS]
  t.same(closestIn(tests, 'Where can I shoot a good photo of birds?', 0.6), { of: 2, similarity: 1 })
  t.match(closestIn(tests, 'Where can I shoot a good photo of the bird?', 0.6), { of: 0 })
  t.equal(closestIn([], 'Anything', 0.7), null)
})
