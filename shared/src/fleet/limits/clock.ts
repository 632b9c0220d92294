// Time, as lanes see it: passed in, so that hours of a fleet can be tested in a second.

export interface Clock {
  /** Milliseconds from any origin, never running backwards. */
  readonly now: () => number
  /** Runs once after so many milliseconds; the function it answers calls that off. */
  readonly after: (ms: number, run: () => void) => () => void
}

export const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
