// The exchange between a process and the rest of the fleet: it reports what it has, wants and has met, and is granted its
// share of a lane for a moment. Pure: the shared state in, the shared state out, by the store's clock.

import { type Quota } from '../../ports/llm.js'
import { adapt, afterStorm, FIRST_LIMIT, firstLevel, SETTLE_MS } from './adapt-limit.js'
import { fairShares } from './fair-shares.js'
import { type LaneTerms } from './lane.js'
import { type LaneState, type Member, type QuotaState } from './lane-state.js'
import { AHEAD_MS, SLICE_MS, type QuotaWish } from './quota-clock.js'
import { forgotten, learnQuota, sliceOf, type Slice, type Sliced } from './share-quota.js'
import { hold, isOn, isStorm, ride } from './storm.js'

export interface Report {
  readonly member: string
  readonly terms: Pick<LaneTerms, 'requestsPerMinute' | 'tokensPerMinute' | 'callsAtOnce'>
  readonly inFlight: number
  readonly waiting: number
  /** Calls in flight and waiting at most, since the report before. */
  readonly wants: number
  /** Calls that were answered since the report before, and calls that were rejected. */
  readonly ok: number
  readonly rejected: number
  /** The longest wait that a rejection asked for, in milliseconds. */
  readonly retryAfterMs: number
  /** What the endpoint said last of its own limits. */
  readonly quota: Quota | null
  readonly requests: Pick<QuotaWish, 'unused' | 'wanted'>
  readonly tokens: Omit<QuotaWish, 'part'>
  /** The most tokens that one of its calls is expected to take. */
  readonly largestCall: number
  /** Null: it was granted nothing yet. */
  readonly known: Known | null
  /** It has nothing in flight, wants nothing, and gives everything back. */
  readonly leaves: boolean
}

/** What a process was granted last: from it the shared state is made again when it is lost. */
export interface Known {
  readonly allowed: number
  readonly limit: number
  readonly ceiling: number | null
  readonly requestsPerMinute: number | null
  readonly tokensPerMinute: number | null
}

export interface Grant {
  /** Calls at once. */
  readonly allowed: number
  /** How long no call may begin, in milliseconds; 0 where one may. */
  readonly heldMs: number
  /** Its one call is to find out whether a storm is over. */
  readonly isProbe: boolean
  /** When to report again, in milliseconds. */
  readonly againMs: number
  /** Null: not limited. */
  readonly requests: Slice | null
  readonly tokens: Slice | null
  /** Calls at once of the whole fleet. */
  readonly limit: number
  readonly ceiling: number | null
}

export interface Exchanged {
  readonly state: LaneState
  readonly grant: Grant
}

/** Between two reports of a process that has all it can get. */
export const HOLD_MS = 500
/** While limits or shares move. */
const MOVING_MS = 150
const LONGEST_HOLD_MS = 5_000
/** A process not heard of for so long is dead, and its share is for the others. */
export const EXPIRY_MS = 10_000
/** When nobody was heard of for so long, it was the store that was away. */
const SILENCE_MS = 2_000
/** The odd calls of a limit that cannot be divided evenly go round. */
const TURN_MS = 5_000
/** A store whose clock jumps back by more is another store. */
const CLOCK_STEP_MS = 1_000

export function exchange(state: LaneState | null, report: Report, nowMs: number): Exchanged {
  const isLost = state === null || nowMs < state.touchedAt - CLOCK_STEP_MS
  const before = isLost ? begin(report.known, nowMs) : wake(state, nowMs)
  const share = before.members[report.member]?.share ?? 0
  const self: Member = { wants: report.wants, inFlight: report.inFlight, share, seenAt: nowMs }
  const present = { ...before, touchedAt: nowMs, members: { ...before.members, [report.member]: self } }
  return grantOf(learn(weather(present, report, nowMs), report, nowMs), report, nowMs)
}

/** Made anew, or again from what one process knows: then quotas wait until what others hold of them is void. */
function begin(known: Known | null, nowMs: number): LaneState {
  const dueAt = known === null ? nowMs : nowMs + AHEAD_MS + SLICE_MS
  const quota = (told: number | null): QuotaState => ({ told, dueAt, largest: 1 })
  return {
    wholeAt: known === null ? nowMs : nowMs + 2 * SETTLE_MS,
    touchedAt: nowMs,
    level: firstLevel(known?.limit ?? FIRST_LIMIT, known?.ceiling ?? null, nowMs),
    storm: null,
    inARow: 0,
    members: {},
    requests: quota(known?.requestsPerMinute ?? null),
    tokens: quota(known?.tokensPerMinute ?? null),
  }
}

/** Without those who are dead. Silence of everybody does not count against anybody. */
function wake(state: LaneState, nowMs: number): LaneState {
  const silenceMs = nowMs - state.touchedAt
  const asleepMs = silenceMs > SILENCE_MS ? silenceMs : 0
  const living = Object.entries(state.members)
    .map(([id, member]): [string, Member] => [id, { ...member, seenAt: member.seenAt + asleepMs }])
    .filter(([, { seenAt }]) => nowMs - seenAt < EXPIRY_MS)
  const tokens = { ...state.tokens, largest: forgotten(state.tokens.largest, silenceMs) }
  return { ...state, members: Object.fromEntries(living), tokens }
}

/** What the report says of the endpoint. */
function weather(state: LaneState, report: Report, nowMs: number): LaneState {
  const { ok, rejected, retryAfterMs, terms } = report
  const inARow = ok > 0 ? 0 : state.inARow + rejected
  if (isOn(state.storm)) {
    const storm = ride(state.storm, report, nowMs)
    return isOn(storm)
      ? { ...state, storm, inARow }
      : { ...state, storm, inARow: 0, level: afterStorm(state.level, nowMs) }
  }
  const inFlight = total(state, (member) => member.inFlight)
  if (rejected > 0 && isStorm({ inARow, retryAfterMs, inFlight })) {
    return { ...state, inARow, storm: hold(state.storm, retryAfterMs, nowMs) }
  }
  const wants = total(state, (member) => member.wants)
  const news = { ok, rejected, retryAfterMs, inFlight, wants, cap: terms.callsAtOnce }
  return { ...state, inARow, level: adapt(state.level, news, nowMs) }
}

const total = ({ members }: LaneState, of: (member: Member) => number): number =>
  Object.values(members).reduce((sum, member) => sum + of(member), 0)

function learn(state: LaneState, report: Report, nowMs: number): LaneState {
  const { terms, quota, retryAfterMs, largestCall } = report
  const inFlight = total(state, (member) => member.inFlight)
  const requests = {
    set: terms.requestsPerMinute,
    told: quota?.requests ?? null,
    retryAfterMs,
    largest: 1,
    underWay: inFlight,
  }
  const tokens = {
    set: terms.tokensPerMinute,
    told: quota?.tokens ?? null,
    retryAfterMs,
    largest: largestCall,
    underWay: inFlight * report.tokens.first,
  }
  return {
    ...state,
    requests: learnQuota(state.requests, requests, nowMs),
    tokens: learnQuota(state.tokens, tokens, nowMs),
  }
}

function grantOf(state: LaneState, report: Report, nowMs: number): Exchanged {
  const { level, storm } = state
  const { member, terms, leaves } = report
  const allowed = leaves ? 0 : isOn(storm) ? Number(storm.probe?.member === member) : shareOf(state, report, nowMs)
  const fleetWants = total(state, ({ wants }) => wants)
  const wish = { part: fleetWants === 0 ? 1 : report.wants / fleetWants, mayUse: allowed > 0 || report.inFlight > 0 }
  const requests = sliceOf(state.requests, terms.requestsPerMinute, { ...report.requests, first: 1, ...wish }, nowMs)
  const tokens = sliceOf(state.tokens, terms.tokensPerMinute, { ...report.tokens, ...wish }, nowMs)
  const heldMs = isOn(storm) && allowed === 0 ? Math.max(0, storm.heldUntil - nowMs) : 0
  const { [member]: self, ...others } = state.members
  const members = leaves || self === undefined ? others : { ...others, [member]: { ...self, share: allowed } }
  return {
    state: { ...state, members, requests: requests.quota, tokens: tokens.quota },
    grant: {
      allowed,
      heldMs,
      isProbe: isOn(storm) && allowed > 0,
      againMs: againOf(state, report, { allowed, heldMs, quotas: [requests, tokens] }),
      requests: requests.slice,
      tokens: tokens.slice,
      limit: level.limit,
      ceiling: level.ceiling,
    },
  }
}

/** Its fair share, but never more than what the others leave: one shrinks before another grows. */
function shareOf({ level, members, wholeAt }: LaneState, { member, known }: Report, nowMs: number): number {
  const all = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))
  const wants = all.map(([, each]) => each.wants)
  const own = all.findIndex(([id]) => id === member)
  const fair = fairShares(level.limit, wants, Math.floor(nowMs / TURN_MS))[own] ?? 0
  const others = all.filter(([id]) => id !== member)
  const held = others.reduce((sum, [, { share, inFlight }]) => sum + Math.max(share, inFlight), 0)
  // Until everybody was heard of, nobody takes what is another's.
  const most = nowMs < wholeAt ? (known?.allowed ?? 0) : Infinity
  return Math.min(fair, Math.max(0, level.limit - held), most)
}

interface Standing {
  readonly allowed: number
  readonly heldMs: number
  readonly quotas: readonly Sliced[]
}

function againOf({ level, storm }: LaneState, { wants }: Report, { allowed, heldMs, quotas }: Standing): number {
  if (heldMs > 0) return Math.min(heldMs, LONGEST_HOLD_MS)
  const waitMs = Math.max(...quotas.map((quota) => quota.waitMs))
  if (quotas.some(({ isShort }) => isShort)) return Math.min(Math.max(waitMs, HOLD_MS), LONGEST_HOLD_MS)
  if (isOn(storm)) return allowed > 0 ? HOLD_MS : MOVING_MS
  const isMoving = level.ceiling === null || level.limit < level.ceiling - 1
  return isMoving && wants > allowed ? MOVING_MS : HOLD_MS
}
