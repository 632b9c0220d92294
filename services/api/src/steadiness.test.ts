import t from 'tap'
import { WORKER_SILENCE_MS } from '@conclave/shared/ports/ledger'
import { createSteadiness } from './steadiness.js'

/** Ticks once a second for so long. */
function scene() {
  const clock = { at: 1_700_000_000_000 }
  const steadiness = createSteadiness(() => clock.at)
  const tick = (seconds: number) => {
    for (let i = 0; i < seconds; i += 1) {
      clock.at += 1_000
      steadiness.answered()
    }
  }
  return { clock, tick, isSteady: steadiness.isSteady }
}
const SILENCE_S = WORKER_SILENCE_MS / 1000

t.test('it takes as long to trust a silence as a silence lasts', async (t) => {
  const { tick, isSteady } = scene()
  t.notOk(isSteady())
  tick(SILENCE_S)
  t.notOk(isSteady())
  tick(1)
  t.ok(isSteady())
})

t.test('after an outage, or a sleep, every worker may be heard again before any is buried', async (t) => {
  for (const ms of [6_001, 60_000, 8 * 3_600_000]) {
    const { clock, tick, isSteady } = scene()
    tick(100)
    clock.at += ms
    t.notOk(isSteady())
    tick(SILENCE_S)
    t.notOk(isSteady())
    tick(1)
    t.ok(isSteady())
  }
})

t.test('a slow answer is no outage', async (t) => {
  const { clock, tick, isSteady } = scene()
  tick(100)
  clock.at += 5_000
  t.ok(isSteady())
  tick(1)
  t.ok(isSteady())
  clock.at += 5_001
  tick(1)
  t.notOk(isSteady(), 'a worker may have beaten for the last time three seconds before')
})
