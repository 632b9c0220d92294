// The fetch under the openai client: undici's dispatcher, and a body that is whole before the promise settles. It builds
// no stream and no Response machinery, which is most of what a call costs in CPU. Not a general fetch: text in, text out.

import { type Agent } from 'undici'
import { QUOTA_HEADERS } from './read-quota.js'
import { RETRY_HEADERS } from './retry-after.js'

/** Response headers that somebody reads. The rest is not worth copying for each call. */
const KEPT_HEADERS: ReadonlySet<string> = new Set(['content-type', ...RETRY_HEADERS, ...QUOTA_HEADERS])

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/**
 * A `fetch` for request bodies that are strings and response bodies that are text. It follows no redirect and sets no
 * timer: `init.signal` is what bounds the whole exchange, the wait for a free connection included.
 *
 * @throws the reason of an aborted signal, or undici's error; a connection that breaks within the body is an error too.
 */
export const createUndiciFetch =
  (agent: Agent) =>
  async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input)
    return asResponse(url.href, await exchange(agent, url, init))
  }

const exchange = (agent: Agent, url: URL, init: RequestInit): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { body = null, signal = null } = init
    if (body !== null && typeof body !== 'string') throw new TypeError('the request body must be a string')
    let head: Omit<Answer, 'text'> | null = null
    const chunks: Buffer[] = []
    let abortTransport: ((reason: Error) => void) | null = null

    const onAbort = () => {
      const reason = abortReason(signal)
      abortTransport?.(reason)
      reject(reason)
    }
    if (signal?.aborted === true) return onAbort()
    signal?.addEventListener('abort', onAbort, { once: true })
    const settled = () => signal?.removeEventListener('abort', onAbort)

    agent.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: init.method ?? 'GET',
        headers: init.headers instanceof Headers ? init.headers : new Headers(init.headers),
        body,
      },
      {
        onRequestStart(controller) {
          // The call may have been given up while it waited for a connection; then it is never sent.
          if (signal?.aborted === true) controller.abort(abortReason(signal))
          abortTransport = (reason) => controller.abort(reason)
        },
        onResponseStart(_controller, statusCode, received) {
          head = { status: statusCode, headers: keptHeaders(received) }
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk)
        },
        onResponseEnd() {
          settled()
          if (head === null) return reject(new TypeError('a body without a head'))
          resolve({ ...head, text: Buffer.concat(chunks).toString() })
        },
        onResponseError(_controller, error) {
          settled()
          reject(error)
        },
      },
    )
  })

const abortReason = (signal: AbortSignal | null): Error => {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason : new DOMException('the call was aborted', 'AbortError')
}

const keptHeaders = (received: Readonly<Record<string, string | string[] | undefined>>): Headers => {
  const kept: [string, string][] = []
  for (const name in received) {
    const value = received[name]
    if (value !== undefined && KEPT_HEADERS.has(name))
      kept.push([name, Array.isArray(value) ? value.join(', ') : value])
  }
  return new Headers(kept)
}

const notOffered = (): never => {
  throw new TypeError('this response offers text() and json() only')
}

const asResponse = (url: string, { status, headers, text }: Answer): Response => ({
  status,
  statusText: '',
  ok: status >= 200 && status < 300,
  url,
  headers,
  redirected: false,
  type: 'default',
  body: null,
  bodyUsed: false,
  text: () => Promise.resolve(text),
  json: async (): Promise<unknown> => JSON.parse(text),
  arrayBuffer: notOffered,
  blob: notOffered,
  formData: notOffered,
  clone: notOffered,
})
