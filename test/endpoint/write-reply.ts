// Puts replies and errors into OpenAI's shapes and onto the wire.

import { type ServerResponse } from 'node:http'
import { type ApiError } from './read-request.js'

export const FINGERPRINT = 'stand-in'

/** Header names and values in turn. */
export type Headers = readonly string[]

export interface Completion {
  readonly id: string
  /** Seconds since the epoch. */
  readonly created: number
  readonly model: string
  readonly content: string | null
  readonly refusal: string | null
  readonly finish: string
  readonly promptTokens: number
  readonly cachedTokens: number
  readonly completionTokens: number
  readonly logprobs: boolean
}

const usageOf = ({ promptTokens, cachedTokens, completionTokens }: Completion) => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: promptTokens + completionTokens,
  prompt_tokens_details: { cached_tokens: cachedTokens },
  completion_tokens_details: { reasoning_tokens: 0 },
})

/** Every token is as sure as can be: there is no model that could doubt. */
function logprobsOf(content: string) {
  const tokens = content.match(/[\s\S]{1,4}/gu) ?? []
  return {
    content: tokens.map((token) => ({ token, logprob: 0, bytes: [...Buffer.from(token)], top_logprobs: [] })),
    refusal: null,
  }
}

export function completionBody(completion: Completion): string {
  const { id, created, model, content, refusal, finish } = completion
  return JSON.stringify({
    id,
    object: 'chat.completion',
    created,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal },
        logprobs: completion.logprobs ? logprobsOf(content ?? '') : null,
        finish_reason: finish,
      },
    ],
    usage: usageOf(completion),
    system_fingerprint: FINGERPRINT,
  })
}

/** The events of a stream, each ready to be written; the first carries the role, the last is `[DONE]`. */
export function completionEvents(completion: Completion, pieceChars: number, includeUsage: boolean): readonly string[] {
  const { id, created, model, content, refusal, finish } = completion
  const event = (rest: object) =>
    `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created, model, system_fingerprint: FINGERPRINT, ...rest })}\n\n`
  const choice = (delta: object, reason: string | null = null) =>
    event({
      choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }],
      ...(includeUsage ? { usage: null } : {}),
    })
  const events = [choice({ role: 'assistant', content: content === null ? null : '', refusal: null })]
  if (refusal !== null) events.push(choice({ refusal }))
  for (let at = 0; content !== null && at < content.length; at += pieceChars) {
    events.push(choice({ content: content.slice(at, at + pieceChars) }))
  }
  events.push(choice({}, finish))
  if (includeUsage) events.push(event({ choices: [], usage: usageOf(completion) }))
  events.push('data: [DONE]\n\n')
  return events
}

export const errorBody = ({ message, type, param, code }: ApiError): string =>
  JSON.stringify({ error: { message, type, param, code } })

const STAND_IN: Headers = ['x-conclave-stand-in', 'true']
export const EVENT_STREAM: Headers = [
  'content-type',
  'text/event-stream; charset=utf-8',
  'cache-control',
  'no-cache',
  ...STAND_IN,
]
export const JSON_CONTENT: Headers = ['content-type', 'application/json', ...STAND_IN]
export const TEXT_CONTENT: Headers = ['content-type', 'text/plain; charset=utf-8', ...STAND_IN]

/** A whole body in one write. */
export function send(res: ServerResponse, status: number, headers: Headers, body: string): void {
  res.writeHead(status, [...headers, 'content-length', String(Buffer.byteLength(body))])
  res.end(body)
}

export const sendJson = (res: ServerResponse, status: number, value: unknown): void =>
  send(res, status, JSON_CONTENT, JSON.stringify(value))

export const sendError = (res: ServerResponse, error: ApiError, headers: Headers = []): void =>
  send(res, error.status, [...JSON_CONTENT, ...headers], errorBody(error))
