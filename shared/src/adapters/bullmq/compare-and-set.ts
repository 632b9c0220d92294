// The port SharedState over a store that can read a value with its clock, and replace it if nobody else has.
import { setTimeout as sleep } from 'node:timers/promises'
import type { SharedState } from '../../ports/shared-state.js'

/** A value as it was read. `version` is the store's own way to know it again. */
export interface Seen<V> {
  readonly value: string | null
  readonly version: V
  /** The store's clock, in milliseconds. */
  readonly nowMs: number
}

export interface Cells<V> {
  read(key: string): Promise<Seen<V>>
  /** False: it is not what was seen any more, and nothing was written. */
  replace(key: string, seen: Seen<V>, value: string): Promise<boolean>
}

/** How long a value is kept that nobody writes. */
export const KEPT_MS = 3_600_000

/** Of those who try at the same moment one always gets through, so this is met by a fault and not by a crowd. */
const MOST_TRIES = 100
const LONGEST_PAUSE_MS = 20

export function overCells<V>({ read, replace }: Cells<V>): SharedState {
  return {
    async update(key, change) {
      for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const seen = await read(key)
        const { value, answer } = change(seen.value, seen.nowMs)
        if (await replace(key, seen, value)) return answer
        await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 * tries))
      }
      throw new Error('the shared value was changed by others each time')
    },
  }
}
