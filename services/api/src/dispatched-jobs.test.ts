import { EventEmitter, once } from 'node:events'
import t, { type Test } from 'tap'
import { LAST_RANK } from '@conclave/shared/ports/fair-window'
import { type DispatchLedger } from '@conclave/shared/ports/dispatch'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { type JobToAdd } from '@conclave/shared/ports/queue'
import { startDispatcher } from './dispatcher.js'

const turn = () => new Promise(setImmediate)

/** A dispatcher over a ledger of closures. Each tick ends with an event, for it books dead leases last. */
function open(t: Test, own: Partial<DispatchLedger> = {}) {
  const added: (readonly [queue: string, jobs: readonly JobToAdd[]])[] = []
  const events = new EventEmitter()
  const outages: string[] = []
  const dispatcher = startDispatcher({
    ledger: {
      widen: async () => [],
      lineUp: async () => [],
      unheld: async () => [],
      completeBatches: async () => 0,
      bury: async () => ({ freed: 0, ended: [] }),
      resumeDue: async () => 0,
      endStopped: async () => [],
      removeGone: async () => 0,
      ...own,
    },
    books: {
      bookDeadLeases: async () => {
        setImmediate(() => events.emit('tick'))
        return 0
      },
    },
    onEnded: () => undefined,
    jobs: { add: async (queue, jobs) => void (jobs.length > 0 && added.push([queue, jobs])) },
    window: { atLeast: 10, perSlot: 3 },
    onOutage: ({ message }) => {
      outages.push(message)
      events.emit('outage')
    },
    onRecovery: () => {
      outages.push('recovered')
      events.emit('recovery')
    },
  })
  t.teardown(dispatcher.close)
  return { dispatcher, added, events, outages }
}

t.test('what the window takes is added with its rank, as whole numbers that a queue can hold', async (t) => {
  const due = [
    { sampleId: 'a', rank: 0 },
    { sampleId: 'b', rank: 16.9 },
    { sampleId: 'c', rank: LAST_RANK + 0.5 },
  ]
  const { added, events } = open(t, { widen: async () => due.splice(0) })
  await once(events, 'tick')
  t.same(added, [
    [
      'deliberate',
      [
        { sampleId: 'a', rank: 0 },
        { sampleId: 'b', rank: 16 },
        { sampleId: 'c', rank: LAST_RANK },
      ],
    ],
  ])
})

t.test('what nobody holds is added again to the queue of its phase, begun samples before all others', async (t) => {
  const { added, events } = open(t, {
    unheld: async () => [
      { sampleId: 'waits', phase: 'deliberating', rank: 32 },
      { sampleId: 'begun', phase: 'deliberating', rank: null },
      { sampleId: 'refined', phase: 'refining', rank: null },
    ],
  })
  await once(events, 'tick')
  t.same(added, [
    ['deliberate', [{ sampleId: 'waits', rank: 32 }, { sampleId: 'begun' }]],
    ['refine', [{ sampleId: 'refined' }]],
  ])
})

t.test('a poke is heard at once, also while a tick goes on', async (t) => {
  const within = 10
  let widened = 0
  const { dispatcher, events } = open(t, {
    widen: async () => {
      widened += 1
      await turn()
      if (widened < within) dispatcher.poke()
      return []
    },
  })
  const began = performance.now()
  for (let n = 0; n < within; n += 1) await once(events, 'tick')
  t.ok(performance.now() - began < 7_000, 'ten ticks took less than the times between them')
  const rested = performance.now()
  for (let n = 0; n < 10; n += 1) {
    const ticked = once(events, 'tick')
    dispatcher.poke()
    await ticked
  }
  t.ok(performance.now() - rested < 7_000, 'and so did ten more')
})

t.test('an outage is told once, and its end once', async (t) => {
  let failures = 0
  const { dispatcher, events, outages } = open(t, {
    widen: async () => {
      failures += 1
      if (failures > 3) return []
      await turn()
      dispatcher.poke()
      throw new LedgerOutage('away')
    },
  })
  await once(events, 'recovery')
  t.same(outages, ['away', 'recovered'])
})
