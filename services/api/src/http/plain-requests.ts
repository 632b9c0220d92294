// Requests that could be read in two ways are not read at all; paths and methods that nobody serves end here too.

import { METHODS } from 'node:http'
import { type FastifyInstance, type FastifyRequest } from 'fastify'
import { Problem } from '../errors.js'

/** Headers that say one thing. Node.js keeps the first of some and joins others; a proxy may have read the last. */
const ONCE = new Set(['authorization', 'content-type', 'content-length', 'host', 'idempotency-key', 'last-event-id'])

export function refuseOddRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { raw } = request
    if (raw.httpVersion === '1.1' && raw.headers.host === undefined) {
      throw new Problem('bad-request', 'the header host is missing')
    }
    const twice = repeatedHeader(raw.rawHeaders)
    if (twice !== null) throw new Problem('bad-request', `the header ${twice} is there twice`)
    if (request.is404) throw unserved(app, request)
  })
}

/** `raw`: names and values in turn, as they came. */
function repeatedHeader(raw: readonly string[]): string | null {
  const seen = new Set<string>()
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase()
    if (ONCE.has(name) && seen.has(name)) return name
    seen.add(name)
  }
  return null
}

/** Said before the body is read. */
function unserved(app: FastifyInstance, { url }: FastifyRequest): Problem {
  const allowed = METHODS.filter((method) => app.findRoute({ method, url }) !== null)
  if (allowed.length === 0) return new Problem('not-found', 'there is no such route; /docs lists them')
  return new Problem('method-not-allowed', `this path takes ${allowed.join(', ')}`, [], {
    headers: { allow: allowed.join(', ') },
  })
}
