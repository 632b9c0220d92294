// One process's lease on one batch's budget, as sums: what may be spent without asking, what is under way, and what the
// ledger is to be told. No clock, no I/O. What is not known to be unspent never becomes free again.

import {
  covers,
  greater,
  isNothing,
  lesser,
  minus,
  NOTHING,
  plus,
  type Amount,
  type LeaseAnswer,
  type LeaseRequest,
  type LostCalls,
} from '../../ports/budget.js'

/** Whose call it was. */
export interface CallName {
  readonly step: string
  readonly model: string
}

/**
 * A call's part of the lease, from before it is asked until its reply is in the journal. It has one end, which is called
 * once.
 */
export interface Hold {
  /** It was not asked, or cannot have been billed. */
  readonly release: () => void
  /** It may have been billed, with up to all that is held, and brought nothing. */
  readonly lose: (call: CallName) => void
  /** It was billed with `real`; what is held beyond it is free. */
  readonly spend: (real: Amount) => Spent
}

export interface Spent {
  /** The journal has the reply, and the books its cost. */
  readonly booked: () => void
  /** The journal does not have it. */
  readonly lose: (call: CallName) => void
}

/** What a request asks for besides settling. `keep`: of what is free, so much is not given back. */
export interface Wish {
  readonly need: Amount | null
  readonly want: Amount
  readonly keep: Amount
  readonly last: boolean
}

type Asked = Omit<LeaseRequest, 'batchId' | 'workerId'>

interface Lost {
  readonly call: CallName
  readonly amount: Amount
  readonly leased: boolean
}

export interface LeaseAccount {
  /** Null where the amount is not free. */
  readonly take: (amount: Amount) => Hold | null
  /** For a call that need not be reserved; what is lost with it is told all the same. */
  readonly unreserved: (amount: Amount) => Hold
  /** The next request; one that has not been answered yet comes again as it was. */
  readonly ask: (wish: Wish) => Asked
  readonly hear: (answer: LeaseAnswer) => void
  /** By all calls that ever held something. */
  readonly taken: () => Amount
  /** Whether the ledger is to be told something if `keep` is not to be given back. */
  readonly isStale: (keep: Amount) => boolean
  /** Calls that hold something. */
  readonly open: () => number
  /** These, and those that need hold nothing. */
  readonly underWay: () => number
  /** Whether the ledger knows of the lease, or is about to. */
  readonly isBegun: () => boolean
}

export function createLeaseAccount(onFreed: () => void): LeaseAccount {
  // A term ends when the ledger has booked the lease as lost: what was held in it is no longer ours to settle.
  let term = 0
  let seq = 0
  let free = NOTHING
  let settled = NOTHING
  let taken = NOTHING
  let open = 0
  let unreserved = 0
  let lost: Lost[] = []
  let asked: { readonly request: Asked; readonly lost: readonly Lost[] } | null = null

  const within = (began: number, change: () => void) => {
    if (began !== term) return
    change()
    onFreed()
  }
  const hold = (amount: Amount): Hold => {
    const began = term
    const end = (freed: Amount, spent: Amount, call: CallName | null) =>
      within(began, () => {
        open -= 1
        free = plus(free, freed)
        settled = plus(settled, spent)
        if (call !== null) lost.push({ call, amount: spent, leased: true })
      })
    return {
      release: () => end(amount, NOTHING, null),
      lose: (call) => end(NOTHING, amount, call),
      spend(real) {
        within(began, () => (free = plus(free, minus(amount, real))))
        return { booked: () => end(NOTHING, real, null), lose: (call) => end(NOTHING, real, call) }
      },
    }
  }
  /** An endpoint that takes more than the most it could makes `free` negative: that is told at once, whatever is kept. */
  const keepOf = (keep: Amount) => lesser(greater(free, NOTHING), keep)

  return {
    take(amount) {
      if (!covers(free, amount)) return null
      free = minus(free, amount)
      taken = plus(taken, amount)
      open += 1
      return hold(amount)
    },
    unreserved(amount) {
      unreserved += 1
      const end = (): void => void (unreserved -= 1)
      const loseAs = (of: Amount) => (call: CallName) => {
        end()
        lost.push({ call, amount: of, leased: false })
      }
      return { release: end, lose: loseAs(amount), spend: (real) => ({ booked: end, lose: loseAs(real) }) }
    },
    ask({ need, want, keep, last }) {
      if (asked !== null) return asked.request
      const kept = keepOf(keep)
      const release = plus(settled, minus(free, kept))
      asked = { request: { seq: seq + 1, release, lost: summed(lost), need, want, calls: open, last }, lost }
      free = kept
      settled = NOTHING
      lost = []
      return asked.request
    },
    hear(answer) {
      if (asked === null) return
      const { request, lost: told } = asked
      asked = null
      if (answer.answer === 'gone') {
        lost = [...told, ...lost].filter(({ leased }) => !leased)
        settled = NOTHING
      }
      if (answer.answer === 'gone' || request.last) {
        term += 1
        seq = 0
        open = 0
        free = NOTHING
        return
      }
      seq = request.seq
      if (answer.answer === 'granted') free = plus(free, answer)
    },
    taken: () => taken,
    isStale: (keep) =>
      asked !== null || lost.length > 0 || !isNothing(settled) || !isNothing(minus(free, keepOf(keep))),
    open: () => open,
    underWay: () => open + unreserved,
    isBegun: () => seq > 0 || asked !== null,
  }
}

/** One entry for each step and model. */
function summed(lost: readonly Lost[]): readonly LostCalls[] {
  const sums = new Map<string, LostCalls>()
  for (const { call, amount } of lost) {
    const key = JSON.stringify([call.step, call.model])
    const sum = sums.get(key) ?? { step: call.step, model: call.model, calls: 0, amount: NOTHING }
    sums.set(key, { ...sum, calls: sum.calls + 1, amount: plus(sum.amount, amount) })
  }
  return [...sums.values()]
}
