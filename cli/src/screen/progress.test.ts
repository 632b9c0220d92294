import t from 'tap'
import { batchOf } from './fixtures.js'
import { countText, durationText, progressLine, usdText } from './progress.js'

const counts = { ...batchOf().counts, pending: 20, deliberating: 7, refining: 3, accepted: 28, refused: 2 }

t.test('a line tells how far it is, how fast it goes, when it is done, and what it has cost', async (t) => {
  const batch = batchOf({
    counts,
    cost: { usd: 0.123, lost_usd_at_most: 0, unpriced_calls: 0 },
    budget: { usd: 5, tokens: null },
  })
  t.equal(
    progressLine(batch, { beganMs: 1_000, endedThen: 10 }, 11_000, 10),
    '[#####.....]  30/60  50%  2.0/s  ETA 15 s  $0.12 of $5.00  deliberating 7, refining 3, accepted 28, refused 2',
  )
})

t.test('before anything was seen ending, the pace is the one that the api tells', async (t) => {
  const line = progressLine(batchOf({ counts, rate: 30 }), { beganMs: 0, endedThen: 30 }, 1_000, 4)
  t.match(line, '30.0/min  ETA 60 s'.replace('60 s', '1 min'))
  t.notMatch(progressLine(batchOf({ counts }), { beganMs: 0, endedThen: 30 }, 1_000, 4), /\/min/)
})

t.test('an open batch without prompts is not said to be done, nor does a paused one keep it to itself', async (t) => {
  const none = batchOf({ state: 'open', open: true, total: 0, counts: { ...batchOf().counts, pending: 0 } })
  t.match(progressLine(none, { beganMs: 0, endedThen: 0 }, 1, 4), '[....]  0/0 (open)  0%')
  t.match(
    progressLine(batchOf({ state: 'paused', state_reason: 'budget' }), { beganMs: 0, endedThen: 0 }, 1, 4),
    'paused (budget)',
  )
})

t.test('figures are short, and small sums keep their digits', async (t) => {
  t.same([950, 12_345, 4_600_000, 7_200_000_000].map(countText), ['950', '12.3k', '4.6M', '7.2G'])
  t.same([0, 0.00123, 0.5, 12].map(usdText), ['$0.00', '$0.0012', '$0.50', '$12.00'])
  t.same([3.2, 61, 3_660].map(durationText), ['4 s', '2 min', '1 h 1 min'])
})
