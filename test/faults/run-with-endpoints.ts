// A run on several endpoints that serve one model: what each of them was asked, and one of them killed on the way.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Books } from '../endpoint/books.js'
import { checkRun } from '../support/check-run.js'
import { startEndpointProcess, type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { changeEndpoint, completed, openWorld, readText, submit } from '../support/world.js'

/** Samples held by the worker and by the refiner: calls in flight are never more. */
export const SLOTS = { worker: 16, refiner: 8 } as const

export interface EndpointRun {
  /** The tier of each endpoint; they are named `endpoint-0` and so on. */
  readonly tiers: readonly number[]
  readonly prompts: readonly object[]
  /** Of the quickest calls, in milliseconds: what strikes on the way must find the run still going. */
  readonly latencyMs: number
  /** What happens on the way; the run ends by itself. */
  readonly strike: (fleet: EndpointFleet) => Promise<void>
}

export interface EndpointFleet {
  readonly books: (endpoint: number) => Promise<Books>
  /** Resolves when the endpoint has answered so many calls since it was started. */
  readonly answered: (endpoint: number, calls: number) => Promise<void>
  readonly kill: (endpoint: number) => Promise<void>
  /** Starts a killed one again, where it was. */
  readonly restart: (endpoint: number) => Promise<void>
  /** Resolves when every process that found the first endpoint dead has found it back: each has its own circuit. */
  readonly knownBack: () => Promise<void>
  /** All endpoints answer within a tenth of a second from now on: what is left is only to be completed. */
  readonly hurry: () => Promise<void>
  /** The first endpoint answers every call with 500 for so long, in milliseconds. */
  readonly failFor: (ms: number) => Promise<void>
}

interface SampleView {
  readonly attempts: number
}

async function samplesOf(api: Service, batchId: string): Promise<readonly SampleView[]> {
  const url = `${api.url}/v1/batches/${batchId}/samples?limit=1000`
  const { data }: { data: readonly SampleView[] } = JSON.parse(await readText(url))
  return data
}

const WITHIN_MS = 120_000
const nameOf = (endpoint: number) => `endpoint-${endpoint}`

/** By what a process has said of its circuit at the endpoint, the last word counts. */
function holdsLost({ lines }: Service, endpoint: string): boolean {
  const turns = lines.filter(
    (line) => line.includes(`"${endpoint}"`) && /the endpoint (fails|answers again)/.test(line),
  )
  return turns.at(-1)?.includes('the endpoint fails') ?? false
}

export async function runWithEndpoints({ tiers, prompts, latencyMs, strike }: EndpointRun) {
  const folder = await mkdtemp(join(tmpdir(), 'conclave-endpoints-'))
  const file = join(folder, 'endpoints.json')
  const flags = ['--latency-ms', String(latencyMs), '--latency-p95-ms', String(2 * latencyMs)]
  const env = { CONCLAVE_ENDPOINTS: file, CONCLAVE_LOG_LEVEL: 'info' }
  const world = await openWorld({ queues: 'postgres', endpoint: flags, env })
  const endpoints: Service[] = [world.endpoint]
  try {
    while (endpoints.length < tiers.length) endpoints.push(await startEndpointProcess(flags))
    const at = (endpoint: number): Service => {
      const service = endpoints[endpoint]
      if (service === undefined) throw new RangeError(`there is no endpoint ${endpoint}`)
      return service
    }
    const list = tiers.map((tier, i) => ({ name: nameOf(i), url: `${at(i).url}/v1`, tier }))
    await writeFile(file, JSON.stringify(list))
    const books = async (endpoint: number): Promise<Books> =>
      JSON.parse(await (await fetch(`${at(endpoint).url}/control/books`)).text())
    const api = await world.start('api')
    const worker = await world.start('worker', { CONCLAVE_SLOTS: String(SLOTS.worker) })
    const refiner = await world.start('refiner', { CONCLAVE_SLOTS: String(SLOTS.refiner) })
    const fleet: EndpointFleet = {
      books,
      answered: (endpoint, calls) =>
        until(
          `${nameOf(endpoint)} has answered ${calls} calls`,
          async () => (await books(endpoint)).completed >= calls,
          WITHIN_MS,
        ),
      kill: (endpoint) => at(endpoint).kill(),
      async restart(endpoint) {
        endpoints[endpoint] = await startEndpointProcess(flags, new URL(at(endpoint).url).port)
      },
      knownBack: () =>
        until(
          `${nameOf(0)} is known to be back`,
          () => ![worker, refiner].some((process) => holdsLost(process, nameOf(0))),
          WITHIN_MS,
        ),
      hurry: async () => {
        for (const { url } of endpoints) await changeEndpoint(url, { latencyMs: 50, latencyP95Ms: 100 })
      },
      failFor: (ms) => world.changeEndpoint({ faults: [{ kind: 'server-error', toMs: ms }] }),
    }

    const batch = await submit(api, { recipe: 'aidsafe-paper', prompts })
    await strike(fleet)
    const done = await completed(api, batch.id, WITHIN_MS)
    const asked = async (labels: Readonly<Record<string, string>>) => {
      const counts = [worker, refiner].map((each) => each.metric('conclave_llm_request_duration_seconds_count', labels))
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
    }
    return {
      counts: done.counts,
      findings: await checkRun(world, batch.id, prompts.length),
      /** HTTP attempts by what became of them, by the processes' own meters. */
      outcomes: {
        all: await asked({}),
        ok: await asked({ outcome: 'ok' }),
        unreachable: await asked({ outcome: 'unreachable' }),
        serverError: await asked({ outcome: 'server_error' }),
      },
      /** Attempts of samples that the ledger knows of. */
      attempts: (await samplesOf(api, batch.id)).reduce((sum, { attempts }) => sum + attempts, 0),
      books: await Promise.all(tiers.map((_tier, i) => books(i))),
    }
  } finally {
    await Promise.all(endpoints.slice(1).map((endpoint) => endpoint.stop()))
    await world.close()
    await endpoints[0]?.stop()
    await rm(folder, { recursive: true })
  }
}
