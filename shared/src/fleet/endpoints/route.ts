// A model at an endpoint, as this process knows it: the lane to it, the circuit of it, and what its calls cost in tokens.

import { type Ask } from '../../ports/llm.js'
import { type Asked } from '../../ports/model-call.js'
import { type Lane, type LaneTerms } from '../limits/lane.js'
import { CLOSED, type Circuit } from './circuit.js'
import { createTokenForecast, type TokenForecast } from './expect-tokens.js'

export interface Endpoint {
  readonly name: string
  /** 0 comes first; a higher one is asked only while no endpoint of a lower one can take a call. */
  readonly tier: number
  /** Names of recipes' models, and what it calls each; null: it serves whatever is asked for, under the same name. */
  readonly models: ReadonlyMap<string, string> | null
  readonly limits: Pick<LaneTerms, 'requestsPerMinute' | 'tokensPerMinute' | 'callsAtOnce'>
  readonly ask: Ask
}

export interface Route {
  /** Of its endpoint among all. */
  readonly place: number
  readonly endpoint: Endpoint
  readonly asked: Asked
  readonly lane: Lane
  readonly tokens: TokenForecast
  readonly circuit: () => Circuit
  readonly turn: (next: (circuit: Circuit) => Circuit) => void
  /** Fires when the circuit opens next: who waits in the lane is to go elsewhere. */
  readonly opening: () => AbortSignal
}

export interface RouteParts {
  readonly endpoints: readonly Endpoint[]
  readonly openLane: (terms: LaneTerms) => Lane
  readonly onTurn: (asked: Asked, before: Circuit, after: Circuit) => void
}

/** The routes to a recipe's model. Two names of one model at an endpoint share its route, as they share its limits. */
export function createRoutes({ endpoints, openLane, onTurn }: RouteParts): (model: string) => readonly Route[] {
  const opened = new Map<string, Route>()
  const known = new Map<string, readonly Route[]>()

  const routeTo = (place: number, endpoint: Endpoint, model: string): Route => {
    const key = `${place} ${model}`
    const route = opened.get(key) ?? openRoute(place, endpoint, model)
    opened.set(key, route)
    return route
  }

  const openRoute = (place: number, endpoint: Endpoint, model: string): Route => {
    const asked = { provider: endpoint.name, model }
    let circuit = CLOSED
    let opening = new AbortController()
    return {
      place,
      endpoint,
      asked,
      lane: openLane({ endpoint: endpoint.name, model, ...endpoint.limits }),
      tokens: createTokenForecast(),
      circuit: () => circuit,
      turn(next) {
        const before = circuit
        circuit = next(before)
        if (circuit.state === before.state) return
        if (before.state === 'closed') {
          opening.abort()
          opening = new AbortController()
        }
        onTurn(asked, before, circuit)
      },
      opening: () => opening.signal,
    }
  }

  return (model) => {
    const routes =
      known.get(model) ??
      endpoints.flatMap((endpoint, place) => {
        const name = endpoint.models === null ? model : endpoint.models.get(model)
        return name === undefined ? [] : [routeTo(place, endpoint, name)]
      })
    known.set(model, routes)
    return routes
  }
}
