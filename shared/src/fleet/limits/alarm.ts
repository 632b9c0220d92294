// One thing to be done later, and perhaps sooner than it was planned.

import { type Clock } from '../../ports/patience.js'

export interface Alarm {
  /** Rings then, or before, where that was set already. */
  readonly setBy: (atMs: number) => void
  readonly callOff: () => void
}

export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let set: { readonly atMs: number; readonly off: AbortController } | null = null

  const callOff = (): void => {
    set?.off.abort()
    set = null
  }
  const waitFor = async (atMs: number, off: AbortController): Promise<void> => {
    await clock.pause(Math.max(0, atMs - clock.now()), off.signal)
    if (off.signal.aborted) return
    set = null
    ring()
  }

  return {
    setBy(atMs) {
      if (set !== null && set.atMs <= atMs) return
      callOff()
      set = { atMs, off: new AbortController() }
      void waitFor(atMs, set.off)
    },
    callOff,
  }
}
