// How fast a large data set leaves the api, and what memory that takes. A small batch is run; its accepted samples are then
// repeated within the ledger, so that the records are as the fleet makes them and nobody waits for a hundred thousand.

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Service } from '../support/service.js'
import { completed, openWorld, submit } from '../support/world.js'
import { benchPrompts } from './prompts.js'

const PILOT = 60
const CPU = 'process_cpu_seconds_total'
const PILOT_WITHIN_MS = 120_000

const DOWNLOADS = [
  ...['aidsafe', 'messages', 'prompt-completion', 'sharegpt', 'alpaca', 'full'].map((format) => `format=${format}`),
  ...['jsonl.gz', 'csv', 'parquet'].flatMap((encoding) =>
    ['messages', 'aidsafe', 'full'].map((format) => `format=${format}&encoding=${encoding}`),
  ),
]

export interface Download {
  readonly what: string
  readonly seconds: number
  readonly bytes: number
  /** CPU of the api, in microseconds a sample. */
  readonly cpuUs: number
  /** Resident memory of the api at most, in MiB. */
  readonly mb: number
}

export async function benchExports(queues: 'redis' | 'postgres', samples: number) {
  const world = await openWorld({ queues, durable: true })
  const ledger = new pg.Client({
    connectionString: world.postgres.connectionString,
    options: '-c search_path=conclave',
  })
  try {
    await ledger.connect()
    const api = await world.start('api')
    const others = [await world.start('worker'), await world.start('refiner')]
    const batch = await submit(api, { prompts: benchPrompts(PILOT) })
    await completed(api, batch.id, PILOT_WITHIN_MS)
    await Promise.all(others.map((service) => service.stop()))
    const recordBytes = await repeatAccepted(ledger, batch.id, samples)

    await download(api, batch.id, 'format=messages', samples) // warm: connections, compiled code, PostgreSQL's cache
    const downloads: Download[] = []
    for (const what of DOWNLOADS) downloads.push(await download(api, batch.id, what, samples))
    return { downloads, recordBytes }
  } finally {
    await ledger.end()
    await world.close()
  }
}

/** Until the batch has so many accepted samples; answers the mean size of their records, in bytes. */
async function repeatAccepted(ledger: pg.Client, batchId: string, samples: number): Promise<number> {
  await ledger.query(
    `create temp table pilot as
      select row_number() over (order by ordinal) - 1 as n, prompt, record
      from samples join results on sample_id = id where state = 'accepted'`,
  )
  const { rows } = await ledger.query<{ n: number; bytes: number }>(
    'select count(*)::int as n, round(avg(octet_length(record::text)))::int as bytes from pilot',
  )
  const [found = { n: 0, bytes: 0 }] = rows
  if (found.n === 0) throw new Error('the pilot brought no accepted sample')
  await ledger.query(
    `with made as (
      insert into samples (id, batch_id, ordinal, external_id, prompt, state, finished_at)
      select gen_random_uuid(), $1, ${PILOT} + i, 'made-' || i, prompt || ' (' || i || ')', 'accepted', now()
      from generate_series(1, $2::int) i join pilot on n = i % $3
      returning id, ordinal
    )
    insert into results (sample_id, record) select id, record from made join pilot on n = (ordinal - ${PILOT}) % $3`,
    [batchId, samples - found.n, found.n],
  )
  await ledger.query('analyze samples, results')
  return found.bytes
}

async function download(api: Service, batchId: string, what: string, samples: number): Promise<Download> {
  let mb = 0
  let isDone = false
  const watch = async () => {
    while (!isDone) {
      mb = Math.max(mb, (await api.metric('process_resident_memory_bytes')) / 2 ** 20)
      await sleep(250)
    }
  }
  const watching = watch()
  const cpuBefore = await api.metric(CPU)
  const began = performance.now()
  const response = await fetch(`${api.url}/v1/batches/${batchId}/export?${what}`)
  if (response.body === null || !response.ok) throw new Error(`${what}: ${response.status}`)
  const body: AsyncIterable<Uint8Array> = response.body
  let bytes = 0
  for await (const chunk of body) bytes += chunk.byteLength
  const seconds = (performance.now() - began) / 1000
  isDone = true
  await watching
  const cpuUs = (((await api.metric(CPU)) - cpuBefore) / samples) * 1e6
  return { what, seconds, bytes, cpuUs, mb }
}
