// Those who wait for their turn, in the order they came. A wait ends when it is taken, when its patience is over, or when
// its signal fires.

import { type Clock } from '../../ports/patience.js'
import { createAlarm } from './alarm.js'
import { type EnterWish } from './lane.js'

export type TurnedAway = 'parking' | 'patience'

export interface Waiting {
  readonly tokens: number
  readonly since: number
  /** Null: it is its turn. */
  readonly settle: (turnedAway: TurnedAway | null) => void
}

export interface WaitingLine {
  readonly size: () => number
  /** Resolves to null when it was taken. */
  readonly join: (wish: EnterWish) => Promise<TurnedAway | null>
  readonly first: () => Waiting | undefined
  /** Ends the first one's wait. */
  readonly take: () => void
  /** Turns everybody away, now and later. */
  readonly close: () => void
}

interface Standing extends Waiting {
  readonly until: number
}

export function createWaitingLine(clock: Clock): WaitingLine {
  // A Set keeps the order and lets one leave from the middle.
  const line = new Set<Standing>()
  // One listener for each signal and not for each wait: a batch's samples share theirs.
  const bySignal = new WeakMap<AbortSignal, Set<Standing>>()
  let isClosed = false

  const first = (): Standing | undefined => line.values().next().value

  const watched = (signal: AbortSignal): Set<Standing> => {
    const known = bySignal.get(signal)
    if (known !== undefined) return known
    const waits = new Set<Standing>()
    bySignal.set(signal, waits)
    signal.addEventListener('abort', () => waits.forEach((wait) => wait.settle('parking')), { once: true })
    return waits
  }

  const alarm = createAlarm(clock, () => {
    const now = clock.now()
    for (const wait of line) if (wait.until <= now) wait.settle('patience')
    if (line.size > 0) alarm.setBy(Math.min(...Array.from(line, ({ until }) => until)))
  })

  return {
    size: () => line.size,
    join: ({ tokens, patienceMs, parking }) =>
      new Promise((resolve) => {
        if (isClosed || parking.aborted) return resolve('parking')
        const waits = watched(parking)
        const since = clock.now()
        const wait: Standing = {
          tokens,
          since,
          until: since + patienceMs,
          settle(turnedAway) {
            if (!line.delete(wait)) return
            waits.delete(wait)
            resolve(turnedAway)
          },
        }
        line.add(wait)
        waits.add(wait)
        alarm.setBy(wait.until)
      }),
    first,
    take: () => first()?.settle(null),
    close() {
      isClosed = true
      alarm.callOff()
      for (const wait of line) wait.settle('parking')
    },
  }
}
