import t from 'tap'
import { type Question } from '../../ports/llm.js'
import { createAffinity } from './affinity.js'

const questionOn = (system: string, user = 'hello'): Question => ({
  model: 'm',
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ],
  replySchema: { name: 'reply', schema: {} },
  temperature: 0,
  seed: 1,
  maxOutputTokens: 10,
})
const texts = Array.from({ length: 600 }, (_, i) => `policies ${i}`)
const favourites = (names: readonly string[]) => {
  const affinityOf = createAffinity(names)
  return texts.map((text) => {
    const weights = affinityOf(questionOn(text))
    return names[weights.indexOf(Math.max(...weights))]
  })
}

t.test('questions with one system message have one favourite, in every process', async (t) => {
  const long = 'a rule. '.repeat(1_000)
  for (const text of ['short', long]) {
    const [one, other] = [createAffinity(['a', 'b', 'c']), createAffinity(['a', 'b', 'c'])]
    t.same(one(questionOn(text, 'first')), other(questionOn(text, 'second')))
    t.same(one(questionOn(text)), one(questionOn(text)))
  }
})

t.test('system messages spread over the endpoints', async (t) => {
  const chosen = favourites(['a', 'b', 'c'])
  for (const name of ['a', 'b', 'c']) {
    const share = chosen.filter((each) => each === name).length / texts.length
    t.ok(share > 0.25 && share < 0.42, `${name}: ${share}`)
  }
})

t.test('an endpoint that comes or goes moves only the messages that rank it first', async (t) => {
  const before = favourites(['a', 'b', 'c'])
  const after = favourites(['a', 'c', 'd'])
  after.forEach((name, i) => {
    if (name !== 'd' && before[i] !== 'b') t.equal(name, before[i])
  })
})

t.test('a question without a system message has its place too', async (t) => {
  const weights = createAffinity(['a', 'b'])({ ...questionOn(''), messages: [{ role: 'user', content: 'x' }] })
  t.equal(new Set(weights).size, 2)
})
