// The way from a sample's question to an endpoint: an adapter for each endpoint, a lane for each of its models, and the
// pool over them.

import { createOpenAiAsk } from '../adapters/openai/ask-openai.js'
import { type EndpointTerms } from '../fleet/endpoints/endpoint-list.js'
import { createEndpointPool } from '../fleet/endpoints/endpoint-pool.js'
import { logEndpointEvent } from '../fleet/endpoints/log-endpoint-event.js'
import { createProcessLane } from '../fleet/endpoints/process-lane.js'
import { type Meter } from '../ports/meter.js'
import { type CallModel } from '../ports/model-call.js'
import { CLOCK } from '../ports/patience.js'
import { type Lifecycle } from '../runtime/lifecycle.js'
import { type Log } from '../runtime/log.js'

export interface EndpointParts {
  readonly endpoints: readonly EndpointTerms[]
  /** Of this process. */
  readonly callsAtOnce: number
  readonly meter: Meter
  readonly log: Log
  readonly lifecycle: Lifecycle
}

/** How long a sample keeps its slot without a turn, before it makes room for another one. */
const SLOT_PATIENCE_MS = 15_000

export function openEndpoints({ endpoints, callsAtOnce, meter, log, lifecycle }: EndpointParts): CallModel {
  return createEndpointPool({
    endpoints: endpoints.map(({ url, apiKey, timeoutMs, structured, ...endpoint }) => {
      const adapter = createOpenAiAsk({ baseUrl: url, apiKey, timeoutMs, connections: callsAtOnce, structured })
      lifecycle.onStop(`endpoint ${endpoint.name}`, adapter.close)
      return { ...endpoint, ask: adapter.ask }
    }),
    openLane: (terms) => createProcessLane(terms, { callsAtOnce, clock: CLOCK, random: Math.random }),
    meter,
    patienceMs: SLOT_PATIENCE_MS,
    clock: CLOCK,
    random: Math.random,
    report: logEndpointEvent(log),
  })
}
