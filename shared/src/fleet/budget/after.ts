// Timers over the clock of whoever waits.

import { type Clock } from '../../ports/patience.js'

/** Runs `then` once after so many milliseconds, unless the function it answers is called before. */
export function after(clock: Clock, ms: number, then: () => void): () => void {
  const cancelling = new AbortController()
  void clock.pause(ms, cancelling.signal).then(() => {
    if (!cancelling.signal.aborted) then()
  })
  return () => cancelling.abort()
}
