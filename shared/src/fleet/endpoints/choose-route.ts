// Where a call goes among the endpoints that serve its model. Pure: it looks at circuits and loads as they are now.

import { type LaneLoad } from '../limits/lane.js'
import { type Circuit } from './circuit.js'

/** A way to the model, as one call sees it. */
export interface RouteView {
  /** 0 comes first; a higher one is asked only while no endpoint of a lower one can take the call. */
  readonly tier: number
  readonly circuit: Circuit
  readonly load: LaneLoad
  /** How well the endpoint suits the call's prefix: the greatest has it cached. */
  readonly affinity: number
  /** The call has failed there, and has not waited since. */
  readonly failed: boolean
}

/**
 * - `ask`: wait in this lane for a turn. - `probe`: the same, and find out whether the endpoint is back.
 * - `wait`: none can take it before `untilMs`, unless a circuit turns meanwhile.
 * - `give-up`: those that could take it have failed it, so the call may be what is wrong; or there are none at all.
 */
export type Choice =
  | { readonly choice: 'ask' | 'probe'; readonly route: number }
  | { readonly choice: 'wait'; readonly untilMs: number }
  | { readonly choice: 'give-up' }

/** How far above its share of the tier's load the favourite may be before it is left. */
const BOUND = 1.25

interface Numbered extends RouteView {
  readonly route: number
}

/** @param patienceMs how long the call can wait: a lane held for longer cannot take it. */
export function chooseRoute(views: readonly RouteView[], nowMs: number, patienceMs: number): Choice {
  const routes = views.map((view, route) => ({ ...view, route }))
  const takers = routes.filter(({ circuit, load }) => circuit.state === 'closed' && load.heldMs <= patienceMs)
  const tier = Math.min(...takers.map((route) => route.tier))
  const probe = dueProbe(routes, tier, nowMs)
  if (probe !== undefined) return { choice: 'probe', route: probe.route }
  if (takers.length === 0 && views.length > 0) return { choice: 'wait', untilMs: nextChange(routes, nowMs, patienceMs) }
  const left = takers.filter((route) => route.tier === tier && !route.failed)
  const chosen = favourite(left) ?? leastLoaded(left)
  return chosen === undefined ? { choice: 'give-up' } : { choice: 'ask', route: chosen.route }
}

/** One that is due, no higher than the tier that serves now: a fallback nobody needs is left alone. */
function dueProbe(routes: readonly Numbered[], tier: number, nowMs: number): Numbered | undefined {
  const due = routes.filter((route) => isDue(route.circuit, nowMs) && !route.failed && route.tier <= tier)
  return due.toSorted((a, b) => a.tier - b.tier)[0]
}

const isDue = (circuit: Circuit, nowMs: number): boolean => circuit.state !== 'closed' && circuit.probeAtMs <= nowMs

/** A probe on its way may bring news at any time: it is worth all the patience there is. */
function nextChange(routes: readonly Numbered[], nowMs: number, patienceMs: number): number {
  const moments = routes.map(({ circuit, load }) => {
    if (circuit.state === 'closed') return nowMs + load.heldMs
    return circuit.state === 'open' ? circuit.probeAtMs : Math.min(circuit.probeAtMs, nowMs + patienceMs)
  })
  return Math.min(...moments)
}

const callsAt = ({ load }: RouteView): number => load.inFlight + load.waiting

/** What each may have at once. One that nobody has met the end of takes as much as any other, for all that is known. */
function allowances(routes: readonly RouteView[]): (route: RouteView) => number {
  const most = Math.max(1, ...routes.map(({ load }) => load.allowed))
  return ({ load }) => (load.limited ? Math.max(1, load.allowed) : most)
}

/**
 * The endpoint that has the prefix cached, unless it is held or has its fill: consistent hashing with bounded loads
 * (https://arxiv.org/abs/1608.01350), each bound in proportion to what the endpoint may have at once.
 */
function favourite(routes: readonly Numbered[]): Numbered | undefined {
  const [best] = routes.toSorted((a, b) => b.affinity - a.affinity)
  if (best === undefined || best.load.heldMs > 0) return undefined
  const allowedAt = allowances(routes)
  const calls = 1 + routes.reduce((sum, route) => sum + callsAt(route), 0)
  const allowed = routes.reduce((sum, route) => sum + allowedAt(route), 0)
  const bound = Math.ceil((BOUND * calls * allowedAt(best)) / allowed)
  return callsAt(best) < bound ? best : undefined
}

/** Held ones last, the soonest free first; equals in the order of affinity. */
function leastLoaded(routes: readonly Numbered[]): Numbered | undefined {
  const allowedAt = allowances(routes)
  const loadOf = (route: Numbered) => (callsAt(route) + 1) / allowedAt(route)
  return routes.toSorted((a, b) => a.load.heldMs - b.load.heldMs || loadOf(a) - loadOf(b) || b.affinity - a.affinity)[0]
}
