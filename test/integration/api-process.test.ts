import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import t from 'tap'
import { bearerFor, apiKey, as } from '@conclave/api/fixtures/keys'
import { startPostgres } from '../support/postgres-server.js'
import { startService } from '../support/service.js'
import { startTcpProxy } from '../support/tcp-proxy.js'
import { until } from '../support/until.js'

t.setTimeout(300_000)

const API = fileURLToPath(new URL('../../../services/api/dist/main.js', import.meta.url))

const server = await startPostgres()
t.teardown(() => server.close())

/** How a process ends that does not start. */
const refusal = (env: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: unknown; readonly stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [API],
      { env: { DATABASE_URL: server.connectionString, ...env } },
      (error, _out, stderr) => resolve({ code: error?.code, stderr }),
    )
  })

const entry = (name: string, own: object) => ({ name, sha256: apiKey(name).digest.toString('hex'), ...own })

t.test('an api without keys refuses to listen to anyone but its own machine', async (t) => {
  const { code, stderr } = await refusal({ CONCLAVE_HOST: '0.0.0.0' })
  t.equal(code, 2)
  t.match(stderr, /CONCLAVE_HOST.*CONCLAVE_API_KEYS/)

  const api = await startService('api', { DATABASE_URL: server.connectionString, CONCLAVE_SPACE: 'keyless' })
  t.teardown(() => api.stop())
  t.equal((await fetch(`${api.url}/v1/batches`)).status, 200)
  const warning = /no CONCLAVE_API_KEYS: the api is open to everyone on this machine/
  await until('that is said', () => warning.test(api.lines.join('\n')))
})

t.test('a key file with faults keeps the api from starting, and all of them are told', async (t) => {
  const file = join(t.testdir(), 'keys.json')
  await writeFile(file, JSON.stringify([entry('a', { scopes: ['all'] }), { name: 'b' }]))
  const { code, stderr } = await refusal({ CONCLAVE_API_KEYS: file })
  t.equal(code, 2)
  for (const pointer of ['/0/scopes/0', '/1/sha256', '/1/scopes']) t.match(stderr, `${file}#${pointer}:`)
})

t.test('an api with keys asks for them, writes their caps down, and never says them', async (t) => {
  const folder = t.testdir()
  const file = join(folder, 'keys.json')
  await writeFile(
    file,
    JSON.stringify([entry('team', { scopes: ['write'], usd_per_day: 2.5 }), entry('boss', { scopes: ['admin'] })]),
  )
  // A key with a daily cap in USD is held to it, so its batches need prices.
  const prices = join(folder, 'prices.json')
  await writeFile(prices, JSON.stringify({ m: { input: 1, cached_input: 0.5, output: 2 } }))
  const env = {
    DATABASE_URL: server.connectionString,
    CONCLAVE_SPACE: 'keyed',
    CONCLAVE_API_KEYS: file,
    CONCLAVE_PRICES: prices,
    CONCLAVE_HOST: '0.0.0.0',
    CONCLAVE_MODEL: 'm',
    CONCLAVE_LOG_LEVEL: 'trace',
  }
  const api = await startService('api', env)
  t.teardown(() => api.stop())
  const submit = async (headers: Readonly<Record<string, string>>) => {
    const body = JSON.stringify({ prompts: ['a prompt'] })
    const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
    return fetch(`${api.url}/v1/batches`, sent)
  }
  const answers = [await submit({}), await submit(as('nobody')), await submit(as('team'))]
  const told = await Promise.all(answers.map(async (answer) => `${await answer.text()}${[...answer.headers].join()}`))
  const metrics = await (await fetch(`${api.url}/metrics`)).text()

  t.same(
    answers.map(({ status }) => status),
    [401, 401, 201],
  )
  const ledger = new pg.Client({ connectionString: server.connectionString, options: '-c search_path=keyed' })
  await ledger.connect()
  t.teardown(() => ledger.end())
  const caps = await ledger.query('select key_name, nano_usd_per_day::text as usd from key_caps order by 1')
  t.same(caps.rows, [
    { key_name: 'boss', usd: null },
    { key_name: 'team', usd: '2500000000' },
  ])
  await until('it is written down', () => /"audit":true,"key":"team"/.test(api.lines.join('\n')))
  for (const name of ['team', 'boss', 'nobody']) {
    t.notOk(
      [...api.lines, ...told, metrics].some((text) => text.includes(bearerFor(name))),
      `the key of ${name}`,
    )
  }
})

t.test('a ledger that hangs under an api is told to its callers within five seconds', async (t) => {
  const proxy = await startTcpProxy(server.port)
  t.teardown(() => proxy.close())
  const url = new URL(server.connectionString)
  url.port = String(proxy.port)
  const api = await startService('api', { DATABASE_URL: url.href, CONCLAVE_SPACE: 'hung', CONCLAVE_MODEL: 'm' })
  t.teardown(() => api.stop())
  proxy.hang()
  t.teardown(() => proxy.goOn())
  const asked = ['GET', 'POST'].map(async (method) => {
    const began = performance.now()
    const body = method === 'GET' ? null : JSON.stringify({ prompts: ['p'] })
    const answer = await fetch(`${api.url}/v1/batches`, {
      method,
      headers: { 'content-type': 'application/json' },
      body,
    })
    return {
      method,
      status: answer.status,
      retryAfter: answer.headers.get('retry-after'),
      ms: performance.now() - began,
    }
  })
  for (const { method, status, retryAfter, ms } of await Promise.all(asked)) {
    t.same([status, retryAfter], [503, '5'], method)
    t.ok(ms < 12_000, `${method} took ${Math.round(ms)} ms`)
  }
})
