// Brings what the ledger has to tell to those who wait for it. Beside the dispatcher and not within its tick: a receiver
// that hangs must keep nothing else waiting. Any number of api replicas may run it.

import {
  waitAfterAttempt,
  type DeliveryOutcome,
  type DueDelivery,
  type SendWebhook,
  type WebhookLedger,
} from '@conclave/shared/ports/webhooks'

export interface DelivererParts {
  readonly ledger: Pick<WebhookLedger, 'takeDue' | 'settle'>
  readonly send: SendWebhook
  /** Told of every attempt. */
  readonly onAttempt: (outcome: 'delivered' | 'retried' | 'failed') => void
  /** Told once when the ledger stops answering. */
  readonly onOutage: (error: Error) => void
  /** Between two looks, in milliseconds. */
  readonly everyMs: number
  /** From 0 to 1. */
  readonly chance: () => number
}

const AT_ONCE = 32

export interface Deliverer {
  /** Resolves when the attempts that have begun are through. */
  readonly close: () => Promise<void>
}

export function startDeliverer(parts: DelivererParts): Deliverer {
  const { ledger, everyMs } = parts
  const inFlight = new Set<Promise<void>>()
  let isOut = false
  const closing = new AbortController()

  const note = (error: unknown) => {
    if (!isOut) parts.onOutage(error instanceof Error ? error : new Error(String(error)))
    isOut = true
  }
  const look = async () => {
    const room = AT_ONCE - inFlight.size
    const due = room > 0 ? await ledger.takeDue(room) : []
    isOut = false
    for (const delivery of due) {
      // What cannot be settled now is due again when its lease is over: told twice rather than never.
      const attempt = deliver(parts, delivery).catch(note)
      inFlight.add(attempt)
      void attempt.finally(() => inFlight.delete(attempt))
    }
  }
  const run = async () => {
    while (!closing.signal.aborted) {
      await look().catch(note)
      await pause(everyMs, closing.signal)
    }
    await Promise.all(inFlight)
  }
  const running = run()
  return {
    close() {
      closing.abort()
      return running
    },
  }
}

async function deliver({ ledger, send, onAttempt, chance }: DelivererParts, delivery: DueDelivery): Promise<void> {
  const outcome = await send(delivery)
  const retryInMs = nextTry(outcome, delivery.attempts, chance())
  await ledger.settle(delivery, outcome, retryInMs)
  onAttempt(outcome.delivered ? 'delivered' : retryInMs === null ? 'failed' : 'retried')
}

const nextTry = (outcome: DeliveryOutcome, attempts: number, chance: number): number | null =>
  outcome.delivered || outcome.isFinal ? null : waitAfterAttempt(attempts, chance)

const pause = (ms: number, until: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      until.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    if (until.aborted) done()
    else until.addEventListener('abort', done)
  })
