// The connection pool, and the one place where PostgreSQL's errors become ours.

import pg from 'pg'
import { LedgerOutage } from '../../ports/ledger.js'

export interface LedgerConnection {
  readonly connectionString: string
  /** The schema that holds the ledger's tables; fleets of their own can share a database. */
  readonly schema: string
  /** Connections at most. */
  readonly connections: number
  readonly applicationName: string
  /** Told of idle connections that break; the pool replaces them by itself. */
  readonly onError: (error: Error) => void
}

/** Runs one statement; `R` is the row that its select list makes. `name` has it parsed once per connection. */
export type Query = <R extends pg.QueryResultRow>(
  name: string,
  sql: string,
  values: readonly unknown[],
) => Promise<readonly R[]>

export interface Db {
  readonly query: Query
  /** Runs statements as one transaction: stored when `work` resolves, undone when it rejects. */
  transact<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** The same connections, for those who cannot wait: a statement, with the wait for a connection, may take this long. */
  within(timeoutMs: number): Db
  /** Rejects when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
  readonly pool: pg.Pool
  readonly schema: string
}

const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/

/** Statements that a healthy ledger answers in milliseconds must not hold a worker for minutes when it is not. */
const STATEMENT_TIMEOUT_MS = 30_000

export function connectLedger({
  connectionString,
  schema,
  connections,
  applicationName,
  onError,
}: LedgerConnection): Db {
  if (!SCHEMA_NAME.test(schema))
    throw new RangeError(`"${schema}" is no schema name: lower-case letters, digits and "_"`)
  const pool = new pg.Pool({
    connectionString: withSearchPath(connectionString, schema),
    max: connections,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  pool.on('error', onError)
  // A connection that breaks while somebody has it says so to the next statement; unheard, the event ends the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  let closed: Promise<void> | undefined
  const close = () => (closed ??= pool.end())
  return dbOver(pool, schema, close, STATEMENT_TIMEOUT_MS)
}

/** What is asked of `pool` itself, as by migrations, may take as long as it takes. */
function dbOver(pool: pg.Pool, schema: string, close: () => Promise<void>, timeoutMs: number): Db {
  const on =
    (connection: pg.Pool | pg.PoolClient): Query =>
    async <R extends pg.QueryResultRow>(name: string, text: string, values: readonly unknown[]) => {
      // pg counts from when the statement is sent; what waits for a connection before that is waiting all the same.
      const statement = { name, text, values: [...values], query_timeout: timeoutMs }
      try {
        return (await onTime(connection.query<R>(statement), timeoutMs)).rows
      } catch (error) {
        throw translate(error)
      }
    }
  const query = on(pool)
  return {
    query,
    async transact(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw translate(error)
      })
      const within = on(client)
      try {
        await within('', 'begin', [])
        const outcome = await work(within)
        await within('', 'commit', [])
        client.release()
        return outcome
      } catch (error) {
        client.release(true) // gone with its connection: the transaction, and its locks
        throw error
      }
    },
    within: (ms) => dbOver(pool, schema, close, ms),
    ping: async () => void (await query('ping', 'select 1', [])),
    close,
    pool,
    schema,
  }
}

async function onTime<T>(asked: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LedgerOutage(`the ledger does not answer within ${timeoutMs} ms`)), timeoutMs)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

/** In the URL, beside what its own `options` set: an `options` of the pool would lose against those of the URL. */
function withSearchPath(connectionString: string, schema: string): string {
  const url = new URL(connectionString)
  const given = url.searchParams.get('options') ?? ''
  url.searchParams.set('options', `${given} -c search_path=${schema}`.trim())
  return url.href
}

// Class 08: connection; 57P0x: the server stops or starts; 53: it is out of connections, memory or disk; 58: its system
// fails; 25006: it is the standby of a failover; 40: the transaction lost against another and can be repeated.
// Source: PostgreSQL documentation, appendix A.
const OUTAGE_SQLSTATE = /^(?:08...|57P0[1-4]|53...|58...|25006|40001|40P01)$/
const OUTAGE_ERRNO = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOENT',
])
const OUTAGE_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|not queryable/i

/** Outages as LedgerOutage; anything else is a defect and stays what it is. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isOutage = OUTAGE_SQLSTATE.test(code) || OUTAGE_ERRNO.has(code) || OUTAGE_MESSAGE.test(error.message)
  return isOutage
    ? new LedgerOutage(`the ledger does not answer (${code === '' ? 'connection' : code})`, { cause: error })
    : error
}
