import t from 'tap'
import { desiredSlots, type SlotDemand } from './desired-slots.js'

const NOTHING: SlotDemand = { active: 0, waiting: 0, outside: 0, providerCapacity: 64 }

const CASES: readonly (readonly [string, Partial<SlotDemand>, number])[] = [
  ['nothing to do', {}, 0],
  ['nothing to do, and no endpoint known', { providerCapacity: 0 }, 0],
  ['work that waits wakes a fleet that sleeps', { waiting: 1 }, 1],
  ['what waits in the ledger alone wakes it too', { outside: 5 }, 5],
  ['what waits by rank, or for later, waits like any other', { waiting: 20, active: 10 }, 30],
  ['a backlog of a million is capped by what the endpoint takes', { outside: 1_000_000, waiting: 500, active: 60 }, 64],
  ['a paused fleet keeps what is held until it is parked', { active: 12 }, 12],
  ['a storm asks for no more than is held', { active: 40, waiting: 500, outside: 9_000, providerCapacity: 1 }, 40],
  ['a storm over a fleet that sleeps wakes one slot, to ask', { waiting: 500, providerCapacity: 1 }, 1],
  ['more held than the endpoint takes is not taken away', { active: 100, waiting: 50 }, 100],
  ['the last samples of a run', { active: 3 }, 3],
]

t.test('what is asked for follows the work, and never passes the endpoint or drops what is held', async (t) => {
  for (const [name, own, slots] of CASES) t.equal(desiredSlots({ ...NOTHING, ...own }), slots, name)
})

t.test('it is never under what is held, never above the work, and rises with neither falling', async (t) => {
  const sizes = [0, 1, 7, 64, 65, 1_000]
  for (const active of sizes)
    for (const waiting of sizes)
      for (const outside of sizes)
        for (const providerCapacity of sizes) {
          const demand = { active, waiting, outside, providerCapacity }
          const slots = desiredSlots(demand)
          const isRight =
            slots >= active &&
            slots <= active + waiting + outside &&
            slots <= Math.max(active, providerCapacity) &&
            desiredSlots({ ...demand, waiting: waiting + 1 }) >= slots &&
            desiredSlots({ ...demand, providerCapacity: providerCapacity + 1 }) >= slots
          if (!isRight) t.fail(`${JSON.stringify(demand)}: ${slots}`)
        }
})
