// How many calls at once a lane is good for, found out from what the endpoint accepts and what it rejects. Pure.
//
// - Up: doubled as long as it is used and next to nothing is rejected, until a limit was too much: the ceiling. Then by
//   halves of the way to the ceiling, as BIC does (Xu, Harfoush, Rhee 2004). Just under the ceiling it rests, and looks
//   above it after many good calls: one higher, then two, four.
// - Down: by as many calls as were rejected at once, for those that were not are proof that there is room for them.
// - An endpoint that rejects now and then whatever the limit is must not be throttled to nothing: a fall that did not
//   lower the share of rejections is taken back, and that share is noise from then on (BBRv2 ignores loss likewise).

import Type, { type Static } from 'typebox'

const Count = Type.Integer({ minimum: 0 })
const Limit = Type.Integer({ minimum: 1 })
const Ceiling = Type.Union([Limit, Type.Null()])

export const LevelSchema = Type.Object({
  limit: Limit,
  /** The least limit that was too much; null: none was yet. */
  ceiling: Ceiling,
  /** Share of the calls that is rejected whatever the limit is. */
  noise: Type.Number({ minimum: 0, maximum: 1 }),
  /** The highest limit of the last minute at which calls were answered, and when: where to return after a storm. */
  good: Type.Object({ limit: Limit, at: Type.Number() }),
  /** Answers to calls under this limit count from here on. */
  since: Type.Number(),
  ok: Count,
  rejected: Count,
  /** Where the last fall came from, until it is known whether it helped. */
  fell: Type.Union([Type.Object({ from: Limit, share: Type.Number(), ceiling: Ceiling }), Type.Null()]),
  /** Good calls since it has come to rest under the ceiling. */
  rested: Count,
  /** How far above the ceiling it looks next. */
  step: Limit,
  /** No growth before: the endpoint has asked for patience. */
  patientUntil: Type.Number(),
})
export type Level = Readonly<Static<typeof LevelSchema>>

/** What came in since the last time, of one process; and how the whole fleet stands. */
export interface News {
  readonly ok: number
  readonly rejected: number
  /** What the endpoint asked us to wait, in milliseconds; 0 where it did not. */
  readonly retryAfterMs: number
  /** Calls that the fleet has in flight. */
  readonly inFlight: number
  /** Calls that it would have in flight if there were no limit. */
  readonly wants: number
  /** A limit that somebody has set. */
  readonly cap: number | null
}

export const FIRST_LIMIT = 16
const MOST = 1_000_000
/** Between two steps up: every process has then heard of the last one. */
const TICK_MS = 250
/** After a fall, calls that began before it are still being rejected; and between two tries of a rejected slot. */
export const SETTLE_MS = 600
/** From this share on it is not noise. */
const HEAVY = 0.2
const HEAVY_COUNT = 5
/** What it takes to judge a light share of rejections, where none are expected. */
const JUDGED_CALLS = 400
const JUDGED_COUNT = 8
const TOLERATED = 0.008
/** A fall that leaves more than this of the share of rejections did not help, if it was to this part of the limit. */
const NO_HELP = 0.7
const FAIR_TRIAL = 0.9
const REST_CALLS = 500
const REMEMBERED_MS = 60_000

export const firstLevel = (limit: number, ceiling: number | null, nowMs: number): Level => ({
  limit,
  ceiling,
  noise: 0,
  good: { limit, at: nowMs },
  since: nowMs,
  ok: 0,
  rejected: 0,
  fell: null,
  rested: 0,
  step: 1,
  patientUntil: nowMs,
})

/** After a storm: from one call on, and fast back to where it was. */
export const afterStorm = (level: Level, nowMs: number): Level => ({
  ...firstLevel(1, level.good.limit + 1, nowMs),
  noise: level.noise,
  good: level.good,
})

export function adapt(level: Level, news: News, nowMs: number): Level {
  const patientUntil =
    news.rejected > 0 && news.ok === 0 ? Math.max(level.patientUntil, nowMs + news.retryAfterMs) : level.patientUntil
  const capped = Math.min(level.limit, news.cap ?? MOST)
  return step({ ...level, limit: capped, patientUntil }, news, nowMs)
}

function step(level: Level, news: News, nowMs: number): Level {
  if (nowMs < level.since) {
    return news.rejected === 0 ? level : { ...level, limit: lowered(level, news, news.rejected) }
  }
  const seen = { ...level, ok: level.ok + news.ok, rejected: level.rejected + news.rejected }
  const calls = seen.ok + seen.rejected
  const share = calls === 0 ? 0 : seen.rejected / calls
  const surplus = seen.rejected - 2 * level.noise * calls
  if (surplus >= HEAVY_COUNT && share >= HEAVY) return { ...fall(seen, news, share, nowMs), fell: null }
  if (calls < JUDGED_CALLS && surplus < JUDGED_COUNT) return grow(seen, news, nowMs)
  if (share <= level.noise * 1.5 + TOLERATED) {
    const noise = share < level.noise / 2 ? level.noise / 2 : level.noise
    return grow({ ...seen, noise, fell: null, ok: 0, rejected: 0, since: nowMs }, news, nowMs, true)
  }
  if (level.fell === null || share <= level.fell.share * NO_HELP) return fall(seen, news, share, nowMs)
  const { from, ceiling } = level.fell
  if (level.limit > from * FAIR_TRIAL) {
    return begun(level, Math.max(1, Math.floor(from * FAIR_TRIAL)), nowMs + SETTLE_MS)
  }
  return { ...begun(level, from, nowMs), ceiling, noise: share, fell: null }
}

const begun = (level: Level, limit: number, nowMs: number): Level => ({
  ...level,
  limit,
  since: nowMs,
  ok: 0,
  rejected: 0,
})

/** Calls that were in flight and not rejected prove that so many are accepted. */
function lowered({ limit }: Level, { wants, inFlight }: News, by: number): number {
  const used = wants >= limit ? limit : Math.min(limit, inFlight + by)
  return Math.max(1, used - by)
}

function fall(level: Level, news: News, share: number, nowMs: number): Level {
  // A slot that was rejected is tried again after an exchange, and counted again.
  const tries = Math.max(1, Math.round((nowMs - level.since) / SETTLE_MS))
  const limit = lowered(level, news, Math.max(1, Math.round(level.rejected / tries)))
  return {
    ...begun(level, limit, nowMs + SETTLE_MS),
    ceiling: Math.max(limit + 1, news.wants >= level.limit ? level.limit : Math.min(level.limit, news.inFlight + 1)),
    fell: { from: level.fell?.from ?? level.limit, share, ceiling: level.fell?.ceiling ?? level.ceiling },
    rested: 0,
    step: 1,
  }
}

function grow(level: Level, news: News, nowMs: number, isJudged = false): Level {
  const { limit, ceiling } = level
  const isBetter = limit >= level.good.limit || nowMs > level.good.at + REMEMBERED_MS
  const good = news.ok > 0 && isBetter ? { limit, at: nowMs } : level.good
  const rested = level.rested + news.ok
  const still = { ...level, good, rested }
  const isUsed = news.wants > limit && news.inFlight >= limit * 0.75
  const isDue = isJudged || nowMs >= level.since + TICK_MS
  if (!isUsed || !isDue || nowMs < level.patientUntil || limit >= (news.cap ?? MOST)) return still
  // A fall is to be judged before what it took is asked back.
  if (level.fell !== null && level.rejected > 0) return still
  const to = (next: number): Level => ({
    ...begun(still, Math.min(next, news.cap ?? MOST), nowMs),
    rested: 0,
  })
  if (ceiling === null) return to(limit * 2)
  if (limit < ceiling - 1) {
    if (level.rejected > 0 && !isJudged) return still
    return {
      ...to(Math.min(limit * 2, limit + Math.max(1, Math.floor((ceiling - limit) / 2)), ceiling - 1)),
      fell: null,
    }
  }
  if (rested < REST_CALLS || !isJudged) return still
  return { ...to(limit + level.step), ceiling: limit + level.step + 1, step: Math.min(level.step * 2, limit) }
}
