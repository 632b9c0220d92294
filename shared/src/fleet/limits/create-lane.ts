// A lane in one process: calls wait in line, and begin as the process's share of the lane lets them. What the share is, it
// hears a few times a second from the exchange with the fleet; a call costs none, and an idle lane costs nothing.

import { type Quota } from '../../ports/llm.js'
import { type Meter } from '../../ports/meter.js'
import { type Clock } from '../../ports/patience.js'
import { type SharedState } from '../../ports/shared-state.js'
import { createAlarm } from './alarm.js'
import { createAllowance } from './allowance.js'
import { exchange, HOLD_MS, type Grant, type Known, type Report } from './exchange.js'
import { LANE_KEYS, type CallEnd, type Entered, type EnterWish, type Lane, type LaneTerms, type Pass } from './lane.js'
import { readLaneState } from './lane-state.js'
import { createWaitingLine } from './waiting-line.js'

export interface LaneParts {
  readonly shared: SharedState
  /** This process, among those who share the lane. */
  readonly member: string
  readonly clock: Clock
  readonly random: () => number
  readonly meter: Pick<Meter, 'allowed' | 'waited' | 'waiting' | 'quota'>
  /** Told of the first of several exchanges in a row that failed. */
  readonly onAway: (error: unknown) => void
}

export interface OpenLane extends Lane {
  /** Turns away who waits, and gives the share back. */
  readonly close: () => Promise<void>
}

/** Between two exchanges at least, in milliseconds; and where the second one tells of rejections, which come in numbers. */
const GAP_MS = 50
const REJECTED_GAP_MS = 150
/** Of the average of what calls are expected to take. */
const MEAN_OF = 20
/** Where calls are short, a place is used more than once between two exchanges. */
const CALLS_A_PLACE = 4

const keyOf = ({ endpoint, model }: LaneTerms): string => `${LANE_KEYS}${endpoint}:${model}`

export function createLane(parts: LaneParts, terms: LaneTerms): OpenLane {
  const { clock, meter, random } = parts
  const asked = { provider: terms.endpoint, model: terms.model }
  const line = createWaitingLine(clock)
  const allowance = createAllowance()
  let inFlight = 0
  let known: Known | null = null
  let heldUntil = -Infinity
  let isProbe = false
  // Since the last report that was heard.
  let wants = 0
  let ok = 0
  let rejected = 0
  let retryAfterMs = 0
  let quota: Quota | null = null
  let largestCall = 1
  let meanTokens = 1
  // Of the exchange.
  let running: Promise<void> | null = null
  let lastAt = -Infinity
  let toldWaiting = 0
  let failures = 0
  let isClosed = false

  const alarm = createAlarm(clock, () => void run())
  const planAt = (at: number): void => {
    if (!isClosed && running === null) alarm.setBy(at)
  }
  const hurry = (gapMs = GAP_MS): void => planAt(Math.max(clock.now(), lastAt + (failures > 0 ? HOLD_MS : gapMs)))
  const hurryWithNews = (): void => {
    if (isProbe && ok + rejected > 0) hurry()
    else if (rejected > 0) hurry(REJECTED_GAP_MS)
  }

  const admit = (): void => {
    for (let next = line.first(); next !== undefined; next = line.first()) {
      const now = clock.now()
      if (!allowance.mayBegin(next.tokens, inFlight, now)) {
        // Who has told already that calls wait gets what there is at the next exchange.
        if (known === null || toldWaiting === 0 || allowance.isSpent(next.tokens, now)) hurry()
        return
      }
      begin(next.tokens)
      meter.waited(asked, (now - next.since) / 1000)
      line.take()
    }
  }

  const begin = (tokens: number): void => {
    inFlight += 1
    allowance.begin(tokens)
    meanTokens += (tokens - meanTokens) / MEAN_OF
  }

  const leave = (tokens: number, end: CallEnd): void => {
    inFlight -= 1
    if (end.end !== 'failed' && end.quota !== null) {
      quota = end.quota
      meter.quota(asked, end.quota)
    }
    if (end.end === 'ok') {
      ok += 1
      allowance.correct(end.tokens - tokens)
    } else if (end.end === 'rejected') {
      rejected += 1
      retryAfterMs = Math.max(retryAfterMs, end.retryAfterMs ?? 0)
      allowance.rejected(clock.now())
    }
    hurryWithNews()
    admit()
  }

  const passFor = (tokens: number): Pass => {
    let hasLeft = false
    return {
      leave(end) {
        if (hasLeft) throw new RangeError('a pass is left once')
        hasLeft = true
        leave(tokens, end)
      },
    }
  }

  const takeReport = (now: number): Report => {
    const waiting = line.size()
    meter.waiting(asked, waiting)
    const leaves = isClosed || (wants === 0 && inFlight === 0)
    const first = line.first()?.tokens ?? meanTokens
    const wanted = wants * CALLS_A_PLACE
    const unused = allowance.unused(now)
    const report: Report = {
      member: parts.member,
      terms,
      inFlight,
      waiting,
      wants,
      ok,
      rejected,
      retryAfterMs,
      quota,
      requests: { unused: unused.requests, wanted },
      tokens: { unused: unused.tokens, wanted: Math.ceil(wanted * Math.max(meanTokens, first)), first },
      largestCall,
      known,
      leaves,
    }
    ok = rejected = retryAfterMs = 0
    quota = null
    wants = inFlight + waiting
    toldWaiting = waiting
    return report
  }

  const hear = (grant: Grant, report: Report, sentAt: number): void => {
    failures = 0
    largestCall = 1
    allowance.hear(grant, report, sentAt)
    heldUntil = sentAt + grant.heldMs
    isProbe = grant.isProbe
    known = report.leaves
      ? null
      : {
          allowed: grant.allowed,
          limit: grant.limit,
          ceiling: grant.ceiling,
          requestsPerMinute: grant.requests?.perMinute ?? null,
          tokensPerMinute: grant.tokens?.perMinute ?? null,
        }
    meter.allowed(asked, grant.allowed)
  }

  const miss = (error: unknown, report: Report): void => {
    if (failures === 0) parts.onAway(error)
    failures += 1
    ok += report.ok
    rejected += report.rejected
    retryAfterMs = Math.max(retryAfterMs, report.retryAfterMs)
    quota ??= report.quota
    allowance.missed(report, clock.now())
  }

  const exchangeOnce = async (): Promise<number | null> => {
    const sentAt = clock.now()
    lastAt = sentAt
    const report = takeReport(sentAt)
    try {
      const grant = await parts.shared.update(keyOf(terms), (text, nowMs) => {
        const exchanged = exchange(readLaneState(text), report, nowMs)
        return { value: JSON.stringify(exchanged.state), answer: exchanged.grant }
      })
      hear(grant, report, sentAt)
      return report.leaves ? null : grant.againMs
    } catch (error) {
      miss(error, report)
      return report.leaves ? null : HOLD_MS
    }
  }

  const run = async (): Promise<void> => {
    alarm.callOff()
    running = exchangeOnce().then((againMs) => {
      running = null
      if (againMs !== null) planAt(lastAt + againMs * (0.9 + random() / 5))
      hurryWithNews()
      admit()
    })
    await running
  }

  return {
    terms,
    async enter(wish: EnterWish): Promise<Entered> {
      const { tokens } = wish
      largestCall = Math.max(largestCall, tokens)
      wants = Math.max(wants, inFlight + line.size() + 1)
      if (line.size() === 0 && !isClosed && allowance.mayBegin(tokens, inFlight, clock.now())) {
        begin(tokens)
        meter.waited(asked, 0)
        return { entered: true, pass: passFor(tokens) }
      }
      const turn = line.join(wish)
      admit()
      const turnedAway = await turn
      return turnedAway === null ? { entered: true, pass: passFor(tokens) } : { entered: false, why: turnedAway }
    },
    load: () => ({
      inFlight,
      waiting: line.size(),
      allowed: allowance.allowed(clock.now()),
      limited: terms.callsAtOnce !== null || (known !== null && known.ceiling !== null),
      heldMs: Math.max(0, heldUntil - clock.now()),
    }),
    async close() {
      if (isClosed) return running ?? undefined
      isClosed = true
      line.close()
      alarm.callOff()
      await running
      if (known !== null) await exchangeOnce()
    },
  }
}
