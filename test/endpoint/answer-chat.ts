// One chat completion from body to bytes: read, draw a fault, pass the caps, compose, wait, write, enter in the books.

import { type ServerResponse } from 'node:http'
import { type Bookkeeper } from './books.js'
import { type Caps } from './caps.js'
import { type Arrival } from './draw-fault.js'
import { createRandom, drawNormal, hashText, mix } from './random.js'
import { createSystemReader, readMessages } from './read-messages.js'
import { type ApiError, type ChatRequest, createDigester, createRequestReader } from './read-request.js'
import { createComposer, roleOf } from './roles/compose-reply.js'
import { type Seats } from './seats.js'
import { charsOf, type PrefixCache, tokensOf } from './tokens.js'
import { type FaultKind, type World } from './world.js'
import { writeStream, writeWhole } from './write-completion.js'
import { type Completion, type Headers, sendError } from './write-reply.js'

export interface ChatContext {
  readonly world: () => World
  readonly drawFault: (arrival: Arrival, now: number) => FaultKind | null
  readonly books: Bookkeeper
  readonly caps: Caps
  readonly cache: PrefixCache
  readonly seats: Seats
  /** Milliseconds, never running backwards. */
  readonly clock: () => number
}

interface Delivery {
  readonly request: ChatRequest
  readonly world: World
  readonly fault: FaultKind | null
  readonly digest: string
  /** Seed of the latency. */
  readonly draw: number
}

/** z of the 95th percentile. */
const Z95 = 1.6449

const errorOf = (status: number, type: string, message: string, code: string | null = null): ApiError => ({
  status,
  type,
  message,
  param: null,
  code,
})
const SERVER_ERROR = errorOf(
  500,
  'server_error',
  'The server had an error while processing your request. Sorry about that!',
)
const UNAVAILABLE = errorOf(
  503,
  'service_unavailable_error',
  'The engine is currently overloaded, please try again later.',
)
const FILTERED: ApiError = {
  ...errorOf(
    400,
    'invalid_request_error',
    'The response was filtered due to the prompt triggering the content management policy.',
    'content_filter',
  ),
  param: 'prompt',
}
const BAD_KEY = errorOf(401, 'invalid_request_error', 'Incorrect API key provided.', 'invalid_api_key')

/** Whole seconds for everyone, and the exact wait for clients that know the header. */
const retryAfter = (waitMs: number): Headers => [
  'retry-after',
  String(Math.max(1, Math.ceil(waitMs / 1000))),
  'retry-after-ms',
  String(Math.max(1, Math.ceil(waitMs))),
]

/** Fixed, or lognormal by median and 95th percentile; in milliseconds. */
function drawLatency({ latencyMs, latencyP95Ms, msPerToken }: World, seed: number, tokens: number): number {
  const byToken = msPerToken * tokens
  if (latencyP95Ms === null || latencyMs <= 0) return latencyMs + byToken
  const sigma = Math.log(latencyP95Ms / latencyMs) / Z95
  return latencyMs * Math.exp(sigma * drawNormal(createRandom(seed))) + byToken
}

export function createChat({ world: readWorld, drawFault, books, caps, cache, seats, clock }: ChatContext) {
  const readSystem = createSystemReader()
  const compose = createComposer()
  const digestOf = createDigester()
  const readRequest = createRequestReader()

  const reject = (res: ServerResponse, error: ApiError, headers: Headers = []): void => {
    books.answered(error.status)
    sendError(res, error, [...headers, ...caps.headers(readWorld(), clock())])
  }

  const rejectOver = (res: ServerResponse, what: string, waitMs: number): void =>
    reject(
      res,
      errorOf(429, what, `Rate limit reached for ${what}. Please try again later.`, 'rate_limit_exceeded'),
      retryAfter(waitMs),
    )

  /** Faults that answer at once, with an error. True if it was one. */
  const rejectByFault = (res: ServerResponse, fault: FaultKind, world: World): boolean => {
    if (fault === 'rate-limited') rejectOver(res, 'requests', Math.max(1000, world.latencyMs))
    else if (fault === 'server-error') reject(res, SERVER_ERROR)
    else if (fault === 'unavailable') reject(res, UNAVAILABLE)
    else if (fault === 'filtered-400') reject(res, FILTERED)
    else return false
    books.struck(fault)
    return true
  }

  /** Waits and writes; enters in the books what became of it. */
  const deliver = (
    res: ServerResponse,
    completion: Completion,
    { request, world, fault, digest, draw }: Delivery,
  ): void => {
    const { promptTokens, cachedTokens, completionTokens } = completion
    let timer: NodeJS.Timeout | undefined
    let dueAt: number | undefined
    books.enter()
    res.once('close', () => {
      clearTimeout(timer)
      seat.leave(res.writableFinished && dueAt !== undefined ? dueAt : clock())
      books.leave()
      if (res.writableFinished) {
        books.answered(200)
        books.completed(digest, { prompt: promptTokens, cached: cachedTokens, completion: completionTokens })
      } else books.answered(fault === 'cut-off' && res.headersSent ? 'cut-off' : 'abandoned')
    })
    // A stream spends the time for its tokens between its chunks.
    const delay = drawLatency(world, draw, request.stream ? 0 : completionTokens)
    const write = () => {
      const headers = caps.headers(readWorld(), clock())
      const cutOff = fault === 'cut-off'
      if (!request.stream) return writeWhole(res, completion, headers, cutOff)
      const { includeUsage } = request
      const onTimer = (next: NodeJS.Timeout) => (timer = next)
      writeStream(res, completion, { includeUsage, msPerToken: world.msPerToken, headers, cutOff, onTimer })
    }
    const seat = seats.take(world.serveAtOnce, clock(), (at) => {
      if (fault === 'hang') return
      const waitMs = at + delay - clock()
      // What a stream writes chunk by chunk is done when it is done.
      if (!request.stream) dueAt = at + delay
      if (waitMs > 0) timer = setTimeout(write, waitMs)
      else write()
    })
  }

  /** Answers the POST whose body is `text`; `authorization` is the header as it came. */
  return (res: ServerResponse, text: string, authorization: string | undefined): void => {
    const world = readWorld()
    books.request()
    if (world.apiKey !== null && authorization !== `Bearer ${world.apiKey}`) return reject(res, BAD_KEY)
    const read = readRequest(text, world)
    if (!read.ok) return reject(res, read.error)
    const { request } = read
    const asked = readMessages(request.messages, readSystem)
    const role = roleOf(asked, request)
    const digest = digestOf(request)
    const hash = hashText(digest)
    const arrival = books.arrive(digest, role)
    const fault = drawFault({ hash, arrival, role, repair: asked.repair }, clock())
    if (fault !== null && rejectByFault(res, fault, world)) return
    if (world.concurrencyCap !== null && books.inFlight() >= world.concurrencyCap) {
      return rejectOver(res, 'concurrency', Math.max(50, world.latencyMs / 2))
    }

    const measured = cache.measure(request.model, request.messages, world.cacheMinTokens)
    const composed = compose(
      request,
      asked,
      mix(world.seed, request.seed ?? 0, measured.hash, hashText(request.model)),
      world,
      fault,
    )
    const { content, finish } = cut(composed.content, composed.finish, request.maxTokens)
    const completionTokens = tokensOf((content ?? composed.refusal ?? '').length)
    const admission = caps.admit(world, measured.promptTokens + completionTokens, clock())
    if (!admission.admitted) return rejectOver(res, admission.over ?? 'requests', admission.waitMs)

    measured.remember()
    const shown = fault === 'hang' || fault === 'cut-off' ? fault : composed.fault
    if (shown !== null) books.struck(shown)
    const completion = {
      id: `chatcmpl-${hash.toString(36)}-${arrival}`,
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      content,
      refusal: composed.refusal,
      finish,
      promptTokens: measured.promptTokens,
      cachedTokens: measured.cachedTokens,
      completionTokens,
      logprobs: request.logprobs,
    }
    deliver(res, completion, { request, world, fault, digest, draw: mix(world.seed, hash, arrival) })
  }
}

function cut(
  content: string | null,
  finish: Completion['finish'],
  maxTokens: number | null,
): Pick<Completion, 'content' | 'finish'> {
  if (content === null || maxTokens === null || tokensOf(content.length) <= maxTokens) return { content, finish }
  return { content: content.slice(0, charsOf(maxTokens)), finish: 'length' }
}
