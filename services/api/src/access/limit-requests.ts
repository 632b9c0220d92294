// How many requests a key may send in a minute. Counted by each api process for itself: of two, a key may send twice as many.

import rateLimit from '@fastify/rate-limit'
import { type FastifyInstance } from 'fastify'
import { Problem } from '../errors.js'

const MINUTE_MS = 60_000
/** More keys than a key file may list. */
const KEYS_REMEMBERED = 20_000

/** Before any route is added: it counts at those that come after. */
export async function limitRequests(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: MINUTE_MS,
    cache: KEYS_REMEMBERED,
    keyGenerator: ({ caller }) => caller.keyName ?? '',
    allowList: ({ caller }) => caller.requestsPerMinute === null,
    max: ({ caller }) => caller.requestsPerMinute ?? 0,
    errorResponseBuilder: (_request, { max }) =>
      new Problem('rate-limited', `this key may send ${max} requests in a minute`),
  })
}
