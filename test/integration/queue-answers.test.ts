// How long a producer waits for the queue's store, where it is the producer that stands still.
import t, { type Test } from 'tap'
import { openPostgresQueues } from '@conclave/shared/adapters/bullmq/postgres-store'
import { openRedisQueues } from '@conclave/shared/adapters/bullmq/redis-store'
import type { QueueStore } from '@conclave/shared/ports/queue'
import { openTestDatabase } from '../support/postgres-server.js'
import { redisMissing, startRedis } from '../support/redis-server.js'

const onError = () => undefined
const ANSWER_WITHIN_MS = 1_000

/** Timers come next after this, and sockets only then. */
const standStill = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1.5 * ANSWER_WITHIN_MS)

async function answeredMeanwhile(t: Test, store: QueueStore): Promise<void> {
  t.teardown(() => store.close())
  for (const ask of [() => store.jobs.ping(), () => store.jobs.depth('deliberate')]) {
    await ask() // connected
    const asked = ask()
    await new Promise((resolve) => process.nextTick(() => process.nextTick(resolve))) // and sent
    standStill()
    await t.resolves(asked.then(() => undefined))
  }
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
