// A quota per minute as a clock that runs ahead as it is used: the generic cell rate algorithm (ITU-T I.371). What is
// issued moves `dueAt`; nothing is issued while it is too far ahead of now. Pure.
//
// Endpoints count what arrives in any 60 seconds. A unit arrives late by as much as its slice may be old when it is used,
// and by its way to the endpoint; it is issued early by as much as the clock may run ahead. The even rate is therefore that
// of a minute longer by all three: every 60 seconds of arrivals were due within that longer time, and so never exceed the
// quota, while 97% of it can be used.

export const MINUTE_MS = 60_000
/** Longer than the time between two exchanges of a process, so that a slice lasts until the next one. */
export const AHEAD_MS = 600
/** A slice is void when it is older. */
export const SLICE_MS = 650
/** Between the fastest way of a call into the endpoint's own count and the slowest. */
export const ON_THE_WAY_MS = 400
export const LONG_MINUTE_MS = MINUTE_MS + AHEAD_MS + SLICE_MS + ON_THE_WAY_MS

/** Everybody who takes just his part of what is there leaves some, and what is left when the clock has run down is lost. */
const GENEROSITY = 2

export interface QuotaTerms {
  readonly perMinute: number
  /** The most units that one call takes: 1 where requests are counted. */
  readonly largest: number
}

export interface QuotaWish {
  /** Units issued before and not used, given back; below zero: used beyond what was issued. */
  readonly unused: number
  readonly wanted: number
  /** What the first call in the line takes: without so many, the others are of no use. */
  readonly first: number
  /** Of what can be issued now, from 0 to 1. */
  readonly part: number
}

export interface Issued {
  readonly dueAt: number
  readonly units: number
  /** Until something can be issued again, in milliseconds; 0 where something was. */
  readonly waitMs: number
}

/** The even rate. A window may end within a call, so that one call of the largest size has to fit besides. */
export const msPerUnit = ({ perMinute, largest }: QuotaTerms): number =>
  LONG_MINUTE_MS / (perMinute - Math.min(largest - 1, perMinute / 2))

/** `unitMs`: see msPerUnit; longer for less than the whole quota. */
export function issue(dueAt: number, unitMs: number, wish: QuotaWish, nowMs: number): Issued {
  // Time in which nothing was wanted is not saved up: a minute's worth at once would be over the quota of the next one.
  const due = Math.max(dueAt - wish.unused * unitMs, nowMs)
  const roomMs = nowMs + AHEAD_MS - due
  if (roomMs < 0) return { dueAt: due, units: 0, waitMs: -roomMs }
  const room = roomMs / unitMs
  const fair = Math.min(Math.floor(room), Math.ceil(room * wish.part * GENEROSITY))
  const units = Math.min(wish.wanted, Math.max(wish.first, fair))
  return { dueAt: due + units * unitMs, units, waitMs: 0 }
}
