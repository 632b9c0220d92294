// Where the calls of one batch in this process wait for their part of its budget. Served from the lease, samples that are
// furthest on first, so that what is left is spent on ending them; where the lease is not enough, the ledger is asked once
// for all who wait.

import { greater, minus, NOTHING, plus, type Amount, type BudgetLedger, type LeaseAnswer } from '../../ports/budget.js'
import { type ModelCall } from '../../ports/model-call.js'
import { type Clock } from '../../ports/patience.js'
import { withRelayedSignal } from '../../ports/relay-signal.js'
import { after } from './after.js'
import { createLeaseAccount, type Hold } from './lease-account.js'

export interface BatchLeaseParts {
  readonly batchId: string
  readonly workerId: string
  readonly ledger: Pick<BudgetLedger, 'lease'>
  readonly clock: Clock
  readonly random: () => number
  /** Told when the ledger cannot be asked; it is asked again. */
  readonly onError: (error: Error) => void
}

/** - `limits`: it did not come to it within a slot's patience. - `budget`: the batch rests. */
export type Reserved =
  | { readonly reserved: true; readonly hold: Hold }
  | { readonly reserved: false; readonly why: 'parking' | 'limits' | 'budget' }

export interface BatchLease {
  readonly reserve: (amount: Amount, call: Pick<ModelCall, 'entries' | 'parking'>) => Promise<Reserved>
  /** Null where it is not there at once; nobody waits for it. */
  readonly take: (amount: Amount) => Hold | null
  readonly unreserved: (amount: Amount) => Hold
  /** To be called every TICK_MS: settles, and gives back what nobody here has use for. */
  readonly tick: () => void
  /** Nothing is under way, waited for or to be told. */
  readonly isIdle: () => boolean
  /** Settles and gives back all. To be called when no call is under way any more. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly amount: Amount
  readonly entries: number
  readonly end: (reserved: Reserved) => void
}

export const TICK_MS = 1_000
/** A slot is worth a wait of this long for money that others still hold. */
export const PATIENCE_MS = 10_000
/** How long an answer that there is no cap counts: by then the batch's standing has been heard of. */
const UNBOUNDED_MS = 2_000
/** Between two requests of which the first was in vain. The shorter one holds where something came free here meanwhile. */
const SHORTEST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 1_000

export function createBatchLease({ batchId, workerId, ledger, clock, random, onError }: BatchLeaseParts): BatchLease {
  const account = createLeaseAccount(() => somethingCameFree())
  /** Those that are furthest on first. */
  const waiting: Waiting[] = []
  let asking: Promise<void> | null = null
  let closing = false
  /** What had been taken at the last tick, and at the one before. */
  let marks: readonly [last: Amount, before: Amount] = [NOTHING, NOTHING]
  let unboundedUntil = -Infinity
  let inVain = 0
  let askedAt = -Infinity
  let askAgainAt = -Infinity
  let cancelTimer: () => void = () => {}

  /** Serves who can be served, and sees to it that the others will be. */
  const serve = (): void => {
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      const hold = account.take(first.amount)
      if (hold === null) break
      first.end({ reserved: true, hold })
    }
    const [first] = waiting
    if (first === undefined || asking !== null || closing) return
    cancelTimer()
    const waitMs = askAgainAt - clock.now()
    if (waitMs > 0) cancelTimer = after(clock, waitMs, serve)
    else askFor(first.amount)
  }
  const somethingCameFree = () => {
    if (waiting.length === 0) return
    askAgainAt = Math.min(askAgainAt, askedAt + SHORTEST_PAUSE_MS)
    serve()
  }

  const endAll = (reserved: () => Reserved) => {
    for (const each of [...waiting]) each.end(reserved())
  }
  const pauseMs = () => {
    const longest = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** Math.min(++inVain, 16))
    return longest * (0.5 + random() / 2)
  }
  const hear = (answer: LeaseAnswer) => {
    account.hear(answer)
    if (answer.answer === 'wait') askAgainAt = clock.now() + pauseMs()
    else {
      inVain = 0
      askAgainAt = -Infinity
    }
    if (answer.answer === 'resting') endAll(() => ({ reserved: false, why: 'budget' }))
    if (answer.answer === 'unbounded') {
      unboundedUntil = clock.now() + UNBOUNDED_MS
      for (const each of [...waiting]) each.end({ reserved: true, hold: account.unreserved(each.amount) })
    }
  }

  const send = async (request: ReturnType<typeof account.ask>): Promise<void> => {
    askedAt = clock.now()
    try {
      hear(await ledger.lease({ batchId, workerId, ...request }))
    } catch (error) {
      // Whether it was done is not known: the same request comes again, and is done once.
      onError(error instanceof Error ? error : new Error(String(error)))
      askAgainAt = clock.now() + pauseMs()
    }
  }
  const ask = (request: ReturnType<typeof account.ask>): void => {
    asking = send(request).then(() => {
      asking = null
      serve()
    })
  }
  /** What calls have taken in the last second or two: as much may be had ahead of need. */
  const recent = () => minus(account.taken(), marks[1])
  /** For all who wait, and some ahead. What is free does not cover the first of them: it goes back meanwhile. */
  const askFor = (need: Amount): void => {
    const wanted = waiting.reduce((sum, { amount }) => plus(sum, amount), NOTHING)
    ask(account.ask({ need, want: plus(wanted, greater(wanted, recent())), keep: NOTHING, last: false }))
  }
  const wait = (amount: Amount, entries: number, parking: AbortSignal): Promise<Reserved> =>
    new Promise((resolve) => {
      const end = (reserved: Reserved) => {
        const place = waiting.indexOf(entry)
        if (place === -1) return
        waiting.splice(place, 1)
        cancelPatience()
        resolve(reserved)
      }
      const entry = { amount, entries, end }
      const cancelPatience = after(clock, PATIENCE_MS, () => end({ reserved: false, why: 'limits' }))
      parking.addEventListener('abort', () => end({ reserved: false, why: 'parking' }), { once: true })
      waiting.splice(waiting.findLastIndex((each) => each.entries >= entries) + 1, 0, entry)
      serve()
    })
  const settle = (keep: Amount, last: boolean) => ask(account.ask({ need: null, want: NOTHING, keep, last }))

  return {
    async reserve(amount, { entries = 0, parking }) {
      if (parking.aborted) return { reserved: false, why: 'parking' }
      if (clock.now() < unboundedUntil) return { reserved: true, hold: account.unreserved(amount) }
      return withRelayedSignal([parking], (signal) => wait(amount, entries, signal))
    },
    take: (amount) => (clock.now() < unboundedUntil ? account.unreserved(amount) : account.take(amount)),
    unreserved: account.unreserved,
    tick() {
      marks = [account.taken(), marks[0]]
      // Who waits asks, and all is told with that.
      if (asking !== null || waiting.length > 0 || closing) return
      const keep = recent()
      const isOver = account.open() === 0 && keep.tokens === 0
      if (account.isStale(keep)) settle(keep, false)
      else if (isOver && account.isBegun()) settle(NOTHING, true)
    },
    isIdle: () =>
      waiting.length === 0 &&
      asking === null &&
      account.underWay() === 0 &&
      !account.isBegun() &&
      !account.isStale(NOTHING),
    async close() {
      closing = true
      endAll(() => ({ reserved: false, why: 'parking' }))
      cancelTimer()
      await asking
      // A request that was not answered comes again first, then what is left, then the end.
      for (let more = 3; more > 0 && (account.isBegun() || account.isStale(NOTHING)); more -= 1) {
        settle(NOTHING, !account.isStale(NOTHING))
        await asking
      }
    },
  }
}
