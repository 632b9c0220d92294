// What a process may do of its own until the next exchange: so many calls at once, and what is left of its slices of the
// quotas. It learns at once from a rejection, and goes on with care while the shared state is away.

import { type Grant, type Report } from './exchange.js'
import { issue, msPerUnit, SLICE_MS } from './quota-clock.js'
import { type Slice } from './share-quota.js'

/** While nobody can be asked, a process keeps to so much of what it was last due of a quota. */
const ALONE = 0.8
const LEAST_PART = 0.001

/** A call that was rejected has shown that there is no room for it: its place stays empty for so long. */
export const REST_MS = 500

type Kind = 'requests' | 'tokens'

interface Purse {
  slice: Slice | null
  left: number
  /** Used, and corrected, since the report that waits for its answer. */
  used: number
  /** The process issues to itself; then `dueAt` is the quota's clock. */
  isAlone: boolean
  dueAt: number
}

const emptyPurse = (): Purse => ({ slice: null, left: 0, used: 0, isAlone: false, dueAt: 0 })

export interface Allowance {
  readonly allowed: (nowMs: number) => number
  readonly mayBegin: (tokens: number, inFlight: number, nowMs: number) => boolean
  /** A slice is used up although all of it was granted that was wanted: asking at once may bring more. */
  readonly isSpent: (tokens: number, nowMs: number) => boolean
  readonly begin: (tokens: number) => void
  /** One call at once less, for a moment. */
  readonly rejected: (nowMs: number) => void
  /** A call took so many tokens more than it was expected to. */
  readonly correct: (tokens: number) => void
  /** What is to be given back, told in a report at this moment. */
  readonly unused: (nowMs: number) => { readonly requests: number; readonly tokens: number }
  /** `sentAt`: when the report went out; what was used since is taken off. */
  readonly hear: (grant: Grant, report: Report, sentAt: number) => void
  /** The report had no answer. */
  readonly missed: (report: Report, nowMs: number) => void
}

export function createAllowance(): Allowance {
  const purses: Readonly<Record<Kind, Purse>> = { requests: emptyPurse(), tokens: emptyPurse() }
  let granted = 0
  /** When each place may be taken again, in order. */
  let resting: number[] = []
  let voidAt = -Infinity
  let hasAll = false

  const both = (act: (purse: Purse, kind: Kind) => void): void => {
    act(purses.requests, 'requests')
    act(purses.tokens, 'tokens')
  }
  const fits = ({ slice, left }: Purse, units: number, nowMs: number): boolean =>
    slice === null || (nowMs < voidAt && left >= Math.min(units, slice.perMinute))
  const fitsBoth = (tokens: number, nowMs: number): boolean =>
    fits(purses.requests, 1, nowMs) && fits(purses.tokens, tokens, nowMs)
  const use = (purse: Purse, units: number): void => {
    purse.left -= units
    purse.used += units
  }
  const tell = (purse: Purse, nowMs: number): number => {
    purse.used = 0
    if (purse.slice === null) return 0
    return purse.left < 0 || nowMs < voidAt ? purse.left : 0
  }
  const allowed = (nowMs: number): number => {
    if (resting.length > 0) resting = resting.filter((until) => until > nowMs)
    return Math.max(0, granted - resting.length)
  }

  return {
    allowed,
    mayBegin: (tokens, inFlight, nowMs) => inFlight < allowed(nowMs) && fitsBoth(tokens, nowMs),
    isSpent: (tokens, nowMs) => hasAll && !fitsBoth(tokens, nowMs),
    begin(tokens) {
      use(purses.requests, 1)
      use(purses.tokens, tokens)
    },
    rejected: (nowMs) => void resting.push(nowMs + REST_MS),
    correct: (tokens) => use(purses.tokens, tokens),
    unused(nowMs) {
      return { requests: tell(purses.requests, nowMs), tokens: tell(purses.tokens, nowMs) }
    },
    hear(grant, report, sentAt) {
      granted = grant.allowed
      voidAt = sentAt + SLICE_MS
      both((purse, kind) => {
        purse.slice = grant[kind]
        purse.left = (grant[kind]?.units ?? 0) - purse.used
        purse.isAlone = false
        purse.dueAt = voidAt
      })
      hasAll =
        (grant.requests?.units ?? Infinity) >= report.requests.wanted &&
        (grant.tokens?.units ?? Infinity) >= report.tokens.wanted
    },
    missed(report, nowMs) {
      hasAll = false
      both((purse, kind) => {
        if (purse.slice === null) return
        const { part, perMinute } = purse.slice
        const unitMs = msPerUnit({ perMinute, largest: 1 }) / (Math.max(part, LEAST_PART) * ALONE)
        const first = kind === 'requests' ? 1 : Math.min(report.tokens.first, perMinute)
        // What is left of a slice that was granted is no part of what a process issues to itself.
        const kept = !purse.isAlone && nowMs < voidAt ? Math.max(0, purse.left) : 0
        const unused = purse.isAlone && nowMs < voidAt ? purse.left : Math.min(0, purse.left)
        const { dueAt, units } = issue(
          purse.dueAt,
          unitMs,
          { unused, wanted: report[kind].wanted, first, part: 1 },
          nowMs,
        )
        Object.assign(purse, { dueAt, left: kept + units, isAlone: true })
      })
      voidAt = nowMs + SLICE_MS
    },
  }
}
