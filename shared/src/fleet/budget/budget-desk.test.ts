import t from 'tap'
import { type LeaseRequest } from '../../ports/budget.js'
import { createBudgetDesk } from './budget-desk.js'
import { createRunningClock } from './fixtures/running-clock.js'

const WORST = { nanoUsd: 10, tokens: 10 }
const NEVER = { parking: new AbortController().signal }

function scene() {
  const clock = createRunningClock()
  const requests: LeaseRequest[] = []
  const desk = createBudgetDesk({
    workerId: 'w',
    ledger: {
      lease: async (request) => {
        requests.push(request)
        return { answer: 'granted', ...request.want }
      },
    },
    clock,
    random: () => 0.5,
    onError: (error) => t.fail(error.message),
  })
  return { clock, requests, desk }
}

t.test('leases are settled every second, and ended when nobody uses them', async (t) => {
  const { clock, requests, desk } = scene()
  for (const batchId of ['a', 'b']) {
    const reserved = await desk.leaseOf(batchId).reserve(WORST, NEVER)
    if (reserved.reserved) reserved.hold.spend({ nanoUsd: 4, tokens: 4 }).booked()
  }
  await clock.runFor(5_000)
  for (const batchId of ['a', 'b']) {
    const own = requests.filter((request) => request.batchId === batchId)
    t.equal(own.at(-1)?.last, true)
    t.equal(
      own.reduce((sum, { release, want }) => sum + want.tokens - release.tokens, 0),
      0,
    )
  }
  const before = requests.length
  await clock.runFor(60_000)
  t.equal(requests.length, before, 'nobody asks for a batch that nothing is done for')
})

t.test('what is lost of a call without a budget is told, however long it took', async (t) => {
  const { clock, requests, desk } = scene()
  const hold = desk.leaseOf('a').unreserved(WORST)
  await clock.runFor(300_000)
  hold.lose({ step: 'turn', model: 'm' })
  await clock.runFor(3_000)
  t.match(requests, [{ lost: [{ calls: 1, amount: WORST }], last: false }, { last: true }])
})

t.test('once closed, it asks no more', async (t) => {
  const { clock, requests, desk } = scene()
  const reserved = await desk.leaseOf('a').reserve(WORST, NEVER)
  if (reserved.reserved) reserved.hold.release()
  await desk.close()
  t.equal(requests.at(-1)?.last, true)
  const before = requests.length
  await t.rejects(clock.runFor(10_000).then(() => clock.runUntil('anything', () => requests.length > before, 1)))
})
