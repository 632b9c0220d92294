// A batch as it goes on: server-sent events.

import { type Readable } from 'node:stream'
import Type from 'typebox'
import { type BatchLedger } from '@conclave/shared/ports/ledger'
import { type Api } from '../app.js'
import { Problem, problems } from '../errors.js'
import { type BatchFeed } from '../events/batch-feed.js'
import { endIdOf, tellBatch } from '../events/batch-news.js'
import { openEventStream, type EventPace } from '../events/event-stream.js'
import { existing } from './batches.js'
import { BatchId } from './parameters.js'

export interface EventRoutes {
  readonly ledger: Pick<BatchLedger, 'show'>
  readonly feed: BatchFeed
  readonly eventPace: EventPace
}

/** Each holds a connection and a little memory. */
const MOST_STREAMS = 2_000

const Events = Type.Unsafe<Readable>(Type.String())

export function eventRoutes(app: Api, { ledger, feed, eventPace: pace }: EventRoutes): void {
  let streams = 0
  app.get(
    '/v1/batches/:id/events',
    {
      config: { scope: 'read', owned: 'batch' },
      exposeHeadRoute: false, // a stream that nobody reads would not end
      schema: {
        tags: ['batches'],
        summary: 'Watch a batch by server-sent events',
        description:
          'The event `progress` holds the batch as it is: one at once, then one when it has changed, at most once a second. The event `end` is the last one, when the batch has ended (with `null` where it was removed). A stream may be ended before that; clients come back with `Last-Event-ID`, and are told nothing twice.',
        params: BatchId,
        headers: Type.Object({
          'last-event-id': Type.Optional(
            Type.String({ maxLength: 100, description: 'the id of the last event that was received' }),
          ),
        }),
        produces: ['text/event-stream'],
        response: {
          200: {
            description: 'events, each with `id`, `event` and, as JSON, `data`; comments keep the connection alive',
            content: { 'text/event-stream': { schema: Events } },
          },
          204: Type.Null({
            description: 'the batch has ended and the client has had its last event: do not come back',
          }),
          ...problems('not-found', 'invalid', 'busy', 'unavailable'),
        },
      },
    },
    async ({ params, headers }, reply) => {
      const first = tellBatch(await existing(ledger, params.id), new Date())
      const seen = headers['last-event-id'] ?? null
      if (first.isOver && seen === endIdOf(first)) return reply.code(204).send(null)
      if (streams >= MOST_STREAMS) throw new Problem('busy', 'too many batches are watched here just now')
      streams += 1
      const stream = openEventStream({
        ...{ feed, batchId: params.id, first, seen, pace },
        onClose: () => void (streams -= 1),
      })
      // Proxies of the nginx kind would else collect what is to be told at once.
      return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream)
    },
  )
}
