// Reserves the most that a model call can take before it is made, says what it cost, and sees to it that what was spent
// in vain is in the books. A wrapper around every other way to make a call.

import { type Amount, type BudgetLedger } from '../../ports/budget.js'
import { LedgerOutage } from '../../ports/ledger.js'
import { type LlmError } from '../../ports/llm-error.js'
import { type Reply } from '../../ports/llm.js'
import { type Meter } from '../../ports/meter.js'
import { type CallModel, type CallResult, type ModelCall } from '../../ports/model-call.js'
import { withPatience } from '../../ports/patience.js'
import { costOf, tokenBound, worstCost, type Price, type Prices } from '../../ports/prices.js'
import { perBatch } from '../per-batch.js'
import { type BudgetDesk } from './budget-desk.js'
import { type CallName, type Hold } from './lease-account.js'

export interface BudgetParts {
  readonly desk: BudgetDesk
  readonly ledger: Pick<BudgetLedger, 'prices'>
  readonly meter: Pick<Meter, 'cost'>
  readonly random: () => number
  readonly onOutage: (error: LedgerOutage) => void
}

/** Until a call that had to wait too long for its part is due again, in milliseconds; spread over twice that. */
const AGAIN_MS = 3_000

const parked = { result: 'held', why: 'parking', afterMs: 0 } as const satisfies CallResult

export function callWithinBudget({ desk, ledger, meter, random, onOutage }: BudgetParts, inner: CallModel): CallModel {
  const pricesOf = perBatch(ledger.prices)
  const readPrices = async ({ batchId, parking }: ModelCall): Promise<Prices | null> => {
    try {
      return await withPatience({ signal: parking, random, onOutage }, () => pricesOf(batchId))
    } catch (error) {
      if (error instanceof LedgerOutage) return null
      throw error
    }
  }
  const reserve = async (call: ModelCall, worst: Amount): Promise<Hold | CallResult> => {
    const lease = desk.leaseOf(call.batchId)
    if (!call.budgeted) return lease.unreserved(worst)
    const reserved = await lease.reserve(worst, call)
    if (reserved.reserved) return reserved.hold
    return { result: 'held', why: reserved.why, afterMs: reserved.why === 'limits' ? AGAIN_MS * (1 + random()) : 0 }
  }

  /** The reply with what it cost. Its hold ends when it is known whether the journal has it. */
  const priced = (call: ModelCall, called: Replied, price: Price | undefined, hold: Hold): CallResult => {
    const name = nameOf(call)
    const { reply, asked } = called
    if (!saysItsUsage(reply)) {
      if (call.budgeted) hold.lose(name)
      else hold.release()
      return called
    }
    const costNanoUsd = price === undefined ? null : Math.min(costOf(price, reply.usage), MOST)
    if (costNanoUsd !== null && asked !== undefined) meter.cost(asked, costNanoUsd)
    const spent = hold.spend({ nanoUsd: costNanoUsd ?? 0, tokens: tokensOf(reply) })
    const onJournaled = (journaled: boolean) => (journaled ? spent.booked() : spent.lose(name))
    return { ...called, costNanoUsd, onJournaled }
  }

  return async (call) => {
    const prices = await readPrices(call)
    if (prices === null) return parked
    const price = prices[call.question.model]
    const worst = worstOf(call, price)
    const reserved = await reserve(call, worst)
    if ('result' in reserved) return reserved
    const name = nameOf(call)

    // Each attempt that may be billed has a hold of its own; null: there was nothing left for one more.
    let hold: Hold | null = reserved
    let told: LlmError | null = null
    const mayAskOn = (failure: LlmError): boolean => {
      told = failure
      if (!failure.mayBeBilled) return true
      hold?.lose(name)
      const lease = desk.leaseOf(call.batchId)
      hold = call.budgeted ? lease.take(worst) : lease.unreserved(worst)
      return hold !== null
    }
    const called = await inner({ ...call, mayAskOn }).catch((defect: unknown) => {
      hold?.lose(name)
      throw defect
    })
    if (called.result === 'reply') return hold === null ? called : priced(call, called, price, hold)
    if (called.result === 'error' && called.error !== told && called.error.mayBeBilled) hold?.lose(name)
    else hold?.release()
    return called
  }
}

type Replied = Extract<CallResult, { result: 'reply' }>

const nameOf = ({ step, question }: ModelCall): CallName => ({ step, model: question.model })

/** A call that takes more is an endpoint that cannot count. Nano-dollars, or tokens. */
const MOST = 1e12

function worstOf({ question }: ModelCall, price: Price | undefined): Amount {
  const bound = tokenBound(question)
  return { nanoUsd: price === undefined ? 0 : worstCost(price, bound), tokens: bound.input + bound.output }
}

const tokensOf = ({ usage }: Reply): number => Math.min(usage.input + usage.output, MOST)

/** Zero is what is not reported. A question that a filter stopped took nothing. */
const saysItsUsage = ({ text, usage }: Reply): boolean => text === '' || (usage.input > 0 && usage.output > 0)
