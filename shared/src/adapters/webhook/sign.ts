// The headers that say whose a message is and that nobody has changed it. Source: Standard Webhooks, "Signature scheme".

import { createHmac } from 'node:crypto'

export interface Signed {
  readonly id: string
  readonly sentAt: Date
  readonly body: string
  /** `whsec_` and the key in base64. */
  readonly secret: string
}

export function signatureHeaders({ id, sentAt, body, secret }: Signed): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
