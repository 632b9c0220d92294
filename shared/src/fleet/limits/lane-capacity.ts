// How many calls at once the endpoints are good for, as the fleet shares it. For those who say how large a fleet should be.

import { type SharedValues } from '../../ports/shared-state.js'
import { FIRST_LIMIT } from './adapt-limit.js'
import { LANE_KEYS } from './lane.js'
import { readLaneState, type LaneState } from './lane-state.js'
import { isOn } from './storm.js'

/** A limit whose end nobody has met yet is doubled as soon as it is used: there is room for that. */
const GROWTH = 2

/** Where no lane is known there is nothing to go by but what a lane begins with. */
export const UNKNOWN_CAPACITY = GROWTH * FIRST_LIMIT

/** Calls at once that the lane is good for now. In a storm one call asks whether it is over. */
export function laneCapacity({ level, storm }: Pick<LaneState, 'level' | 'storm'>): number {
  if (isOn(storm)) return 1
  return level.ceiling === null ? GROWTH * level.limit : level.limit
}

/** Of all lanes together. Rejects when the store does not answer. */
export async function readCapacity(shared: SharedValues): Promise<number> {
  const { values } = await shared.readAll(LANE_KEYS)
  const states = Array.from(values.values(), readLaneState).filter((state) => state !== null)
  return states.length === 0 ? UNKNOWN_CAPACITY : states.reduce((sum, state) => sum + laneCapacity(state), 0)
}
