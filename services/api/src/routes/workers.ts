// The fleet, as its processes tell of themselves.

import Type from 'typebox'
import { type FleetLedger } from '@conclave/shared/ports/ledger'
import { type Api } from '../app.js'
import { problems } from '../errors.js'
import { cursorPage, workerView } from '../views.js'
import { PageLimit } from './parameters.js'

export interface WorkerRoutes {
  readonly fleet: Pick<FleetLedger, 'workers'>
}

export function workerRoutes(app: Api, { fleet }: WorkerRoutes): void {
  app.get(
    '/v1/workers',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['workers'],
        summary: 'List workers and refiners, the latest started first',
        description: 'One that has left in good order is no longer listed; one that fell silent is, for a day.',
        querystring: Type.Object(
          { limit: PageLimit, cursor: Type.Optional(Type.String({ format: 'uuid' })) },
          { additionalProperties: false },
        ),
        response: { 200: cursorPage('Worker'), ...problems('invalid', 'unavailable') },
      },
    },
    async ({ query: { limit, cursor = null } }) => {
      const found = await fleet.workers({ before: cursor, limit })
      return {
        data: found.map(workerView),
        next_cursor: found.length < limit ? null : (found.at(-1)?.id ?? null),
      }
    },
  )
}
