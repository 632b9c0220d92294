// The circuit of a model at an endpoint: whether calls may go there. It opens when several different calls in a row found
// the endpoint itself at fault, and is probed with one call at a time until one is answered. Pure; what a busy endpoint
// says (429, 503) is none of its business.

import { type LlmErrorKind } from '../../ports/llm-error.js'

/**
 * - `closed`: calls go there; `evidence` names the calls that failed since the last answer.
 * - `open`: none does before `probeAtMs`, and then one. - `probing`: it is there; it may hang, so another one may follow at
 *   `probeAtMs`. `probes`: those that failed in a row.
 */
export type Circuit =
  | { readonly state: 'closed'; readonly evidence: readonly string[] }
  | { readonly state: 'open' | 'probing'; readonly probes: number; readonly probeAtMs: number }

export const CLOSED: Circuit = { state: 'closed', evidence: [] }

/** Different calls that must fail in a row. */
export const FAULTS_TO_OPEN = 5
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** Whose fault it is: the endpoint's, or perhaps the call's; null: it says nothing about the endpoint. */
const BLAME: Readonly<Record<LlmErrorKind, 'endpoint' | 'either' | null>> = {
  unreachable: 'endpoint',
  unauthorised: 'endpoint',
  timeout: 'either',
  server_error: 'either',
  rate_limited: null,
  overloaded: null,
  bad_request: null,
  context_overflow: null,
  cancelled: null,
}

/** Whether an error of this kind is a fault that circuits count. */
export const isEndpointFault = (kind: LlmErrorKind): boolean => BLAME[kind] !== null

export interface EndpointFaulted {
  readonly kind: LlmErrorKind
  /** The question's identity: one that fails again and again is evidence against itself. */
  readonly digest: string
  readonly probe: boolean
}

/** From [0, 1). */
export interface Moment {
  readonly nowMs: number
  readonly random: number
}

export function afterFault(circuit: Circuit, { kind, digest, probe }: EndpointFaulted, moment: Moment): Circuit {
  if (circuit.state === 'closed') {
    if (BLAME[kind] === 'either' && circuit.evidence.includes(digest)) return circuit
    const evidence = [...circuit.evidence, digest]
    return evidence.length < FAULTS_TO_OPEN ? { state: 'closed', evidence } : opened(0, moment)
  }
  // What else fails now was asked before the circuit opened, and is no news.
  return probe && circuit.state === 'probing' ? opened(circuit.probes + 1, moment) : circuit
}

/** Any answer, be it a refusal, a 429 or a bad request, shows that somebody is there. */
export const afterAnswer = (circuit: Circuit): Circuit =>
  circuit.state === 'closed' && circuit.evidence.length === 0 ? circuit : CLOSED

export const beginProbe = (circuit: Circuit, nowMs: number): Circuit =>
  circuit.state === 'closed' ? circuit : { ...circuit, state: 'probing', probeAtMs: nowMs + LONGEST_WAIT_MS }

/** The probe ended before it could tell: the next call may be one. */
export const dropProbe = (circuit: Circuit, nowMs: number): Circuit =>
  circuit.state === 'probing' ? { ...circuit, state: 'open', probeAtMs: nowMs } : circuit

/** One second, doubled with each failed probe up to half a minute, and up to a half less, lest a fleet probes in step. */
const opened = (probes: number, { nowMs, random }: Moment): Circuit => {
  const longestMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(probes, 16))
  return { state: 'open', probes, probeAtMs: nowMs + longestMs * (0.5 + random / 2) }
}
