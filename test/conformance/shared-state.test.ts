import { randomBytes } from 'node:crypto'
import t from 'tap'
import pg from 'pg'
import { openPostgresQueues } from '@conclave/shared/adapters/bullmq/postgres-store'
import { openRedisQueues } from '@conclave/shared/adapters/bullmq/redis-store'
import { startPostgres } from '../support/postgres-server.js'
import { redisMissing, startRedis } from '../support/redis-server.js'
import { openWith, PATIENT_MS, REJECTED_WITHIN_MS } from './queue-workbench.js'
import { sharedStateConformance } from './shared-state.js'

t.setTimeout(120_000)
const unique = () => randomBytes(4).toString('hex')

t.test('on Redis', { skip: redisMissing() }, async (t) => {
  const server = await startRedis()
  if (server === null) throw new Error('unreachable: the suite is skipped without redis-server')
  t.teardown(() => server.close())
  const newWorld = () => {
    const settings = { servers: server.servers, prefix: `{conclave-${unique()}}` }
    return { settings, open: openWith(openRedisQueues, settings), lose: () => server.flush() }
  }
  await sharedStateConformance(t, { name: 'Redis', newWorld, server })

  await t.test('a value is kept for an hour after it was written', async (t) => {
    const { settings, open } = newWorld()
    const store = await open(PATIENT_MS)
    t.teardown(() => store.close())
    await store.shared.update('old', () => ({ value: 'x', answer: null }))
    const key = `${settings.prefix}:shared:old`
    const leftMs = (test: string) =>
      server.send(`EVAL "return redis.status_reply(redis.call('PTTL', KEYS[1]) ${test} and 'OK' or 'no')" 1 ${key}`)
    await leftMs('> 3590000')
    await leftMs('<= 3600000')
    await t.rejects(leftMs('> 3600000'))
  })

  await t.test('a Redis that hears and says nothing rejects within seconds', async (t) => {
    const store = await newWorld().open()
    t.teardown(() => store.close())
    // Scripts may write: they wait. Anything else is heard, and so is the end of it.
    await server.send('CLIENT PAUSE 60000 WRITE')
    t.teardown(() => server.send('CLIENT UNPAUSE'))
    const from = Date.now()
    await t.rejects(store.shared.update('x', (value) => ({ value: value ?? '', answer: null })))
    t.ok(Date.now() - from < REJECTED_WITHIN_MS)
  })
})

t.test('on PostgreSQL', async (t) => {
  const server = await startPostgres()
  t.teardown(() => server.close())
  const newWorld = () => {
    const settings = { connectionString: server.connectionString, schema: `queue_${unique()}` }
    const lose = async () => {
      const client = new pg.Client(server.connectionString)
      await client.connect()
      await client.query(`TRUNCATE ${settings.schema}.shared_state`)
      await client.end()
    }
    return { settings, open: openWith(openPostgresQueues, settings), lose }
  }
  await sharedStateConformance(t, { name: 'PostgreSQL', newWorld, server })

  await t.test('a value that nobody wrote for an hour is gone', async (t) => {
    const { settings, open } = newWorld()
    const store = await open(PATIENT_MS)
    t.teardown(() => store.close())
    await store.shared.update('old', () => ({ value: 'x', answer: null }))
    const client = new pg.Client(server.connectionString)
    await client.connect()
    await client.query(`update ${settings.schema}.shared_state set written_at = written_at - interval '61 minutes'`)
    await client.end()
    t.equal(await store.shared.update('old', (value) => ({ value: 'y', answer: value })), null)
    t.equal(await store.shared.update('old', (value) => ({ value: 'z', answer: value })), 'y')
  })
})
