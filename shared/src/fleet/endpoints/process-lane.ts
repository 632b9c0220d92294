// A lane that one process keeps by itself: so many calls at once, the others in the order they came, and nobody while the
// endpoint wants to be left alone. Rates per minute are for lanes that the fleet shares.

import { type Clock } from '../../ports/patience.js'
import { withRelayedSignal } from '../../ports/relay-signal.js'
import { backoffCeilingMs } from '../../ports/retry.js'
import { type Entered, type EnterWish, type Lane, type LaneTerms, type Pass } from '../limits/lane.js'

export interface ProcessLaneParts {
  /** Of this process, whatever the terms allow the fleet. */
  readonly callsAtOnce: number
  readonly clock: Clock
  readonly random: () => number
}

export function createProcessLane(terms: LaneTerms, { callsAtOnce, clock, random }: ProcessLaneParts): Lane {
  const allowed = Math.min(callsAtOnce, terms.callsAtOnce ?? callsAtOnce)
  /** Those who wait, as the functions that let them in. */
  const line = new Set<() => void>()
  let inFlight = 0
  let holdsInARow = 0
  let heldUntilMs = 0

  const heldMs = () => Math.max(0, heldUntilMs - clock.now())
  const admit = () => {
    for (const enter of line) {
      if (inFlight >= allowed || heldMs() > 0) return
      line.delete(enter)
      inFlight += 1
      enter()
    }
  }

  const hold = async (ms: number): Promise<void> => {
    heldUntilMs = Math.max(heldUntilMs, clock.now() + ms)
    while (heldMs() > 0) await clock.pause(heldMs(), NEVER)
    admit()
  }

  const pass = (): Pass => ({
    leave(end) {
      inFlight -= 1
      if (end.end === 'ok') holdsInARow = 0
      // Of many who are turned down at one moment, the first one speaks for all.
      if (end.end === 'rejected' && heldMs() === 0) {
        void hold(end.retryAfterMs ?? backoffCeilingMs(holdsInARow) * (0.5 + random() / 2))
        holdsInARow += 1
      }
      admit()
    },
  })

  const waitInLine = async ({ patienceMs, parking }: EnterWish): Promise<Entered> => {
    const turn = new AbortController()
    const enter = () => turn.abort()
    line.add(enter)
    await withRelayedSignal([parking, turn.signal], (signal) => clock.pause(patienceMs, signal))
    if (turn.signal.aborted) return { entered: true, pass: pass() }
    line.delete(enter)
    return { entered: false, why: parking.aborted ? 'parking' : 'patience' }
  }

  return {
    terms,
    async enter(wish) {
      if (wish.parking.aborted) return { entered: false, why: 'parking' }
      if (line.size > 0 || inFlight >= allowed || heldMs() > 0) return waitInLine(wish)
      inFlight += 1
      return { entered: true, pass: pass() }
    },
    load: () => ({ inFlight, waiting: line.size, allowed, heldMs: heldMs() }),
  }
}

const NEVER = new AbortController().signal
