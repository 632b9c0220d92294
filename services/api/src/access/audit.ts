// Who changed what, or tried to: one line of the log for each request that could have changed something. Ids and names only.

import { type FastifyInstance } from 'fastify'
import { IsUuid } from 'typebox/format'
import { type Log } from '@conclave/shared/runtime/log'

declare module 'fastify' {
  interface FastifyRequest {
    /** The batch that the request made, where its path does not name one. */
    batchMade: string | null
  }
}

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

export function auditRequests(app: FastifyInstance, log: Log): void {
  app.decorateRequest('batchMade', null)
  app.addHook<{ Params: { readonly id?: string } }>('onResponse', async (request, reply) => {
    const { method, routeOptions, caller, params, batchMade, id } = request
    const { scope = 'open', owned } = routeOptions.config
    if (READING.includes(method) || scope === 'open') return
    // A path may say anything where an id is due.
    const named = params.id !== undefined && IsUuid(params.id) ? params.id : null
    log.info(
      {
        audit: true,
        key: caller.keyName,
        method,
        route: routeOptions.url,
        batch: owned === 'batch' ? named : batchMade,
        ...(owned === 'sample' ? { sample: named } : {}),
        status: reply.statusCode,
        requestId: id,
      },
      'request that changes something',
    )
  })
}
