// BullMQ on Redis (also Valkey, Dragonfly). Only open-queue-store.ts and tests may import it.
import { createRedisBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { QueueStore } from '../../ports/queue.js'
import { plainError } from './plain-error.js'
import { createQueueStore } from './queue-store.js'
import { createRedisState } from './redis-state.js'
import type { OnError } from './store-backends.js'

export interface RedisQueues {
  readonly url: string
  /** Start of every key. In braces, it keeps a queue's keys in one slot of a cluster. */
  readonly prefix: string
  readonly onError: OnError
}

const CONNECT_WITHIN_MS = 2_000
const retryStrategy = (times: number) => Math.min(times * 100, 1_000)

/** Rejects when Redis cannot be reached now. */
export async function openRedisQueues({ url, prefix, onError }: RedisQueues): Promise<QueueStore> {
  const producer = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_WITHIN_MS,
    // Fail at once instead of queueing commands in memory until Redis is back.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    retryStrategy,
  })
  producer.on('error', (error) => onError(plainError(error)))
  try {
    await producer.connect()
    const evicts = await evictionPolicy(producer)
    if (evicts !== 'noeviction') {
      onError(new Error(`redis maxmemory-policy is ${evicts}: it may evict jobs, set it to noeviction`))
    }
    const options = { prefix, skipVersionCheck: evicts !== 'noeviction' } // bullmq's check would print the same
    const consumer = { url, maxRetriesPerRequest: null, retryStrategy }
    return createQueueStore({
      forProducer: (name, given, role) =>
        createRedisBackend(name, { ...given, ...options, connection: producer }, role),
      forConsumer: (name, given, role) =>
        createRedisBackend(name, { ...given, ...options, connection: consumer }, role),
      shared: createRedisState(producer, prefix),
      ping: async () => void (await producer.ping()),
      close: async () => producer.disconnect(),
    })
  } catch (error) {
    producer.disconnect()
    throw plainError(error)
  }
}

/** A store that does not tell its policy is taken to keep what it is given. */
async function evictionPolicy(redis: Redis): Promise<string> {
  const memory = await redis.info('memory')
  return /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction'
}
