// BullMQ on Redis (also Valkey, Dragonfly). Only open-queue-store.ts and tests may import it.
import { createRedisBackend } from 'bullmq'
import type { QueueStore } from '../../ports/queue.js'
import { plainError } from './plain-error.js'
import { createQueueStore } from './queue-store.js'
import { connectWithin, createRedisClient, redisOptions, type RedisClient } from './redis-clients.js'
import type { RedisServers } from './redis-servers.js'
import { createRedisState } from './redis-state.js'
import { ANSWER_WITHIN_MS, OPEN_WITHIN_MS, type MakeBackend, type OnError } from './store-backends.js'

export interface RedisQueues {
  readonly servers: RedisServers
  /** Start of every key. In braces, it keeps a queue's keys in one slot of a cluster. */
  readonly prefix: string
  readonly onError: OnError
  /** Of a producer's call, in milliseconds. */
  readonly answerWithinMs?: number
}

const CONNECT_WITHIN_MS = 5_000
const retryStrategy = (times: number) => Math.min(times * 100, 1_000)

/** Rejects when Redis cannot be reached now. */
export async function openRedisQueues(given: RedisQueues): Promise<QueueStore> {
  const { servers, prefix, onError, answerWithinMs = ANSWER_WITHIN_MS } = given
  const producer = createRedisClient(servers, {
    lazyConnect: true,
    connectTimeout: CONNECT_WITHIN_MS,
    // Fail at once instead of queueing commands in memory until Redis is back.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    retryStrategy,
  })
  producer.on('error', (error: unknown) => onError(plainError(error)))
  try {
    await connectWithin(producer, OPEN_WITHIN_MS)
    const evicts = await evictionPolicy(producer)
    if (evicts !== 'noeviction') {
      onError(new Error(`redis maxmemory-policy is ${evicts}: it may evict jobs, set it to noeviction`))
    }
    const options = { prefix, skipVersionCheck: evicts !== 'noeviction' } // bullmq's check would print the same
    return createQueueStore({
      answerWithinMs,
      forProducer: (name, given, role) =>
        createRedisBackend(name, { ...given, ...options, connection: producer }, role),
      forConsumer: consumerBackends(servers, options),
      shared: createRedisState(producer, prefix),
      // Asks who keeps the keys: in a cluster, another node's word would be worth nothing.
      ping: async () => void (await producer.exists(`${prefix}:shared`)),
      close: async () => producer.disconnect(),
    })
  } catch (error) {
    producer.disconnect()
    throw plainError(error)
  }
}

/** BullMQ makes a consumer's connections of options, but those of a cluster it can only copy. */
function consumerBackends(
  servers: RedisServers,
  options: { readonly prefix: string; readonly skipVersionCheck: boolean },
): MakeBackend {
  const dialling = { maxRetriesPerRequest: null, retryStrategy }
  if (servers.form !== 'cluster') {
    const connection = redisOptions(servers, dialling)
    return (name, given, role) => createRedisBackend(name, { ...given, ...options, connection }, role)
  }
  return (name, given, role) => {
    const client = createRedisClient(servers, dialling)
    // BullMQ tells what it meets; without a listener it would be printed.
    client.on('error', () => undefined)
    const backend = createRedisBackend(name, { ...given, ...options, connection: client }, role)
    const closeBackend = backend.close.bind(backend)
    return Object.assign(backend, {
      close: async (force?: boolean) => {
        await closeBackend(force).finally(() => client.disconnect())
      },
    })
  }
}

/** A store that does not tell its policy is taken to keep what it is given. */
async function evictionPolicy(redis: RedisClient): Promise<string> {
  const memory = await redis.info('memory')
  return /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction'
}
