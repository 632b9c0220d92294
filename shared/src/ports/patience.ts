// Waits out an outage of the ledger: what is paid for is held in memory until it can be written.

import { LedgerOutage } from './ledger.js'

export interface Patience {
  /** Gives up when this fires: the work is then done again from the ledger's last state. */
  readonly signal: AbortSignal
  readonly random: () => number
  readonly onOutage: (outage: LedgerOutage) => void
}

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5_000

/** Calls `write` until it does not meet an outage; other errors, and the outage at the signal, are thrown. */
export async function withPatience<T>({ signal, random, onOutage }: Patience, write: () => Promise<T>): Promise<T> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await write()
    } catch (error) {
      if (!(error instanceof LedgerOutage) || signal.aborted) throw error
      if (waits === 0) onOutage(error)
      const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waits)
      await pause(longest * (0.5 + random() / 2), signal)
    }
  }
}

/** Time, for what waits: a test has one of its own. */
export interface Clock {
  /** Milliseconds from any origin, never running backwards. */
  readonly now: () => number
  /** Resolves after `ms`, or at once when the signal fires; never rejects. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Resolves after `ms`, or at once when the signal fires; never rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}

export const CLOCK: Clock = { now: () => performance.now(), pause }
