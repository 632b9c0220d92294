// A storm: whatever is asked is rejected. The whole fleet then holds its calls, one process asks with one call from time to
// time, and the first answer ends it. Pure.

import Type, { type Static } from 'typebox'
import { MAX_ASKED_MS } from '../../ports/retry.js'

export const StormSchema = Type.Object({
  /** No call before. */
  heldUntil: Type.Number(),
  /** How long the last hold was, where the endpoint did not ask for longer. */
  backoffMs: Type.Number(),
  /** Whose call is to find out, and since when it may. */
  probe: Type.Union([Type.Object({ member: Type.String(), since: Type.Number() }), Type.Null()]),
  /** Null while it lasts. It is remembered for a while: one that comes back at once was not over. */
  endedAt: Type.Union([Type.Number(), Type.Null()]),
})
export type Storm = Readonly<Static<typeof StormSchema>>

export const FIRST_BACKOFF_MS = 500
export const LONGEST_BACKOFF_MS = 5_000
const REMEMBERED_MS = 10_000
/** Rejections come at once: a call that is still there after this long has been accepted. */
export const ACCEPTED_AFTER_MS = 3_000
/** So many rejections in a row make a storm; one is enough where the endpoint asks to wait. */
const IN_A_ROW = 3

export interface Rejections {
  /** Since the last call that was answered, of the whole fleet. */
  readonly inARow: number
  readonly retryAfterMs: number
  /** Calls that the fleet has in flight still. */
  readonly inFlight: number
}

export const isStorm = ({ inARow, retryAfterMs, inFlight }: Rejections): boolean =>
  inFlight === 0 && inARow > 0 && (inARow >= IN_A_ROW || retryAfterMs > 0)

export const isOn = (storm: Storm | null): storm is Storm => storm !== null && storm.endedAt === null

const asked = (retryAfterMs: number): number => Math.min(retryAfterMs, MAX_ASKED_MS)

/** A storm begins, or its probe was rejected too. */
export function hold(storm: Storm | null, retryAfterMs: number, nowMs: number): Storm {
  const isSame = storm !== null && (storm.endedAt === null || nowMs < storm.endedAt + REMEMBERED_MS)
  const backoffMs = isSame ? Math.min(storm.backoffMs * 2, LONGEST_BACKOFF_MS) : FIRST_BACKOFF_MS
  const holdMs = Math.max(backoffMs, asked(retryAfterMs))
  return { heldUntil: nowMs + holdMs, backoffMs, probe: null, endedAt: null }
}

export const end = (storm: Storm, nowMs: number): Storm => ({ ...storm, probe: null, endedAt: nowMs })

/** What a process says while a storm is on. */
export interface Word {
  readonly member: string
  readonly ok: number
  readonly rejected: number
  readonly retryAfterMs: number
  readonly inFlight: number
  readonly waiting: number
}

export function ride(storm: Storm, word: Word, nowMs: number): Storm {
  if (word.ok > 0) return end(storm, nowMs)
  const { probe } = storm
  const isProbe = probe !== null && probe.member === word.member
  if (word.rejected > 0 && isProbe) return hold(storm, word.retryAfterMs, nowMs)
  // Those who are late to tell how it began.
  if (word.rejected > 0) return { ...storm, heldUntil: Math.max(storm.heldUntil, nowMs + asked(word.retryAfterMs)) }
  if (nowMs < storm.heldUntil) return storm
  if (isProbe && word.inFlight > 0) return nowMs < probe.since + ACCEPTED_AFTER_MS ? storm : end(storm, nowMs)
  const isFree = probe === null || isProbe || nowMs > probe.since + 2 * ACCEPTED_AFTER_MS
  if (!isFree || word.waiting === 0) return isProbe ? { ...storm, probe: null } : storm
  return isProbe ? storm : { ...storm, probe: { member: word.member, since: nowMs } }
}
