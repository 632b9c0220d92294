import t from 'tap'
import { createVirtualClock } from '../fixtures/virtual-clock.js'
import { createWaitingLine } from './waiting-line.js'

const wish = (parking = new AbortController().signal, patienceMs = 15_000) => ({ tokens: 1, patienceMs, parking })

t.test('those who wait are taken in the order they came', async (t) => {
  const line = createWaitingLine(createVirtualClock())
  const taken: number[] = []
  const waits = [0, 1, 2].map((n) => line.join(wish()).then(() => taken.push(n)))
  t.equal(line.size(), 3)
  for (let n = 0; n < 3; n += 1) line.take()
  await Promise.all(waits)
  t.same(taken, [0, 1, 2])
  t.equal(line.first(), undefined)
})

t.test('each wait ends with its own patience, and the others go on', async (t) => {
  const time = createVirtualClock()
  const line = createWaitingLine(time)
  const [long, short] = [line.join(wish(undefined, 9_000)), line.join(wish(undefined, 1_000))]
  await time.pass(1_000)
  t.equal(await short, 'patience')
  t.equal(line.size(), 1)
  await time.pass(8_000)
  t.equal(await long, 'patience')
})

t.test('a signal ends the waits of its own batch, also where hundreds share it', async (t) => {
  const line = createWaitingLine(createVirtualClock())
  const [parking, other] = [new AbortController(), new AbortController()]
  const warnings: Error[] = []
  const hear = (warning: Error) => warnings.push(warning)
  process.on('warning', hear)
  const parked = Array.from({ length: 300 }, () => line.join(wish(parking.signal)))
  const kept = line.join(wish(other.signal))
  parking.abort()
  t.ok((await Promise.all(parked)).every((why) => why === 'parking'))
  t.equal(line.size(), 1)
  line.take()
  t.equal(await kept, null)
  t.equal(await line.join(wish(parking.signal)), 'parking', 'and whoever comes later')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', hear)
  t.same(warnings, [])
})

t.test('a line that closes turns everybody away', async (t) => {
  const line = createWaitingLine(createVirtualClock())
  const wait = line.join(wish())
  line.close()
  t.equal(await wait, 'parking')
  t.equal(await line.join(wish()), 'parking')
})
