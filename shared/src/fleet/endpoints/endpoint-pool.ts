// The innermost CallModel: takes a call to one of the endpoints that serve its model, by its lane, and to another one when
// that fails it. What is wrong with an endpoint is waited for here; what may be wrong with the call goes back to the sample.

import { LlmError } from '../../ports/llm-error.js'
import { type Reply } from '../../ports/llm.js'
import { type Meter } from '../../ports/meter.js'
import { type Asked, type CallModel, type CallResult, type ModelCall } from '../../ports/model-call.js'
import { type Clock } from '../../ports/patience.js'
import { withRelayedSignal } from '../../ports/relay-signal.js'
import { requestDigest } from '../../ports/request-digest.js'
import { MAX_ASKED_MS } from '../../ports/retry.js'
import { type CallEnd, type Pass } from '../limits/lane.js'
import { createAffinity } from './affinity.js'
import { chooseRoute, type RouteView } from './choose-route.js'
import { afterAnswer, afterFault, beginProbe, dropProbe, isEndpointFault, type Circuit } from './circuit.js'
import { createRoutes, type Route, type RouteParts } from './route.js'

export interface PoolParts extends Omit<RouteParts, 'onTurn'> {
  readonly meter: Pick<Meter, 'call' | 'called' | 'retry'>
  /** How long a slot is worth a wait, in milliseconds. */
  readonly patienceMs: number
  readonly clock: Clock
  readonly random: () => number
  readonly report: (event: EndpointEvent) => void
}

/** A circuit opened, or closed again. */
export interface EndpointEvent extends Asked {
  readonly event: 'endpoint-lost' | 'endpoint-back'
}

type Failed = Extract<CallResult, { result: 'error' }>

/** A call on its way. */
interface Errand {
  readonly call: ModelCall
  readonly routes: readonly Route[]
  readonly affinity: readonly number[]
  readonly deadlineMs: number
  /** Where it failed since it last waited. */
  readonly failedAt: Set<Route>
  /** The last failure, to be told when nobody is left to ask. */
  failure: Failed
  /** Whom it was sent to last, and how often it was turned down. */
  asked: Asked | null
  rejections: number
}

/** A lane that holds nobody back after a 429 must not make us spin: then the sample itself backs off. */
const MAX_REJECTIONS = 3
/** What is held comes back after a second at the least, and up to a quarter more than it was told. */
const LEAST_HELD_MS = 1_000

export function createEndpointPool({ endpoints, openLane, report, ...parts }: PoolParts): CallModel {
  const { meter, patienceMs, clock, random } = parts
  const affinityOf = createAffinity(endpoints.map(({ name }) => name))
  /** Fires when a circuit has turned; then there is a new one. */
  let turned = new AbortController()
  const onTurn = (asked: Asked, before: Circuit, after: Circuit) => {
    if (before.state === 'closed') report({ event: 'endpoint-lost', ...asked })
    if (after.state === 'closed') report({ event: 'endpoint-back', ...asked })
    if (after.state === 'probing') return
    turned.abort()
    turned = new AbortController()
  }
  const routesTo = createRoutes({ endpoints, openLane, onTurn })

  const held = (why: 'parking' | 'limits', ms = 0): CallResult => {
    const least = Math.min(MAX_ASKED_MS, Math.max(LEAST_HELD_MS, ms))
    return { result: 'held', why, afterMs: why === 'parking' ? 0 : Math.round(least * (1 + random() / 4)) }
  }

  const carry = async (errand: Errand): Promise<CallResult> => {
    const { call, deadlineMs, routes } = errand
    for (;;) {
      if (call.parking.aborted) return held('parking')
      const nowMs = clock.now()
      const leftMs = Math.max(0, deadlineMs - nowMs)
      const choice = chooseRoute(viewsOf(errand), nowMs, leftMs)
      if (choice.choice === 'give-up') return errand.failure
      if (choice.choice === 'wait') {
        const waitMs = choice.untilMs - nowMs
        if (leftMs === 0 || waitMs > leftMs) return held('limits', waitMs)
        // One that has just failed goes behind those who wait, lest a call that kills is the only probe.
        const pauseMs = errand.failedAt.size > 0 ? 0 : waitMs
        errand.failedAt.clear()
        await withRelayedSignal([call.parking, turned.signal], (signal) => clock.pause(pauseMs, signal))
        continue
      }
      const route = routes[choice.route]
      if (route === undefined) throw new RangeError('a route was chosen that there is not')
      const result = await askBy(route, choice.choice === 'probe', errand, leftMs)
      if (result !== null) return result
    }
  }

  /** Null: it is to go on, here or elsewhere. */
  const askBy = async (route: Route, probe: boolean, errand: Errand, patience: number): Promise<CallResult | null> => {
    const { call } = errand
    if (probe) route.turn((circuit) => beginProbe(circuit, clock.now()))
    const tokens = route.tokens.expect(call.step, call.question)
    const entered = await withRelayedSignal([call.parking, route.opening()], (parking) =>
      route.lane.enter({ tokens, patienceMs: patience, parking }),
    )
    if (!entered.entered) {
      if (probe) route.turn((circuit) => dropProbe(circuit, clock.now()))
      if (call.parking.aborted) return held('parking')
      return entered.why === 'patience' ? held('limits', route.lane.load().heldMs) : null
    }
    if (errand.asked !== null) meter.retry(errand.asked, errand.failure.error.kind)
    errand.asked = route.asked
    try {
      const reply = await askOnce(route, call, entered.pass)
      route.turn(afterAnswer)
      return { result: 'reply', reply, costNanoUsd: null, asked: route.asked }
    } catch (error) {
      const tellsNothing = !(error instanceof LlmError) || error.kind === 'cancelled'
      if (probe && tellsNothing) route.turn((circuit) => dropProbe(circuit, clock.now()))
      if (!(error instanceof LlmError)) throw error
      errand.failure = { result: 'error', error, asked: route.asked }
      const result = tellsNothing ? errand.failure : afterError(route, probe, errand, error)
      return result === null && call.mayAskOn?.(error) === false ? errand.failure : result
    }
  }

  const askOnce = async (route: Route, call: ModelCall, pass: Pass): Promise<Reply> => {
    const { step, question, aborting, sampleId } = call
    const ended = meter.call(route.asked, step, sampleId)
    let end: CallEnd = { end: 'failed' }
    try {
      const reply = await route.endpoint.ask({ ...question, model: route.asked.model }, { signal: aborting })
      ended(outcomeOf(reply), reply.usage)
      route.tokens.learn(step, question, reply.usage)
      end = { end: 'ok', tokens: reply.usage.input + reply.usage.output, quota: reply.quota ?? null }
      return reply
    } catch (error) {
      if (error instanceof LlmError) {
        ended(error.kind, null)
        if (isRejection(error)) end = { end: 'rejected', retryAfterMs: error.retryAfterMs, quota: error.quota }
      }
      throw error
    } finally {
      pass.leave(end)
    }
  }

  const afterError = (route: Route, probe: boolean, errand: Errand, error: LlmError): CallResult | null => {
    const { kind } = error
    if (!isEndpointFault(kind)) {
      route.turn(afterAnswer)
      errand.rejections += 1
      return isRejection(error) && errand.rejections < MAX_REJECTIONS ? null : errand.failure
    }
    const fault = { kind, digest: requestDigest(errand.call.question), probe }
    route.turn((circuit) => afterFault(circuit, fault, { nowMs: clock.now(), random: random() }))
    errand.failedAt.add(route)
    return null
  }

  return async (call) => {
    const began = clock.now()
    const errand: Errand = {
      call,
      routes: routesTo(call.question.model),
      affinity: affinityOf(call.question),
      deadlineMs: began + patienceMs,
      failedAt: new Set(),
      failure: { result: 'error', error: new LlmError('bad_request', 'no endpoint serves the model') },
      asked: null,
      rejections: 0,
    }
    const result = await carry(errand)
    const { asked } = errand
    if (asked !== null && result.result !== 'held') {
      const outcome = result.result === 'reply' ? outcomeOf(result.reply) : result.error.kind
      meter.called(asked, outcome, (clock.now() - began) / 1000)
    }
    return result
  }
}

const isRejection = ({ kind }: LlmError): boolean => kind === 'rate_limited' || kind === 'overloaded'

const outcomeOf = ({ finish }: Reply) => (finish === 'refused' || finish === 'filtered' ? 'refused' : 'ok')

const viewsOf = ({ routes, affinity, failedAt }: Errand): readonly RouteView[] =>
  routes.map((route) => ({
    tier: route.endpoint.tier,
    circuit: route.circuit(),
    load: route.lane.load(),
    affinity: affinity[route.place] ?? 0,
    failed: failedAt.has(route),
  }))
