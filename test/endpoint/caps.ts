// The provider's caps: requests and tokens in any window of the last so many milliseconds. An exact sliding window, the
// strictest reading of "per minute": a client that keeps to it keeps to a token bucket too.

import { type World } from './world.js'

export interface Verdict {
  readonly admitted: boolean
  /** When to come back; 0 where admitted. */
  readonly waitMs: number
  readonly over: 'requests' | 'tokens' | null
}

interface Entry {
  readonly at: number
  readonly amount: number
}

function createWindow() {
  let entries: Entry[] = []
  let head = 0
  let sum = 0

  const prune = (now: number, windowMs: number) => {
    for (let entry = entries[head]; entry !== undefined && entry.at <= now - windowMs; entry = entries[head]) {
      sum -= entry.amount
      head += 1
    }
    if (head > 1024 && head * 2 > entries.length) {
      entries = entries.slice(head)
      head = 0
    }
  }

  return {
    prune,
    used: () => sum,
    take: (amount: number, now: number) => {
      entries.push({ at: now, amount })
      sum += amount
    },
    /** Until `amount` more fits under `cap`. */
    waitMs: (amount: number, cap: number, now: number, windowMs: number): number => {
      let surplus = sum + amount - cap
      if (surplus <= 0) return 0
      for (let i = head; i < entries.length; i += 1) {
        const entry = entries[i]
        surplus -= entry?.amount ?? 0
        if (entry !== undefined && surplus <= 0) return Math.max(1, entry.at + windowMs - now)
      }
      // More than the cap by itself: never, but a client wants a number.
      return windowMs
    },
    /** Until all of the window is free. */
    emptyMs: (now: number, windowMs: number): number => {
      const last = entries.at(-1)
      return last === undefined || head === entries.length ? 0 : Math.max(0, last.at + windowMs - now)
    },
  }
}

export interface Caps {
  /** Whether a request of so many tokens fits now; takes its share if it does. */
  readonly admit: (world: World, tokens: number, now: number) => Verdict
  /** Rate-limit headers, name and value in turn; none where there is no cap. */
  readonly headers: (world: World, now: number) => readonly string[]
}

export function createCaps(): Caps {
  const requests = createWindow()
  const tokens = createWindow()

  const pruneBoth = (now: number, windowMs: number) => {
    requests.prune(now, windowMs)
    tokens.prune(now, windowMs)
  }

  return {
    admit({ rpm, tpm, windowMs }, amount, now) {
      if (rpm === null && tpm === null) return { admitted: true, waitMs: 0, over: null }
      pruneBoth(now, windowMs)
      const requestWait = rpm === null ? 0 : requests.waitMs(1, rpm, now, windowMs)
      const tokenWait = tpm === null ? 0 : tokens.waitMs(amount, tpm, now, windowMs)
      const waitMs = Math.max(requestWait, tokenWait)
      if (waitMs > 0) return { admitted: false, waitMs, over: requestWait >= tokenWait ? 'requests' : 'tokens' }
      if (rpm !== null) requests.take(1, now)
      if (tpm !== null) tokens.take(amount, now)
      return { admitted: true, waitMs: 0, over: null }
    },
    headers({ rpm, tpm, windowMs }, now) {
      if (rpm === null && tpm === null) return []
      pruneBoth(now, windowMs)
      const of = (name: string, cap: number | null, window: ReturnType<typeof createWindow>) =>
        cap === null
          ? []
          : [
              `x-ratelimit-limit-${name}`,
              String(cap),
              `x-ratelimit-remaining-${name}`,
              String(Math.max(0, cap - window.used())),
              `x-ratelimit-reset-${name}`,
              durationText(window.emptyMs(now, windowMs)),
            ]
      return [...of('requests', rpm, requests), ...of('tokens', tpm, tokens)]
    },
  }
}

/** As OpenAI writes it: `120ms`, `8.5s`, `6m0s`. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.ceil(ms)}ms`
  const seconds = Math.ceil(ms / 10) / 100
  if (seconds < 60) return `${seconds}s`
  return `${Math.floor(seconds / 60)}m${Math.ceil(seconds % 60)}s`
}
