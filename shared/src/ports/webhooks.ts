// Webhooks: what is told to whom when a batch changes its state. The ledger keeps what is to be told, whoever delivers it.

export const WEBHOOK_EVENTS = [
  'batch.open',
  'batch.running',
  'batch.paused',
  'batch.completed',
  'batch.cancelled',
] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

export interface Webhook {
  readonly url: string
  readonly events: readonly WebhookEvent[]
}

export interface NewWebhook extends Webhook {
  /** `whsec_` and the key in base64 (Standard Webhooks). */
  readonly secret: string
}

/** An attempt that is due. `id` is the same in every attempt. */
export interface DueDelivery {
  readonly id: string
  readonly event: WebhookEvent
  /** The batch as it was then: what the message is about. */
  readonly told: object
  readonly at: Date
  /** With this one. */
  readonly attempts: number
  readonly url: string
  readonly secret: string
}

/** `isFinal`: the receiver wants no more of it. `error`: in words of our own. */
export type DeliveryOutcome =
  | { readonly delivered: true; readonly status: number }
  | { readonly delivered: false; readonly status: number | null; readonly error: string; readonly isFinal: boolean }

export type SendWebhook = (delivery: DueDelivery) => Promise<DeliveryOutcome>

export interface WebhookDelivery {
  readonly id: string
  readonly seq: number
  readonly event: WebhookEvent
  readonly at: Date
  readonly state: 'pending' | 'delivered' | 'failed'
  readonly attempts: number
  readonly attemptedAt: Date | null
  /** When it is tried next; null: never. */
  readonly dueAt: Date | null
  readonly lastStatus: number | null
  readonly lastError: string | null
}

export interface WebhookLedger {
  /** Takes attempts that are due. One of which nothing more is heard is due again after DELIVERY_LEASE_MS. */
  takeDue(limit: number): Promise<readonly DueDelivery[]>
  /** What came of an attempt; `retryInMs`: null where there is no other. Changes nothing once another attempt was taken. */
  settle(delivery: DueDelivery, outcome: DeliveryOutcome, retryInMs: number | null): Promise<void>
  /** In the order of what happened, after `after`. */
  deliveries(
    batchId: string,
    page: { readonly after: number; readonly limit: number },
  ): Promise<readonly WebhookDelivery[]>
}

/** Longer than an attempt may take. */
export const DELIVERY_LEASE_MS = 60_000

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** Source: Standard Webhooks, "Deliverability and reliability". */
const WAITS_MS = [5 * SECOND, 30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR]

/** From a failed attempt to the next, in milliseconds, a fifth more or less by `chance` (0 to 1); null: that was the last. */
export function waitAfterAttempt(attempts: number, chance: number): number | null {
  const wait = WAITS_MS[attempts - 1]
  return wait === undefined ? null : Math.round(wait * (0.8 + 0.4 * chance))
}
