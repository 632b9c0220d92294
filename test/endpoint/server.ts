// The scripted endpoint: an OpenAI-compatible server without a model behind it, for the demo, tests and benchmarks. It
// reads what it is sent, answers in the shape that was asked for, and can be as slow and as faulty as a test wants.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import { createChat } from './answer-chat.js'
import { type Books, createBookkeeper } from './books.js'
import { createCaps } from './caps.js'
import { answerControl } from './control.js'
import { createFaultDrawer } from './draw-fault.js'
import { createSeats } from './seats.js'
import { createPrefixCache } from './tokens.js'
import { changeWorld, DEFAULT_WORLD, type World, type WorldChange } from './world.js'
import { send, sendError, sendJson, TEXT_CONTENT } from './write-reply.js'

export const BANNER =
  'Scripted stand-in endpoint: there is no language model behind it. Its text is made from templates and is no training data.'

export interface EndpointOptions extends WorldChange {
  /** Address to listen on; by default this machine's own. */
  readonly host?: string
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** Milliseconds, never running backwards; for tests of what happens in time. */
  readonly clock?: () => number
}

export interface Endpoint {
  /** Base URL for a client on this machine: `http://127.0.0.1:PORT/v1`. */
  readonly url: string
  books(options?: { readonly digests?: boolean }): Books
  /** Throws a RangeError naming the first bad field; nothing is changed then. */
  setWorld(change: WorldChange): void
  /** Empties books, caps and prefix cache; the world stays, its faults start anew. */
  reset(): void
  /** Ends what is in flight. May be called again. */
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
const OWN_URL = `http://${LOOPBACK}`
const MAX_BODY_BYTES = 32 * 1024 * 1024
const LISTED_MODEL = 'stand-in'

/** @throws RangeError naming the first bad option. */
export async function startEndpoint({
  host = LOOPBACK,
  port = 0,
  clock = () => performance.now(),
  ...options
}: EndpointOptions = {}): Promise<Endpoint> {
  const books = createBookkeeper()
  const cache = createPrefixCache()
  let caps = createCaps()
  let world = worldOf(DEFAULT_WORLD, options)
  let drawer = createFaultDrawer(world, clock())

  const change = (wanted: unknown) => {
    const changed = changeWorld(world, wanted)
    if (!changed.ok) return changed
    const { faults, seed } = world
    world = changed.world
    // Windows and every-Nth counts go on while another option changes.
    if (world.faults !== faults || world.seed !== seed) drawer = createFaultDrawer(world, clock())
    return changed
  }
  const reset = () => {
    books.reset()
    cache.clear()
    caps = createCaps()
    drawer = createFaultDrawer(world, clock())
  }
  const chat = createChat({
    world: () => world,
    drawFault: (arrival, now) => drawer(arrival, now),
    books,
    caps: { admit: (...args) => caps.admit(...args), headers: (...args) => caps.headers(...args) },
    cache,
    seats: createSeats(),
    clock,
  })
  const control = { world: () => world, change, books: (withDigests: boolean) => books.read(withDigests), reset }

  const route = (req: IncomingMessage, res: ServerResponse, body: string): void => {
    const { method = 'GET', url: path = '/' } = req
    if (path === '/v1/chat/completions' && method === 'POST') return chat(res, body, req.headers.authorization)
    const url = new URL(URL.canParse(path, OWN_URL) ? path : '/unreadable', OWN_URL)
    if (url.pathname === '/v1/chat/completions' && method === 'POST') return chat(res, body, req.headers.authorization)
    if (url.pathname === '/' && method === 'GET') return send(res, 200, TEXT_CONTENT, `${BANNER}\n`)
    if (url.pathname === '/v1/models' && method === 'GET') return sendModels(res, req.headers.authorization, world)
    if (url.pathname.startsWith('/control/') && answerControl(res, method, url, body, control)) return
    const message = `Invalid URL (${method} ${url.pathname})`
    sendError(res, { status: 404, message, type: 'invalid_request_error', param: null, code: 'unknown_url' })
  }

  const server = createServer((req, res) => readBody(req, res, (body) => route(req, res, body)))
  // Thousands of connections are held for as long as the slowest answer takes.
  server.requestTimeout = 0
  server.headersTimeout = 0
  server.keepAliveTimeout = 120_000
  await listen(server, host, port)
  const address = server.address()
  const boundPort = typeof address === 'object' && address !== null ? address.port : port

  return {
    url: `http://${LOOPBACK}:${boundPort}/v1`,
    books: ({ digests = false } = {}) => books.read(digests),
    setWorld(wanted) {
      const changed = change(wanted)
      if (!changed.ok) throw new RangeError(changed.message)
    },
    reset,
    close: () =>
      new Promise((resolve) => {
        // The callback's error only says that the server is closed already.
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function worldOf(world: World, options: unknown): World {
  const changed = changeWorld(world, options)
  if (!changed.ok) throw new RangeError(changed.message)
  return changed.world
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, backlog: 4096 }, () => {
      server.off('error', reject)
      resolve()
    })
  })

function readBody(req: IncomingMessage, res: ServerResponse, then: (body: string) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  req.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
  })
  req.on('end', () => {
    const [first, ...rest] = chunks
    if (bytes > MAX_BODY_BYTES) {
      sendError(res, {
        status: 413,
        message: 'The body is too large.',
        type: 'invalid_request_error',
        param: null,
        code: null,
      })
    } else then(first === undefined ? '' : (rest.length === 0 ? first : Buffer.concat(chunks)).toString())
  })
}

function sendModels(res: ServerResponse, authorization: string | undefined, { apiKey, models }: World): void {
  if (apiKey !== null && authorization !== `Bearer ${apiKey}`) {
    const message = 'Incorrect API key provided.'
    return sendError(res, { status: 401, message, type: 'invalid_request_error', param: null, code: 'invalid_api_key' })
  }
  const data = (models ?? [LISTED_MODEL]).map((id) => ({
    id,
    object: 'model',
    created: 0,
    owned_by: 'conclave-stand-in',
  }))
  sendJson(res, 200, { object: 'list', data })
}
