// A LedgerWorld on PostgreSQL: a schema of its own for each test.

import { randomBytes } from 'node:crypto'
import { type Test } from 'tap'
import { createBatchStore } from '@conclave/shared/adapters/postgres/batch-store'
import { connectLedger, type Db } from '@conclave/shared/adapters/postgres/connect'
import { createControlStore } from '@conclave/shared/adapters/postgres/control-store'
import { createDispatchStore } from '@conclave/shared/adapters/postgres/dispatch-store'
import { createEvaluationSetStore } from '@conclave/shared/adapters/postgres/evaluation-set-store'
import { createExemplarStore } from '@conclave/shared/adapters/postgres/exemplar-store'
import { createFleetStore } from '@conclave/shared/adapters/postgres/fleet-store'
import { createIntakeStore } from '@conclave/shared/adapters/postgres/intake-store'
import { migrate } from '@conclave/shared/adapters/postgres/migrate'
import { createOperationsStore } from '@conclave/shared/adapters/postgres/operations-store'
import { createSampleStore } from '@conclave/shared/adapters/postgres/sample-store'
import { createUpkeepStore } from '@conclave/shared/adapters/postgres/upkeep-store'
import { openScreening } from '@conclave/api/screening/open-screening'
import { type Screening } from '@conclave/shared/ports/screening'
import { type LedgerSide, type LedgerWorld, type Rows } from './ledger-scenes.js'

const SCREENING = openScreening()

export const newSchema = (): string => `ledger_${randomBytes(6).toString('hex')}`

/** Connections to a ledger; closed with the test. */
export function connect(t: Test, connectionString: string, schema: string): Db {
  const db = connectLedger({
    connectionString,
    schema,
    connections: 4,
    applicationName: 'conclave-test',
    onError: () => undefined, // a test that stops the server breaks idle connections too
  })
  t.teardown(() => db.close())
  return db
}

/** A side is a process: with a screening thread of its own, it holds nothing that others know. */
export const sideOf = (db: Db, screening: Screening = SCREENING): LedgerSide => ({
  batches: createBatchStore(db, screening),
  intake: createIntakeStore(db, screening),
  evaluationSets: createEvaluationSetStore(db),
  dispatch: createDispatchStore(db),
  fleet: createFleetStore(db),
  exemplars: createExemplarStore(db),
  control: createControlStore(db),
  upkeep: createUpkeepStore(db),
  operations: createOperationsStore(db),
  samples: (workerId) => createSampleStore(db, workerId),
})

export async function openPostgresWorld(t: Test, connectionString: string): Promise<LedgerWorld & { readonly db: Db }> {
  const schema = newSchema()
  const db = connect(t, connectionString, schema)
  await migrate(db)
  const run = async (sql: string, values: readonly unknown[] = []) => void (await db.query('', sql, values))
  return {
    ...sideOf(db),
    db,
    another: () => sideOf(connect(t, connectionString, schema), openScreening()),
    silence: (workerId) =>
      run(`update workers set seen_at = seen_at - interval '13 seconds' where id = $1`, [workerId]),
    ageClaims: () => run(`update samples set claimed_at = claimed_at - interval '61 seconds'`),
    async pass(ms) {
      const columns = {
        batches: ['created_at', 'state_at', 'resume_at', 'deadline', 'finished_at'],
        samples: ['claimed_at', 'dispatched_at', 'finished_at'],
        workers: ['started_at', 'seen_at', 'last_progress_at'],
        duties: ['until'],
      }
      for (const [table, names] of Object.entries(columns)) {
        const earlier = names.map((name) => `${name} = ${name} - make_interval(secs => $1)`)
        await run(`update ${table} set ${earlier.join(', ')}`, [ms / 1000])
      }
    },
    async rows() {
      const sql = `select (select count(*)::int from batches) as batches, (select count(*)::int from samples) as samples,
        (select count(*)::int from journal) as journal, (select count(*)::int from results) as results`
      const [rows] = await db.query<Record<keyof Rows, number>>('', sql, [])
      if (rows === undefined) throw new Error('a select without a row')
      return rows
    },
  }
}
