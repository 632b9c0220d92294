// Redis behind sentinels, as a cluster, and with TLS, each as a user would name it.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { readRedisServers, type RedisPlace, type RedisServers } from '@conclave/shared/adapters/bullmq/redis-servers'
import { openRedisQueues } from '@conclave/shared/adapters/bullmq/redis-store'
import type { ConsumerOptions, QueueStore } from '@conclave/shared/ports/queue'
import {
  makeCertificate,
  redisFormsMissing,
  startCluster,
  startSentinels,
  startTlsRedis,
  type TestCluster,
} from '../support/redis-forms.js'
import { until } from '../support/until.js'
import { jobQueueConformance } from './job-queue.js'
import { sharedStateConformance } from './shared-state.js'
import { ids, jobsOf, openWith, PATIENT_MS } from './queue-workbench.js'

t.setTimeout(600_000)
t.jobs = 4 // each has servers of its own, and mostly waits
const skip = redisFormsMissing()
const onError = () => undefined
const newPrefix = () => `{conclave-${randomBytes(4).toString('hex')}}`

const serversOf = (place: RedisPlace): RedisServers => {
  const read = readRedisServers(place)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

/** A sentinel whose own clock was held up trusts itself with nothing for half a minute. */
const TAKEN_OVER_WITHIN_MS = 90_000

const plainOptions: ConsumerOptions = {
  concurrency: 4,
  lockMs: 2_000,
  faultDelayMs: 500,
  onTaken: () => {},
  onStalled: () => {},
  onFault: () => {},
}

/** Jobs are run while the primary is killed and another takes its place; what that lost is added again, as a dispatcher does. */
async function runThroughFailover(store: QueueStore, kill: () => Promise<void>): Promise<ReadonlySet<string>> {
  const all = ids(300)
  const ran = new Set<string>()
  store.consume(
    'deliberate',
    async (id) => {
      ran.add(id)
      return { end: 'done' }
    },
    plainOptions,
  )
  const add = (some: readonly string[]) => store.jobs.add('deliberate', jobsOf(some)).catch(() => undefined)
  await add(all.slice(0, 100))
  await until('some are run', () => ran.size >= 20, 30_000)
  await kill()
  await add(all.slice(100))
  await until(
    'no call is refused any more',
    () =>
      store.jobs.ping().then(
        () => true,
        () => false,
      ),
    TAKEN_OVER_WITHIN_MS,
  )
  await until(
    'all are run',
    async () => {
      await add(all.filter((id) => !ran.has(id)))
      return ran.size === all.length
    },
    TAKEN_OVER_WITHIN_MS,
  )
  return ran
}

void t.test('sentinels', { skip, buffered: true }, async (t) => {
  const fleet = await startSentinels()
  t.teardown(fleet.close)
  const { ports, primary, password, sentinelPassword } = fleet
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',')
  const url = `redis+sentinel://:${encodeURIComponent(password)}@${hosts}/${primary}/2`
  const servers = serversOf({ url, sentinelPassword })

  await t.test('a password of the sentinels that is missing is told', async (t) => {
    await t.rejects(openRedisQueues({ servers: serversOf({ url }), prefix: newPrefix(), onError }), /NOAUTH/)
  })

  await t.test('the queue and the shared state go on at the server that takes over', async (t) => {
    const store = await openRedisQueues({ servers, prefix: newPrefix(), onError, answerWithinMs: PATIENT_MS })
    t.teardown(() => store.close())
    await store.shared.update('lane', () => ({ value: 'kept', answer: null }))
    const before = await fleet.primaryPort()
    const ran = await runThroughFailover(store, fleet.killPrimary)
    t.equal(ran.size, 300)
    // The sentinel that is asked may hear of it from the other one.
    await until('another one is the primary', async () => (await fleet.primaryPort()) !== before, TAKEN_OVER_WITHIN_MS)
    await until('the shared state answers', () =>
      store.shared
        .update('lane', (value) => ({ value: value ?? 'anew', answer: null }))
        .then(
          () => true,
          () => false,
        ),
    )
    t.equal((await store.shared.readAll('lane')).values.size, 1)
  })
})

const worldsOf = (cluster: TestCluster) => () => {
  const url = `redis+cluster://${cluster.ports.map((port) => `127.0.0.1:${port}`).join(',')}`
  const settings = { servers: serversOf({ url }), prefix: newPrefix() }
  return { settings, open: openWith(openRedisQueues, settings), lose: cluster.flush }
}

void t.test('a cluster', { skip, buffered: true }, async (t) => {
  const cluster = await startCluster()
  t.teardown(cluster.close)
  await jobQueueConformance(t, { name: 'Redis Cluster', newWorld: worldsOf(cluster), server: cluster })
})

void t.test('a cluster whose node is taken over by a replica', { skip, buffered: true }, async (t) => {
  const cluster = await startCluster({ replicas: true })
  t.teardown(cluster.close)
  await sharedStateConformance(t, { name: 'Redis Cluster', newWorld: worldsOf(cluster), server: cluster })

  const servers = serversOf({ url: `redis+cluster://127.0.0.1:${cluster.ports[0]},127.0.0.1:${cluster.ports[1]}` })
  const prefix = newPrefix()
  const store = await openRedisQueues({ servers, prefix, onError, answerWithinMs: PATIENT_MS })
  t.teardown(() => store.close())
  const owner = await cluster.ownerOf(prefix)
  const ran = await runThroughFailover(store, () => cluster.kill(owner))
  t.equal(ran.size, 300)
})

void t.test('TLS', { skip, buffered: true }, async (t) => {
  const certificate = await makeCertificate(t.testdir())
  const ca = await readFile(certificate.certFile, 'utf8')
  const works = async (t: Test, servers: RedisServers) => {
    const store = await openRedisQueues({ servers, prefix: newPrefix(), onError, answerWithinMs: PATIENT_MS })
    const ran: string[] = []
    store.consume(
      'refine',
      async (id) => {
        ran.push(id)
        return { end: 'done' }
      },
      plainOptions,
    )
    await store.jobs.add('refine', jobsOf(['a']))
    await until('it is run', () => ran.length === 1)
    await store.close()
    t.same(ran, ['a'])
  }

  await t.test('of one server, by the authority that is named and by no other', async (t) => {
    const server = await startTlsRedis(certificate)
    t.teardown(server.close)
    const url = `rediss://127.0.0.1:${server.port}`
    await works(t, serversOf({ url, ca }))
    await t.rejects(openRedisQueues({ servers: serversOf({ url }), prefix: newPrefix(), onError }), /self-signed/)
  })

  await t.test('of a cluster', async (t) => {
    const cluster = await startCluster({ certificate })
    t.teardown(cluster.close)
    const url = `rediss+cluster://localhost:${cluster.ports[0]}`
    await works(t, serversOf({ url, ca }))
    await t.rejects(
      openRedisQueues({ servers: serversOf({ url }), prefix: newPrefix(), onError }),
      /Failed to refresh slots/,
    )
  })

  await t.test('of sentinels and of what they name', async (t) => {
    const fleet = await startSentinels(certificate)
    t.teardown(fleet.close)
    const { ports, primary, password, sentinelPassword } = fleet
    const url = `rediss+sentinel://:${encodeURIComponent(password)}@127.0.0.1:${ports[0]}/${primary}`
    await works(t, serversOf({ url, ca, sentinelPassword }))
  })
})
