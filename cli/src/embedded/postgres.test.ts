// Real servers on directories of their own. Those of root and of an ordinary user differ: run it as both.

import t, { type Test } from 'tap'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from './postgres.js'

// A server is a few seconds of work on a busy machine.
t.setTimeout(300_000)

const AS_ROOT = process.geteuid?.() === 0

/** A data directory that the account of the server can reach, and what was said about it. */
const world = (t: Test) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'conclave-postgres-'))
  chmodSync(dataDir, 0o755)
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }))
  const said: string[] = []
  const start = () => startPostgres({ dataDir, onLog: (line) => void said.push(line) })
  return { dataDir, said, start }
}

const ask = async (connectionString: string, query: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

t.test('rows survive a stop and a start', async (t) => {
  const { start } = world(t)
  const first = await start()
  await ask(first.connectionString, 'CREATE TABLE kept AS SELECT 42 AS value')
  await Promise.all([first.stop(), first.stop()])

  const second = await start()
  t.teardown(second.stop)

  t.same(await ask(second.connectionString, 'SELECT value FROM kept'), [42])
  t.match(await ask(second.connectionString, 'SELECT current_database()'), ['conclave'])
})

t.test('the server is durable, and reached over loopback with a password only', async (t) => {
  const { dataDir, start } = world(t)
  const { connectionString, stop } = await start()
  t.teardown(stop)

  const settings = `SELECT current_setting(name) FROM unnest(ARRAY['fsync', 'synchronous_commit', 'listen_addresses',
    'unix_socket_directories', 'password_encryption', 'server_encoding', 'data_checksums']) WITH ORDINALITY AS s (name)`
  t.same(await ask(connectionString, settings), ['on', 'on', '127.0.0.1', '', 'scram-sha-256', 'UTF8', 'on'])
  t.equal(statSync(join(dataDir, 'postgres-password')).mode & 0o777, 0o600)
  t.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)
  await t.rejects(ask(connectionString.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1'), { code: '28P01' })
})

t.test('the text of failing queries is not in what the server says', async (t) => {
  const { said, start } = world(t)
  const { connectionString, stop } = await start()

  await t.rejects(ask(connectionString, `SELECT 'PROMPT'::int`))
  await stop()

  t.notMatch(said.join('\n'), 'PROMPT')
})

t.test('a second supervisor on the same directory is refused by the pid of the first', async (t) => {
  const { dataDir, start } = world(t)
  const { stop } = await start()

  await t.rejects(start(), {
    name: 'EmbeddedError',
    message: `Already running as pid ${process.pid} on ${realpathSync(dataDir)}`,
  })

  await stop()
  t.notOk(existsSync(join(dataDir, 'supervisor.lock')))
})

t.test('a server that ends by itself is reported', async (t) => {
  const { dataDir, start } = world(t)
  const { died, stop } = await start()
  t.teardown(stop)

  process.kill(Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT')

  t.match(await died, /^The embedded PostgreSQL has ended: /)
})

t.test('root', { skip: !AS_ROOT && 'needs root' }, async (t) => {
  await t.test('has the server run by an ordinary account', async (t) => {
    const { dataDir, start } = world(t)
    const { stop } = await start()
    t.teardown(stop)

    t.not(statSync(join(dataDir, 'postgres')).uid, 0)
  })

  await t.test('finds another place for a directory that the account cannot reach, and finds it again', async (t) => {
    const { dataDir, said, start } = world(t)
    chmodSync(dataDir, 0o700)
    const first = await start()
    const place = realpathSync(join(dataDir, 'postgres'))
    t.teardown(() => rmSync(join(place, '..'), { recursive: true, force: true }))
    t.ok(lstatSync(join(dataDir, 'postgres')).isSymbolicLink())
    t.ok(said.includes(`the database lies in ${place}, where its account can reach it`))
    await ask(first.connectionString, 'CREATE TABLE kept AS SELECT 42 AS value')
    await first.stop()

    // A checkout that can be reached by now changes nothing: the rows are where they are.
    chmodSync(dataDir, 0o755)
    const second = await start()
    t.teardown(second.stop)
    t.same(await ask(second.connectionString, 'SELECT value FROM kept'), [42])
  })

  await t.test('runs the database of an ordinary user as that user', async (t) => {
    const { dataDir, start } = world(t)
    await (await start()).stop()
    const cluster = join(dataDir, 'postgres')
    execFileSync('chown', ['-R', 'nobody', cluster])

    const { stop } = await start()
    t.teardown(stop)

    t.equal(statSync(join(cluster, 'postmaster.pid')).uid, statSync(cluster).uid)
  })
})
