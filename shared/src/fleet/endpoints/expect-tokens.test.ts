import t from 'tap'
import { type Question } from '../../ports/llm.js'
import { createTokenForecast } from './expect-tokens.js'

const question = (chars: number): Question => ({
  model: 'm',
  messages: [{ role: 'user', content: 'x'.repeat(chars - 1) }],
  replySchema: { name: 'reply', schema: {} },
  temperature: 0,
  seed: 1,
  maxOutputTokens: 2_000,
})
const usage = (input: number, output: number) => ({ input, inputCached: 0, output, reasoning: 0 })

t.test('of a step that nothing is known of, more is expected than it can take', async (t) => {
  t.equal(createTokenForecast().expect('draft', question(1_000)), 2_500)
})

t.test('what calls of a step took is what the next one is expected to take', async (t) => {
  const forecast = createTokenForecast()
  forecast.learn('draft', question(1_000), usage(250, 300))
  t.equal(forecast.expect('draft', question(1_000)), 550)
  t.equal(forecast.expect('draft', question(2_000)), 800)
  t.equal(forecast.expect('turn', question(1_000)), 2_500, 'another step is another matter')

  for (let n = 0; n < 100; n += 1) forecast.learn('draft', question(1_000), usage(250, 500))
  const expected = forecast.expect('draft', question(1_000))
  t.ok(expected > 740 && expected <= 751, String(expected))
})

t.test('an endpoint that reports no usage teaches nothing', async (t) => {
  const forecast = createTokenForecast()
  forecast.learn('draft', question(1_000), usage(0, 0))
  t.equal(forecast.expect('draft', question(1_000)), 2_500)
})
