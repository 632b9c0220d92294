// BullMQ on PostgreSQL, in a schema of its own. Only open-queue-store.ts and tests may import it.
import { setTimeout as sleep } from 'node:timers/promises'
import {
  assertSchemaCompatibility,
  isPgPool,
  LATEST_SCHEMA_VERSION,
  PostgresConnection,
  PostgresQueueBackend,
  quoteSchemaName,
  runMigrations,
  SchemaMigrationRequiredError,
} from 'bullmq'
import pg from 'pg'
import type { QueueStore } from '../../ports/queue.js'
import { plainError } from './plain-error.js'
import { createPostgresState, prepareSharedState } from './postgres-state.js'
import { createQueueStore } from './queue-store.js'
import { ANSWER_WITHIN_MS, OPEN_WITHIN_MS, type OnError } from './store-backends.js'

export interface PostgresQueues {
  readonly connectionString: string
  /** Created and migrated when it is missing or old. */
  readonly schema: string
  readonly onError: OnError
  /** Of a producer's call, in milliseconds. */
  readonly answerWithinMs?: number
}

/** Connections of a process that adds jobs. Its calls are given up by the clock of queue-store.ts; this frees their connections. */
const producerPool = (answerWithinMs: number) => ({
  max: 4,
  connectionTimeoutMillis: answerWithinMs,
  statement_timeout: answerWithinMs,
  query_timeout: answerWithinMs * 2,
})

/** Connections of a consumer; one of them listens for jobs. A query that hangs is given up, to be asked again. */
const CONSUMER_POOL = { max: 7, connectionTimeoutMillis: 5_000, statement_timeout: 10_000, query_timeout: 10_000 }

const DEADLOCK_DETECTED = '40P01'

/** Several times what the adding of a thousand ids takes. */
const AFTER_DEADLOCK_MS = 250
const ADDED_AT_MOST = 3

/** Rejects when PostgreSQL cannot be reached now. The schema is created and migrated by whichever process comes first. */
export async function openPostgresQueues(options: PostgresQueues): Promise<QueueStore> {
  const { schema, onError, answerWithinMs = ANSWER_WITHIN_MS } = options
  const connectionString = withSettings(options.connectionString, [
    `search_path=${quoteSchemaName(schema)}`,
    'client_min_messages=warning',
    // A commit lost in a crash of the server is added again from the ledger; waiting for the disk costs a third of the rate.
    'synchronous_commit=off',
  ])
  const connect = (limits: pg.PoolConfig) => openConnection({ connectionString, ...limits })

  const producers = connect(producerPool(answerWithinMs))
  producers.on('error', (error: unknown) => {
    if (producers.isClosing === undefined) onError(plainError(error))
  })
  const ping = async () => void (await producers.pool.query('SELECT 1'))
  try {
    await migrate(connectionString, schema)
    return createQueueStore({
      answerWithinMs,
      forProducer: (name, given) =>
        unlocking(new PostgresQueueBackend(producers, name, { ...given, connection: {} }, false)),
      forConsumer: (name, given) =>
        new PostgresQueueBackend(connect(CONSUMER_POOL), name, { ...given, connection: {} }),
      shared: createPostgresState(producers.pool),
      ping,
      close: () => producers.close(),
    })
  } catch (error) {
    await producers.close()
    throw plainError(error)
  }
}

/**
 * Over a pool of our own: the connection for LISTEN that BullMQ opens beside one of its own is heard only after it has
 * been made, and an 'error' event in between, or after it was let go, would end the process.
 */
function openConnection(limits: pg.PoolConfig): PostgresConnection {
  const pool = new pg.Pool({ keepAlive: true, idleTimeoutMillis: 60_000, ...limits })
  pool.on('connect', (client) => client.on('error', () => undefined)) // the query that met it rejects
  if (!isPgPool(pool)) throw new TypeError('bullmq takes no pool of this version of pg')
  const connection = new PostgresConnection(pool)
  const close = connection.close.bind(connection)
  let closed: Promise<void> | undefined
  return Object.assign(connection, {
    // Once a connection's first use has failed, bullmq repeats that failure for ever; the schema has been seen to already.
    waitUntilReady: () => Promise.resolve(),
    close: () => (closed ??= close().then(() => pool.end())),
  })
}

/** Two processes that add the same ids in different orders deadlock. The refused one tries again when the other is through. */
function unlocking(backend: PostgresQueueBackend): PostgresQueueBackend {
  const addJobs = backend.addJobs.bind(backend)
  return Object.assign(backend, {
    async addJobs(entries: Parameters<typeof addJobs>[0]) {
      for (let tries = 1; ; tries++) {
        try {
          return await addJobs(entries)
        } catch (error) {
          if (!isDeadlock(error) || tries === ADDED_AT_MOST) throw error
          await sleep(AFTER_DEADLOCK_MS * (1 + Math.random()))
        }
      }
    },
  })
}

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === DEADLOCK_DETECTED

/** Looks before it migrates: a role that may not create anything can use a schema that is up to date. */
async function migrate(connectionString: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: OPEN_WITHIN_MS })
  client.on('error', () => undefined) // the query that met it rejects
  await client.connect()
  try {
    const version = await assertSchemaCompatibility(client, schema).catch((error: unknown) => {
      if (error instanceof SchemaMigrationRequiredError) return 0
      throw error
    })
    if (version < LATEST_SCHEMA_VERSION) await runMigrations(client, schema)
    await prepareSharedState(client, schema)
  } finally {
    await client.end()
  }
}

/** Adds session settings to those the connection string has: pg lets the string's `options` replace all others. */
function withSettings(connectionString: string, settings: readonly string[]): string {
  const url = new URL(connectionString)
  const given = url.searchParams.get('options')
  const added = settings.map((setting) => `-c ${setting}`).join(' ')
  url.searchParams.set('options', given === null ? added : `${given} ${added}`)
  return url.href
}
