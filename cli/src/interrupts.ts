// SIGINT and SIGTERM as a wish to stop; the second one ends the process at once.

import { EXIT } from './exit-codes.js'

export interface Interrupts {
  /** Fires at the first. */
  readonly signal: AbortSignal
  readonly stopListening: () => void
}

/** npm passes on a copy of the terminal's own Ctrl-C, which is no second wish. */
const SAME_KEYPRESS_MS = 500

export function listenForInterrupts(): Interrupts {
  const stopping = new AbortController()
  let interruptedAt = -Infinity
  const interrupt = () => {
    const now = performance.now()
    if (!stopping.signal.aborted) {
      interruptedAt = now
      stopping.abort()
    } else if (now - interruptedAt > SAME_KEYPRESS_MS) process.exit(EXIT.interrupted)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, interrupt)
  return {
    signal: stopping.signal,
    stopListening: () => signals.forEach((signal) => process.off(signal, interrupt)),
  }
}
