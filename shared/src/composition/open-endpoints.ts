// The way from a sample's question to an endpoint: an adapter for each endpoint, a lane for each of its models that the
// fleet shares, and the pool over them.

import { createOpenAiAsk } from '../adapters/openai/ask-openai.js'
import { type EndpointTerms } from '../fleet/endpoints/endpoint-list.js'
import { createEndpointPool } from '../fleet/endpoints/endpoint-pool.js'
import { logEndpointEvent } from '../fleet/endpoints/log-endpoint-event.js'
import { createLanes } from '../fleet/limits/create-lanes.js'
import { type Meter } from '../ports/meter.js'
import { type CallModel } from '../ports/model-call.js'
import { CLOCK } from '../ports/patience.js'
import { type SharedState } from '../ports/shared-state.js'
import { type Lifecycle } from '../runtime/lifecycle.js'
import { type Log } from '../runtime/log.js'

export interface EndpointParts {
  readonly endpoints: readonly EndpointTerms[]
  /** Samples that this process holds at once: so many calls can be in flight. */
  readonly slots: number
  readonly workerId: string
  readonly shared: SharedState
  readonly meter: Meter
  readonly log: Log
  readonly lifecycle: Lifecycle
}

/** How long a sample keeps its slot without a turn, before it makes room for another one. */
const SLOT_PATIENCE_MS = 15_000

export function openEndpoints(parts: EndpointParts): CallModel {
  const { endpoints, slots, meter, log, lifecycle } = parts
  const lanes = createLanes({
    shared: parts.shared,
    member: parts.workerId,
    clock: CLOCK,
    random: Math.random,
    meter,
    onAway: (error) => log.warn({ err: error }, 'limits are not shared: the queue store does not answer'),
  })
  lifecycle.onStop('lanes', lanes.close)
  return createEndpointPool({
    endpoints: endpoints.map(({ url, apiKey, timeoutMs, structured, ...endpoint }) => {
      const adapter = createOpenAiAsk({ baseUrl: url, apiKey, timeoutMs, connections: slots, structured })
      lifecycle.onStop(`endpoint ${endpoint.name}`, adapter.close)
      return { ...endpoint, ask: adapter.ask }
    }),
    openLane: lanes.lane,
    meter,
    patienceMs: SLOT_PATIENCE_MS,
    clock: CLOCK,
    random: Math.random,
    report: logEndpointEvent(log),
  })
}
