// What an endpoint says when it says no, and which of our errors that is. An endpoint's free text may echo a prompt or a
// key: it is matched here and goes nowhere, neither into a message nor into a cause.

import { LlmError, type LlmErrorKind } from '../../ports/llm-error.js'
import { type Quota } from '../../ports/llm.js'
import { propertyOf } from './property-of.js'

export interface EndpointFault {
  readonly status: number
  /** `code` and `type` of the error and of the error within it, where they are strings. */
  readonly codes: readonly string[]
  /** The request field the error is about, where the endpoint names one. */
  readonly param: string | null
  /** The error as text, cut; for matching only. */
  readonly words: string
  readonly asked: Asked
}

/** What came in the headers. */
export interface Asked {
  readonly retryAfterMs: number | null
  readonly quota: Quota | null
}

export const ASKED_NOTHING: Asked = { retryAfterMs: null, quota: null }

const WORDS_LENGTH = 4096

/** @param error the `error` object of the body, or the body itself where it has none, or plain text. */
export function readFault(status: number, error: unknown, asked: Asked): EndpointFault {
  const inner = propertyOf(error, 'innererror') ?? propertyOf(error, 'inner_error')
  const codes = [error, inner].flatMap((holder) => [propertyOf(holder, 'code'), propertyOf(holder, 'type')])
  const param = propertyOf(error, 'param')
  return {
    status,
    codes: codes.filter((code) => typeof code === 'string'),
    param: typeof param === 'string' && param !== '' ? param : null,
    words: (typeof error === 'string' ? error : (JSON.stringify(error) ?? '')).slice(0, WORDS_LENGTH),
    asked,
  }
}

/**
 * An error inside a body that came with status 200, as OpenRouter sends it once a model has begun
 * (https://openrouter.ai/docs/errors): its `code` is the HTTP status there would have been.
 */
export function readFaultInBody(body: unknown, quota: Quota | null): EndpointFault | null {
  const error = propertyOf(body, 'error')
  const status = propertyOf(error, 'code')
  return typeof status === 'number' && status >= 400 && status < 600
    ? readFault(status, error, { retryAfterMs: null, quota })
    : null
}

const FILTER_CODES: ReadonlySet<string> = new Set([
  'content_filter', // OpenAI, Azure
  'content_policy_violation', // OpenAI, OpenRouter
  'ResponsibleAIPolicyViolation', // Azure, as the inner code
  'data_inspection_failed', // Alibaba
])
const FILTER_WORDS = [
  /Invalid prompt: your prompt was flagged/, // OpenAI's reasoning models; their code says only `invalid_prompt`
  /Content Exists Risk/i, // DeepSeek
  /"flagged_input":/, // OpenRouter's moderation, which answers 403
]

/** True where the endpoint's content filter stopped the question: an outcome, no fault. */
export const isFiltered = ({ status, codes, words }: EndpointFault): boolean =>
  status >= 400 &&
  status < 500 &&
  status !== 429 &&
  (codes.some((code) => FILTER_CODES.has(code)) || FILTER_WORDS.some((pattern) => pattern.test(words)))

/** OpenAI, vLLM, SGLang, llama.cpp, Anthropic and the gateways before them. */
const OVERFLOW =
  /context_length_exceeded|exceed_context_size|maximum context|context (window|length|size)|(prompt|input) is too long/i

export const isContextOverflow = ({ status, words }: EndpointFault): boolean =>
  (status === 400 || status === 413 || status === 422) && OVERFLOW.test(words)

/** Statuses that do not follow their class. A gateway's word that its upstream is gone counts as gone. */
const STATUS_KINDS: Readonly<Record<number, LlmErrorKind>> = {
  401: 'unauthorised',
  402: 'unauthorised', // no credit left: somebody tops it up, and asking again helps
  403: 'unauthorised',
  408: 'timeout',
  429: 'rate_limited',
  502: 'unreachable',
  503: 'overloaded',
  521: 'unreachable', // Cloudflare: refused, timed out, no route
  522: 'unreachable',
  523: 'unreachable',
  524: 'timeout', // Cloudflare: connected, nothing came
  529: 'overloaded',
}

export const kindOfStatus = (status: number): LlmErrorKind =>
  STATUS_KINDS[status] ?? (status >= 500 ? 'server_error' : 'bad_request')

/** One word of letters: nothing that could be a key or a piece of a prompt. */
const SAFE_CODE = /^[A-Za-z][A-Za-z_.]{0,47}$/

export function toLlmError(fault: EndpointFault): LlmError {
  const code = fault.codes.find((candidate) => SAFE_CODE.test(candidate))
  const kind = isContextOverflow(fault) ? 'context_overflow' : kindOfStatus(fault.status)
  const message = `the endpoint answered ${fault.status}${code === undefined ? '' : ` (${code})`}`
  const { retryAfterMs, quota } = fault.asked
  return new LlmError(kind, message, retryAfterMs, undefined, quota)
}
