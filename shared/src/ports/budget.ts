// What is spent, and what may be: budgets of batches and daily caps of API keys. A worker leases a part of what is left,
// reserves each call's worst case within its lease, and settles now and then, so that the ledger is not asked per call.
// At every moment what the books hold and all leases together are within the cap.

import { type Prices } from './prices.js'

/** Of a call, a lease or a budget: both are reserved, whichever of them is capped. */
export interface Amount {
  readonly nanoUsd: number
  /** Input and output together. */
  readonly tokens: number
}

export const NOTHING: Amount = { nanoUsd: 0, tokens: 0 }

export const plus = (a: Amount, b: Amount): Amount => ({ nanoUsd: a.nanoUsd + b.nanoUsd, tokens: a.tokens + b.tokens })
export const minus = (a: Amount, b: Amount): Amount => ({ nanoUsd: a.nanoUsd - b.nanoUsd, tokens: a.tokens - b.tokens })
export const lesser = (a: Amount, b: Amount): Amount => ({
  nanoUsd: Math.min(a.nanoUsd, b.nanoUsd),
  tokens: Math.min(a.tokens, b.tokens),
})
export const greater = (a: Amount, b: Amount): Amount => ({
  nanoUsd: Math.max(a.nanoUsd, b.nanoUsd),
  tokens: Math.max(a.tokens, b.tokens),
})
export const covers = (a: Amount, b: Amount): boolean => a.nanoUsd >= b.nanoUsd && a.tokens >= b.tokens
export const isNothing = ({ nanoUsd, tokens }: Amount): boolean => nanoUsd === 0 && tokens === 0

/** Calls of one step and model that were, or may have been, paid for and brought nothing: `amount` at most. */
export interface LostCalls {
  readonly step: string
  readonly model: string
  readonly calls: number
  readonly amount: Amount
}

export interface LeaseRequest {
  readonly batchId: string
  readonly workerId: string
  /** 1 for a lease's first request, and one more for each after it. The same again is the same request, and done once. */
  readonly seq: number
  /** Comes off the lease: it is in the books by now, or is given back. */
  readonly release: Amount
  /** To be booked. What was leased for them is within `release`. */
  readonly lost: readonly LostCalls[]
  /** What the next call takes at most; null: nothing is asked for. */
  readonly need: Amount | null
  /** What would be welcome, the need included. */
  readonly want: Amount
  /** Calls whose end is not known yet. */
  readonly calls: number
  /** The lease ends: what is left in it, if anything, may have been spent and is booked as lost. Never a lease's first request. */
  readonly last: boolean
}

/**
 * - `granted`: added to the lease; covers the need, and nothing where there was none. - `wait`: it does not fit while others
 * hold leases; ask again. - `resting`: the batch does not run; where it is its cap that the call does not fit into, it has
 * just been paused. - `unbounded`: there is no cap. - `gone`: the worker was taken for dead and its lease booked as lost; what
 * was released has no meaning any more, and nothing was booked.
 */
export type LeaseAnswer =
  | { readonly answer: 'granted'; readonly nanoUsd: number; readonly tokens: number }
  | { readonly answer: 'wait' | 'resting' | 'unbounded' | 'gone' }

/** The workers' side. */
export interface BudgetLedger {
  /** Settles, gives back and asks for more, at once. */
  lease(request: LeaseRequest): Promise<LeaseAnswer>
  /** As frozen at submission. */
  prices(batchId: string): Promise<Prices>
}

/** A cap; null: none. */
export interface Budget {
  readonly nanoUsd: number | null
  readonly tokens: number | null
}

/** Usage and cost of one step and model of a batch. What was lost with a worker that died belongs to no step and model: ''. */
export interface UsageRow {
  readonly step: string
  readonly model: string
  readonly calls: number
  readonly input: number
  readonly inputCached: number
  readonly output: number
  readonly reasoning: number
  readonly nanoUsd: number
  /** Calls whose cost is not known, and not in `nanoUsd`. */
  readonly unpricedCalls: number
  readonly lostCalls: number
  readonly lostTokens: number
  readonly lostNanoUsd: number
}

/** The api's side. */
export interface BudgetBooks {
  /** By step and model. Empty where there is no such batch. */
  usage(batchId: string): Promise<readonly UsageRow[]>
  /**
   * Puts this budget in the place of the batch's own. One that was paused at its cap runs again where it has spent less than
   * the new one. False: there is no such batch.
   */
  changeBudget(batchId: string, budget: Budget): Promise<boolean>
  /** Books the leases of workers not heard of for WORKER_SILENCE_MS as lost; answers how many. */
  bookDeadLeases(): Promise<number>
}

export interface Cost {
  /** Of the calls whose cost is known. */
  readonly nanoUsd: number
  readonly unpricedCalls: number
  /** Of calls that brought nothing, at most; not in `nanoUsd`. */
  readonly lostNanoUsd: number
}
