// What was told to the webhook of a batch, and what is still to be told.

import Type from 'typebox'
import { type BatchLedger } from '@conclave/shared/ports/ledger'
import { type WebhookLedger } from '@conclave/shared/ports/webhooks'
import { type Api } from '../app.js'
import { problems } from '../errors.js'
import { cursorPage } from '../views.js'
import { deliveryView } from '../webhooks/written-webhook.js'
import { existing } from './batches.js'
import { BatchId, PageLimit } from './parameters.js'

export interface WebhookRoutes {
  readonly ledger: Pick<BatchLedger, 'show'>
  readonly webhooks: Pick<WebhookLedger, 'deliveries'>
}

export function webhookRoutes(app: Api, { ledger, webhooks }: WebhookRoutes): void {
  app.get(
    '/v1/batches/:id/webhook-deliveries',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: "Page through what was told to a batch's webhook, in order",
        params: BatchId,
        querystring: Type.Object(
          { limit: PageLimit, cursor: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })) },
          { additionalProperties: false },
        ),
        response: { 200: cursorPage('WebhookDelivery'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params, query: { limit, cursor = 0 } }) => {
      await existing(ledger, params.id)
      const found = await webhooks.deliveries(params.id, { after: cursor, limit })
      const last = found.at(-1)
      return {
        data: found.map(deliveryView),
        next_cursor: found.length < limit || last === undefined ? null : String(last.seq),
      }
    },
  )
}
