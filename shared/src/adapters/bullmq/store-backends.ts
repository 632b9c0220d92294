// What a store (Redis, PostgreSQL) has to give for BullMQ to run on it. The rest of this folder must not know which one it is.
import type { BackendFactory, IQueueBackend } from 'bullmq'
import type { SharedState, SharedValues } from '../../ports/shared-state.js'

/** Makes the backend of a queue or a worker. What BullMQ's options say of connections is not for it: it has its own. */
export type MakeBackend = BackendFactory<IQueueBackend, object>

export interface StoreBackends {
  /** A producer's call that is not answered in this time, in milliseconds, is rejected; what it asked for may still happen. */
  readonly answerWithinMs: number
  /** Backends over connections shared by every producer: they fail at once when the store is away. */
  readonly forProducer: MakeBackend
  /** A backend per consumer, with connections of its own: they wait for the store to return. */
  readonly forConsumer: MakeBackend
  /** Over the producers' connections. */
  readonly shared: SharedState & SharedValues
  ping(): Promise<void>
  /** Closes the producers' connections. A consumer's are closed with it. */
  close(): Promise<void>
}

/** Told of errors that no call waits for: a connection lost, a store set up in a way that loses jobs. */
export type OnError = (error: Error) => void

export const ANSWER_WITHIN_MS = 2_500

/** For a store that hears and says nothing; one that refuses connections is heard of at once. */
export const OPEN_WITHIN_MS = 10_000

/** What BullMQ's options are given for a connection. */
export const OWN_CONNECTION = {}
