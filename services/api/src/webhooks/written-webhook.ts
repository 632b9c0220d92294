// A webhook as users write it in a submission, and as they read it: the secret never comes back.

import { isIP } from 'node:net'
import Type, { type Static } from 'typebox'
import { isPublicAddress } from '@conclave/shared/ports/public-address'
import { WEBHOOK_EVENTS, type NewWebhook, type WebhookDelivery } from '@conclave/shared/ports/webhooks'
import { type Fault } from '@conclave/shared/recipe/fault'

const Event = Type.Enum([...WEBHOOK_EVENTS], { type: 'string' })

export const WebhookSchema = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 2_000, description: 'http or https; no redirect of it is followed' }),
    secret: Type.String({
      pattern: '^whsec_[A-Za-z0-9+/]{32,88}={0,2}$',
      description: 'signs what is sent: `whsec_` and 24 to 64 random bytes in base64. It is never shown',
    }),
    events: Type.Optional(
      Type.Array(Event, { minItems: 1, maxItems: WEBHOOK_EVENTS.length, description: 'default: all' }),
    ),
  },
  {
    additionalProperties: false,
    description: 'is told when the batch changes its state, by signed requests (https://www.standardwebhooks.com)',
  },
)

export const ShownWebhookSchema = Type.Object({ url: Type.String(), events: Type.Array(Event) })

export const webhookOf = ({ url, secret, events = [...WEBHOOK_EVENTS] }: Static<typeof WebhookSchema>): NewWebhook => ({
  url: new URL(url).href,
  secret,
  events: [...new Set(events)],
})

/** What is wrong with a URL to send to. Where its name leads is looked at when something is sent. */
export function urlFaults(url: string, mayBePrivate: boolean): readonly Fault[] {
  const fault = (message: string) => [{ pointer: '/webhook/url', message }]
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return fault('must be an http or https URL')
  if (parsed.username !== '' || parsed.password !== '') return fault('must not hold a user or a password')
  const host = parsed.hostname.replace(/^\[(.*)\]$/, '$1')
  const isPrivate = isIP(host) === 0 ? /(^|\.)localhost\.?$/.test(host) : !isPublicAddress(host)
  return isPrivate && !mayBePrivate ? fault('is a private address, and CONCLAVE_WEBHOOKS_PRIVATE is not set') : []
}

const Time = Type.String({ format: 'date-time' })
const Nullable = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])

export const DeliverySchema = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'the header webhook-id, the same in every attempt' }),
    event: Event,
    at: Type.String({ format: 'date-time', description: 'when the batch changed' }),
    state: Type.Enum(['pending', 'delivered', 'failed'], { type: 'string', description: 'failed: given up' }),
    attempts: Type.Integer({ minimum: 0 }),
    attempted_at: Nullable(Time),
    next_attempt_at: Nullable(Time),
    last_status: Nullable(Type.Integer({ description: 'HTTP status of the last answer' })),
    last_error: Nullable(Type.String()),
  },
  { $id: 'WebhookDelivery' },
)

export const deliveryView = (delivery: WebhookDelivery): Static<typeof DeliverySchema> => ({
  id: delivery.id,
  event: delivery.event,
  at: delivery.at.toISOString(),
  state: delivery.state,
  attempts: delivery.attempts,
  attempted_at: delivery.attemptedAt?.toISOString() ?? null,
  next_attempt_at: delivery.dueAt?.toISOString() ?? null,
  last_status: delivery.lastStatus,
  last_error: delivery.lastError,
})
