// What becomes of a model call that failed: asked again after a wait, or given up. Pure; clock and chance are the
// caller's. It never gives up a sample for what is wrong with the endpoint and not with the call.

import { type LlmErrorKind } from './llm-error.js'

/** The state of one call, all its failures so far included. */
export interface FailedCall {
  readonly kind: LlmErrorKind
  /** What the endpoint asked us to wait, in milliseconds. */
  readonly retryAfterMs: number | null
  /** Attempts spent before this failure. */
  readonly attempts: number
  /** Waits in a row before this failure, ended by any reply or spent attempt. */
  readonly waits: number
  /** From [0, 1). */
  readonly random: number
  /** Attempts after which a call that keeps failing is given up. */
  readonly maxAttempts?: number
}

export type RetryDecision =
  | { readonly decision: 'again'; readonly afterMs: number; readonly spendsAttempt: boolean }
  | { readonly decision: 'give-up'; readonly reason: LlmErrorKind }

export const MAX_ATTEMPTS = 6
export const MIN_BACKOFF_MS = 500
export const MAX_BACKOFF_MS = 30_000
/** An endpoint that asks for more is asked again once an hour, lest one wrong header park a sample for good. */
export const MAX_ASKED_MS = 3_600_000

/** Whose fault it is: the endpoint's (`wait`), perhaps the call's (`attempt`), or surely the call's (`give-up`). */
const RESPONSES: Readonly<Record<LlmErrorKind, 'wait' | 'attempt' | 'give-up'>> = {
  rate_limited: 'wait',
  overloaded: 'wait',
  unreachable: 'wait',
  unauthorised: 'wait',
  timeout: 'attempt',
  server_error: 'attempt',
  bad_request: 'give-up',
  context_overflow: 'give-up',
  cancelled: 'give-up',
}

export function decideRetry(call: FailedCall): RetryDecision {
  const response = RESPONSES[call.kind]
  const spendsAttempt = response === 'attempt'
  const spent = spendsAttempt ? call.attempts + 1 : call.attempts
  if (response === 'give-up' || (spendsAttempt && spent >= (call.maxAttempts ?? MAX_ATTEMPTS))) {
    return { decision: 'give-up', reason: call.kind }
  }
  const ceilingMs = backoffCeilingMs(spendsAttempt ? call.attempts : call.waits)
  const afterMs =
    call.retryAfterMs === null
      ? jittered(MIN_BACKOFF_MS, ceilingMs, call.random)
      : askedMs(call.retryAfterMs, call.random)
  return { decision: 'again', afterMs, spendsAttempt }
}

/** The longest wait after `failures` in a row, in milliseconds: 1 s, doubled each time, 30 s at most. */
export const backoffCeilingMs = (failures: number): number =>
  Math.min(MAX_BACKOFF_MS, 2 * MIN_BACKOFF_MS * 2 ** Math.min(failures, 16))

/**
 * What was asked for, and up to a quarter or half a second more, so that those who were told the same do not come back
 * at once. Never less than half a second: an endpoint that says `0` to every call would have us spin.
 */
function askedMs(retryAfterMs: number, random: number): number {
  const least = Math.max(MIN_BACKOFF_MS, Math.min(retryAfterMs, MAX_ASKED_MS))
  return jittered(least, least + Math.max(MIN_BACKOFF_MS, least / 4), random)
}

/**
 * Full jitter over [leastMs, mostMs): spreads a herd better than a narrow band around the formula
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
const jittered = (leastMs: number, mostMs: number, random: number): number =>
  Math.floor(leastMs + random * (mostMs - leastMs))
