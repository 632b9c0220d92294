// What every answer carries, whatever it says: its request's id, and words to browsers that nothing here is a page.

import { randomUUID } from 'node:crypto'
import { type IncomingMessage } from 'node:http'
import { type FastifyInstance, type FastifyReply } from 'fastify'

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Of a page of ours that brings its style along, and nothing else. */
export const PAGE_CSP = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** Of the pages under /docs, which run the scripts that come with them. */
export const DOCS_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => void markAnswer(reply))
}

export const markAnswer = (reply: FastifyReply): FastifyReply =>
  reply.headers(HEADERS).header('x-request-id', reply.request.id)

/** For answers that are written without a request that could be read. */
export const bareHeaders = (): Readonly<Record<string, string>> => ({ ...HEADERS, 'x-request-id': randomUUID() })

const REQUEST_ID = /^[\w.-]{1,64}$/

/** The sender's own id, where it has one that can be logged as it is. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}
