import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { readFlags } from './flags.js'
import { type Endpoint } from './server.js'
import { ask, attempt, openEndpoint } from './test-messages.js'

const control = (endpoint: Pick<Endpoint, 'url'>, path: string, method = 'GET', body?: unknown) =>
  fetch(endpoint.url.replace('/v1', `/control/${path}`), {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

t.test('the books are read and closed over HTTP', async (t) => {
  const endpoint = await openEndpoint(t)
  await ask(endpoint, 'draft')
  const brief: unknown = await (await control(endpoint, 'books')).json()
  t.match(brief, { requests: 1, completed: 1, byRole: { draft: 1 }, digests: undefined })
  t.match(await (await control(endpoint, 'books?digests=true')).json(), {
    digests: [{ digest: /^[0-9a-f]{64}$/, count: 1 }],
  })
  t.equal((await control(endpoint, 'reset', 'POST')).status, 200)
  t.match(await (await control(endpoint, 'books')).json(), { requests: 0, completed: 0, distinct: 0, byStatus: {} })
})

t.test('the world changes at run time and keeps what was not named', async (t) => {
  const endpoint = await openEndpoint(t, { latencyMs: 1 })
  const res = await control(endpoint, 'world', 'PUT', { faults: [{ kind: 'server-error', rate: 1 }], rpm: 1000 })
  t.match(await res.json(), { latencyMs: 1, rpm: 1000, faults: [{ kind: 'server-error', rate: 1, role: null }] })
  t.equal((await attempt(endpoint, 'draft')).status, 500)
  await control(endpoint, 'world', 'PUT', { faults: [], rpm: null })
  t.match(await (await control(endpoint, 'world')).json(), { faults: [], rpm: null, latencyMs: 1 })
  t.equal((await attempt(endpoint, 'draft')).status, 200)
})

t.test('a change that cannot be is refused by the name of its field, and nothing changes', async (t) => {
  const endpoint = await openEndpoint(t)
  const cases: readonly (readonly [unknown, string])[] = [
    [{ rpm: 0 }, 'rpm'],
    [{ rpm: 5, latency: 1 }, 'latency'],
    [{ latencyMs: 100, latencyP95Ms: 50 }, 'latencyP95Ms'],
    [{ faults: [{ kind: 'hang' }, { kind: 'boom' }] }, 'faults[1].kind'],
    [{ faults: [{ kind: 'hang', rate: 2 }] }, 'faults[0].rate'],
    [{ faults: [{ kind: 'hang', rate: 1, everyNth: 2 }] }, 'faults[0].everyNth'],
    [{ faults: [{ kind: 'hang', when: 1 }] }, 'faults[0].when'],
    [{ jsonSchema: 'no' }, 'jsonSchema'],
    [{ models: 'm' }, 'models'],
    [[], 'world'],
  ]
  for (const [change, field] of cases) {
    const res = await control(endpoint, 'world', 'PUT', change)
    t.equal(res.status, 400)
    t.match(await res.json(), { error: { param: field, message: field } })
  }
  t.match(await (await control(endpoint, 'world')).json(), { rpm: null, faults: [] })
  t.throws(() => endpoint.setWorld({ rpm: -1 }), RangeError)
  t.equal((await control(endpoint, 'nothing')).status, 404)
})

t.test('latency is fixed, or drawn around its median', async (t) => {
  const endpoint = await openEndpoint(t, { latencyMs: 15 })
  const start = performance.now()
  await ask(endpoint, 'draft')
  t.ok(performance.now() - start >= 14)
  endpoint.setWorld({ latencyMs: 2, latencyP95Ms: 6 })
  await Promise.all(Array.from({ length: 20 }, (_, seed) => ask(endpoint, 'draft', {}, { seed })))
  t.equal(endpoint.books().completed, 21)
})

t.test('flags become options, and a bad one is named', async (t) => {
  const flags = readFlags(
    '--host 0.0.0.0 --port 8123 --latency-ms 200 --latency-p95-ms 900 --concurrency-cap 40 --rpm 60 --tpm 9000 --reply-chars 4096 --no-json-schema --api-key k --model a --model b --fault refused:draft=0.02 --fault server-error=1/50 --fault rate-limited=1@5000-8000 --url-file u'.split(
      ' ',
    ),
  )
  t.match(flags, { host: '0.0.0.0', port: 8123, urlFile: 'u', help: false })
  t.match(flags.world, {
    latencyMs: 200,
    latencyP95Ms: 900,
    concurrencyCap: 40,
    rpm: 60,
    tpm: 9000,
    replyChars: 4096,
    jsonSchema: false,
    apiKey: 'k',
    models: ['a', 'b'],
    faults: [
      { kind: 'refused', role: 'draft', rate: 0.02 },
      { kind: 'server-error', everyNth: 50, rate: null },
      { kind: 'rate-limited', rate: 1, fromMs: 5000, toMs: 8000 },
    ],
  })
  const bad = [
    '--rpm many',
    '--rpm 0',
    '--fault boom=1',
    '--fault hang',
    '--fault hang=7',
    '--port 70000',
    '--colour red',
    'stray',
  ]
  for (const line of bad) {
    const [flag = ''] = line.split(' ')
    t.throws(() => readFlags(line.split(' ')), { name: 'FlagError', message: flag }, line)
  }
})

const main = join(fileURLToPath(import.meta.url), '..', 'main.js')

t.test('as a process it prints its URL, answers, and ends cleanly on SIGTERM', async (t) => {
  const urlFile = join(t.testdir({}), 'url')
  const child = spawn(process.execPath, [main, '--latency-ms', '1', '--url-file', urlFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(line)
    if (line.startsWith('listening ')) break
  }
  t.match(lines[0], /stand-in/)
  const url = lines.at(-1)?.slice('listening '.length) ?? ''
  t.equal(readFileSync(urlFile, 'utf8').trim(), url)
  t.match(await (await control({ url }, 'world')).json(), { latencyMs: 1 })
  child.kill('SIGTERM')
  t.strictSame(await once(child, 'exit'), [0, null])
})

t.test('as a process it ends when its parent lets go of it', async (t) => {
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  t.teardown(() => child.kill('SIGKILL'))
  await once(child, 'spawn')
  if (child.stdout === null) return t.fail('no stdout')
  for await (const line of createInterface(child.stdout)) if (line.startsWith('listening ')) break
  child.disconnect()
  t.strictSame(await once(child, 'exit'), [0, null])
})

t.test('as a process it names a bad flag and ends with 2', async (t) => {
  const child = spawn(process.execPath, [main, '--rpm', 'many'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  for await (const line of createInterface(child.stderr)) said.push(line)
  t.match(said[0], '--rpm: "many" is not a number')
  t.equal(child.exitCode ?? (await once(child, 'exit'))[0], 2)
})
