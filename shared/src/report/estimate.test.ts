import t from 'tap'
import { drawSpread, estimateOf, type EstimateGround, type PilotSample } from './estimate.js'

const GROUND: EstimateGround = { total: 1_000, slots: { deliberating: 10, refining: 5 }, pilotMs: 20_000 }
const sampleOf = (own: Partial<PilotSample> = {}): PilotSample => ({
  ...{ isAccepted: true, nanoUsd: 2_000_000, tokens: 100, deliberatingMs: 3_000, refiningMs: 1_000 },
  ...own,
})
const repeat = (n: number, own: Partial<PilotSample> = {}) => Array.from({ length: n }, () => sampleOf(own))

t.test('means are taken times the prompts, with bounds about them', async (t) => {
  const samples = [...repeat(15), ...repeat(5, { isAccepted: false, nanoUsd: 6_000_000, tokens: 300 })]
  const estimate = estimateOf(GROUND, samples)
  t.match(estimate, {
    n: 20,
    acceptance: { mean: 0.75 },
    accepted: { mean: 750 },
    nanoUsd: { mean: 3_000_000_000 },
    tokens: { mean: 150_000 },
    secondsAtPilotPace: 1_000,
  })
  for (const range of [estimate?.acceptance, estimate?.nanoUsd, estimate?.tokens]) {
    t.ok(range && range.low < range.mean && range.mean < range.high, JSON.stringify(range))
  }
  t.same(estimateOf(GROUND, samples), estimate, 'the same samples say the same')
})

t.test('that all of a few were accepted does not say that all will be', async (t) => {
  const { acceptance } = estimateOf(GROUND, repeat(20)) ?? {}
  // By R: binom::binom.confint(20, 20, methods = 'wilson').
  t.equal(acceptance?.high, 1)
  t.equal(Math.round((acceptance?.low ?? 0) * 1000), 839)
  const { acceptance: none } = estimateOf(GROUND, repeat(20, { isAccepted: false })) ?? {}
  t.equal(none?.low, 0)
  t.equal(Math.round((none?.high ?? 0) * 1000), 161)
})

t.test('the phase with the most to do sets the pace, and no batch is faster than one sample', async (t) => {
  t.equal(estimateOf(GROUND, repeat(4))?.seconds?.mean, 300, 'ten deliberate 1,000 samples of 3 s')
  t.equal(estimateOf(GROUND, repeat(4, { refiningMs: 4_000 }))?.seconds?.mean, 800)
  t.equal(estimateOf({ ...GROUND, total: 2 }, repeat(2))?.seconds?.mean, 4)
  t.equal(estimateOf({ ...GROUND, slots: { deliberating: 0, refining: 3 } }, repeat(2))?.seconds, null)
})

t.test('what is not known is not estimated', async (t) => {
  t.equal(estimateOf(GROUND, []), null)
  t.equal(estimateOf(GROUND, [...repeat(9), sampleOf({ nanoUsd: null })])?.nanoUsd, null)
})

t.test('a draw is spread over all places, by its seed', async (t) => {
  const drawn = drawSpread(1_000, 20, 7)
  t.equal(drawn.length, 20)
  drawn.forEach((place, i) => t.ok(place >= i * 50 && place < (i + 1) * 50, `${place}`))
  t.same(drawSpread(1_000, 20, 7), drawn)
  t.notSame(drawSpread(1_000, 20, 8), drawn)
  t.same(drawSpread(3, 20, 1), [0, 1, 2], 'of fewer, all')
})
