// What earlier runs can leave in a data directory, and what is made of it.

import t, { type Test } from 'tap'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from './postgres.js'
import { processStart } from './process-start.js'
import { waitUntil } from './wait-until.js'

// A server is a few seconds of work on a busy machine.
t.setTimeout(300_000)

const world = (t: Test) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'conclave-recovery-'))
  chmodSync(dataDir, 0o755)
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }))
  const cluster = join(dataDir, 'postgres')
  const said: string[] = []
  return {
    dataDir,
    cluster,
    said,
    start: () => startPostgres({ dataDir, onLog: (line) => void said.push(line) }),
    serverPid: () => Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10),
    /** A supervisor in a process of its own, to be killed. */
    supervisor: (...fate: readonly 'dies-half-way'[]) => {
      const parent = fork(new URL('./fixtures/postgres-parent.js', import.meta.url), [dataDir, ...fate])
      const exited = once(parent, 'exit')
      const kill = async (): Promise<void> => {
        parent.kill('SIGKILL')
        await exited
      }
      t.teardown(kill)
      return { kill, exited, message: once(parent, 'message') }
    },
  }
}

const parentOf = async (pid: number): Promise<number> => {
  const ps = spawn('ps', ['-o', 'ppid=', '-p', String(pid)])
  const [line] = await once(ps.stdout, 'data')
  return Number(line)
}

const isGone = (pid: number): Promise<boolean> => waitUntil(() => processStart(pid) === undefined, 60_000)

/** Stops it and answers what the table `kept` holds. */
const keptRows = async (server: { readonly connectionString: string; readonly stop: () => Promise<void> }) => {
  const client = new pg.Client(server.connectionString)
  await client.connect()
  const { rowCount } = await client.query('SELECT FROM kept')
  await client.end()
  await server.stop()
  return rowCount
}

const createKept = async (connectionString: unknown): Promise<void> => {
  const client = new pg.Client(String(connectionString))
  await client.connect()
  await client.query('CREATE TABLE kept AS SELECT 1')
  await client.end()
}

t.test('a killed supervisor leaves no server behind, and no lock that holds', async (t) => {
  const { supervisor, serverPid, start } = world(t)
  const parent = supervisor()
  const [{ connectionString }] = await parent.message
  await createKept(connectionString)
  const pid = serverPid()
  const keeper = await parentOf(pid)

  await parent.kill()

  t.ok(await isGone(pid))
  t.ok(await isGone(keeper))
  t.equal(await keptRows(await start()), 1)
})

t.test('a server that has lost its keeper too is stopped, and its rows are there', async (t) => {
  const { supervisor, serverPid, start, said } = world(t)
  const parent = supervisor()
  const [{ connectionString }] = await parent.message
  await createKept(connectionString)
  const pid = serverPid()
  process.kill(await parentOf(pid), 'SIGKILL')
  await parent.kill()
  t.ok(processStart(pid), 'nobody has stopped it')

  const server = await start()

  t.ok(await isGone(pid))
  t.ok(said.includes(`stopping the PostgreSQL that an earlier run has left (pid ${pid})`))
  t.equal(await keptRows(server), 1)
})

t.test('a killed server recovers what was committed', async (t) => {
  const { supervisor, serverPid, start } = world(t)
  const parent = supervisor()
  const [{ connectionString }] = await parent.message
  await createKept(connectionString)
  const pid = serverPid()
  process.kill(pid, 'SIGKILL')
  await parent.kill()
  t.ok(await isGone(pid))

  t.equal(await keptRows(await start()), 1)
})

t.test('the pid file of a server that is gone hinders nobody', async (t) => {
  const { cluster, start, said } = world(t)
  const server = await start()
  await createKept(server.connectionString)
  const pidFile = readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
  const { uid, gid } = statSync(cluster)
  await server.stop()

  await t.test('whether its pid is free', async (t) => {
    writeFileSync(join(cluster, 'postmaster.pid'), pidFile, { mode: 0o600 })
    chownSync(join(cluster, 'postmaster.pid'), uid, gid)
    t.equal(await keptRows(await start()), 1)
  })

  await t.test('or belongs to another program by now, which is let be', async (t) => {
    const other = spawn('sleep', ['60'])
    t.teardown(() => other.kill())
    writeFileSync(join(cluster, 'postmaster.pid'), pidFile.replace(/^\d+/, String(other.pid)), { mode: 0o600 })
    t.equal(await keptRows(await start()), 1)
    t.ok(processStart(other.pid ?? 0))
    t.match(said.join('\n'), 'is another program by now')
  })
})

t.test('a database that was being made at a kill is made anew', async (t) => {
  const { supervisor, dataDir, start } = world(t)
  const drafts = (): readonly string[] => readdirSync(dataDir).filter((name) => name.includes('.draft-'))
  t.same(await supervisor('dies-half-way').exited, [null, 'SIGKILL'])
  t.ok(drafts().length > 0)
  t.notOk(existsSync(join(dataDir, 'postgres')))

  const server = await start()
  t.teardown(server.stop)

  t.same(drafts(), [])
})
