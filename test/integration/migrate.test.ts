import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { openTestDatabase } from '../support/postgres-server.js'

const MIGRATE = fileURLToPath(new URL('../../../services/api/dist/migrate.js', import.meta.url))

const run = (env: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>((resolve) => {
    execFile(process.execPath, [MIGRATE], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr })
    })
  })

t.test('the migration brings a ledger up to date once, and ends', async (t) => {
  const database = await openTestDatabase()
  t.teardown(database.close)
  const env = { DATABASE_URL: database.connectionString, CONCLAVE_SPACE: 'migrated' }
  const first = await run(env)
  t.equal(first.code, 0, first.stderr)
  t.match(first.stdout, '"applied":["0001-ledger.sql"')
  const second = await run(env)
  t.equal(second.code, 0, second.stderr)
  t.match(second.stdout, '"applied":[]')
})

t.test('a migration that cannot reach the ledger fails, and wrong settings say so', async (t) => {
  const away = await run({ DATABASE_URL: 'postgres://nobody:sesame@127.0.0.1:9/none' })
  t.equal(away.code, 1)
  t.match(away.stderr, /the ledger does not answer/)
  t.notMatch(away.stderr, /sesame/)
  t.equal((await run({})).code, 2)
})
