import t from 'tap'
import { createAllowance, REST_MS } from './allowance.js'
import { type Grant, type Report } from './exchange.js'
import { SLICE_MS } from './quota-clock.js'

const REPORT: Report = {
  member: 'a',
  terms: { requestsPerMinute: null, tokensPerMinute: null, callsAtOnce: null },
  inFlight: 0,
  waiting: 10,
  wants: 10,
  ok: 0,
  rejected: 0,
  retryAfterMs: 0,
  quota: null,
  requests: { unused: 0, wanted: 40 },
  tokens: { unused: 0, wanted: 40_000, first: 1_000 },
  largestCall: 1_000,
  known: null,
  leaves: false,
}
const GRANT: Grant = {
  allowed: 10,
  heldMs: 0,
  isProbe: false,
  againMs: 500,
  requests: null,
  tokens: null,
  limit: 10,
  ceiling: null,
}
const slice = (units: number, perMinute = 6_000) => ({ units, perMinute, part: 0.5 })

t.test('nothing may begin before the first word, and then as much at once as was granted', async (t) => {
  const allowance = createAllowance()
  t.notOk(allowance.mayBegin(1, 0, 0))
  allowance.hear(GRANT, REPORT, 0)
  t.ok(allowance.mayBegin(1_000_000, 9, 99_999), 'for as long as no other word comes')
  t.notOk(allowance.mayBegin(1, 10, 1))
})

t.test('the place of a rejected call stays empty for a moment', async (t) => {
  const allowance = createAllowance()
  allowance.hear(GRANT, REPORT, 0)
  allowance.rejected(100)
  t.equal(allowance.allowed(100), 9)
  allowance.hear(GRANT, REPORT, 200)
  t.equal(allowance.allowed(200), 9, 'also when a new word comes')
  t.equal(allowance.allowed(100 + REST_MS), 10)
})

t.test('a slice is used up, and void when it is old', async (t) => {
  const allowance = createAllowance()
  allowance.hear({ ...GRANT, requests: slice(2) }, REPORT, 0)
  t.ok(allowance.mayBegin(1, 0, 0))
  allowance.begin(1)
  t.same(allowance.unused(0), { requests: 1, tokens: 0 })
  t.notOk(allowance.mayBegin(1, 1, SLICE_MS))
  t.same(allowance.unused(SLICE_MS), { requests: 0, tokens: 0 }, 'what is void is not given back')
  allowance.hear({ ...GRANT, requests: slice(1) }, REPORT, 1_000)
  allowance.begin(1)
  t.notOk(allowance.mayBegin(1, 0, 1_001))
})

t.test('what is used while the report is on its way is taken off the answer', async (t) => {
  const allowance = createAllowance()
  allowance.hear({ ...GRANT, requests: slice(5) }, REPORT, 0)
  t.equal(allowance.unused(500).requests, 5)
  for (let n = 0; n < 3; n += 1) allowance.begin(1)
  allowance.hear({ ...GRANT, requests: slice(4) }, REPORT, 500)
  t.equal(allowance.unused(501).requests, 1)
})

t.test('tokens are corrected by what a call really took, also below nothing', async (t) => {
  const allowance = createAllowance()
  allowance.hear({ ...GRANT, tokens: slice(3_000, 600_000) }, REPORT, 0)
  allowance.begin(2_000)
  allowance.correct(-500)
  t.equal(allowance.unused(1).tokens, 1_500)
  allowance.correct(4_000)
  t.equal(allowance.unused(2).tokens, -2_500)
  t.equal(allowance.unused(SLICE_MS + 1).tokens, -2_500, 'a debt does not grow old')
})

t.test('a call that is larger than a whole quota begins when the quota is there', async (t) => {
  const allowance = createAllowance()
  allowance.hear({ ...GRANT, tokens: slice(6_000) }, REPORT, 0)
  t.ok(allowance.mayBegin(9_000, 0, 0))
})

t.test('asking at once is of use only where all that was wanted was granted', async (t) => {
  const allowance = createAllowance()
  allowance.hear({ ...GRANT, requests: slice(40) }, REPORT, 0)
  t.notOk(allowance.isSpent(1, 0))
  for (let n = 0; n < 40; n += 1) allowance.begin(1)
  t.ok(allowance.isSpent(1, 0))
  allowance.hear({ ...GRANT, requests: slice(0) }, REPORT, 500)
  t.notOk(allowance.isSpent(1, 500))
})

t.test('alone, a process goes on at four fifths of its part of a quota', async (t) => {
  const allowance = createAllowance()
  allowance.hear({ ...GRANT, requests: slice(0) }, REPORT, 0)
  let begun = 0
  for (let now = 500; now < 60_500; now += 10) {
    if (now % 500 === 0) {
      allowance.unused(now)
      allowance.missed(REPORT, now)
    }
    if (!allowance.mayBegin(1, 0, now)) continue
    allowance.begin(1)
    begun += 1
  }
  const due = 6_000 * 0.5 * 0.8
  t.ok(begun > 0.93 * due && begun <= due, `${begun} of ${due}`)
})
