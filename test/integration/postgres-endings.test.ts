// A PostgreSQL that is shut down ends connections at any moment. No such moment may end one of our processes: Node ends
// one for an 'error' event that nobody hears, which is how the driver tells of what no query waits for.
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openPostgresQueues } from '@conclave/shared/adapters/bullmq/postgres-store'
import { connectLedger } from '@conclave/shared/adapters/postgres/connect'
import { migrate } from '@conclave/shared/adapters/postgres/migrate'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { startEndingPostgres } from '../support/ending-postgres.js'
import { openTestDatabase } from '../support/postgres-server.js'
import { until } from '../support/until.js'

const MOST = 4

/** A database behind a proxy that ends connections; what comes uncaught meanwhile fails the test. */
async function open(t: Test) {
  const database = await openTestDatabase()
  t.teardown(database.close)
  const postgres = await startEndingPostgres(database.connectionString)
  t.teardown(() => postgres.close())
  return postgres
}

t.test('the queues outlive connections that end with an answer, and run jobs afterwards', async (t) => {
  const postgres = await open(t)
  const { connectionString } = postgres
  const store = await openPostgresQueues({ connectionString, schema: 'ending', onError: () => undefined })
  t.teardown(() => store.close())
  const runs: string[] = []
  postgres.set({ most: MOST })
  const consumer = store.consume(
    'deliberate',
    (id) => {
      runs.push(id)
      return Promise.resolve({ end: 'done' })
    },
    {
      concurrency: 4,
      lockMs: 2_000,
      faultDelayMs: 60_000,
      onTaken: () => undefined,
      onStalled: () => undefined,
      onFault: () => undefined,
    },
  )
  const add = (sampleId: string) =>
    store.jobs.add('deliberate', [{ sampleId }]).then(
      () => true,
      () => false,
    )
  const manyEnded = async () => {
    await add('meanwhile')
    return postgres.ended.answering >= 10 * MOST
  }
  await until('many were ended', manyEnded, 60_000)
  postgres.set(null)
  await until('a job is taken', () => add('afterwards'), 30_000)
  await until('it is run', () => runs.includes('afterwards'), 30_000)
  postgres.set({ most: MOST })
  await consumer.close()
  await until('connections were ended as it left', () => postgres.ended.leaving > 0)
})

t.test('opening the queues rejects where its connection ends with an answer', async (t) => {
  const postgres = await open(t)
  const { connectionString } = postgres
  for (let attempt = 0; attempt < 2 * MOST; attempt++) {
    postgres.set({ most: MOST })
    const store = await openPostgresQueues({ connectionString, schema: 'ending', onError: () => undefined }).catch(
      (error: unknown) => void t.ok(error instanceof Error),
    )
    await store?.close()
  }
  t.ok(postgres.ended.answering > MOST, `${postgres.ended.answering} ended`)
})

t.test('the ledger outlives connections that end with an answer: an outage for whoever asked', async (t) => {
  const postgres = await open(t)
  const ledger = connectLedger({
    connectionString: postgres.connectionString,
    schema: 'ending',
    connections: 3,
    applicationName: 'conclave-test',
    onError: () => undefined,
  })
  t.teardown(() => ledger.close())
  await migrate(ledger)
  postgres.set({ most: MOST })
  const asks: readonly (() => Promise<unknown>)[] = [
    () => ledger.ping(),
    () => migrate(ledger),
    () =>
      ledger.transact(async (query) => {
        await query('', 'select 1', [])
        await sleep(1)
        return query('', 'select 2', [])
      }),
  ]
  let outages = 0
  for (let round = 0; round < 10 * MOST; round++)
    for (const end of await Promise.allSettled(asks.map((ask) => ask())))
      if (end.status === 'rejected') {
        t.ok(end.reason instanceof LedgerOutage, String(end.reason))
        outages++
      }
  t.ok(outages >= MOST, `${outages} outages, ${postgres.ended.answering} connections ended`)
  postgres.set(null)
  await until('it answers again', () =>
    ledger.ping().then(
      () => true,
      () => false,
    ),
  )
  await migrate(ledger)
})
