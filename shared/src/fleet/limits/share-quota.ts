// A quota of the fleet: what is known of it, and a process's slice of what can be issued now. Pure.

import { type QuotaPart } from '../../ports/llm.js'
import { type QuotaState } from './lane-state.js'
import { issue, msPerUnit, type QuotaWish } from './quota-clock.js'

/** Units that a process may use within SLICE_MS. */
export interface Slice {
  readonly units: number
  /** Of the whole fleet. */
  readonly perMinute: number
  /** The share of it that this process is due, from 0 to 1. */
  readonly part: number
}

/** An endpoint that has so little left is shared with somebody, or counts otherwise than we do. */
const NEARLY_NOTHING = 0.005
/** After this part of the time until all is there again, some is. */
const SOME = 0.02
const LONGEST_PAUSE_MS = 60_000
const LARGEST_HALF_LIFE_MS = 60_000

export interface Lesson {
  /** By a person; it counts for more than what the endpoint tells. */
  readonly set: number | null
  /** By the endpoint. */
  readonly told: QuotaPart | null
  /** What the endpoint asked those to wait that it rejected, in milliseconds. */
  readonly retryAfterMs: number
  readonly largest: number
  /** Units that calls in flight may take. */
  readonly underWay: number
}

export function learnQuota(quota: QuotaState, lesson: Lesson, nowMs: number): QuotaState {
  const { set, told, retryAfterMs, largest, underWay } = lesson
  const most = Math.max(quota.largest, largest)
  if (told === null) return { ...quota, largest: most }
  const perMinute = told.limit !== null && told.limit > 0 ? told.limit : quota.told
  const isNew = set === null && quota.told === null && perMinute !== null
  // What was asked before the quota was known is in the endpoint's count, or will be.
  const usedMs = isNew
    ? (underWay + Math.max(0, perMinute - (told.remaining ?? perMinute))) * msPerUnit({ perMinute, largest: most })
    : 0
  const dueAt = Math.max(quota.dueAt, nowMs + usedMs, nowMs + pauseMs(told, retryAfterMs))
  return { told: perMinute, dueAt, largest: most }
}

function pauseMs({ limit, remaining, resetMs }: QuotaPart, retryAfterMs: number): number {
  if (remaining === null || limit === null || remaining > limit * NEARLY_NOTHING) return 0
  return Math.min(Math.max((resetMs ?? 0) * SOME, retryAfterMs), LONGEST_PAUSE_MS)
}

/** The largest call is forgotten slowly. */
export const forgotten = (largest: number, ms: number): number =>
  Math.max(1, largest * 0.5 ** (ms / LARGEST_HALF_LIFE_MS))

export interface Sliced {
  readonly quota: QuotaState
  /** Null where there is no such quota. */
  readonly slice: Slice | null
  /** Less was issued than wanted. */
  readonly isShort: boolean
  /** Until something can be issued to those who want it, in milliseconds. */
  readonly waitMs: number
}

export function sliceOf(
  quota: QuotaState,
  set: number | null,
  wish: QuotaWish & { readonly mayUse: boolean },
  nowMs: number,
): Sliced {
  const perMinute = set ?? quota.told
  if (perMinute === null) return { quota, slice: null, isShort: false, waitMs: 0 }
  const wanted = wish.mayUse ? wish.wanted : 0
  const first = Math.min(wish.first, perMinute)
  const unitMs = msPerUnit({ perMinute, largest: quota.largest })
  const { dueAt, units, waitMs } = issue(quota.dueAt, unitMs, { ...wish, wanted, first }, nowMs)
  return {
    quota: { ...quota, dueAt },
    slice: { units, perMinute, part: wish.part },
    isShort: units < wanted,
    waitMs: wanted > 0 ? waitMs : 0,
  }
}
