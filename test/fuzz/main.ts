// `node test/dist/fuzz/main.js`: thousands of odd requests against every route. Prints its figures; ends with 1 when one of
// them breaks a rule. The same seed sends the same requests.

import { parseArgs } from 'node:util'
import t from 'tap'
import { startPostgres } from '../support/postgres-server.js'
import { runFuzz } from './run-fuzz.js'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})

t.setTimeout(0)
const server = await startPostgres()
t.teardown(() => server.close())
const began = performance.now()
const findings = await runFuzz(t, {
  connectionString: server.connectionString,
  requests: Number(values.requests),
  seed: Number(values.seed),
})
t.comment({ seed: Number(values.seed), seconds: Math.round((performance.now() - began) / 1000), ...findings })
t.same(findings.broken, [])
