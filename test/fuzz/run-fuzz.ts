// Many odd requests against the API on a real ledger, one after the other, over real connections. After each: it was
// answered in time, as the document says, by no fault of the API's own; and one that was refused has stored nothing.

import { type Test } from 'tap'
import { createAnswerCheck } from '@conclave/api/fixtures/documented'
import { openApi } from '@conclave/api/fixtures/api-scene'
import { apiKey, as } from '@conclave/api/fixtures/keys'
import { createCatalogueStore } from '@conclave/shared/adapters/postgres/catalogue-store'
import { createPilotStore } from '@conclave/shared/adapters/postgres/pilot-store'
import { createReportStore } from '@conclave/shared/adapters/postgres/report-store'
import { createWebhookStore } from '@conclave/shared/adapters/postgres/webhook-store'
import { createTenantStore } from '@conclave/shared/adapters/postgres/tenant-store'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { ACCEPTED, hire, newBatch, RECORD, submit, take } from '../conformance/ledger-scenes.js'
import { createRandom } from '../endpoint/random.js'
import { drawRequest, type DrawnRequest, type Scenery } from './draw-request.js'
import { operationsOf } from './operations.js'
import { sendBytes, type Answer, type NoAnswer } from './send-bytes.js'

export interface FuzzFindings {
  readonly requests: number
  /** What broke a rule, with the request that did it; the first hundred. */
  readonly broken: readonly string[]
  readonly byStatus: Readonly<Record<string, number>>
  /** Requests with a 2xx, by method and path of the document. */
  readonly succeeded: Readonly<Record<string, number>>
  readonly slowestMs: number
  readonly storedRows: number
}

export interface FuzzTerms {
  readonly connectionString: string
  readonly requests: number
  readonly seed: number
}

const WITHIN_MS = 10_000
/** A request whose body never comes in whole must not take long to be given up here. */
const PACE = { headersWithinMs: 400, bodyWindowMs: 300, leastBytes: 1, readWithinMs: 5_000 }
/** Nor must a stream of events. */
const EVENTS = { everyMs: 20, heartbeatMs: 20, lifeMs: 50, slowMs: 1_000 }
const OTHER_PATHS = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/docs',
  '/docs/json',
  '/docs/yaml',
  '/docs/static/swagger-ui.css',
  '/openapi.json',
  '/',
]
const NOWHERE = '00000000-0000-7000-8000-000000000000'
const KEYS = [
  apiKey('reader', { scope: 'read' }),
  apiKey('team'),
  apiKey('other'),
  apiKey('few', { openSamplesAtMost: 3 }),
  apiKey('hasty', { requestsPerMinute: 20 }),
  apiKey('boss', { scope: 'admin' }),
]
/** Odds are by how often a name is in the list. */
const CALLERS = [
  ...Array<string>(14).fill('team'),
  ...Array<string>(6).fill('boss'),
  'few',
  'few',
  'hasty',
  'reader',
  'nobody',
]

export async function runFuzz(t: Test, { connectionString, requests, seed }: FuzzTerms): Promise<FuzzFindings> {
  const world = await openPostgresWorld(t, connectionString)
  const { app, document } = await openApi(
    t,
    { ...world.batches, ...world.intake },
    {
      keys: KEYS,
      tenants: createTenantStore(world.db),
      reports: createReportStore(world.db),
      webhooks: createWebhookStore(world.db),
      catalogue: createCatalogueStore(world.db),
      pilots: createPilotStore(world.db),
      eventPace: EVENTS,
      pace: PACE,
      maxBodyBytes: 300_000,
    },
  )
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const check = createAnswerCheck(document)
  const ids = [...(await furnish(world, 'team')), ...(await furnish(world, 'other')), NOWHERE]
  const scenery: Scenery = {
    operations: operationsOf(document),
    otherPaths: OTHER_PATHS,
    ids,
    authorizations: [...CALLERS.map((name) => as(name).authorization), '', 'Bearer', 'Basic eDp5', 'Bearer \x80'],
  }
  const rows = await rowCounter(world.db)

  const random = createRandom(seed)
  const broken: string[] = []
  const byStatus: Record<string, number> = {}
  const succeeded: Record<string, number> = {}
  let slowestMs = 0
  let stored = await rows()
  for (let i = 0; i < requests; i += 1) {
    const request = drawRequest(random, scenery)
    const answer = await sendBytes(request.bytes, {
      port: Number(port),
      isHead: request.method === 'HEAD',
      withinMs: WITHIN_MS,
    })
    const faults = faultsOf(request, answer, check)
    const kept = await rows()
    if (kept !== stored && (typeof answer === 'string' || answer.status >= 300 || READING.includes(request.method))) {
      faults.push(`${kept - stored} rows more, although it was refused or only read`)
    }
    stored = kept
    const status = typeof answer === 'string' ? answer : String(answer.status)
    byStatus[status] = (byStatus[status] ?? 0) + 1
    if (typeof answer !== 'string') {
      slowestMs = Math.max(slowestMs, Math.round(answer.ms))
      if (answer.status < 300) {
        const route = routeOf(request, scenery)
        succeeded[route] = (succeeded[route] ?? 0) + 1
      }
    }
    for (const fault of faults.slice(0, broken.length < 100 ? 5 : 0))
      broken.push(`request ${i}: ${fault}\n${show(request)}`)
  }
  return { requests, broken, byStatus, succeeded, slowestMs, storedRows: stored }
}

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

function faultsOf(
  { method, url, bytes }: DrawnRequest,
  answer: Answer | NoAnswer,
  check: ReturnType<typeof createAnswerCheck>,
): string[] {
  if (typeof answer === 'string') return [answer]
  const { status, headers, body } = answer
  const faults: string[] = []
  if (status >= 500) faults.push(`answered ${status}`)
  if (headers.get('x-request-id') === undefined) faults.push('no request id')
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('no security headers')
  if (status === 405 && headers.get('allow') === undefined) faults.push('405 without Allow')
  // What the bytes say may differ from what was drawn, once they were flipped.
  const asDrawn = bytes.subarray(0, method.length + url.length + 2).toString('latin1') === `${method} ${url} `
  if (method !== 'HEAD' && asDrawn) {
    const contentType = headers.get('content-type') ?? ''
    faults.push(
      ...check({ method, url, status, contentType, body }).map(
        ({ pointer, message }) => `${pointer} ${message}: ${body.slice(0, 300)}`,
      ),
    )
  }
  return faults
}

/** Three batches in the name of a key, of which one has ended; the ids of all that is in them. */
async function furnish(
  world: Awaited<ReturnType<typeof openPostgresWorld>>,
  keyName: string,
): Promise<readonly string[]> {
  const owner = { keyName, openSamplesAtMost: null }
  const { ledger } = await hire(world)
  const batches = [
    await submit(world, newBatch(3, { owner })),
    await submit(world, newBatch(2, { owner, name: 'second' })),
    await submit(world, newBatch(1, { owner, open: true, pilot: { total: 9, seed: 1 } })),
  ]
  for (const id of batches[0]?.ids ?? []) {
    await take(ledger, id)
    await ledger.finish(id, ACCEPTED, RECORD)
  }
  return batches.flatMap(({ batchId, ids }) => [batchId, ...ids])
}

/** How many rows there are, over all tables of the ledger. */
async function rowCounter({
  query,
}: Awaited<ReturnType<typeof openPostgresWorld>>['db']): Promise<() => Promise<number>> {
  const tables = await query<{ readonly name: string }>(
    '',
    'select tablename as name from pg_tables where schemaname = current_schema()',
    [],
  )
  const counts = tables.map(({ name }) => `(select count(*) from ${name})`).join(' + ')
  return async () => {
    const [row] = await query<{ readonly n: number }>('count-rows', `select (${counts})::int as n`, [])
    return row?.n ?? 0
  }
}

function routeOf({ method, url }: DrawnRequest, { operations }: Scenery): string {
  const path = url.split('?')[0] ?? ''
  const operation = operations.find(
    (each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  return operation === undefined ? 'not in the document' : `${method} ${operation.path}`
}

const show = ({ bytes }: DrawnRequest): string => JSON.stringify(bytes.subarray(0, 1_500).toString('latin1'))
