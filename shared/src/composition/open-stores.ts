// The two stores of every service, opened in order and closed with the process. With its neighbour and the services'
// main.ts the only code that knows adapters.

import { type Static, type TObject } from 'typebox'
import { openQueueStore } from '../adapters/bullmq/open-queue-store.js'
import { connectLedger, type Db } from '../adapters/postgres/connect.js'
import { migrate } from '../adapters/postgres/migrate.js'
import { type storeSettings } from '../fleet/settings.js'
import { type QueueStore } from '../ports/queue.js'
import { type Lifecycle } from '../runtime/lifecycle.js'
import { type Log } from '../runtime/log.js'
import { readRedis } from './read-redis.js'

export interface StoreParts {
  readonly service: string
  readonly config: Readonly<Static<TObject<typeof storeSettings>>>
  readonly log: Log
  readonly lifecycle: Lifecycle
}

/**
 * Rejects when a store cannot be reached; the ledger's schema is up to date when it resolves.
 *
 * @throws ConfigError
 */
export async function openStores(parts: StoreParts): Promise<{ readonly db: Db; readonly queues: QueueStore }> {
  const { service, config, log, lifecycle } = parts
  const redis = await readRedis(config)
  const db = connectLedger({
    connectionString: config.DATABASE_URL,
    schema: config.CONCLAVE_SPACE,
    connections: config.CONCLAVE_DB_CONNECTIONS,
    applicationName: `conclave-${service}`,
    onError: (error) => log.warn({ err: error }, 'a connection to the ledger broke'),
  })
  lifecycle.onStop('ledger', db.close)
  const applied = await migrate(db)
  if (applied.length > 0) log.info({ applied }, 'the ledger was migrated')

  const queues = await openQueueStore({
    redis,
    databaseUrl: config.DATABASE_URL,
    space: config.CONCLAVE_SPACE,
    onError: (error) => log.warn({ err: error }, 'the queue store reports a fault'),
  })
  lifecycle.onStop('queue', queues.close)
  return { db, queues }
}
