// The embedded PostgreSQL, from outside: one call that answers with a connection string, whatever an earlier run has
// left in the data directory. The server itself belongs to the keeper, a process that outlives this one by moments.

import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPlace, markPlace, type Account } from './postgres-place.js'
import { ensureCluster } from './postgres-cluster.js'
import { lockDataDir } from './data-dir-lock.js'
import { codeOf, EmbeddedError } from './embedded-error.js'
import { freePort } from './free-port.js'
import { stopLeftover } from './leftover-server.js'
import { findBinaries, type PostgresBinaries } from './postgres-binaries.js'

export interface PostgresOptions {
  /** Made when missing. Holds the database (or a link to it), its password and the lock of whoever uses it. */
  readonly dataDir: string
  readonly onLog: (line: string) => void
}

export interface EmbeddedPostgres {
  /** Holds the password: for the environment of the services, not for a log. */
  readonly connectionString: string
  /** Settles only when the server ends without `stop` having been called, with a sentence about it. */
  readonly died: Promise<string>
  /** Idempotent. Sends clients away, waits for the server's end and frees the data directory. */
  readonly stop: () => Promise<void>
}

const DATABASE = 'conclave'
const USER = 'conclave'
/** A crash's log is replayed within this: it is a gigabyte at most. */
const READY_MS = 120_000
const START_ATTEMPTS = 10

/** @throws EmbeddedError with what is wrong and what to do */
export const startPostgres = async ({ dataDir, onLog }: PostgresOptions): Promise<EmbeddedPostgres> => {
  try {
    await mkdir(dataDir, { recursive: true })
    const directory = await realpath(dataDir)
    const lock = await lockDataDir(directory)
    try {
      const { stop, ...server } = await startLocked(directory, onLog)
      let stopped: Promise<void> | undefined
      return { ...server, stop: () => (stopped ??= stop().finally(lock.release)) }
    } catch (error) {
      await lock.release()
      throw error
    }
  } catch (error) {
    if (codeOf(error) !== 'EACCES' && codeOf(error) !== 'EPERM') throw error
    const reason = error instanceof Error ? error.message : 'permission denied'
    throw new EmbeddedError(
      `${reason}. The data directory seems to belong to another user (root?): ` +
        'start as that user, or set CONCLAVE_DATA_DIR to another directory.',
      { cause: error },
    )
  }
}

const startLocked = async (dataDir: string, onLog: (line: string) => void): Promise<EmbeddedPostgres> => {
  const { account, cluster, refuge } = await findPlace(dataDir)
  const binaries = await findBinaries({ account, refuge, onLog })
  await stopLeftover(cluster, onLog)
  const passwordFile = join(dataDir, 'postgres-password')
  const password = await ensureCluster({ cluster, account, binaries, user: USER, passwordFile, onLog })
  await markPlace(dataDir, cluster)
  if (cluster !== join(dataDir, 'postgres')) onLog(`the database lies in ${cluster}, where its account can reach it`)

  const keeper = await startKeeper({ binaries, cluster, account, onLog })
  try {
    const urlOf = (database: string) => `postgres://${USER}:${password}@127.0.0.1:${keeper.port}/${database}`
    await ensureDatabase(urlOf('postgres'))
    return { connectionString: urlOf(DATABASE), died: keeper.died, stop: keeper.stop }
  } catch (error) {
    await keeper.stop()
    throw error
  }
}

const ensureDatabase = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // the query that met it rejects
  try {
    await client.connect()
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it does not answer'
    throw new EmbeddedError(`The embedded PostgreSQL runs, but cannot be used: ${reason}.`, { cause: error })
  } finally {
    await client.end()
  }
}

interface KeeperOptions {
  readonly binaries: PostgresBinaries
  readonly cluster: string
  readonly account: Account | undefined
  readonly onLog: (line: string) => void
}

interface Keeper {
  readonly port: number
  readonly died: Promise<string>
  readonly stop: () => Promise<void>
}

const startKeeper = async (options: KeeperOptions): Promise<Keeper> => {
  for (let attempt = 1; ; attempt++) {
    const started = await tryKeeper(options)
    if ('port' in started) return started
    const { lines } = started
    // Another program has taken the port meanwhile, or a killed server's last processes are still going.
    const passing = lines.some((line) => /could not (create any TCP|bind)|shared memory block/.test(line))
    if (!passing || attempt === START_ATTEMPTS) {
      throw new EmbeddedError(`The embedded PostgreSQL does not start:\n  ${lines.slice(-10).join('\n  ')}`)
    }
    await sleep(200 * attempt)
  }
}

const tryKeeper = async (options: KeeperOptions): Promise<Keeper | { readonly lines: readonly string[] }> => {
  const port = await freePort()
  const keeper = forkKeeper(options, port)
  const lines: string[] = []
  const hear = (line: string): void => {
    if (lines.push(line) > 50) lines.shift()
    options.onLog(line)
  }
  for (const stream of [keeper.stdout, keeper.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', hear)
  }

  const exited = once(keeper, 'close')
  let stopping = false
  const stop = async (): Promise<void> => {
    stopping = true
    keeper.kill('SIGTERM')
    await exited
  }
  const timer = new AbortController()
  const ready = await Promise.race([
    once(keeper, 'message').then(() => true),
    exited.then(() => false),
    sleep(READY_MS, false, { signal: timer.signal }),
  ])
  timer.abort()
  if (!ready) {
    await stop()
    return { lines }
  }
  const died = new Promise<string>((resolve) => {
    void exited.then(() => {
      if (!stopping) resolve(`The embedded PostgreSQL has ended: ${lines.at(-1) ?? 'without a word'}`)
    })
  })
  return { port, died, stop }
}

const forkKeeper = ({ binaries, cluster, account }: KeeperOptions, port: number): ChildProcess => {
  const args = ['--postgres', binaries.postgres, '--cluster', cluster, '--port', String(port)]
  const owner = account === undefined ? [] : ['--uid', String(account.uid), '--gid', String(account.gid)]
  return fork(new URL('./postgres-keeper.js', import.meta.url), [...args, ...owner], {
    // Its own process group: Ctrl-C in the terminal reaches the supervisor alone, which stops things in order.
    detached: true,
    env: {},
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}
