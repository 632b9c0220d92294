// Which fault strikes a request, if any. Draws follow from the request and its arrival alone, so a run can be repeated;
// windows and every-Nth count from the moment the faults were set.

import { mix } from './random.js'
import { type Fault, type FaultKind, type World } from './world.js'

export interface Arrival {
  /** 32 bits of the request's digest. */
  readonly hash: number
  /** 1 for the first arrival of this very request. */
  readonly arrival: number
  readonly role: string
  readonly repair: boolean
}

const CONTENT_FAULTS: ReadonlySet<FaultKind> = new Set([
  'not-json',
  'truncated',
  'wrong-shape',
  'unknown-rule',
  'refused',
  'filtered',
])

/** A drawer over one setting of the world; `setAt` and `now` are of the same clock, in milliseconds. */
export function createFaultDrawer(world: World, setAt: number): (request: Arrival, now: number) => FaultKind | null {
  const seen = world.faults.map(() => 0)

  const strikes = (fault: Fault, i: number, request: Arrival, elapsed: number): boolean => {
    if (fault.role !== null && fault.role !== request.role) return false
    if (request.repair && !fault.repairs && CONTENT_FAULTS.has(fault.kind)) return false
    if (fault.arrivals !== null && request.arrival > fault.arrivals) return false
    if (fault.fromMs !== null && elapsed < fault.fromMs) return false
    if (fault.toMs !== null && elapsed >= fault.toMs) return false
    if (fault.everyNth !== null) {
      const nth = (seen[i] ?? 0) + 1
      seen[i] = nth
      return nth % fault.everyNth === 0
    }
    return mix(world.seed, request.hash, request.arrival, i) / 4_294_967_296 < (fault.rate ?? 1)
  }

  return (request, now) => {
    const elapsed = now - setAt
    for (let i = 0; i < world.faults.length; i += 1) {
      const fault = world.faults[i]
      if (fault !== undefined && strikes(fault, i, request, elapsed)) return fault.kind
    }
    return null
  }
}
