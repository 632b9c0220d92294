// A whole Conclave for one test: stores, scripted endpoint, services, all its own, on free ports; closed in one call.

import { setTimeout as sleep } from 'node:timers/promises'
import { type Books } from '../endpoint/books.js'
import { startPostgres, type TestPostgres } from './postgres-server.js'
import { startRedis, type TestRedis } from './redis-server.js'
import { startEndpointProcess, startService, type Service, type ServiceName } from './service.js'
import { until } from './until.js'

export interface World {
  readonly postgres: TestPostgres
  /** Null where the queues are kept in PostgreSQL. */
  readonly redis: TestRedis | null
  readonly endpoint: Service
  /** Starts one more of a service, on the port of one that has ended where it is given; it is stopped with the world. */
  start(name: ServiceName, env?: Readonly<Record<string, string>>, port?: number): Promise<Service>
  books(): Promise<Books>
  changeEndpoint(change: object): Promise<void>
  /** What the services have written, the last 200 lines of each. */
  lines(): readonly string[]
  close(): Promise<void>
}

export interface WorldOptions {
  readonly queues: 'redis' | 'postgres'
  readonly endpoint?: readonly string[]
  /** As in production: every commit of the ledger reaches the disk. For benchmarks. */
  readonly durable?: boolean
  /** For every service. */
  readonly env?: Readonly<Record<string, string>>
}

export async function openWorld({
  queues,
  endpoint: flags = [],
  durable = false,
  env = {},
}: WorldOptions): Promise<World> {
  const postgres = await startPostgres({ durable })
  const redis = queues === 'redis' ? await startRedis({ durable }) : null
  if (queues === 'redis' && redis === null) throw new Error('redis-server is not installed')
  const endpoint = await startEndpointProcess(flags)
  const services: Service[] = []
  const shared = {
    DATABASE_URL: postgres.connectionString,
    ...(redis === null ? {} : { REDIS_URL: redis.url }),
    OPENAI_BASE_URL: `${endpoint.url}/v1`,
    CONCLAVE_MODEL: 'stand-in',
    ...env,
  }
  return {
    postgres,
    redis,
    endpoint,
    async start(name, own = {}, port) {
      const service = await startService(name, { ...shared, ...own }, port)
      services.push(service)
      return service
    },
    async books() {
      const books: Books = JSON.parse(await (await fetch(`${endpoint.url}/control/books`)).text())
      return books
    },
    changeEndpoint: (change) => changeEndpoint(endpoint.url, change),
    lines: () => services.flatMap(({ lines }) => lines),
    async close() {
      await Promise.all(services.map((service) => service.stop()))
      await endpoint.stop()
      await redis?.close()
      await postgres.close()
    },
  }
}

/** `url` is without `/v1`. */
export async function changeEndpoint(url: string, change: object): Promise<void> {
  const response = await fetch(`${url}/control/world`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  })
  if (!response.ok) throw new Error(await response.text())
}

export interface BatchView {
  readonly id: string
  readonly state: string
  readonly total: number
  readonly counts: Readonly<Record<string, number>>
  readonly usage: { readonly calls: number }
}

export async function submit(api: Service, submission: object): Promise<BatchView> {
  const response = await fetch(`${api.url}/v1/batches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  })
  const text = await response.text()
  if (response.status !== 201) throw new Error(`${response.status}: ${text}`)
  const batch: BatchView = JSON.parse(text)
  return batch
}

export async function showBatch(api: Service, id: string): Promise<BatchView> {
  const batch: BatchView = JSON.parse(await readText(`${api.url}/v1/batches/${id}`))
  return batch
}

const TRIES_OF_READS = 10

/** Of a read that is answered; a store that is busy elsewhere (503) is asked again, as clients are told to. */
export async function readText(url: string): Promise<string> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url)
    const text = await response.text()
    if (response.ok) return text
    if (response.status !== 503 || tries === TRIES_OF_READS) throw new Error(`${response.status}: ${text}`)
    await sleep(1_000)
  }
}

const TERMINAL = ['accepted', 'rejected', 'refused', 'failed', 'cancelled']

export const endedOf = ({ counts }: BatchView): number => TERMINAL.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

/** Resolves with the completed batch; an api that does not answer for a while is asked again. */
export async function completed(api: Service, id: string, withinMs: number): Promise<BatchView> {
  let batch: BatchView | undefined
  await until(
    `batch ${id} is completed`,
    async () => {
      batch = await showBatch(api, id).catch(() => batch)
      return batch?.state === 'completed'
    },
    withinMs,
  )
  if (batch === undefined) throw new Error('no answer')
  return batch
}
