import t from 'tap'
import { NO_METER } from '../ports/meter.js'
import { asked } from '../recipe/fixtures.js'
import { beginSample } from '../recipe/next.js'
import { callDirectly } from './call-directly.js'
import { createCallGate } from './call-gate.js'
import { GROUND, replyOf } from './fixtures/floor-scene.js'

t.test('a call whose batch is paused while it waits for its turn is not made', async (t) => {
  let answer: () => void = () => undefined
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  let calls = 0
  const call = callDirectly({
    ask: async () => {
      calls += 1
      begin()
      await new Promise<void>((resolve) => (answer = resolve))
      return replyOf({})
    },
    gate: createCallGate(1, new AbortController().signal),
    meter: NO_METER,
  })
  const parking = new AbortController()
  const { question } = asked(GROUND, beginSample())
  const wanted = {
    ...({ batchId: 'b', step: 'intents', question, budgeted: false } as const),
    ...{ parking: parking.signal, aborting: new AbortController().signal },
  }

  const [first, second] = [call(wanted), call(wanted)]
  await begun
  parking.abort()
  answer()

  t.match(await first, { result: 'reply' })
  t.same(await second, { result: 'held', why: 'parking', afterMs: 0 })
  t.equal(calls, 1)
})
