import t from 'tap'
import { LlmError } from '../ports/llm-error.js'
import { createCallGate } from './call-gate.js'

/** Calls that end when they are told to, and what became of each. */
function calls(atOnce: number, stopping = new AbortController().signal) {
  const gate = createCallGate(atOnce, stopping)
  const started: number[] = []
  const ends: (() => void)[] = []
  const start = (n: number) =>
    gate(async () => {
      started.push(n)
      await new Promise<void>((resolve) => (ends[n] = resolve))
      return n
    })
  return { start, started, end: (n: number) => ends[n]?.() }
}

/** Everything that follows from what has happened has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

t.test('so many calls run at once, and the next ones in the order they came', async (t) => {
  const { start, started, end } = calls(2)
  const all = [0, 1, 2, 3].map(start)
  await settled()
  t.same(started, [0, 1])
  end(1)
  await settled()
  t.same(started, [0, 1, 2])
  end(0)
  await settled()
  t.same(started, [0, 1, 2, 3])
  end(2)
  end(3)
  t.same(await Promise.all(all), [0, 1, 2, 3])
})

t.test('a call that fails makes room too', async (t) => {
  const gate = createCallGate(1, new AbortController().signal)
  await t.rejects(gate(() => Promise.reject(new Error('no'))))
  t.equal(await gate(async () => 7), 7)
})

t.test('a stop ends the wait of those that have not begun, and leaves the others', async (t) => {
  const abort = new AbortController()
  const { start, started, end } = calls(1, abort.signal)
  const first = start(0)
  const second = start(1)
  await settled()
  abort.abort()
  await t.rejects(second, LlmError)
  end(0)
  t.equal(await first, 0)
  t.same(started, [0])
})
