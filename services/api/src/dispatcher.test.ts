import t, { type Test } from 'tap'
import { type EndedSamples } from '@conclave/shared/ports/upkeep'
import { startDispatcher, type DispatcherParts } from './dispatcher.js'

type Ledger = DispatcherParts['ledger']

/** A dispatcher over a ledger in which nothing happens, unless the test says so. `ticked` resolves with each tick's end. */
function scene(t: Test, own: Partial<Ledger> = {}) {
  const told: string[] = []
  const added: string[] = []
  const ended: EndedSamples[] = []
  const asked: string[] = []
  let hear: () => void = () => undefined
  const noting = <A extends readonly unknown[], T>(name: string, answer: (...args: A) => Promise<T>) => {
    return async (...args: A) => {
      asked.push(name)
      if (name === 'widen') hear()
      return answer(...args)
    }
  }
  const ledger: Ledger = {
    bury: noting('bury', own.bury ?? (async () => ({ freed: 0, ended: [] }))),
    resumeDue: noting('resumeDue', own.resumeDue ?? (async () => 0)),
    endStopped: noting('endStopped', own.endStopped ?? (async () => [])),
    removeGone: noting('removeGone', own.removeGone ?? (async () => 0)),
    widen: noting('widen', own.widen ?? (async () => [])),
    lineUp: noting('lineUp', own.lineUp ?? (async () => [])),
    unheld: noting('unheld', own.unheld ?? (async () => [])),
    completeBatches: noting('completeBatches', own.completeBatches ?? (async () => 0)),
  }
  const dispatcher = startDispatcher({
    ledger,
    books: { bookDeadLeases: async () => 0 },
    jobs: { add: async (queue, jobs) => void added.push(...jobs.map(({ sampleId }) => `${queue} ${sampleId}`)) },
    window: { atLeast: 10, perSlot: 3 },
    onEnded: (each) => void ended.push(each),
    onOutage: (error) => void told.push(error.message),
    onRecovery: () => void told.push('recovered'),
  })
  t.teardown(dispatcher.close)
  const ticked = () => new Promise<void>((resolve) => (hear = resolve))
  return { ...dispatcher, told, added, ended, asked, ticked }
}

const FREE = [
  { sampleId: 'a', phase: 'deliberating', rank: null },
  { sampleId: 'b', phase: 'refining', rank: null },
] as const

t.test('a tick fills the window, adds what the queue may have lost, and completes batches', async (t) => {
  const { added, asked, close, ticked } = scene(t, {
    widen: async () => [{ sampleId: 'w', rank: 1 }],
    lineUp: async () => [
      { sampleId: 'l', phase: 'refining', rank: 2 },
      { sampleId: 'm', phase: 'whispering', rank: 3 },
    ],
    unheld: async () => FREE,
  })
  await ticked()
  await close()
  t.same(added, ['deliberate w', 'refine l', 'whisper m', 'deliberate a', 'refine b'])
  t.same(asked.toSorted(), ['completeBatches', 'endStopped', 'lineUp', 'removeGone', 'resumeDue', 'unheld', 'widen'])
})

t.test('a dispatcher that has only just begun buries nobody', async (t) => {
  const { asked, poke, ticked } = scene(t)
  for (let i = 0; i < 5; i += 1) {
    const next = ticked()
    poke()
    await next
  }
  t.notOk(asked.includes('bury'))
})

t.test('what the queue may have lost is looked for now and then, and at once when it is asked for', async (t) => {
  const { asked, poke, reconcile, ticked, close } = scene(t)
  const looks = () => asked.filter((name) => name === 'unheld').length
  await ticked()
  const second = ticked()
  poke()
  await second
  t.equal(looks(), 1)
  const third = ticked()
  reconcile()
  await third
  await close()
  t.equal(looks(), 2)
})

t.test('a pause that ends by itself brings its samples back at once', async (t) => {
  let resumed = 0
  const { asked, poke, ticked, close } = scene(t, { resumeDue: async () => resumed })
  await ticked()
  resumed = 1
  const next = ticked()
  poke()
  await next
  await close()
  t.equal(asked.filter((name) => name === 'unheld').length, 2)
})

t.test('a big batch is ended piece after piece without a wait, and everything else goes on in between', async (t) => {
  const all = 52_000
  let left = all
  const { asked, ended, ticked, close } = scene(t, {
    async endStopped(limit) {
      const n = Math.min(limit, left)
      left -= n
      return n === 0 ? [] : [{ state: 'cancelled', reason: null, n }]
    },
  })
  const began = performance.now()
  for (let piece = 1; piece <= 11; piece += 1) await ticked()
  t.ok(performance.now() - began < 7_000, 'less than the times between eleven ticks')
  await close()
  t.equal(left, 0)
  t.equal(
    ended.reduce((sum, { n }) => sum + n, 0),
    all,
  )
  t.equal(asked.filter((name) => name === 'widen').length, 11)
})

t.test('a queue that is down keeps no batch from ending', async (t) => {
  const down = async () => {
    throw new Error('the queue is down')
  }
  const { asked, told, ticked, close } = scene(t, { widen: down })
  await ticked()
  await close()
  t.ok(asked.includes('completeBatches') && asked.includes('endStopped'))
  t.same(told, ['the queue is down'])
})
