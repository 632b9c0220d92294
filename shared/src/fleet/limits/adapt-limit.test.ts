import t from 'tap'
import { adapt, afterStorm, FIRST_LIMIT, firstLevel, SETTLE_MS, type Level, type News } from './adapt-limit.js'

const TICK_MS = 250

/** A busy fleet: everything that the limit allows is in flight, and more is wanted. */
const busy = (level: Level, rest: Partial<News> = {}): News => ({
  ok: 0,
  rejected: 0,
  retryAfterMs: 0,
  inFlight: level.limit - (rest.rejected ?? 0),
  wants: 10_000,
  cap: null,
  ...rest,
})

/** Tells the same at every tick, `times` over. */
function through(level: Level, times: number, news: (level: Level) => News, from = 0): Level {
  let now = Math.max(from, level.since)
  let after = level
  for (let n = 0; n < times; n += 1) {
    now += TICK_MS
    after = adapt(after, news(after), now)
  }
  return after
}

t.test('a limit that is used and not rejected is doubled at every tick', async (t) => {
  t.equal(through(firstLevel(FIRST_LIMIT, null, 0), 5, busy).limit, FIRST_LIMIT * 32)
})

t.test('a limit that is not used does not grow, and one that is set is not passed', async (t) => {
  const level = firstLevel(FIRST_LIMIT, null, 0)
  t.equal(through(level, 9, (now) => busy(now, { wants: FIRST_LIMIT })).limit, FIRST_LIMIT)
  t.equal(through(level, 9, (now) => busy(now, { inFlight: 2 })).limit, FIRST_LIMIT)
  t.equal(through(level, 9, (now) => busy(now, { cap: 100 })).limit, 100)
  t.equal(adapt(firstLevel(500, null, 0), busy(level, { cap: 100 }), 1).limit, 100)
})

t.test('it falls to what was accepted, and by halves looks for the place between', async (t) => {
  // An endpoint that takes 40, met at 64 by four processes, one after the other.
  let level = firstLevel(64, null, 0)
  for (let n = 1; n <= 4; n += 1) level = adapt(level, busy(level, { rejected: 6, inFlight: 64 - 6 * n }), 100 + n)
  t.equal(level.limit, 40)
  t.equal(level.ceiling, 64)

  const next = through(level, 1, busy, level.since)
  t.equal(next.limit, 52)
})

t.test('under the ceiling it rests, and looks one above it after many good calls, then two', async (t) => {
  const level = firstLevel(40, 41, 0)
  t.equal(through(level, 7, (now) => busy(now, { ok: 100 })).limit, 40)
  const above = through(level, 9, (now) => busy(now, { ok: 100 }))
  t.equal(above.limit, 41)
  t.equal(through(above, 9, (now) => busy(now, { ok: 100 })).limit, 43)
})

t.test('one place too many is given up when it is rejected again and again', async (t) => {
  let level = firstLevel(41, 42, 0)
  for (let now = TICK_MS; level.limit === 41 && now < 60_000; now += SETTLE_MS) {
    level = adapt(level, busy(level, { ok: 100, rejected: 1 }), now)
  }
  t.match(level, { limit: 40, ceiling: 41 })
})

t.test('rejections that come whatever the limit is do not lower it for long', async (t) => {
  const noisy = (level: Level) => busy(level, { ok: 97, rejected: 3, inFlight: level.limit })
  const level = through(firstLevel(100, 101, 0), 200, noisy)
  t.ok(level.limit >= 100, `${level.limit}`)
  t.ok(Math.abs(level.noise - 0.03) < 0.005, `${level.noise}`)
})

t.test('an endpoint that asks for patience is not asked for more before', async (t) => {
  const level = adapt(
    firstLevel(FIRST_LIMIT, null, 0),
    busy(firstLevel(FIRST_LIMIT, null, 0), { rejected: 1, retryAfterMs: 5_000 }),
    1,
  )
  t.equal(adapt(level, busy(level), 4_900).limit, level.limit)
  t.ok(adapt(level, busy(level), 5_100).limit > level.limit)
})

t.test('after a storm it begins with one call, and is back where it was within a few seconds', async (t) => {
  const before = through(firstLevel(200, 300, 0), 4, (level) => busy(level, { ok: 10 }))
  let level = afterStorm({ ...before, limit: 3 }, 100_000)
  t.equal(level.limit, 1)
  level = through(level, 14, (now) => busy(now, { ok: 1 }), 100_000)
  t.ok(level.limit >= before.limit * 0.9, `${level.limit} of ${before.limit} after 3.5 s`)
})

t.test('whatever it is told, the limit stays a whole number from one on and under its cap', async (t) => {
  let random = 7
  const next = (n: number) => (random = (random * 48_271) % 2_147_483_647) % n
  let level = firstLevel(FIRST_LIMIT, null, 0)
  for (let now = 0; now < 2_000_000; now += next(400)) {
    const cap = next(3) === 0 ? 1 + next(100) : null
    level = adapt(
      level,
      {
        ok: next(50),
        rejected: next(4) === 0 ? next(40) : 0,
        retryAfterMs: next(2) * 100,
        inFlight: next(200),
        wants: next(300),
        cap,
      },
      now,
    )
    if (!Number.isInteger(level.limit) || level.limit < 1 || level.limit > (cap ?? Infinity))
      t.fail(JSON.stringify(level))
  }
  t.pass()
})
