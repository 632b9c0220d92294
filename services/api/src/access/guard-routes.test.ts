import { timingSafeEqual } from 'node:crypto'
import Fastify from 'fastify'
import t from 'tap'
import { TooManyOpenSamples, type NewBatch } from '@conclave/shared/ports/ledger'
import { ledgerOf, openApi, BATCH_ID, batchOf, OTHER_ID, sampleOf, type Sent } from '../fixtures/api-scene.js'
import { apiKey, as, bearerFor } from '../fixtures/keys.js'
import { bearerOf, callerOf } from './caller.js'
import { guardRoutes } from './guard-routes.js'

const KEYS = [
  apiKey('reader', { scope: 'read' }),
  apiKey('writer'),
  apiKey('boss', { scope: 'admin' }),
  apiKey('past', { scope: 'admin', expiresAt: new Date('2020-01-01') }),
]
const OWNS_NOTHING = { owns: async () => false }
const METHODS = { get: 'GET', put: 'PUT', post: 'POST', delete: 'DELETE', patch: 'PATCH' } as const

t.test('a route that does not say who may use it keeps the app from starting', async (t) => {
  const routes = [
    { url: '/open-by-mistake', config: {} },
    { url: '/v1/batches/:id/rename', config: { scope: 'write' as const } },
  ]
  for (const { url, config } of routes) {
    const app = Fastify()
    guardRoutes(app, { keys: null, tenants: OWNS_NOTHING })
    app.post(url, { config }, async () => 'done')
    await t.rejects(async () => void (await app.ready()), {
      message: new RegExp(`POST ${url}: config.(scope|owned) is missing`),
    })
  }
})

t.test('every route asks for a key, and for the scope that the document names', async (t) => {
  const { send, document } = await openApi(t, ledgerOf().ledger, { keys: KEYS })
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(METHODS).flatMap(([key, method]) => {
      const operation = Object.entries(item).find(([name]) => name === key)?.[1]
      return operation === undefined ? [] : [{ method, url: path.replace(/\{\w+\}/g, BATCH_ID), operation }]
    }),
  )
  t.ok(operations.length > 5)
  for (const { method, url, operation } of operations) {
    const [wanted] = operation.security?.[0]?.key ?? []
    const statusOf = async (headers: Sent['headers'] = {}) => {
      const response = await send({ method, url, headers })
      return { status: response.statusCode, challenge: response.headers['www-authenticate'] }
    }
    const bad = [
      {},
      { authorization: 'Bearer' },
      { authorization: `Basic ${bearerFor('boss')}` },
      as('nobody'),
      as('past'),
    ]
    for (const headers of bad) {
      const { status, challenge } = await statusOf(headers)
      t.equal(status, 401, `${method} ${url}`)
      t.match(challenge, /^Bearer/)
    }
    for (const [name, scopes] of [
      ['reader', ['read']],
      ['writer', ['read', 'write']],
      ['boss', ['read', 'write', 'admin']],
    ] as const) {
      const { status } = await statusOf(as(name))
      const permitted = scopes.some((scope) => scope === wanted)
      t.equal(![401, 403].includes(status), permitted, `${name}: ${method} ${url} answers ${status}`)
    }
  }
})

t.test('what is open is open: probes, the document and its pages', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger, { keys: KEYS })
  for (const url of ['/healthz', '/readyz', '/metrics', '/openapi.json', '/docs', '/docs/static/swagger-ui.css']) {
    t.equal((await app.inject(url)).statusCode, 200, url)
  }
})

t.test('metrics that are not open take a key with the scope admin', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger, { keys: KEYS, metricsOpen: false })
  const status = async (headers = {}) => (await app.inject({ url: '/metrics', headers })).statusCode
  t.same([await status(), await status(as('writer')), await status(as('boss'))], [401, 403, 200])
})

t.test("a refusal is the same for what is there, what is another key's, and what is not there", async (t) => {
  const { send } = await openApi(
    t,
    ledgerOf({ sample: async () => ({ ...sampleOf(0), record: null, journal: [] }) }).ledger,
    {
      keys: KEYS,
      tenants: OWNS_NOTHING,
    },
  )
  const paths = ['', '/samples', '/export'].flatMap((path) =>
    [BATCH_ID, OTHER_ID].map((id) => `/v1/batches/${id}${path}`),
  )
  const bodies = new Set<string>()
  for (const url of paths) {
    const response = await send({ url, headers: as('reader') })
    t.equal(response.statusCode, 404)
    bodies.add(response.body)
  }
  t.equal(bodies.size, 1)
  t.equal((await send({ url: `/v1/samples/${OTHER_ID}`, headers: as('reader') })).statusCode, 404)
  t.equal((await send({ url: `/v1/samples/${OTHER_ID}`, headers: as('boss') })).statusCode, 200)
  t.equal((await send({ url: `/v1/batches/${BATCH_ID}`, headers: as('boss') })).statusCode, 200)

  const refusals = await Promise.all(
    [BATCH_ID, OTHER_ID, 'no-id'].map((id) =>
      send({ method: 'POST', url: '/v1/batches', headers: { ...as('reader'), id } }),
    ),
  )
  t.same(new Set(refusals.map(({ statusCode, body }) => `${statusCode} ${body}`)).size, 1)
  t.equal(refusals[0]?.statusCode, 403)
})

t.test('a key lists what is its own, and an admin lists all', async (t) => {
  const asked: (string | null)[] = []
  const list = async ({ keyName }: { readonly keyName: string | null }) => {
    asked.push(keyName)
    return [batchOf()]
  }
  const { send } = await openApi(t, ledgerOf({ list }).ledger, { keys: KEYS })
  for (const name of ['reader', 'writer', 'boss']) await send({ url: '/v1/batches', headers: as(name) })
  t.same(asked, ['reader', 'writer', null])
})

t.test('a batch is submitted in the name of its key, with its cap; without keys in no name', async (t) => {
  const keyed = ledgerOf()
  const { send } = await openApi(t, keyed.ledger, { keys: [apiKey('a', { openSamplesAtMost: 7 })] })
  await send({ method: 'POST', url: '/v1/batches', headers: as('a'), payload: { prompts: ['x'] } })
  const open = ledgerOf()
  await (await openApi(t, open.ledger)).send({ method: 'POST', url: '/v1/batches', payload: { prompts: ['x'] } })
  t.same(keyed.created[0]?.owner, { keyName: 'a', openSamplesAtMost: 7 })
  t.equal(open.created[0]?.owner, null)
})

t.test('a key with too many samples open is told to come back, or that it never can', async (t) => {
  const create = async (batch: NewBatch): Promise<never> => {
    throw new TooManyOpenSamples({ atMost: 3, open: 2, added: batch.prompts.length })
  }
  const { send } = await openApi(t, ledgerOf({ create }).ledger, { keys: [apiKey('a')] })
  const submit = (prompts: readonly string[]) =>
    send({ method: 'POST', url: '/v1/batches', headers: as('a'), payload: { prompts } })

  const later = await submit(['x', 'y'])
  const never = await submit(['1', '2', '3', '4'])

  t.equal(later.statusCode, 429)
  t.equal(later.headers['retry-after'], '60')
  t.match(later.json(), { code: 'open-samples', detail: /may have 3 .* has 2, and asks for 2 more/ })
  t.match([never.statusCode, never.json().errors], [422, [{ pointer: '/prompts' }]])
})

t.test('without keys, only what is addressed to this machine is answered', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger)
  const status = async (host: string) => (await app.inject({ url: '/v1/batches', headers: { host } })).statusCode
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1:80', '[::1]:8080'])
    t.equal(await status(host), 200, host)
  for (const host of ['evil.example', '10.0.0.1:8080', 'localhost.evil.example']) t.equal(await status(host), 403, host)
})

t.test('every key is compared, whichever it is that was sent', async (t) => {
  for (const name of ['reader', 'writer', 'boss', 'nobody']) {
    let compared = 0
    const equal = (a: NodeJS.ArrayBufferView, b: NodeJS.ArrayBufferView) => {
      compared += 1
      return timingSafeEqual(a, b)
    }
    t.equal(callerOf(KEYS, bearerFor(name), new Date(), equal)?.keyName, name === 'nobody' ? undefined : name)
    t.equal(compared, KEYS.length)
  }
})

t.test('a key ends at its time', async (t) => {
  const keys = [apiKey('a', { expiresAt: new Date('2030-01-01T00:00:00Z') })]
  t.equal(callerOf(keys, bearerFor('a'), new Date('2029-12-31T23:59:59Z'))?.keyName, 'a')
  t.equal(callerOf(keys, bearerFor('a'), new Date('2030-01-01T00:00:00Z')), null)
})

t.test('the header is read as RFC 6750 writes it', async (t) => {
  t.equal(bearerOf('Bearer abc._~+/-='), 'abc._~+/-=')
  t.equal(bearerOf('bearer abc'), 'abc')
  for (const header of [
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'abc',
    'Basic abc',
    'Bearer a b',
    'Bearer ü',
    `Bearer ${'a'.repeat(501)}`,
  ]) {
    t.equal(bearerOf(header), null)
  }
})
