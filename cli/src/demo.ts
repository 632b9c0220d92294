// `npm run demo`: the main job on one machine. Brings everything up, submits prompts, shows how far it is, writes the data
// set, shows one sample, and stops.

import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import {
  createClient,
  readBatch,
  readBatches,
  readSample,
  readSampleIds,
  type BatchStatus,
  type Client,
  type ShownSample,
} from './client.js'
import { type Fleet } from './fleet.js'
import { readPrompts, type PromptLine } from './read-prompts.js'
import { CommandError, runFleet } from './run-fleet.js'
import { showSample } from './show-sample.js'
import { watchBatch } from './watch-batch.js'
import { fileURLToPath } from 'node:url'

const SAMPLE_PROMPTS = fileURLToPath(new URL('../../examples/prompts.jsonl', import.meta.url))
const MOST_PROMPTS = 10_000
const BATCH_NAME = 'demo'

const HELP = `Usage: npm run demo [-- --prompts FILE] [--limit N] [--out DIR]

  --prompts FILE   JSON lines, each a string or {"prompt": "...", "id": "..."}   (default: the 60 sample prompts)
  --limit N        only the first N, at most ${MOST_PROMPTS}
  --out DIR        where the data set goes   (default: .conclave/datasets/<batch>)

The scripted endpoint answers unless OPENAI_BASE_URL and CONCLAVE_MODEL name a real one.
`

interface DemoFlags {
  readonly prompts: string
  readonly limit: number
  readonly out: string | undefined
}

function readFlags(): DemoFlags | null {
  try {
    const { values } = parseArgs({
      options: {
        prompts: { type: 'string', default: SAMPLE_PROMPTS },
        limit: { type: 'string', default: String(MOST_PROMPTS) },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return null
    const limit = Number(values.limit)
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_PROMPTS) {
      throw new CommandError(`--limit must be a whole number from 1 to ${MOST_PROMPTS}`)
    }
    return { prompts: values.prompts, limit, out: values.out }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    process.exit(2)
  }
}

/** An interrupted demo over the same prompts goes on; a finished one is not repeated by accident, but run anew. */
async function batchOf(
  client: Client,
  prompts: readonly PromptLine[],
): Promise<{ readonly batch: BatchStatus; readonly resumed: boolean }> {
  const digest = createHash('sha256').update(JSON.stringify(prompts)).digest('hex')
  const { data } = await client.get('/v1/batches?limit=50', readBatches)
  const unfinished = data.find(
    ({ name, state, metadata }) => name === BATCH_NAME && state === 'running' && metadata['prompts_sha256'] === digest,
  )
  if (unfinished !== undefined) return { batch: unfinished, resumed: true }
  const submission = { name: BATCH_NAME, metadata: { prompts_sha256: digest }, prompts }
  return { batch: await client.post('/v1/batches', submission, readBatch), resumed: false }
}

async function writeDataSet(client: Client, batch: BatchStatus, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const format of ['aidsafe', 'messages']) {
    const file = join(folder, `${format}.jsonl`)
    const body = await client.download(`/v1/batches/${batch.id}/export?format=${format}`)
    await pipeline(Readable.from(body), createWriteStream(file))
    files.push(file)
  }
  return files
}

/** The sample a person learns most from: one with thoughts dropped for several reasons. */
async function tellingSample(client: Client, batch: BatchStatus): Promise<ShownSample | null> {
  const { data } = await client.get(`/v1/batches/${batch.id}/samples?state=accepted&limit=40`, readSampleIds)
  const samples = await Promise.all(data.map(({ id }) => client.get(`/v1/samples/${id}`, readSample)))
  const reasons = ({ record }: ShownSample) => new Set(record?.dropped.map((drop) => drop.reason)).size
  return samples.sort((a, b) => reasons(b) - reasons(a))[0] ?? null
}

async function demo(
  flags: DemoFlags,
  prompts: readonly PromptLine[],
  fleet: Fleet,
  stopping: AbortSignal,
): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const client = createClient(fleet.apiUrl, fleet.apiKey, stopping)
  say(
    `Conclave is up at ${fleet.apiUrl}${fleet.isStandIn ? ', with the scripted endpoint in the place of a model' : ''}.`,
  )
  const { batch, resumed } = await batchOf(client, prompts)
  say(`${resumed ? 'Going on with' : 'Submitted'} batch ${batch.id}: ${batch.total} prompts.\n`)

  const done = await watchBatch(client, batch.id, stopping)
  const { usage } = done
  const cached = usage.input_tokens === 0 ? 0 : Math.round((100 * usage.cached_input_tokens) / usage.input_tokens)
  say(`\n${usage.calls} model calls, ${usage.input_tokens} tokens in (${cached}% cached), ${usage.output_tokens} out.`)

  const files = await writeDataSet(client, done, flags.out ?? join(fleet.dataDir, 'datasets', done.id))
  const sample = await tellingSample(client, done)
  if (sample !== null) {
    const width = Math.min(100, process.stdout.columns ?? 100)
    const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
    say(`\nOne sample:\n\n${showSample(sample, { color, width })}`)
  }
  say(`\nThe data set:\n${files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`)
  if (fleet.isStandIn) {
    say('\nThe scripted endpoint wrote these texts: a stand-in, and no training data. For real ones, set')
    say('OPENAI_BASE_URL, OPENAI_API_KEY and CONCLAVE_MODEL, and run this again.')
  }
}

const flags = readFlags()
if (flags === null) process.stdout.write(HELP)
else {
  await runFleet({
    port: () => 0,
    standIn: [
      ...['--latency-ms', '120', '--latency-p95-ms', '400'],
      ...['--fault', 'not-json=0.02', '--fault', 'refused:draft=0.02', '--fault', 'server-error=0.01'],
    ],
    env: { CONCLAVE_SLOTS: '24' },
    prepare: () => readPrompts(flags.prompts, flags.limit),
    work: (fleet, stopping, prompts) => demo(flags, prompts, fleet, stopping),
  })
}
