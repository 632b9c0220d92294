// What keeps budgets must do, whatever it is kept in: never let more be spent than the cap, by nobody, at no moment.

import { type Test } from 'tap'
import {
  NOTHING,
  plus,
  type Amount,
  type Budget,
  type BudgetBooks,
  type BudgetLedger,
  type LeaseAnswer,
  type LeaseRequest,
} from '@conclave/shared/ports/budget'
import { chanceOf } from '@conclave/shared/fleet/fixtures/chance'

export interface BudgetWorld {
  readonly ledger: Pick<BudgetLedger, 'lease'> & Pick<BudgetBooks, 'changeBudget' | 'bookDeadLeases'>
  /** A running batch. */
  batch(budget: Budget): Promise<string>
  /** A living worker. */
  worker(): Promise<string>
  /** As if the worker had not been heard of for a little longer than WORKER_SILENCE_MS. */
  die(workerId: string): Promise<void>
  /** A reply of this worker comes into the journal. */
  book(batchId: string, workerId: string, amount: Amount): Promise<void>
  /** Somebody pauses the batch. */
  rest(batchId: string): Promise<void>
  show(batchId: string): Promise<{
    readonly state: string
    readonly reason: string | null
    readonly spent: Amount
    readonly lost: Amount
    readonly leased: Amount
    readonly leases: number
  }>
}

export const usd = (nanoUsd: number): Budget => ({ nanoUsd, tokens: null })
export const amount = (nanoUsd: number, tokens = nanoUsd): Amount => ({ nanoUsd, tokens })

/** A worker's side of its lease on a batch: counts its requests. */
export function lessee(world: Pick<BudgetWorld, 'ledger'>, batchId: string, workerId: string) {
  let seq = 0
  const request = (own: Partial<LeaseRequest>): LeaseRequest => ({
    batchId,
    workerId,
    seq,
    release: NOTHING,
    lost: [],
    need: null,
    want: own.need ?? NOTHING,
    calls: 0,
    last: false,
    ...own,
  })
  const send = async (own: Partial<LeaseRequest>): Promise<LeaseAnswer> => {
    seq += 1
    const answer = await world.ledger.lease(request(own))
    if (answer.answer === 'gone') seq = 0
    return answer
  }
  return {
    send,
    /** The last request once more. */
    again: (own: Partial<LeaseRequest>) => world.ledger.lease(request(own)),
    need: (nanoUsd: number, want = nanoUsd, tokens = nanoUsd) =>
      send({ need: amount(nanoUsd, tokens), want: amount(want, Math.max(want, tokens)) }),
    release: (nanoUsd: number) => send({ release: amount(nanoUsd) }),
    lose: (nanoUsd: number, release = nanoUsd) =>
      send({
        release: amount(release),
        lost: [{ step: 'draft', model: 'm', calls: 1, amount: amount(nanoUsd) }],
      }),
  }
}

export const granted = (nanoUsd: number, tokens = nanoUsd): LeaseAnswer => ({ answer: 'granted', nanoUsd, tokens })

export async function budgetConformance(t: Test, name: string, open: (t: Test) => Promise<BudgetWorld>) {
  const check = (sentence: string, body: (t: Test, world: BudgetWorld) => Promise<unknown>) =>
    t.test(`${name}: ${sentence}`, async (t) => body(t, await open(t)))
  const scene = async (world: BudgetWorld, budget: Budget) => {
    const batchId = await world.batch(budget)
    const [one, other] = [await world.worker(), await world.worker()]
    return { batchId, one: lessee(world, batchId, one), other: lessee(world, batchId, other), workers: [one, other] }
  }

  await check('a need is covered, and what is wanted beyond it up to a quarter of the rest', async (t, world) => {
    const { batchId, one, other } = await scene(world, usd(1000))
    t.match(await one.need(10, 40), granted(40))
    t.match(await one.need(10, 900), granted(240, 900), '1000 - 40, and a quarter of that; tokens have no cap')
    t.match(await other.need(500, 900), granted(500, 900))
    t.match(await other.need(200), granted(200))
    t.match(await world.show(batchId), { leased: { nanoUsd: 980 }, leases: 2, state: 'running' })
  })

  await check(
    'while others hold leases a call that does not fit waits, and fits when they give back',
    async (t, world) => {
      const { batchId, one, other } = await scene(world, usd(100))
      await one.need(80)
      t.same((await other.need(30)).answer, 'wait')
      t.match(await world.show(batchId), { state: 'running', leased: { nanoUsd: 80 } })
      await one.release(20)
      t.match(await other.need(30), granted(30))
    },
  )

  await check(
    'a call that does not fit when nobody holds anything pauses the batch, with the reason',
    async (t, world) => {
      const { batchId, one, other, workers } = await scene(world, usd(100))
      await one.need(80)
      await world.book(batchId, workers[0] ?? '', amount(75))
      t.same((await one.need(30)).answer, 'wait', 'its own lease is not settled')
      t.same((await one.send({ release: amount(80), need: amount(30), want: amount(30) })).answer, 'resting')
      t.match(await world.show(batchId), { state: 'paused', reason: 'budget', spent: { nanoUsd: 75 }, leased: NOTHING })
      t.same((await other.need(1)).answer, 'resting', 'also where it would fit')
    },
  )

  await check('a call larger than the whole budget pauses the batch and is not waited for', async (t, world) => {
    const { batchId, one } = await scene(world, usd(100))
    t.same((await one.need(101)).answer, 'resting')
    t.match(await world.show(batchId), { state: 'paused', reason: 'budget' })
  })

  await check(
    'between the entry in the journal and the settling, a cost counts twice and pauses nobody',
    async (t, world) => {
      const { batchId, one, other, workers } = await scene(world, usd(100))
      await one.need(60)
      await world.book(batchId, workers[0] ?? '', amount(40))
      t.same((await other.need(20)).answer, 'wait')
      await one.release(60)
      t.match(await other.need(60), granted(60))
    },
  )

  await check('tokens are capped as money is, alone or beside it', async (t, world) => {
    const alone = await scene(world, { nanoUsd: null, tokens: 100 })
    t.match(await alone.one.need(5000, 5000, 70), granted(5000, 70))
    t.same((await alone.other.need(1, 1, 40)).answer, 'wait')
    const beside = await scene(world, { nanoUsd: 100, tokens: 100 })
    t.match(await beside.one.need(10, 10, 90), granted(10, 90))
    t.same((await beside.other.need(10, 10, 20)).answer, 'wait')
    t.match(await beside.other.need(90, 90, 10), granted(90, 10))
  })

  await check(
    'without a cap there is nothing to reserve, and what is lost is booked all the same',
    async (t, world) => {
      const { batchId, one } = await scene(world, { nanoUsd: null, tokens: null })
      t.same((await one.need(10)).answer, 'unbounded')
      await one.lose(7, 0)
      t.match(await world.show(batchId), { lost: { nanoUsd: 7, tokens: 7 }, leased: NOTHING })
    },
  )

  await check('the same request again is the same request: granted once, booked once', async (t, world) => {
    const { batchId, one } = await scene(world, usd(1000))
    const first = await one.need(10, 100)
    t.same(await one.again({ need: amount(10), want: amount(100) }), first)
    const lost = { release: amount(30), lost: [{ step: 'turn', model: 'm', calls: 2, amount: amount(30) }] }
    await one.send(lost)
    await one.again(lost)
    t.match(await world.show(batchId), { leased: { nanoUsd: 70 }, lost: { nanoUsd: 30 } })
  })

  await check('what is lost counts against the cap', async (t, world) => {
    const { batchId, one, other } = await scene(world, usd(100))
    await one.need(60)
    await one.lose(60)
    t.same((await other.need(50)).answer, 'resting')
    t.match(await world.show(batchId), { spent: NOTHING, lost: { nanoUsd: 60 }, state: 'paused', reason: 'budget' })
  })

  await check('a lease ends with its last request, and what is left in it is booked as lost', async (t, world) => {
    const { batchId, one, other } = await scene(world, usd(100))
    await one.need(60)
    t.match(await one.send({ release: amount(50), last: true }), granted(0))
    t.match(await world.show(batchId), { leased: NOTHING, lost: { nanoUsd: 10, tokens: 10 }, leases: 0 })
    await other.need(40)
    t.match(await other.send({ release: amount(40), last: true }), granted(0))
    t.match(await world.show(batchId), { leased: NOTHING, lost: { nanoUsd: 10 }, leases: 0 })
  })

  await check('the lease of a dead worker is booked as lost, and no living one is', async (t, world) => {
    const { batchId, one, other, workers } = await scene(world, usd(100))
    await one.need(60)
    await other.need(30)
    t.equal(await world.ledger.bookDeadLeases(), 0)
    await world.die(workers[0] ?? '')
    t.equal(await world.ledger.bookDeadLeases(), 1)
    t.match(await world.show(batchId), { lost: { nanoUsd: 60, tokens: 60 }, leased: { nanoUsd: 30 }, leases: 1 })
  })

  await check(
    'a worker that was taken for dead hears that its lease is gone, and begins a new one',
    async (t, world) => {
      const { batchId, one, workers } = await scene(world, usd(100))
      await one.need(60)
      await world.die(workers[0] ?? '')
      await world.ledger.bookDeadLeases()
      t.same((await one.lose(60)).answer, 'gone', 'it was booked with the lease')
      t.match(await world.show(batchId), { lost: { nanoUsd: 60 }, leased: NOTHING })
      t.match(await one.need(30), granted(30))
    },
  )

  await check('a worker that has forgotten its lease loses it and can begin anew', async (t, world) => {
    const { batchId, one, workers } = await scene(world, usd(100))
    await one.need(10)
    await one.need(20)
    await one.need(30)
    const forgetful = lessee(world, batchId, workers[0] ?? '')
    t.same((await forgetful.need(5)).answer, 'gone')
    t.match(await forgetful.need(5), granted(5))
    t.match(await world.show(batchId), { lost: { nanoUsd: 60 }, leased: { nanoUsd: 5 }, leases: 1 })
  })

  await check('a topped-up batch runs again, one whose new cap is spent already does not', async (t, world) => {
    const { batchId, one } = await scene(world, usd(100))
    await one.need(80)
    await one.lose(80)
    await one.need(50)
    t.equal(await world.ledger.changeBudget(batchId, usd(80)), true)
    t.match(await world.show(batchId), { state: 'paused', reason: 'budget' })
    await world.ledger.changeBudget(batchId, usd(150))
    t.match(await world.show(batchId), { state: 'running', reason: null })
    t.match(await one.need(50), granted(50))
  })

  await check('what somebody else has paused is not started by a new budget, and gives nothing', async (t, world) => {
    const { batchId, one } = await scene(world, usd(100))
    await world.rest(batchId)
    await world.ledger.changeBudget(batchId, usd(1000))
    t.match(await world.show(batchId), { state: 'paused' })
    t.same((await one.need(5)).answer, 'resting')
  })

  await check('a cap taken under what is spent and leased lets nobody begin', async (t, world) => {
    const { batchId, one, other } = await scene(world, usd(1000))
    await one.need(500)
    await world.ledger.changeBudget(batchId, usd(100))
    t.same((await other.need(1)).answer, 'wait')
    await one.release(500)
    t.match(await other.need(1), granted(1))
  })

  await check('whatever many workers do at once, spent, lost and leased stay within the cap', async (t, world) => {
    const cap = 20_000
    const batchId = await world.batch(usd(cap))
    const over: unknown[] = []
    /** In the journal already, and in a lease still. The ledger is seen as it was at some moment of a look: `peak` bounds it. */
    let twice = 0
    const looks = new Set<{ peak: number }>()
    const book = (nanoUsd: number) => {
      twice += nanoUsd
      for (const each of looks) each.peak = Math.max(each.peak, twice)
    }
    const look = async () => {
      const own = { peak: twice }
      looks.add(own)
      const { spent, lost, leased } = await world.show(batchId)
      if (plus(plus(spent, lost), leased).nanoUsd - own.peak > cap) over.push({ spent, lost, leased, ...own })
    }
    const work = async (seed: number) => {
      const random = chanceOf(seed)
      const workerId = await world.worker()
      const one = lessee(world, batchId, workerId)
      let held = 0
      for (let n = 0; n < 40; n += 1) {
        const need = 1 + Math.floor(random() * 200)
        const answer = await one.send({ need: amount(need), want: amount(need * Math.ceil(random() * 4)) })
        if (answer.answer === 'resting') return
        if (answer.answer === 'granted') held += answer.nanoUsd
        const spent = Math.floor(random() * held)
        if (random() < 0.2) await one.lose(spent)
        else {
          book(spent)
          await world.book(batchId, workerId, amount(spent))
          await one.release(spent)
          book(-spent)
        }
        held -= spent
        if (random() < 0.3) {
          await one.release(held)
          held = 0
        } else if (random() < 0.2) await look()
      }
      await one.send({ release: amount(held), last: true })
    }
    await Promise.all([1, 2, 3, 4, 5, 6].map(work))
    await look()
    t.same(over, [])
    const { spent, lost } = await world.show(batchId)
    t.ok(spent.nanoUsd + lost.nanoUsd > cap / 2, 'there was something to be held')
  })
}
