import t from 'tap'
import { type LeaseAnswer, type LeaseRequest } from '../../ports/budget.js'
import { LedgerOutage } from '../../ports/ledger.js'
import { createBatchLease, PATIENCE_MS, TICK_MS, type Reserved } from './batch-lease.js'
import { createRunningClock } from './fixtures/running-clock.js'
import { type Hold } from './lease-account.js'

const amount = (n: number) => ({ nanoUsd: n, tokens: n })
const granted = (n: number): LeaseAnswer => ({ answer: 'granted', ...amount(n) })
const WAIT: LeaseAnswer = { answer: 'wait' }
const CALL = { step: 'turn', model: 'm' }

/** A lease whose ledger answers by this script, and when that is over grants what is wanted. */
function scene(script: readonly (LeaseAnswer | Error)[] = []) {
  const clock = createRunningClock()
  const requests: LeaseRequest[] = []
  const errors: Error[] = []
  const answers = [...script]
  const parking = new AbortController()
  const lease = createBatchLease({
    batchId: 'b',
    workerId: 'w',
    ledger: {
      async lease(request) {
        requests.push(request)
        await clock.sleep(5)
        const answer = answers.shift() ?? granted(request.need === null ? 0 : request.want.nanoUsd)
        if (answer instanceof Error) throw answer
        return answer
      },
    },
    clock,
    random: () => 0.5,
    onError: (error) => errors.push(error),
  })
  const reserve = (n: number, entries = 0) => {
    const asked: { answer: Reserved | null } = { answer: null }
    void lease.reserve(amount(n), { entries, parking: parking.signal }).then((answer) => (asked.answer = answer))
    return asked
  }
  const held = async (n: number): Promise<Hold> => {
    const asked = reserve(n)
    await clock.runUntil('it is reserved', () => asked.answer !== null, 60_000)
    if (asked.answer?.reserved !== true) throw new Error(`not reserved: ${JSON.stringify(asked.answer)}`)
    return asked.answer.hold
  }
  const tick = async () => {
    lease.tick()
    await clock.runFor(TICK_MS)
  }
  return { lease, clock, requests, errors, parking, reserve, held, tick, answers }
}
const whyOf = ({ answer }: { readonly answer: Reserved | null }) =>
  answer === null ? 'waits' : answer.reserved ? 'reserved' : answer.why

t.test('those who wait at one moment are asked for together', async (t) => {
  const { reserve, clock, requests } = scene()
  const asked = [reserve(10), reserve(20), reserve(30)]
  await clock.runFor(50)
  t.same(asked.map(whyOf), ['reserved', 'reserved', 'reserved'])
  t.match(requests, [
    { seq: 1, need: amount(10), want: amount(20) },
    { seq: 2, need: amount(20), want: amount(100), release: amount(10) },
  ])
})

t.test('what a call did not take is there for the next one, without asking', async (t) => {
  const { held, requests } = scene([granted(100)])
  const first = await held(100)
  first.spend(amount(20)).booked()
  await held(80)
  t.equal(requests.length, 1)
})

t.test('of one length they are served in the order they came, also where a later one would fit', async (t) => {
  const { held, reserve, clock } = scene([granted(100), WAIT, WAIT, WAIT, WAIT, WAIT, WAIT])
  const first = await held(90)
  const asked = [reserve(50), reserve(5)]
  await clock.runFor(1)
  t.same(asked.map(whyOf), ['waits', 'waits'])
  first.release()
  await clock.runFor(1)
  t.same(asked.map(whyOf), ['reserved', 'reserved'])
})

t.test('samples that are further on are served first', async (t) => {
  const { held, reserve, clock } = scene([granted(100), WAIT, WAIT, WAIT, WAIT, WAIT, WAIT])
  const first = await held(100)
  const asked = [reserve(40, 0), reserve(40, 3), reserve(40, 1), reserve(20, 3)]
  await clock.runFor(1)
  first.release()
  await clock.runFor(1)
  t.same(asked.map(whyOf), ['waits', 'reserved', 'reserved', 'reserved'])
})

t.test('who does not get its part in time gives up its slot, and the next one is served', async (t) => {
  const { held, reserve, clock, answers } = scene([granted(10)])
  await held(10)
  answers.push(...Array.from({ length: 20 }, () => WAIT))
  const asked = reserve(50)
  await clock.runFor(PATIENCE_MS - 1)
  t.equal(whyOf(asked), 'waits')
  await clock.runFor(2)
  t.equal(whyOf(asked), 'limits')
})

t.test('in vain it is asked for less and less often, and soon after something came free here', async (t) => {
  const { held, reserve, clock, requests, answers } = scene([granted(30)])
  const [first, second] = [await held(10), await held(10)]
  answers.push(...Array.from({ length: 100 }, () => WAIT))
  reserve(50)
  await clock.runFor(4_000)
  const before = requests.length
  t.ok(before < 10, `${before} requests in four seconds`)
  first.spend(amount(1)).booked()
  await clock.runFor(60)
  t.equal(requests.length, before + 1)
  t.match(requests.at(-1), { release: amount(9), need: amount(50) }, 'all that is free goes back with it')
  second.release()
})

t.test('a stop ends the wait', async (t) => {
  const { reserve, clock, parking, answers } = scene()
  answers.push(...Array.from({ length: 9 }, () => WAIT))
  const asked = reserve(50)
  await clock.runFor(100)
  parking.abort()
  await clock.runFor(1)
  t.same([whyOf(asked), whyOf(reserve(1))], ['parking', 'waits'])
})

t.test('a stop at the very moment of its turn ends nobody else’s wait', async (t) => {
  const { lease, held, reserve, clock, answers } = scene([granted(10)])
  const first = await held(10)
  answers.push(...Array.from({ length: 9 }, () => WAIT))
  const stopping = new AbortController()
  const second = lease.reserve(amount(10), { parking: stopping.signal })
  const third = reserve(10)
  await clock.runFor(20)
  first.release()
  stopping.abort()
  const reserved = await second
  if (reserved.reserved) reserved.hold.release()
  await clock.runFor(1)
  t.equal(whyOf(third), 'reserved')
})

t.test('when the batch rests, all who wait hear it', async (t) => {
  const { reserve, clock } = scene([{ answer: 'resting' }])
  const asked = [reserve(10), reserve(20)]
  await clock.runFor(50)
  t.same(asked.map(whyOf), ['budget', 'budget'])
})

t.test('without a cap nothing is reserved, and nobody is asked again for a while', async (t) => {
  const { held, requests, clock } = scene([{ answer: 'unbounded' }, { answer: 'unbounded' }])
  for (let n = 0; n < 10; n += 1) await held(1_000_000)
  t.equal(requests.length, 1)
  await clock.runFor(2_100)
  await held(1)
  t.equal(requests.length, 2, 'it may have got one meanwhile')
})

t.test('a request that failed comes again as it was, and is settled before more is asked for', async (t) => {
  const outage = new LedgerOutage('no')
  const { held, reserve, clock, requests, errors, answers } = scene([granted(10)])
  ;(await held(10)).spend(amount(4)).booked()
  answers.push(outage, outage)
  const asked = reserve(50)
  await clock.runFor(1_000)
  t.equal(whyOf(asked), 'reserved')
  t.same(
    requests.map(({ seq }) => seq),
    [1, 2, 2, 2],
  )
  t.same(requests[3], requests[1])
  t.same(errors, [outage, outage])
})

t.test('what is lost is told by step and model, with what was leased for it', async (t) => {
  const { held, lease, requests, tick } = scene([granted(100)])
  const holds = [await held(10), await held(10), await held(10)]
  holds[0]?.lose(CALL)
  holds[1]?.spend(amount(3)).lose(CALL)
  holds[2]?.lose({ step: 'draft', model: 'm' })
  lease.unreserved(amount(5)).lose(CALL)
  await tick()
  t.match(requests[1], {
    release: amount(10 + 3 + 10 + 47), // of the 77 that are free, 30 are kept
    lost: [
      { ...CALL, calls: 3, amount: amount(18) },
      { step: 'draft', model: 'm', calls: 1, amount: amount(10) },
    ],
    need: null,
  })
})

t.test('a lease that nobody uses is given back, and ended', async (t) => {
  const { held, lease, requests, tick } = scene([granted(100)])
  const hold = await held(10)
  for (let n = 0; n < 3; n += 1) await tick()
  t.match(requests.slice(1), [{ release: amount(80) }, { release: amount(10) }], 'what is ahead of the call that runs')
  hold.spend(amount(4)).booked()
  for (let n = 0; n < 2; n += 1) await tick()
  t.match(requests.slice(-2), [
    { release: amount(10), last: false },
    { release: amount(0), last: true },
  ])
  t.ok(lease.isIdle())
  await held(1)
  t.equal(requests.at(-1)?.seq, 1, 'a new one begins')
})

t.test('a lease in use keeps about what it took of late', async (t) => {
  const { held, requests, tick } = scene([granted(100)])
  for (let n = 0; n < 3; n += 1) (await held(10)).spend(amount(1)).booked()
  await tick()
  t.match(requests.at(-1), { release: amount(3 + 67) })
})

t.test('a worker that was taken for dead starts afresh; what it held then is the books’ affair', async (t) => {
  const { held, lease, requests, tick, answers } = scene([granted(100)])
  const [before, lossy] = [await held(10), await held(10)]
  lossy.lose(CALL)
  lease.unreserved(amount(5)).lose(CALL)
  answers.push({ answer: 'gone' })
  await tick()
  before.spend(amount(4)).booked()
  const after = await held(7)
  t.match(requests.slice(2), [{ seq: 1, release: amount(0), lost: [{ calls: 1, amount: amount(5) }], need: amount(7) }])
  after.release()
})

t.test('at the end everything is settled, given back and told, and nobody waits any more', async (t) => {
  const { held, reserve, lease, requests, clock } = scene([granted(20), WAIT, WAIT, WAIT])
  ;(await held(20)).spend(amount(6)).booked()
  const asked = reserve(50)
  await clock.runFor(1)
  let closed = false
  void lease.close().then(() => (closed = true))
  await clock.runUntil('it is closed', () => closed, 1_000)
  t.equal(whyOf(asked), 'parking')
  t.same(
    requests.map(({ seq, release, last }) => [seq, release.nanoUsd, last]),
    [
      [1, 0, false],
      [2, 20, false],
      [3, 0, true],
    ],
  )
})

t.test('an end that the ledger does not hear of is not waited for', async (t) => {
  const { held, lease, clock, errors, answers } = scene([granted(20)])
  ;(await held(20)).spend(amount(6)).booked()
  answers.push(...Array.from({ length: 5 }, () => new LedgerOutage('no')))
  let closed = false
  void lease.close().then(() => (closed = true))
  await clock.runUntil('it is closed', () => closed, 1_000)
  t.equal(errors.length, 3)
})

t.test('an endpoint that takes more than it could is told at once, and eats into what is ahead', async (t) => {
  const { held, requests, tick } = scene([granted(100)])
  const hold = await held(100)
  hold.spend(amount(130)).booked()
  await tick()
  t.match(requests[1], { release: amount(100) }, '130 settled, 30 of them from nowhere')
})
