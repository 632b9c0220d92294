// A batch as it changes, until it has ended: by the api's events, or by asking again where it has none.

import { setTimeout as sleep } from 'node:timers/promises'
import { createParser } from 'eventsource-parser'
import Type from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'
import { answerOf, type Api, type Batch } from './open-api.js'

export interface SnapshotOptions {
  readonly signal: AbortSignal
  readonly pollMs?: number
  /** How long the api may be away, in milliseconds. */
  readonly patienceMs?: number
  /** Told when the api does not answer, once for each time it goes away. */
  readonly onAway?: (error: CommandError) => void
}

export const hasEnded = ({ state, finished_at }: Pick<Batch, 'state' | 'finished_at'>): boolean =>
  state === 'completed' || (state === 'cancelled' && finished_at !== null)

/** Ends after the snapshot in which the batch has ended. An api that is away for a while is waited for. */
export async function* batchSnapshots(
  api: Api,
  batchId: string,
  { signal, pollMs = 1000, patienceMs = 120_000, onAway = () => undefined }: SnapshotOptions,
): AsyncGenerator<Batch, void, undefined> {
  const show = () => answerOf(api.client.GET('/v1/batches/{id}', { params: { path: { id: batchId } } }))
  let hasEvents = true
  let lastEventId: string | null = null
  let heardMs = performance.now()
  let isAway = false
  // One that is not there is told before anything is waited for.
  let next: Batch | null = await show()
  for (;;) {
    if (next !== null) yield next
    if (next !== null && hasEnded(next)) return
    next = null
    try {
      if (hasEvents) {
        const events = await openEvents(api, batchId, lastEventId)
        hasEvents = events !== null
        if (events !== null) {
          for await (const { id, batch } of events) {
            heardMs = performance.now()
            isAway = false
            lastEventId = id ?? lastEventId
            yield batch
            if (hasEnded(batch)) return
          }
        }
      }
      await sleep(pollMs, undefined, { signal })
      next = await show()
      heardMs = performance.now()
      isAway = false
    } catch (error) {
      signal.throwIfAborted()
      const awayMs = performance.now() - heardMs
      if (!(error instanceof CommandError) || error.exit !== EXIT.unreachable || awayMs > patienceMs) throw error
      if (!isAway) onAway(error)
      isAway = true
      await sleep(pollMs, undefined, { signal })
    }
  }
}

/** Of what the api tells, only the batch is of use here; its shape is the document's. */
const checkBatch = createCheck(Type.Object({ id: Type.String(), state: Type.String(), counts: Type.Object({}) }))

const isBatch = (value: unknown): value is Batch => checkBatch(value).ok

interface Told {
  readonly id: string | null
  readonly batch: Batch
}

/** Null where this api has no events. */
async function openEvents(api: Api, batchId: string, lastEventId: string | null): Promise<AsyncGenerator<Told> | null> {
  const response = await api.raw(`/v1/batches/${batchId}/events`, {
    headers: { accept: 'text/event-stream', ...(lastEventId === null ? {} : { 'last-event-id': lastEventId }) },
  })
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (response.ok && isStream && response.body !== null) return readEvents(response.body)
  await response.body?.cancel()
  return null
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const told: Told[] = []
  const parser = createParser({
    onEvent({ id, event, data }) {
      const batch: unknown = event === 'progress' ? JSON.parse(data) : null
      if (isBatch(batch)) told.push({ id: id ?? null, batch })
    },
  })
  const decoder = new TextDecoder()
  try {
    for await (const bytes of body) {
      parser.feed(decoder.decode(bytes, { stream: true }))
      yield* told.splice(0)
    }
  } catch (error) {
    // A stream that breaks off is one that ends early: the batch is asked for, and the events are opened again.
    if (!(error instanceof TypeError)) throw error
  }
}
