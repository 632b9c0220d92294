import t from 'tap'
import { seedOf } from './seed.js'

const TURN = { step: 'turn', agent: 'auditor', round: 1 } as const
const INTENTS = { step: 'intents', agent: 'decomposer', round: 0 } as const

t.test('the seeds of a sample that was never retried are those of the first release', async (t) => {
  t.equal(seedOf(7, { ordinal: 3, retries: 0, text: 'x' }, TURN, 0), 1049839178)
  t.equal(seedOf(0, { ordinal: 0, retries: 0, text: 'y' }, INTENTS, 0), 102072363)
})

t.test('each retry brings seeds of its own, in every place and at every fresh start', async (t) => {
  const retries = [0, 1, 2, 3, 11]
  const seeds = [TURN, INTENTS].flatMap((place) =>
    [0, 1, 2].flatMap((reseed) => retries.map((n) => seedOf(7, { ordinal: 3, retries: n, text: 'x' }, place, reseed))),
  )
  t.equal(new Set(seeds).size, 30)
  t.ok(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31))
})
