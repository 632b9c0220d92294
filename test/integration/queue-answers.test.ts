// How long a producer waits for the queue's store, where it is the producer that stands still.
import t, { type Test } from 'tap'
import { openPostgresQueues } from '@conclave/shared/adapters/bullmq/postgres-store'
import { openRedisQueues } from '@conclave/shared/adapters/bullmq/redis-store'
import type { QueueStore } from '@conclave/shared/ports/queue'
import { openTestDatabase } from '../support/postgres-server.js'
import { redisMissing, startRedis } from '../support/redis-server.js'

const onError = () => undefined
const ANSWER_WITHIN_MS = 3_000

/** Timers come next after this, and sockets only then. */
const standStill = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1.5 * ANSWER_WITHIN_MS)

async function answeredMeanwhile(t: Test, store: QueueStore): Promise<void> {
  t.teardown(() => store.close())
  await store.jobs.depth('deliberate') // connected
  const asked = store.jobs.depth('deliberate')
  await new Promise((resolve) => process.nextTick(() => process.nextTick(resolve))) // and sent
  standStill()
  t.same(await asked, { waiting: 0, delayed: 0, active: 0 })
}

t.test('a call that Redis answered while we stood still is not rejected', { skip: redisMissing() }, async (t) => {
  const server = await startRedis()
  if (server === null) throw new Error('unreachable: the suite is skipped without redis-server')
  t.teardown(() => server.close())
  const { servers } = server
  const prefix = '{answers}'
  await answeredMeanwhile(t, await openRedisQueues({ servers, prefix, onError, answerWithinMs: ANSWER_WITHIN_MS }))
})

t.test('nor is one that PostgreSQL answered', async (t) => {
  const { connectionString, close } = await openTestDatabase()
  t.teardown(close)
  const schema = 'answers'
  const options = { connectionString, schema, onError, answerWithinMs: ANSWER_WITHIN_MS }
  await answeredMeanwhile(t, await openPostgresQueues(options))
})
