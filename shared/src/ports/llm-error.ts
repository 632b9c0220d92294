// The one class for what the world does to a model call. Adapters translate into it once, at the boundary.

import { type Quota } from './llm.js'

/**
 * - `rate_limited`: 429; the endpoint is well and asks for patience.
 * - `overloaded`: 503 or 529; up, but out of capacity.
 * - `unreachable`: no connection, or it broke before the reply was whole; a proxy that says so (502, 521 to 523).
 * - `timeout`: nothing came in time, by our clock or the endpoint's (408, 524).
 * - `server_error`: any other 5xx, or a reply that is no chat completion.
 * - `unauthorised`: 401, 402 or 403; the key, its rights or its account are wrong, which a person can put right.
 * - `context_overflow`: the messages do not fit the model.
 * - `bad_request`: any other 4xx; asking again cannot help.
 * - `cancelled`: our own signal ended the call.
 */
export const LLM_ERROR_KINDS = [
  'rate_limited',
  'overloaded',
  'unreachable',
  'timeout',
  'server_error',
  'unauthorised',
  'context_overflow',
  'bad_request',
  'cancelled',
] as const
export type LlmErrorKind = (typeof LLM_ERROR_KINDS)[number]

/** Kinds that say that the endpoint did not work on the question: it turned it down. */
const TURNED_DOWN: ReadonlySet<LlmErrorKind> = new Set([
  'rate_limited',
  'overloaded',
  'unauthorised',
  'context_overflow',
  'bad_request',
])

export class LlmError extends Error {
  override readonly name = 'LlmError'
  /** Whether the endpoint may have worked on the question, and bill it. */
  readonly mayBeBilled: boolean

  /**
   * @param retryAfterMs what the endpoint asked us to wait, where it said so.
   * @param options `mayBeBilled` where more is known than the kind says: the question never reached the endpoint.
   */
  constructor(
    readonly kind: LlmErrorKind,
    message: string,
    readonly retryAfterMs: number | null = null,
    options?: { cause?: unknown; mayBeBilled?: boolean },
    readonly quota: Quota | null = null,
  ) {
    super(message, options)
    this.mayBeBilled = options?.mayBeBilled ?? !TURNED_DOWN.has(kind)
  }
}
