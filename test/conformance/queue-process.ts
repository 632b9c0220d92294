// A process with a queue store of its own, for tests that kill one or that watch one exit. Its argument says what it does.
import { openPostgresQueues } from '@conclave/shared/adapters/bullmq/postgres-store'
import { openRedisQueues } from '@conclave/shared/adapters/bullmq/redis-store'
import { until } from '../support/until.js'
import { isEmpty } from './queue-workbench.js'

const { servers, prefix, connectionString, schema, answerWithinMs, role, lockMs } = JSON.parse(process.argv[2] ?? '{}')
const onError = (error: Error) => process.stderr.write(`${error.message}\n`)
const store =
  servers === undefined
    ? await openPostgresQueues({ connectionString, schema, answerWithinMs, onError })
    : await openRedisQueues({ servers, prefix, answerWithinMs, onError })
const options = {
  concurrency: 1,
  lockMs,
  faultDelayMs: 1_000,
  onTaken: () => {},
  onStalled: () => {},
  onFault: (fault: { error: Error }) => onError(fault.error),
}
const tell = (message: string) => process.send?.(message)

if (role === 'hold') {
  // Takes a job and keeps it for ever.
  store.consume('deliberate', (id) => new Promise(() => tell(id)), options)
  tell('ready')
} else {
  // Runs a job, its own or another's, and closes. Nothing may keep the process alive after that.
  store.consume('deliberate', () => Promise.resolve({ end: 'done' }), options)
  await store.jobs.add('deliberate', [{ sampleId: `sample-of-${process.pid}` }])
  await until('the queue is empty', async () => isEmpty(store), 30_000)
  await store.close()
  await store.close()
  process.disconnect?.()
}
