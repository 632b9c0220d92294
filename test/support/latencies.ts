// How long something takes, again and again, while something else goes on.

import { setTimeout as sleep } from 'node:timers/promises'

export interface Latencies {
  readonly n: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly mostMs: number
}

/** Asks `n` times, `everyMs` apart, one after the other. */
export async function latenciesOf(ask: () => Promise<unknown>, n: number, everyMs: number): Promise<Latencies> {
  const found: number[] = []
  for (let i = 0; i < n; i += 1) {
    const began = performance.now()
    await ask()
    found.push(performance.now() - began)
    await sleep(everyMs)
  }
  const sorted = found.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(n - 1, Math.floor(n * share))] ?? NaN)
  return { n, p50Ms: at(0.5), p99Ms: at(0.99), mostMs: at(1) }
}
