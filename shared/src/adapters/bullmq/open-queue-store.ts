import type { QueueStore } from '../../ports/queue.js'
import { openPostgresQueues } from './postgres-store.js'
import type { RedisServers } from './redis-servers.js'
import { openRedisQueues } from './redis-store.js'
import type { OnError } from './store-backends.js'

export interface QueueStoreOptions {
  /** Without it the queues are kept in the database. */
  readonly redis?: RedisServers | undefined
  readonly databaseUrl: string
  /** Names the Redis prefix or the database schema: stores of different spaces share a server and nothing else. */
  readonly space: string
  readonly onError: OnError
}

/** Opens the queues where the process is told to keep them. Rejects when that store cannot be reached now. */
export function openQueueStore({ redis, databaseUrl, space, onError }: QueueStoreOptions): Promise<QueueStore> {
  return redis === undefined
    ? openPostgresQueues({ connectionString: databaseUrl, schema: `${space}_queue`, onError })
    : openRedisQueues({ servers: redis, prefix: `{${space}}`, onError })
}
