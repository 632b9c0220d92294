import t from 'tap'
import { type LlmErrorKind } from './llm-error.js'
import {
  backoffCeilingMs,
  decideRetry,
  MAX_ASKED_MS,
  MAX_ATTEMPTS,
  MAX_BACKOFF_MS,
  MIN_BACKOFF_MS,
  type FailedCall,
} from './retry.js'

const WAITING = ['rate_limited', 'overloaded', 'unreachable', 'unauthorised'] as const
const SPENDING = ['timeout', 'server_error'] as const
const HOPELESS = ['bad_request', 'context_overflow', 'cancelled'] as const

const failed = (kind: LlmErrorKind, rest: Partial<FailedCall> = {}): FailedCall => ({
  kind,
  retryAfterMs: null,
  attempts: 0,
  waits: 0,
  random: 0,
  ...rest,
})

const afterMs = (call: FailedCall): number => {
  const decision = decideRetry(call)
  if (decision.decision !== 'again') throw new Error(`gave up: ${decision.reason}`)
  return decision.afterMs
}

const RANDOMS = [0, 0.001, 0.25, 0.5, 0.75, 0.999999]
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 10, 50, 10_000]

t.test('what is wrong with the endpoint costs no attempt, however often and however long', async (t) => {
  for (const kind of WAITING) {
    for (const waits of COUNTS) {
      t.match(decideRetry(failed(kind, { waits, attempts: 1000 })), { decision: 'again', spendsAttempt: false })
    }
  }
})

t.test('what may be wrong with the call spends an attempt, and the last one gives up with its kind', async (t) => {
  for (const kind of SPENDING) {
    for (let attempts = 0; attempts < MAX_ATTEMPTS - 1; attempts++) {
      t.match(decideRetry(failed(kind, { attempts })), { decision: 'again', spendsAttempt: true })
    }
    t.same(decideRetry(failed(kind, { attempts: MAX_ATTEMPTS - 1 })), { decision: 'give-up', reason: kind })
    t.same(decideRetry(failed(kind, { maxAttempts: 1 })), { decision: 'give-up', reason: kind })
  }
})

t.test('what asking again cannot help is given up at once, whatever the endpoint asked', async (t) => {
  for (const kind of HOPELESS) {
    t.same(decideRetry(failed(kind, { retryAfterMs: 1000 })), { decision: 'give-up', reason: kind })
  }
})

t.test('a backoff stays within half a second and its ceiling, and never above half a minute', async (t) => {
  for (const count of COUNTS) {
    for (const random of RANDOMS) {
      const ms = afterMs(failed('unreachable', { waits: count, random }))
      t.ok(ms >= MIN_BACKOFF_MS && ms <= backoffCeilingMs(count) && ms <= MAX_BACKOFF_MS, `${count}, ${random}: ${ms}`)
    }
  }
})

t.test('ceilings double from one second and stay at half a minute', async (t) => {
  t.same([0, 1, 2, 3, 4, 5, 6, 1000].map(backoffCeilingMs), [1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000])
  t.ok(COUNTS.every((count, i) => i === 0 || backoffCeilingMs(count) >= backoffCeilingMs(COUNTS[i - 1] ?? 0)))
})

t.test('waits back off by waits in a row, attempts by attempts spent', async (t) => {
  t.equal(afterMs(failed('overloaded', { waits: 3, random: 0.5 })), 4250)
  t.equal(afterMs(failed('server_error', { attempts: 3, waits: 0, random: 0.5 })), 4250)
  t.equal(afterMs(failed('server_error', { attempts: 0, waits: 9, random: 0.5 })), 750)
})

t.test('a wait that was asked for is kept to, and spread over a quarter more', async (t) => {
  for (const kind of [...WAITING, ...SPENDING]) {
    for (const random of RANDOMS) {
      const ms = afterMs(failed(kind, { retryAfterMs: 60_000, random }))
      t.ok(ms >= 60_000 && ms < 75_000, `${kind}: ${ms}`)
    }
  }
})

t.test('an endpoint that asks for no wait, again and again, does not make us spin', async (t) => {
  for (const random of RANDOMS) {
    const ms = afterMs(failed('rate_limited', { retryAfterMs: 0, waits: 1000, random }))
    t.ok(ms >= MIN_BACKOFF_MS && ms < 2 * MIN_BACKOFF_MS)
  }
})

t.test('an endpoint that asks for a year is asked again within the hour', async (t) => {
  t.equal(afterMs(failed('rate_limited', { retryAfterMs: 365 * 86_400_000 })), MAX_ASKED_MS)
})
