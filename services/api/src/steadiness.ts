// Whether the ledger has answered for long enough without a break that a silent worker is silent by itself. After an outage,
// or a sleep of the whole machine, no worker has been heard of, and all of them live.

import { WORKER_SILENCE_MS } from '@conclave/shared/ports/ledger'

/** An outage that fits into it makes no living worker look dead: it beats again in time. */
const LONGEST_GAP_MS = WORKER_SILENCE_MS / 2

export interface Steadiness {
  readonly isSteady: () => boolean
  /** To be called whenever the ledger has answered. */
  readonly answered: () => void
}

/** `clock` must count the time that a machine sleeps, as the ledger's does: Date.now. */
export function createSteadiness(clock: () => number): Steadiness {
  let answeredAt = -Infinity
  let steadySince = Infinity
  const isUnbroken = (at: number) => at - answeredAt <= LONGEST_GAP_MS
  return {
    isSteady: () => isUnbroken(clock()) && clock() - steadySince >= WORKER_SILENCE_MS,
    answered() {
      const at = clock()
      if (!isUnbroken(at)) steadySince = at
      answeredAt = at
    },
  }
}
