import t, { type Test } from 'tap'
import { createTenantStore } from '@conclave/shared/adapters/postgres/tenant-store'
import { openScreening } from '@conclave/api/screening/open-screening'
import { createBatchStore } from '@conclave/shared/adapters/postgres/batch-store'
import { createIntakeStore } from '@conclave/shared/adapters/postgres/intake-store'
import { apiKey, as } from '@conclave/api/fixtures/keys'
import { openApi } from '@conclave/api/fixtures/api-scene'
import { connect, openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { ACCEPTED, hire, newBatch, RECORD, sampleIds, take } from '../conformance/ledger-scenes.js'
import { startPostgres } from '../support/postgres-server.js'
import { startTcpProxy } from '../support/tcp-proxy.js'
import { until } from '../support/until.js'

t.setTimeout(120_000)

const server = await startPostgres()
t.teardown(() => server.close())

const KEYS = [apiKey('a'), apiKey('b'), apiKey('boss', { scope: 'admin' }), apiKey('few', { openSamplesAtMost: 10 })]

async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const { send } = await openApi(
    t,
    { ...world.batches, ...world.intake },
    { keys: KEYS, tenants: createTenantStore(world.db) },
  )
  const submit = async (name: string, prompts: number, headers: Readonly<Record<string, string>> = {}) => {
    const payload = { prompts: Array.from({ length: prompts }, (_, i) => `prompt ${i}`) }
    const response = await send({ method: 'POST', url: '/v1/batches', payload, headers: { ...as(name), ...headers } })
    return { status: response.statusCode, ...response.json() }
  }
  const statusOf = async (name: string, url: string) => (await send({ url, headers: as(name) })).statusCode
  const listed = async (name: string): Promise<readonly string[]> =>
    (await send({ url: '/v1/batches', headers: as(name) })).json().data.map(({ id }: { id: string }) => id)
  return { world, send, submit, statusOf, listed }
}

t.test("a key sees its own batches and samples, an admin everybody's", async (t) => {
  const { world, submit, statusOf, listed } = await open(t)
  const mine = await submit('a', 2)
  const other = await submit('b', 1)
  const { batchId: before } = await world.batches.create(newBatch(1))
  const [sample = ''] = await sampleIds(world, mine.id)
  const paths = [...['', '/samples', '/export'].map((path) => `/v1/batches/${mine.id}${path}`), `/v1/samples/${sample}`]

  for (const url of paths) {
    t.same([await statusOf('a', url), await statusOf('b', url), await statusOf('boss', url)], [200, 404, 200], url)
  }
  t.equal(await statusOf('a', `/v1/batches/${before}`), 404, 'one of no key is for admins')
  t.same(await listed('a'), [mine.id])
  t.same(await listed('b'), [other.id])
  t.same(new Set(await listed('boss')), new Set([mine.id, other.id, before]))
})

t.test('an idempotency key is its own in each key, and tells nothing of others', async (t) => {
  const { submit } = await open(t)
  const key = { 'idempotency-key': 'same' }
  const first = await submit('a', 1, key)
  const other = await submit('b', 1, key)
  const different = await submit('boss', 2, key)
  const again = await submit('a', 1, key)
  const conflict = await submit('a', 2, key)

  t.same([first.status, other.status, different.status, again.status, conflict.status], [201, 201, 201, 200, 409])
  t.equal(again.id, first.id)
  t.equal(new Set([first.id, other.id, different.id]).size, 3)
})

t.test('the same request in another order of its keys is the same request', async (t) => {
  const { send } = await open(t)
  const bodies = [
    '{"prompts":[{"prompt":"x","metadata":{"a":1,"b":[{"c":2,"d":3}]}}],"name":"n"}',
    '{ "name":"n", "prompts":[{"metadata":{"b":[{"d":3,"c":2}],"a":1.0},"prompt":"\\u0078"}]}',
    '{"prompts":[{"prompt":"x","metadata":{"a":1,"b":[{"c":3,"d":2}]}}],"name":"n"}',
  ]
  const statuses: number[] = []
  for (const payload of bodies) {
    const headers = { ...as('a'), 'content-type': 'application/json', 'idempotency-key': 'k' }
    statuses.push((await send({ method: 'POST', url: '/v1/batches', payload, headers })).statusCode)
  }
  t.same(statuses, [201, 200, 409])
})

t.test('a key never has more samples open than it may, however many requests come at once', async (t) => {
  const { world, submit } = await open(t)
  const key = { 'idempotency-key': 'first' }
  const first = await submit('few', 4, key)
  const sent = await Promise.all(Array.from({ length: 8 }, () => submit('few', 2)))
  const full = await submit('few', 1)

  t.equal(first.status, 201)
  t.same(sent.map(({ status }) => status).sort(), [201, 201, 201, 429, 429, 429, 429, 429])
  t.equal(full.status, 429)
  t.equal((await submit('few', 4, key)).status, 200, 'what is stored already takes no room')
  t.equal((await submit('few', 11)).status, 422)
  t.equal((await submit('a', 11)).status, 201)
  t.match(await world.rows(), { batches: 5, samples: 21 })

  const { ledger } = await hire(world)
  for (const id of (await sampleIds(world, first.id)).slice(0, 2)) {
    await take(ledger, id)
    await ledger.finish(id, ACCEPTED, RECORD)
  }
  t.equal((await submit('few', 3)).status, 429)
  t.equal((await submit('few', 2)).status, 201, 'what has ended makes room')
})

t.test('the caps in the ledger are those of the keys that there are', async (t) => {
  const { db } = await openPostgresWorld(t, server.connectionString)
  const tenants = createTenantStore(db)
  const rows = () =>
    db.query(
      '',
      'select key_name as name, nano_usd_per_day::float as usd, tokens_per_day::float as tokens from key_caps order by 1',
      [],
    )
  await tenants.setCaps([
    { keyName: 'a', nanoUsdPerDay: 1_500_000_000, tokensPerDay: null },
    { keyName: 'b', nanoUsdPerDay: null, tokensPerDay: Number.MAX_SAFE_INTEGER },
  ])
  const before = await rows()
  await tenants.setCaps([
    { keyName: 'b', nanoUsdPerDay: 0, tokensPerDay: null },
    { keyName: 'c', nanoUsdPerDay: null, tokensPerDay: null },
  ])
  const after = await rows()
  await tenants.setCaps([])

  t.same(before, [
    { name: 'a', usd: 1_500_000_000, tokens: null },
    { name: 'b', usd: null, tokens: Number.MAX_SAFE_INTEGER },
  ])
  t.same(after, [
    { name: 'b', usd: 0, tokens: null },
    { name: 'c', usd: null, tokens: null },
  ])
  t.same(await rows(), [])
})

t.test(
  'a ledger that hangs is told as one that does not answer, in time, and works again when it goes on',
  async (t) => {
    const world = await openPostgresWorld(t, server.connectionString)
    const proxy = await startTcpProxy(server.port)
    t.teardown(() => proxy.close())
    const url = new URL(server.connectionString)
    url.port = String(proxy.port)
    const db = connect(t, url.href, world.db.schema).within(1_000)
    const screening = openScreening()
    const { send } = await openApi(
      t,
      { ...createBatchStore(db, screening), ...createIntakeStore(db, screening) },
      { checks: { ledger: db.ping } },
    )
    const post = { method: 'POST', url: '/v1/batches', payload: { prompts: ['p'] } } as const
    // By connections that may take their time; once for those that may not, which are there from then on.
    const { batchId: id } = await world.batches.create(newBatch(1))
    await until('the api is connected', async () => (await send({ url: `/v1/batches/${id}` })).statusCode === 200)
    const [sample = ''] = await sampleIds(world, id)
    const paths = ['/v1/batches', ...['', '/samples', '/export'].map((path) => `/v1/batches/${id}${path}`)]
    const asked = [post, ...[...paths, `/v1/samples/${sample}`].map((path) => ({ url: path }))]

    proxy.hang()
    // Twice: with the connections that were there, and with those that cannot be made.
    for (const sent of [...asked, ...asked.slice(0, 2)]) {
      const began = performance.now()
      const response = await send(sent)
      t.equal(response.statusCode, 503, sent.url)
      t.equal(response.headers['retry-after'], '5')
      t.ok(performance.now() - began < 6_000, `${sent.url} took ${Math.round(performance.now() - began)} ms`)
    }
    t.equal((await world.rows()).batches, 1)

    proxy.goOn()
    // A second is soon over on a machine that stalls.
    await until('it is shown', async () => (await send({ url: `/v1/batches/${id}` })).statusCode === 200, 30_000)
    await until('another one is taken', async () => (await send(post)).statusCode === 201, 30_000)
  },
)
