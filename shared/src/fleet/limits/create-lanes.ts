// The lanes of a process: one for each model at each endpoint that it asks.

import { createLane, type LaneParts, type OpenLane } from './create-lane.js'
import { type Lane, type LaneTerms } from './lane.js'

export interface Lanes {
  /** The terms are those of the first time that this endpoint and model are asked for. */
  readonly lane: (terms: LaneTerms) => Lane
  readonly close: () => Promise<void>
}

export function createLanes(parts: LaneParts): Lanes {
  const lanes = new Map<string, OpenLane>()
  return {
    lane(terms) {
      const key = JSON.stringify([terms.endpoint, terms.model])
      const known = lanes.get(key) ?? createLane(parts, terms)
      lanes.set(key, known)
      return known
    },
    async close() {
      await Promise.all(Array.from(lanes.values(), (lane) => lane.close()))
    },
  }
}
