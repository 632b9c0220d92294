// Time, as those who wait need it: a test's own runs as fast as it likes.

export interface Clock {
  /** Milliseconds, from any origin. */
  readonly now: () => number
  /** Runs `then` once after so many milliseconds, unless the function it answers is called before. */
  readonly after: (ms: number, then: () => void) => () => void
}

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
}
