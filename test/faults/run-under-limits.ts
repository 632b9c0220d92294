// Four workers on an endpoint with limits of its own, and no number configured: how much of them was used, and how many
// calls met them.

import { setTimeout as sleep } from 'node:timers/promises'
import { benchPrompts } from '../bench/prompts.js'
import { type Books } from '../endpoint/books.js'
import { openWorld, submit } from '../support/world.js'

const WORKERS = 4
/** A prompt takes at least so many calls of a worker, and so many tokens. */
const CALLS_A_PROMPT = 4

export interface LimitedRun {
  readonly queues: 'redis' | 'postgres'
  /** Flags of the endpoint. */
  readonly endpoint: readonly string[]
  readonly slots: number
  readonly prompts: number
  readonly warmUpMs: number
  readonly measureMs: number
  /** How often it is measured, one time after the other. */
  readonly times: number
}

const LOOK_MS = 250

interface Measured {
  readonly ms: number
  /** Accepted by the endpoint. */
  readonly calls: number
  readonly completed: number
  readonly tokens: number
  readonly rejected: number
}

async function runUnderLimits({ queues, endpoint, slots, prompts, warmUpMs, measureMs, times }: LimitedRun) {
  const world = await openWorld({ queues, endpoint, env: { CONCLAVE_SLOTS: String(slots) } })
  try {
    const api = await world.start('api', { CONCLAVE_WINDOW_AT_LEAST: String(WORKERS * slots * 2) })
    for (let n = 0; n < WORKERS; n += 1) await world.start('worker')
    await submit(api, { prompts: benchPrompts(prompts) })
    await sleep(warmUpMs)
    const look = async (): Promise<Point> => ({ books: await world.books(), at: performance.now() })
    const first = await look()
    const warmUp = { rejected: rejectedOf(first.books), calls: first.books.requests }
    const points = [first]
    const windowFrom = (from: Point): Measured | null => {
      const to = points.find(({ at }) => at >= from.at + measureMs)
      return to === undefined ? null : between(from, to)
    }
    const measured: Measured[] = []
    for (let from = first; measured.length < times;) {
      await sleep(LOOK_MS)
      const point = await look()
      points.push(point)
      if (point.at < from.at + measureMs) continue
      measured.push(between(from, point))
      from = point
    }
    return { warmUp, measured, windows: points.map(windowFrom).filter((window) => window !== null) }
  } finally {
    await world.close()
  }
}

const rejectedOf = ({ byStatus }: Books): number => byStatus['429'] ?? 0

interface Point {
  readonly books: Books
  readonly at: number
}

function between(before: Point, after: Point): Measured {
  const [a, b] = [before.books, after.books]
  const rejected = rejectedOf(b) - rejectedOf(a)
  return {
    ms: after.at - before.at,
    calls: b.requests - a.requests - rejected,
    completed: b.completed - a.completed,
    tokens: b.tokens.prompt + b.tokens.completion - a.tokens.prompt - a.tokens.completion,
    rejected,
  }
}

const round = (n: number): number => Math.round(n * 10_000) / 10_000

export interface CapRun {
  readonly queues: 'redis' | 'postgres'
  readonly cap: number
  readonly latencyMs: number
  readonly slots: number
  readonly warmUpMs: number
  readonly measureMs: number
  readonly times: number
}

/**
 * `used`: completed calls x latency / (cap x time), each time; `mostUsed`: in the best stretch of `measureMs`, of all that
 * were begun with four a second. `rejectedShare`: of all calls after the warm-up.
 */
export async function runUnderCap({ queues, cap, latencyMs, slots, warmUpMs, measureMs, times }: CapRun) {
  const calls = (cap / latencyMs) * (warmUpMs + times * measureMs)
  const { warmUp, measured, windows } = await runUnderLimits({
    queues,
    endpoint: ['--concurrency-cap', String(cap), '--latency-ms', String(latencyMs)],
    slots,
    prompts: Math.ceil(calls / CALLS_A_PROMPT) + WORKERS * slots,
    warmUpMs,
    measureMs,
    times,
  })
  const sumOf = (what: 'calls' | 'completed' | 'rejected') => measured.reduce((sum, each) => sum + each[what], 0)
  const rejected = sumOf('rejected')
  const usedIn = ({ ms, completed }: Measured) => round((completed * latencyMs) / (cap * ms))
  return {
    queues,
    cap,
    used: measured.map(usedIn),
    mostUsed: Math.max(...windows.map(usedIn)),
    rejectedShare: round(rejected / Math.max(1, sumOf('calls') + rejected)),
    rejected,
    completed: sumOf('completed'),
    rejectedInWarmUp: warmUp.rejected,
  }
}

export interface QuotaRun {
  readonly queues: 'redis' | 'postgres'
  readonly kind: 'rpm' | 'tpm'
  readonly perMinute: number
  readonly warmUpMs: number
  /** Of each time that it is measured. A minute is what the endpoint counts by. */
  readonly measureMs: number
  readonly times: number
}

/** `used`: share of the quota, each time; `mostUsed`: as above. `rejected`: calls that met it, from the beginning. */
export async function runUnderQuota({ queues, kind, perMinute, warmUpMs, measureMs, times }: QuotaRun) {
  const minutes = (warmUpMs + times * measureMs) / 60_000
  const slots = 50
  const calls = minutes * (kind === 'rpm' ? perMinute : perMinute / LEAST_TOKENS_A_CALL)
  const { warmUp, measured, windows } = await runUnderLimits({
    queues,
    endpoint: [`--${kind}`, String(perMinute), '--latency-ms', '500'],
    slots,
    prompts: Math.ceil(calls / CALLS_A_PROMPT) + WORKERS * slots,
    warmUpMs,
    measureMs,
    times,
  })
  const usedIn = ({ ms, calls, tokens }: Measured) =>
    round(((kind === 'rpm' ? calls : tokens) * 60_000) / (perMinute * ms))
  return {
    queues,
    kind,
    perMinute,
    used: measured.map(usedIn),
    mostUsed: Math.max(...windows.map(usedIn)),
    rejected: measured.reduce((sum, each) => sum + each.rejected, warmUp.rejected),
    callsInWarmUp: warmUp.calls,
    tokensACall: Math.round(
      measured.reduce((sum, each) => sum + each.tokens, 0) / measured.reduce((sum, each) => sum + each.completed, 0),
    ),
  }
}

const LEAST_TOKENS_A_CALL = 400
