import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { translate } from '@conclave/shared/adapters/postgres/connect'
import { migrate } from '@conclave/shared/adapters/postgres/migrate'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { freePort } from '../support/free-port.js'
import { startPostgres } from '../support/postgres-server.js'
import { connect, newSchema, openPostgresWorld, sideOf } from './ledger-on-postgres.js'
import { newBatch, submit } from './ledger-scenes.js'
import { everyCall, isOutage, ledgerConformance } from './ledger.js'

t.setTimeout(300_000)

t.test('on PostgreSQL', async (t) => {
  const server = await startPostgres()
  t.teardown(() => server.close())
  const { connectionString } = server

  await t.test('migrations run from zero by several processes at once are applied once', async (t) => {
    const schema = newSchema()
    const processes = Array.from({ length: 5 }, () => connect(t, connectionString, schema))

    const applied = await Promise.all(processes.map(migrate))

    t.equal(applied.filter((names) => names.length > 0).length, 1)
    t.ok(applied.flat().includes('0001-ledger.sql'))
    t.same(await migrate(connect(t, connectionString, schema)), [])
    for (const db of processes) t.equal((await submit(sideOf(db), newBatch(2))).ids.length, 2)
  })

  await t.test('a migration that fails leaves nothing behind, and is done by the next to come', async (t) => {
    const schema = newSchema()
    const db = connect(t, connectionString, schema)
    await db.query('', `create schema ${schema}`, [])
    await db.query('', 'create table journal (in_the_way text)', [])

    await t.rejects(migrate(db), /already exists/)
    await db.query('', 'drop table journal', [])

    t.ok((await migrate(db)).includes('0001-ledger.sql'))
  })

  await t.test('fleets with schemas of their own share a database and nothing else', async (t) => {
    const [one, other] = [await openPostgresWorld(t, connectionString), await openPostgresWorld(t, connectionString)]
    await submit(one, newBatch(3))
    t.equal((await other.rows()).samples, 0)
    t.same(await other.dispatch.widen({ atLeast: 10, perSlot: 0 }), [])
  })

  await ledgerConformance(t, { name: 'PostgreSQL', open: (t) => openPostgresWorld(t, connectionString), server })
})

t.test('a database that cannot be reached is an outage, whatever is asked of it', async (t) => {
  const db = connect(t, `postgres://postgres@127.0.0.1:${await freePort()}/postgres`, newSchema())
  const outcomes = await Promise.allSettled([
    ...everyCall(sideOf(db), randomUUID(), randomUUID(), randomUUID()),
    migrate(db),
    db.ping(),
  ])
  t.same(
    outcomes.filter((outcome) => !isOutage(outcome)),
    [],
  )
})

t.test('a database that takes a connection and says nothing is an outage within seconds', async (t) => {
  const sockets: Socket[] = []
  const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    silent.close()
  })
  const address = silent.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  const db = connect(t, `postgres://postgres@127.0.0.1:${address.port}/postgres`, newSchema())
  const began = performance.now()

  await t.rejects(db.ping(), { name: 'LedgerOutage' })

  t.ok(performance.now() - began < 15_000)
})

t.test('what passes is told from what is wrong', async (t) => {
  const failed = (code: string) => Object.assign(new Error('failed'), { code })
  for (const code of ['57P01', '53300', '08006', '40P01', '25006', 'ECONNREFUSED', 'ENETUNREACH', 'EAI_AGAIN']) {
    t.ok(translate(failed(code)) instanceof LedgerOutage, code)
  }
  for (const code of ['23505', '42P01', '22P02', 'EACCES']) {
    t.notOk(translate(failed(code)) instanceof LedgerOutage, code)
  }
})
