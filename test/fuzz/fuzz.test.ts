import t from 'tap'
import { startPostgres } from '../support/postgres-server.js'
import { runFuzz } from './run-fuzz.js'

t.setTimeout(180_000)

t.test('a thousand odd requests are answered as documented, and what is refused stores nothing', async (t) => {
  const server = await startPostgres()
  t.teardown(() => server.close())
  const { broken, byStatus, succeeded, slowestMs } = await runFuzz(t, {
    connectionString: server.connectionString,
    requests: 1_000,
    seed: 8,
  })
  t.comment({ byStatus, succeeded, slowestMs })
  t.same(broken, [])
  for (const status of ['200', '201', '400', '401', '403', '404', '405', '422']) {
    t.ok((byStatus[status] ?? 0) > 0, `some were answered ${status}`)
  }
})
