import { getEventListeners } from 'node:events'
import t from 'tap'
import { heedSignal } from './heed-signal.js'

t.test('all who wait under a signal hear it, each once, and those who have gone do not', async (t) => {
  const controller = new AbortController()
  const heard: number[] = []
  const leave = [1, 2, 3].map((n) => heedSignal(controller.signal, () => heard.push(n)))
  leave[1]?.()
  controller.abort()
  t.same(heard, [1, 3])
})

t.test('one may leave while the signal fires', async (t) => {
  const controller = new AbortController()
  const heard: number[] = []
  const leaves = [1, 2, 3].map((n) =>
    heedSignal(controller.signal, () => {
      heard.push(n)
      leaves[n - 1]?.()
    }),
  )
  controller.abort()
  t.same(heard, [1, 2, 3])
})

t.test('there is one listener while anybody waits, and none when nobody does', async (t) => {
  const { signal } = new AbortController()
  const listeners = () => getEventListeners(signal, 'abort').length
  for (let round = 0; round < 3; round += 1) {
    const leaves = Array.from({ length: 50 }, () => heedSignal(signal, () => {}))
    t.equal(listeners(), 1)
    for (const leave of leaves) leave()
    t.equal(listeners(), 0)
  }
})
