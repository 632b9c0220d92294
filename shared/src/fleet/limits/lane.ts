// A lane is one model at one endpoint: what providers limit. All processes of the fleet share its limits; a call goes
// through it with a pass.

import { type Quota } from '../../ports/llm.js'

/** What the keys of all lanes in the shared state begin with. */
export const LANE_KEYS = 'lane:1:'

/** Limits that somebody has set; null: not known, and found out. */
export interface LaneTerms {
  readonly endpoint: string
  readonly model: string
  readonly requestsPerMinute: number | null
  /** Input and output together. */
  readonly tokensPerMinute: number | null
  readonly callsAtOnce: number | null
}

export interface Lane {
  readonly terms: LaneTerms
  /** Waits for a turn, in the order of asking. Costs no attempt and holds no connection. */
  enter(wish: EnterWish): Promise<Entered>
  readonly load: () => LaneLoad
}

export interface EnterWish {
  /** Tokens that the call is expected to take. */
  readonly tokens: number
  /** How long a slot is worth this wait, in milliseconds. */
  readonly patienceMs: number
  /** Ends the wait. */
  readonly parking: AbortSignal
}

export type Entered =
  { readonly entered: true; readonly pass: Pass } | { readonly entered: false; readonly why: 'parking' | 'patience' }

export interface Pass {
  /** To be called once, with what became of the call. */
  leave(end: CallEnd): void
}

/**
 * - `ok`: answered; `tokens` is what it really took. - `rejected`: 429, or 503 for want of capacity. - `failed`: anything else,
 * which says nothing about limits.
 */
export type CallEnd =
  | { readonly end: 'ok'; readonly tokens: number; readonly quota: Quota | null }
  | { readonly end: 'rejected'; readonly retryAfterMs: number | null; readonly quota: Quota | null }
  | { readonly end: 'failed' }

/**
 * Of this process. `allowed`: calls at once it may have now. `limited`: whether that was set or met its end; else it grows as
 * it is used, and says nothing of how much the endpoint takes. `heldMs`: how long no call may begin, 0 where one may.
 */
export interface LaneLoad {
  readonly inFlight: number
  readonly waiting: number
  readonly allowed: number
  readonly limited: boolean
  readonly heldMs: number
}
