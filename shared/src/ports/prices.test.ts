import t from 'tap'
import { type Question } from './llm.js'
import { costOf, pricesOf, tokenBound, unpriced, worstCost } from './prices.js'

t.test('a call costs its tokens, those from the cache at their own price, in nano-dollars', async (t) => {
  const price = { input: 2.5, inputCached: 1.25, output: 10 }
  t.equal(costOf(price, { input: 1_000_000, inputCached: 0, output: 0, reasoning: 0 }), 2_500_000_000)
  t.equal(costOf(price, { input: 1_000, inputCached: 800, output: 10, reasoning: 10 }), 500_000 + 1_000_000 + 100_000)
})

t.test('whatever a call takes within its bounds, it costs no more than the worst case', async (t) => {
  const counts = [0, 1, 3, 997, 100_000]
  const prices = [0, 0.001, 0.1, 1 / 3, 2.5, 90]
  for (const input of prices) {
    for (const inputCached of prices) {
      for (const tokens of counts) {
        const price = { input, inputCached, output: 7 * input }
        const worst = worstCost(price, { input: tokens, output: 321 })
        for (const cached of counts.filter((count) => count <= tokens)) {
          const usage = { input: tokens, inputCached: cached, output: 321, reasoning: 0 }
          if (costOf(price, usage) > worst) return t.fail(JSON.stringify({ price, usage }))
        }
      }
    }
  }
  t.pass('never')
})

t.test('a question’s bound is at least a token for each byte that is sent', async (t) => {
  const question: Question = {
    model: 'm',
    messages: [
      { role: 'system', content: 'be good' },
      { role: 'user', content: '思考 😀' },
    ],
    replySchema: { name: 'turn', schema: { type: 'object' } },
    temperature: 0,
    seed: 1,
    maxOutputTokens: 77,
  }
  const { input, output } = tokenBound(question)
  const bytes = Buffer.byteLength('be good') + Buffer.byteLength('思考 😀') + Buffer.byteLength('{"type":"object"}')
  t.ok(input >= bytes && input < bytes + 200)
  t.equal(output, 77)
})

t.test('a batch keeps the prices of its own models, and the others are named', async (t) => {
  const price = { input: 1, inputCached: 1, output: 1 }
  const table = { a: price, b: price }
  t.same(pricesOf(['a', 'c'], table), { a: price })
  t.same(unpriced(['a', 'c', 'toString'], table), ['c', 'toString'])
})
