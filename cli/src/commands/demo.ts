// `conclave demo`: the main job on one machine. Brings everything up, submits prompts, shows how far it is, writes the
// data set, shows one sample, and stops.

import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from '@commander-js/extra-typings'
import { answerOf, openApi, type Api, type Batch, type SampleDetail } from '../api/open-api.js'
import { downloadExport } from '../download-export.js'
import { type Fleet } from '../fleet.js'
import { badPrompts, FIELDS, type PromptLine } from '../prompts/prompt-line.js'
import { promptFormatOf, readPrompts } from '../prompts/read-prompts.js'
import { runFleet } from '../run-fleet.js'
import { readRecord } from '../screen/sample-record.js'
import { showSample } from '../screen/show-sample.js'
import { type Shell } from '../shell.js'
import { watchBatch } from '../watch-batch.js'
import { wholeNumber } from './api-command.js'

const SAMPLE_PROMPTS = fileURLToPath(new URL('../../../examples/prompts.jsonl', import.meta.url))
const MOST_PROMPTS = 10_000
const BATCH_NAME = 'demo'
const POLL_MS = 250

export const demoCommand = (shell: Shell) =>
  new Command('demo')
    .description('run sample prompts from submission to data set, on this machine, and show what came of it')
    .option('--prompts <file>', 'JSON lines, JSON, text, CSV or Parquet (default: 60 sample prompts)', SAMPLE_PROMPTS)
    .option('--limit <n>', 'only the first so many', wholeNumber(1, MOST_PROMPTS), MOST_PROMPTS)
    .option('--out <dir>', 'where the data set goes (default: .conclave/datasets/BATCH)')
    .addHelpText('after', '\nThe scripted endpoint answers unless OPENAI_BASE_URL and CONCLAVE_MODEL name a real one.')
    .action(({ prompts: path, limit, out }) =>
      runFleet(shell, {
        port: () => 0,
        standIn: [
          ...['--latency-ms', '120', '--latency-p95-ms', '400'],
          ...['--fault', 'not-json=0.02', '--fault', 'refused:draft=0.02', '--fault', 'server-error=0.01'],
        ],
        env: { CONCLAVE_SLOTS: '24' },
        prepare: () => promptsOf(shell, path, limit),
        work: (fleet, prompts) => demo(shell, prompts, fleet, out),
      }),
    )

async function promptsOf(shell: Shell, path: string, limit: number): Promise<readonly PromptLine[]> {
  const format = promptFormatOf(path, undefined)
  const prompts: PromptLine[] = []
  for await (const { prompt } of readPrompts({ path, format, fields: FIELDS, limit, stdin: shell.stdin }))
    prompts.push(prompt)
  if (prompts.length === 0) throw badPrompts(`${path} holds no prompts`)
  return prompts
}

/** An interrupted demo over the same prompts goes on; a finished one is not repeated by accident, but run anew. */
async function batchOf(
  { client }: Api,
  prompts: readonly PromptLine[],
): Promise<{ readonly batch: Batch; readonly resumed: boolean }> {
  const digest = createHash('sha256').update(JSON.stringify(prompts)).digest('hex')
  const { data } = await answerOf(client.GET('/v1/batches', { params: { query: { limit: 50 } } }))
  const unfinished = data.find(
    ({ name, state, metadata }) => name === BATCH_NAME && state === 'running' && digestIn(metadata) === digest,
  )
  if (unfinished !== undefined) return { batch: unfinished, resumed: true }
  const submission = { name: BATCH_NAME, metadata: { prompts_sha256: digest }, prompts: [...prompts] }
  return { batch: await answerOf(client.POST('/v1/batches', { body: submission })), resumed: false }
}

const digestIn = (metadata: unknown): unknown =>
  typeof metadata === 'object' && metadata !== null && 'prompts_sha256' in metadata ? metadata.prompts_sha256 : null

async function writeDataSet(shell: Shell, api: Api, batch: Batch, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const format of ['aidsafe', 'messages']) {
    const file = join(folder, `${format}.jsonl`)
    await downloadExport({ shell, api, path: `/v1/batches/${batch.id}/export?format=${format}`, file, hasLines: true })
    files.push(file)
  }
  return files
}

/** The sample a person learns most from: one with thoughts dropped for several reasons. */
async function tellingSample({ client }: Api, batch: Batch): Promise<SampleDetail | null> {
  const params = { path: { id: batch.id }, query: { state: 'accepted' as const, limit: 40 } }
  const { data } = await answerOf(client.GET('/v1/batches/{id}/samples', { params }))
  const show = (id: string) => answerOf(client.GET('/v1/samples/{id}', { params: { path: { id } } }))
  const samples = await Promise.all(data.map(({ id }) => show(id)))
  const reasons = ({ record }: SampleDetail) => new Set(readRecord(record)?.dropped.map((drop) => drop.reason)).size
  return samples.sort((a, b) => reasons(b) - reasons(a))[0] ?? null
}

async function demo(
  shell: Shell,
  prompts: readonly PromptLine[],
  fleet: Fleet,
  out: string | undefined,
): Promise<void> {
  const say = shell.out
  const api = openApi({ url: fleet.apiUrl, key: fleet.apiKey, signal: shell.stopping })
  say(
    `Conclave is up at ${fleet.apiUrl}${fleet.isStandIn ? ', with the scripted endpoint in the place of a model' : ''}.`,
  )
  const { batch, resumed } = await batchOf(api, prompts)
  say(`${resumed ? 'Going on with' : 'Submitted'} batch ${batch.id}: ${batch.total} prompts.\n`)

  const done = await watchBatch(shell, api, batch.id, { json: false, pollMs: POLL_MS })
  const { usage } = done
  const cached = usage.input_tokens === 0 ? 0 : Math.round((100 * usage.cached_input_tokens) / usage.input_tokens)
  say(`\n${usage.calls} model calls, ${usage.input_tokens} tokens in (${cached}% cached), ${usage.output_tokens} out.`)

  const files = await writeDataSet(shell, api, done, out ?? join(fleet.dataDir, 'datasets', done.id))
  const sample = await tellingSample(api, done)
  if (sample !== null) say(`\nOne sample:\n\n${showSample(sample, shell)}`)
  say(`\nThe data set:\n${files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`)
  if (fleet.isStandIn) {
    say('\nThe scripted endpoint wrote these texts: a stand-in, and no training data. For real ones, set')
    say('OPENAI_BASE_URL, OPENAI_API_KEY and CONCLAVE_MODEL, and run this again.')
  }
}
