// What is to be told to webhooks. A trigger of the migrations writes it, in the transaction that moves the batch.
// Implements WebhookLedger.

import { DELIVERY_LEASE_MS, type DueDelivery, type WebhookDelivery, type WebhookLedger } from '../../ports/webhooks.js'
import { type Db } from './connect.js'

const TAKE_DUE = `
  with due as materialized (
    select id from webhook_deliveries where due_at <= now() order by due_at limit $1 for update skip locked
  )
  update webhook_deliveries d
  set attempts = d.attempts + 1, attempted_at = now(), due_at = now() + make_interval(secs => $2)
  from batch_webhooks w
  where d.id = any(array(select id from due)) and w.batch_id = d.batch_id
  returning d.id, d.event, d.told, d.at, d.attempts, w.url, w.secret`

const SETTLE = `
  update webhook_deliveries set
    state = case when $3 then 'delivered' when $6::float8 is null then 'failed' else 'pending' end,
    due_at = case when not $3 then now() + make_interval(secs => $6::float8 / 1000) end,
    last_status = $4, last_error = $5
  where id = $1 and attempts = $2 and state = 'pending'`

const DELIVERIES = `
  select id, seq::float8 as seq, event, at, state, attempts, attempted_at as "attemptedAt", due_at as "dueAt",
    last_status as "lastStatus", last_error as "lastError"
  from webhook_deliveries where batch_id = $1 and seq > $2 order by seq limit $3`

export function createWebhookStore(db: Db): WebhookLedger {
  return {
    takeDue: (limit) => db.query<DueDelivery>('take-due', TAKE_DUE, [limit, DELIVERY_LEASE_MS / 1000]),
    async settle({ id, attempts }, outcome, retryInMs) {
      const error = outcome.delivered ? null : outcome.error
      await db.query('settle-delivery', SETTLE, [id, attempts, outcome.delivered, outcome.status, error, retryInMs])
    },
    deliveries: (batchId, { after, limit }) =>
      db.query<WebhookDelivery>('deliveries', DELIVERIES, [batchId, after, limit]),
  }
}
