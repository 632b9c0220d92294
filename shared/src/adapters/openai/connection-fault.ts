// What a call that brought no HTTP answer failed of. Foreign errors hold requests, headers and addresses, so only their
// machine-readable code is passed on, never the error itself.

import { APIConnectionError, APIConnectionTimeoutError } from 'openai'
import { LlmError, type LlmErrorKind } from '../../ports/llm-error.js'
import { propertyOf } from './property-of.js'

/** Codes of undici and node that do not simply mean that the connection failed. */
const CODE_KINDS: readonly (readonly [pattern: RegExp, kind: LlmErrorKind])[] = [
  [/^UND_ERR_(CLOSED|DESTROYED)$/, 'cancelled'],
  [/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/, 'timeout'],
  [/^UND_ERR_(RES_EXCEEDED_MAX_SIZE|HEADERS_OVERFLOW)$|^HPE_/, 'server_error'],
  [/^UND_ERR_INVALID_ARG$|^ERR_INVALID_/, 'bad_request'],
]

const MESSAGES: Partial<Readonly<Record<LlmErrorKind, string>>> = {
  cancelled: 'the connection pool is closed',
  timeout: 'no reply in time',
  server_error: 'the endpoint does not speak HTTP as expected',
  bad_request: 'the request could not be sent',
  unreachable: 'no connection to the endpoint, or it broke',
}

/** @param error whatever the openai client threw that is no HTTP answer. */
export function connectionFault(error: unknown): LlmError {
  const code = codeOf(error)
  const kind = kindOf(error, code)
  const message = `${MESSAGES[kind] ?? kind}${code === null ? '' : ` (${code})`}`
  return new LlmError(kind, message, null, code !== null && NEVER_CONNECTED.has(code) ? { mayBeBilled: false } : {})
}

/** The connection was never there: no byte of the question went out. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function kindOf(error: unknown, code: string | null): LlmErrorKind {
  // Not JSON though it says so, cut off or otherwise: the answer came whole and is no answer.
  if (error instanceof SyntaxError) return 'server_error'
  const known = CODE_KINDS.find(([pattern]) => code !== null && pattern.test(code))
  if (known !== undefined) return known[1]
  // A connection that was never made has a code; the client's own timer has none.
  if (error instanceof APIConnectionTimeoutError && code === null) return 'timeout'
  return error instanceof APIConnectionError ? 'unreachable' : 'bad_request'
}

/** `ECONNREFUSED`, `UND_ERR_SOCKET` and the like, from the error or what caused it. */
function codeOf(error: unknown): string | null {
  const codes = [propertyOf(error, 'code'), propertyOf(propertyOf(error, 'cause'), 'code')]
  return codes.filter((code) => typeof code === 'string').find((code) => /^[A-Z][A-Z0-9_]{2,47}$/.test(code)) ?? null
}
