// The port Ask over any OpenAI-compatible endpoint: one question, one reply or one LlmError. It asks once; the only
// questions it repeats are those an endpoint turned down for a field it does not take. Retries and limits are wrappers.

import { APIError, APIUserAbortError, OpenAI } from 'openai'
import { Agent } from 'undici'
import { LlmError } from '../../ports/llm-error.js'
import { type Ask, type Question, type Reply } from '../../ports/llm.js'
import { withRelayedSignal } from '../../ports/relay-signal.js'
import { connectionFault } from './connection-fault.js'
import { adaptDialect, chatBody, type Dialect, type TokenLimitField } from './dialect.js'
import {
  ASKED_NOTHING,
  isContextOverflow,
  isFiltered,
  readFault,
  readFaultInBody,
  toLlmError,
  type Asked,
  type EndpointFault,
} from './endpoint-fault.js'
import { readQuota } from './read-quota.js'
import { filteredReply, readReply } from './read-reply.js'
import { readRetryAfterMs } from './retry-after.js'
import { createUndiciFetch } from './undici-fetch.js'

export interface OpenAiOptions {
  /** With the version, without the method: `https://api.openai.com/v1`. */
  readonly baseUrl: string
  /** Empty for servers that want none. */
  readonly apiKey: string
  /** From asking until the last byte of the reply, the wait for a free connection included; in milliseconds. */
  readonly timeoutMs: number
  /** Connections to the endpoint at most. Calls beyond them queue here, on their own time. */
  readonly connections: number
  /**
   * How the reply's shape is asked for besides the messages: always by `response_format`, never, or until the endpoint
   * turns it down for a model.
   */
  readonly structured: 'auto' | 'schema' | 'instruction'
  /** The field to try first: `max_tokens` (default) is what compatible servers know, the other what OpenAI wants. */
  readonly tokenLimitField?: TokenLimitField
}

/** A reply beyond this is no reply. Bytes. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024

/** The client passes a body through as it is where its type is said; it would encode an object a second time over. */
const JSON_BODY = { 'content-type': 'application/json' }

type Attempt = { readonly reply: Reply } | { readonly fault: EndpointFault; readonly ms: number }

/**
 * Asks `POST {baseUrl}/chat/completions`, not streaming. `ask` rejects with an LlmError and with nothing else; a refusal
 * or a filter is a Reply. `close` waits for the calls in flight, which their signals end sooner; it may be called twice.
 */
export function createOpenAiAsk(options: OpenAiOptions): { readonly ask: Ask; readonly close: () => Promise<void> } {
  const agent = new Agent({
    connections: options.connections,
    // The client's own timer spans the whole exchange; undici's would end long generations after five minutes.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: MAX_REPLY_BYTES,
  })
  const client = createClient(options, agent)
  const first: Dialect = {
    structured: options.structured !== 'instruction',
    tokenLimitField: options.tokenLimitField ?? 'max_tokens',
    temperature: true,
    seed: true,
  }
  const learned = new Map<string, Dialect>()

  const attempt = async (question: Question, dialect: Dialect, signal: AbortSignal | undefined): Promise<Attempt> => {
    const startedAt = performance.now()
    const ms = () => Math.round(performance.now() - startedAt)
    try {
      const request = { body: chatBody(question, dialect), headers: JSON_BODY, ...(signal && { signal }) }
      const { data: body, response } = await client.post('/chat/completions', request).withResponse()
      const quota = readQuota(response.headers, Date.now())
      const fault = readFaultInBody(body, quota)
      return fault === null ? { reply: readReply(body, question.model, { ms: ms(), quota }) } : { fault, ms: ms() }
    } catch (error) {
      return { fault: faultOf(error), ms: ms() }
    }
  }

  const askWith = async (question: Question, signal?: AbortSignal): Promise<Reply> => {
    const known = learned.get(question.model) ?? first
    for (let dialect = known; ;) {
      const attempted = await attempt(question, dialect, signal)
      if ('reply' in attempted) {
        // Only what worked is remembered: a fault may name a field because it echoes a prompt that does.
        if (dialect !== known) learned.set(question.model, dialect)
        return attempted.reply
      }
      const { fault, ms } = attempted
      if (isFiltered(fault)) return filteredReply(question.model, { ms, quota: fault.asked.quota })
      const adapted = isContextOverflow(fault) ? null : adaptDialect(dialect, first, fault)
      if (adapted === null || (options.structured === 'schema' && !adapted.structured)) throw toLlmError(fault)
      dialect = adapted
    }
  }

  const running = new Set<Promise<Reply>>()
  let closing: Promise<void> | null = null

  return {
    ask: (question, { signal } = {}) => {
      const reply =
        signal === undefined ? askWith(question) : withRelayedSignal([signal], (relay) => askWith(question, relay))
      const settled = () => running.delete(reply)
      running.add(reply)
      reply.then(settled, settled)
      return reply
    },
    close: () => (closing ??= Promise.allSettled(running).then(() => agent.close())),
  }
}

/** Everything the client would otherwise take from the environment is set, so that equal options make equal calls. */
const createClient = ({ baseUrl, apiKey, timeoutMs }: OpenAiOptions, agent: Agent): OpenAI =>
  new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey === '' ? 'none' : apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: createUndiciFetch(agent),
  })

/** The endpoint's no, or a throw of ours for everything that is none. */
function faultOf(error: unknown): EndpointFault {
  if (error instanceof LlmError) throw error
  if (error instanceof APIUserAbortError) throw new LlmError('cancelled', 'the call was cancelled')
  if (!(error instanceof APIError)) throw connectionFault(error)
  const status: unknown = error.status
  const headers: unknown = error.headers
  if (typeof status !== 'number') throw connectionFault(error)
  return readFault(
    status,
    error.error ?? error.message,
    headers instanceof Headers ? askedIn(status, headers) : ASKED_NOTHING,
  )
}

function askedIn(status: number, headers: Headers): Asked {
  const now = Date.now()
  const quota = readQuota(headers, now)
  return { retryAfterMs: readRetryAfterMs(status, headers, quota, now), quota }
}
