import { randomBytes } from 'node:crypto'
import t from 'tap'
import pg from 'pg'
import { openPostgresQueues } from '@conclave/shared/adapters/bullmq/postgres-store'
import { openRedisQueues } from '@conclave/shared/adapters/bullmq/redis-store'
import { startPostgres } from '../support/postgres-server.js'
import { redisMissing, startRedis } from '../support/redis-server.js'
import { jobQueueConformance } from './job-queue.js'
import { openWith } from './queue-workbench.js'

t.setTimeout(600_000)
t.jobs = 2 // each has a server of its own, and mostly waits
const unique = () => randomBytes(4).toString('hex')

void t.test('on Redis', { skip: redisMissing(), buffered: true }, async (t) => {
  const server = await startRedis()
  if (server === null) throw new Error('unreachable: the suite is skipped without redis-server')
  t.teardown(() => server.close())
  const newWorld = () => {
    const settings = { servers: server.servers, prefix: `{conclave-${unique()}}` }
    return { settings, open: openWith(openRedisQueues, settings), lose: () => server.flush() }
  }
  await jobQueueConformance(t, { name: 'Redis', newWorld, server })

  await t.test('a Redis that may evict jobs is reported when it is opened', async (t) => {
    const reported: string[] = []
    const open = async () => {
      const store = await openRedisQueues({
        servers: server.servers,
        prefix: '{evicted}',
        onError: ({ message }) => reported.push(message),
      })
      await store.close()
    }
    await open()
    t.same(reported, [])
    await server.send('CONFIG SET maxmemory-policy allkeys-lru')
    await open()
    t.same(reported, ['redis maxmemory-policy is allkeys-lru: it may evict jobs, set it to noeviction'])
  })
})

void t.test('on PostgreSQL', { buffered: true }, async (t) => {
  const server = await startPostgres()
  t.teardown(() => server.close())
  const newWorld = () => {
    const settings = { connectionString: server.connectionString, schema: `queue_${unique()}` }
    const lose = async () => {
      const client = new pg.Client(server.connectionString)
      await client.connect()
      await client.query(`TRUNCATE ${settings.schema}.job, ${settings.schema}.event, ${settings.schema}.meta CASCADE`)
      await client.end()
    }
    return { settings, open: openWith(openPostgresQueues, settings), lose }
  }
  await jobQueueConformance(t, { name: 'PostgreSQL', newWorld, server })
})
