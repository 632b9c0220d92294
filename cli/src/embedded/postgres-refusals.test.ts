// Data directories that cannot be opened, and what is said about them.

import t, { type Test } from 'tap'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from './postgres.js'

t.setTimeout(120_000)

const world = (t: Test) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'conclave-refusals-'))
  chmodSync(dataDir, 0o755)
  t.teardown(() => rmSync(dataDir, { recursive: true, force: true }))
  return {
    cluster: join(dataDir, 'postgres'),
    passwordFile: join(dataDir, 'postgres-password'),
    start: () => startPostgres({ dataDir, onLog: () => undefined }),
  }
}

t.test('a database of another major version is named with both versions', async (t) => {
  const { cluster, start } = world(t)
  mkdirSync(cluster)
  writeFileSync(join(cluster, 'PG_VERSION'), '15\n')

  await t.rejects(start(), { name: 'EmbeddedError', message: /is of PostgreSQL 15, but PostgreSQL 18\S* is installed/ })
})

t.test('a directory that holds something else is left alone', async (t) => {
  const { cluster, start } = world(t)
  mkdirSync(cluster)
  writeFileSync(join(cluster, 'thesis.tex'), '')

  await t.rejects(start(), { name: 'EmbeddedError', message: /holds files, but no database/ })
  t.ok(existsSync(join(cluster, 'thesis.tex')))
})

t.test('a password that is another or missing is told from a server that does not start', async (t) => {
  const { cluster, passwordFile, start } = world(t)
  await (await start()).stop()

  writeFileSync(passwordFile, 'another')
  await t.rejects(start(), { name: 'EmbeddedError', message: /cannot be used: password authentication failed/ })

  rmSync(passwordFile)
  await t.rejects(start(), { name: 'EmbeddedError', message: /postgres-password.* is missing/ })

  writeFileSync(passwordFile, 'any')
  writeFileSync(join(cluster, 'postgresql.conf'), 'no_such_setting = 1\n')
  await t.rejects(start(), { name: 'EmbeddedError', message: /does not start:\n.*no_such_setting/s })
})
