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
  /** How often it is measured. */
  readonly times: number
}

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
    let before = { books: await world.books(), at: performance.now() }
    const warmUp = { rejected: rejectedOf(before.books), calls: before.books.requests }
    const measured: Measured[] = []
    for (let n = 0; n < times; n += 1) {
      await sleep(measureMs - (performance.now() - before.at))
      const after = { books: await world.books(), at: performance.now() }
      measured.push(between(before, after))
      before = after
    }
    return { warmUp, measured }
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

/** `used`: completed calls x latency / (cap x time), each time. `rejectedShare`: of all calls after the warm-up. */
export async function runUnderCap({ queues, cap, latencyMs, slots, warmUpMs, measureMs, times }: CapRun) {
  const calls = (cap / latencyMs) * (warmUpMs + times * measureMs)
  const { warmUp, measured } = await runUnderLimits({
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
  return {
    queues,
    cap,
    used: measured.map(({ ms, completed }) => round((completed * latencyMs) / (cap * ms))),
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

/** `used`: share of the quota, each time. `rejected`: calls that met it, from the beginning. */
export async function runUnderQuota({ queues, kind, perMinute, warmUpMs, measureMs, times }: QuotaRun) {
  const minutes = (warmUpMs + times * measureMs) / 60_000
  const slots = 50
  const calls = minutes * (kind === 'rpm' ? perMinute : perMinute / LEAST_TOKENS_A_CALL)
  const { warmUp, measured } = await runUnderLimits({
    queues,
    endpoint: [`--${kind}`, String(perMinute), '--latency-ms', '500'],
    slots,
    prompts: Math.ceil(calls / CALLS_A_PROMPT) + WORKERS * slots,
    warmUpMs,
    measureMs,
    times,
  })
  return {
    queues,
    kind,
    perMinute,
    used: measured.map(({ ms, calls, tokens }) =>
      round(((kind === 'rpm' ? calls : tokens) * 60_000) / (perMinute * ms)),
    ),
    rejected: measured.reduce((sum, each) => sum + each.rejected, warmUp.rejected),
    callsInWarmUp: warmUp.calls,
    tokensACall: Math.round(
      measured.reduce((sum, each) => sum + each.tokens, 0) / measured.reduce((sum, each) => sum + each.completed, 0),
    ),
  }
}

const LEAST_TOKENS_A_CALL = 400
