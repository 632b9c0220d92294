// The HTTP side of a process that serves no API: alive, ready, metrics. Alive asks only the process itself, so that an
// outage of a store restarts nothing; ready asks the stores. Answers name failing checks, never why: that is logged there.

import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'

export interface StatusServerOptions {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** What is wrong with this process, from facts it holds in memory; empty when it is well. */
  readonly faults: () => readonly string[]
  /** Each rejects when what it is named after does not answer. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  /** A check that takes longer has failed, in milliseconds. */
  readonly checkTimeoutMs: number
  /** In the format that the request's `Accept` wants. */
  readonly metrics: (accept: string | undefined) => Promise<{ readonly contentType: string; readonly text: string }>
}

export interface StatusServer {
  readonly port: number
  /** Prompt: requests in flight are cut off. */
  readonly close: () => Promise<void>
}

/** Resolves when it listens; rejects when it cannot. */
export const startStatusServer = async (options: StatusServerOptions): Promise<StatusServer> => {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '/').split('?')
    const readOnly = request.method === 'GET' || request.method === 'HEAD'
    answer(options, readOnly ? path : undefined, request.headers.accept).then(
      (reply) => send(response, reply),
      () => send(response, json(500, { status: 'error' })),
    )
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')

  server.on('error', () => undefined) // a connection that could not be taken, as where descriptors are used up
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      // A scraper's keep-alive connection would hold the process for its own idle time.
      server.closeAllConnections()
      await closed
    },
  }
}

interface Answer {
  readonly status: number
  readonly contentType: string
  readonly text: string
}

const answer = async (
  options: StatusServerOptions,
  path: string | undefined,
  accept: string | undefined,
): Promise<Answer> => {
  if (path === '/healthz') {
    const faults = options.faults()
    return faults.length === 0 ? json(200, { status: 'ok' }) : json(503, { status: 'unhealthy', faults })
  }
  if (path === '/readyz') {
    const failing = await failingChecks(options)
    return failing.length === 0 ? json(200, { status: 'ready' }) : json(503, { status: 'not ready', failing })
  }
  if (path === '/metrics') return { status: 200, ...(await options.metrics(accept)) }
  return json(404, { status: 'not found' })
}

const failingChecks = async ({ checks, checkTimeoutMs }: StatusServerOptions): Promise<readonly string[]> => {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ((await passes(check, checkTimeoutMs)) ? [] : [name])),
  )
  return results.flat()
}

const passes = async (check: () => Promise<unknown>, timeoutMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs).unref()
  })
  const passed = check().then(
    () => true,
    () => false,
  )
  const result = await Promise.race([passed, late])
  clearTimeout(timer)
  return result
}

const json = (status: number, body: object): Answer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  text: JSON.stringify(body),
})

const send = (response: ServerResponse, { status, contentType, text }: Answer): void => {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text)
}
