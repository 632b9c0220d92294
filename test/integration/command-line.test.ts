// The command line against a real api, its ledger, a worker and a refiner, on the scripted endpoint.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { bearerFor, apiKey } from '@conclave/api/fixtures/keys'
import { freePort } from '../support/free-port.js'
import { startService } from '../support/service.js'
import { until } from '../support/until.js'
import { openWorld } from '../support/world.js'

t.setTimeout(600_000)

const CONCLAVE = fileURLToPath(new URL('../../../cli/bin/conclave.js', import.meta.url))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
}

function start(args: readonly string[], { env = {}, stdin = '' }: Options = {}) {
  const child = spawn(process.execPath, [CONCLAVE, ...args], { env: { PATH: process.env['PATH'], ...env } })
  child.stdin.end(stdin)
  const ended = once(child, 'close')
  const [out, err] = [text(child.stdout), text(child.stderr)]
  const ran = async (): Promise<Ran> => {
    await ended
    return { code: child.exitCode, out: await out, err: await err }
  }
  return { child, ran }
}

const conclave = (args: readonly string[], options?: Options): Promise<Ran> => start(args, options).ran()

const world = await openWorld({ queues: 'postgres', endpoint: ['--latency-ms', '10'] })
t.teardown(world.close)
const api = await world.start('api')
await world.start('worker')
await world.start('refiner')
const env = { CONCLAVE_URL: api.url }

t.test('a batch goes in from CSV, is watched, shown, reported on, and comes out', async (t) => {
  const folder = t.testdir({
    'prompts.csv': 'id,question,lang\nq1,"How do fake\ninvoices work?",en\nq2,What is phishing?,en\n',
  })
  const file = join(folder, 'prompts.csv')
  const submitted = await conclave(['submit', file, '--prompt-field', 'question', '--name', 'first', '--watch'], {
    env,
  })
  t.equal(submitted.code, 0, submitted.err)
  t.match(submitted.out, /2 prompts accepted/)
  t.match(submitted.err, /2\/2 {2}100%/)
  t.match(submitted.out, /conclave export [0-9a-f-]{36} --format messages/)

  const [batch] = JSON.parse((await conclave(['ls', '--json'], { env })).out).data
  t.match(batch, { name: 'first', state: 'completed', total: 2 })
  t.match((await conclave(['ls'], { env })).out, /first +completed +2\/2/)
  t.equal((await conclave(['watch', 'latest', '--json'], { env })).out, `${JSON.stringify(batch)}\n`)

  const samples = JSON.parse((await conclave(['samples', 'first', '--state', 'accepted', '--json'], { env })).out)
  const [sample] = samples.data
  t.match(sample, { metadata: { lang: 'en' } })
  const shown = await conclave(['show', sample.id], { env })
  t.match(
    shown.out,
    /Intents[\s\S]+drafter: the draft[\s\S]+round 1: [\s\S]+Response {2}\(accepted\)[\s\S]+Grades[\s\S]+relevance/,
  )
  t.notMatch(shown.out, '\u001b')
  t.match((await conclave(['show', sample.id], { env: { ...env, FORCE_COLOR: '1' } })).out, '\u001b[36mdrafter')

  t.match((await conclave(['report', 'first'], { env })).out, /^# Report of first/)
  t.match((await conclave(['report', 'first', '--html'], { env })).out, /^<!doctype html>/i)
  t.match(JSON.parse((await conclave(['report', 'first', '--json'], { env })).out), {})
  t.match((await conclave(['usage', 'first'], { env })).out, /draft +\d+[\s\S]+model stand-in/)
  t.match((await conclave(['workers'], { env })).out, /worker .* alive/)

  const output = join(folder, 'messages.jsonl')
  const exported = await conclave(['export', 'first', '-o', output, '--json'], { env })
  const rows = (await readFile(output, 'utf8')).trimEnd().split('\n')
  t.match(JSON.parse(exported.out), { rows: rows.length, file: output })
  t.equal((await conclave(['export', 'first'], { env })).out, `${rows.join('\n')}\n`)

  t.match(await conclave(['pause', 'first'], { env }), { code: 6, err: /completed: it cannot be paused/ })
  t.match(await conclave(['delete', 'first'], { env }), { code: 0 })
  t.match(await conclave(['watch', 'first'], { env }), { code: 3, err: /no batch has the id or the name "first"/ })
})

t.test('an open batch takes more, the same file twice is stored once, and it is held and ended', async (t) => {
  const folder = t.testdir({ 'a.txt': 'one\n\ntwo\n', 'b.jsonl': '{"id":"x","prompt":"three"}\n' })
  const create = await conclave(['submit', join(folder, 'a.txt'), '--keep-open', '--json', '--priority', '-1'], { env })
  const { batch } = JSON.parse(create.out)
  t.match(batch, { state: 'open', total: 2, priority: -1 })
  t.match(await conclave(['pause', batch.id, '--json'], { env }), { code: 0, out: /"state": "paused"/ })
  for (const file of ['a.txt', 'b.jsonl', 'b.jsonl']) {
    await conclave(['submit', join(folder, file), '--to', batch.id, '--keep-open'], { env })
  }
  const stdin = '{"id":"x","prompt":"three"}\n"four"\n'
  const last = await conclave(['submit', '-', '--to', batch.id], { env, stdin })
  t.match(last.out, /1 prompts accepted; 1 were known/)
  const ended = JSON.parse((await conclave(['cancel', batch.id, '--json'], { env })).out)
  t.match(ended, { state: 'cancelled', total: 4, open: false })
})

t.test('a bad prompt keeps the file out, is named by its place, and leaves nothing behind', async (t) => {
  const folder = t.testdir({
    'local.jsonl': '"a"\n\n{"text":"b"}\n',
    'remote.csv': 'prompt,id\n"a\nb",1\n  ,2\n',
  })
  const count = async () => JSON.parse((await conclave(['ls', '--json'], { env })).out).data.length
  const before = await count()
  const local = await conclave(['submit', join(folder, 'local.jsonl')], { env })
  t.match(local, { code: 2, err: /local\.jsonl, line 3 has no "prompt"/ })
  const remote = await conclave(['submit', join(folder, 'remote.csv')], { env })
  t.match(remote, { code: 2, err: /remote\.csv, line 4 \/prompt: must not be empty/ })
  t.equal(await count(), before)

  const skipped = await conclave(['submit', join(folder, 'remote.csv'), '--skip-bad'], { env })
  t.match(skipped, { code: 0, out: /1 prompts accepted; 1 were refused/, err: /refused, line 4: \/prompt/ })
  const terms = await conclave(['submit', join(folder, 'remote.csv'), '--recipe', 'none'], { env })
  t.match(terms, { code: 2, err: /\/recipe: there is no recipe "none"/ })
})

t.test('a watch that is interrupted leaves the batch running and says how to go on', async (t) => {
  await world.changeEndpoint({ latencyMs: 60_000 })
  t.teardown(() => world.changeEndpoint({ latencyMs: 10 }))
  const watching = start(['submit', '-', '--watch', '--json'], { env, stdin: '"slow"\n' })
  let told = ''
  watching.child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
  await until('it watches', () => told.includes('"deliberating":1'), 30_000)
  watching.child.kill('SIGINT')
  const { code, err } = await watching.ran()
  t.equal(code, 130)
  t.match(JSON.parse(err), { error: { advice: /conclave watch [0-9a-f-]{36}/, exit_code: 130 } })
  t.match(JSON.parse((await conclave(['ls', '--limit', '1', '--json'], { env })).out).data[0], { state: 'running' })
  await conclave(['cancel', 'latest'], { env })
})

t.test('a key is asked for, used, and never told', async (t) => {
  const file = join(t.testdir(), 'keys.json')
  const sha256 = apiKey('team').digest.toString('hex')
  await writeFile(file, JSON.stringify([{ name: 'team', sha256, scopes: ['read'] }]))
  const keyed = await startService('api', {
    DATABASE_URL: world.postgres.connectionString,
    CONCLAVE_SPACE: 'keyed',
    CONCLAVE_API_KEYS: file,
  })
  t.teardown(() => keyed.stop())
  const url = { CONCLAVE_URL: keyed.url }
  t.match(await conclave(['ls'], { env: url }), { code: 4, err: /CONCLAVE_API_KEY/ })
  t.match(await conclave(['ls'], { env: { ...url, CONCLAVE_API_KEY: bearerFor('team') } }), { code: 0 })
  t.match(await conclave(['ls', '--key', bearerFor('team')], { env: url }), { code: 0 })
  const secret = { ...url, CONCLAVE_API_KEY: bearerFor('nobody') }
  for (const args of [['ls'], ['submit', '-'], ['doctor'], ['doctor', '--json'], ['workers', '--json']]) {
    const { out, err, code } = await conclave(args, { env: secret, stdin: '"a"' })
    t.not(code, 0, args.join(' '))
    t.notMatch(out + err, bearerFor('nobody'))
  }
  t.match(await conclave(['submit', '-'], { env: { ...url, CONCLAVE_API_KEY: bearerFor('team') }, stdin: '"a"' }), {
    code: 4,
  })
})

t.test('the doctor finds what is well and what is not, and says what to do', async (t) => {
  const well = {
    ...env,
    DATABASE_URL: world.postgres.connectionString,
    OPENAI_BASE_URL: `${world.endpoint.url}/v1`,
    CONCLAVE_MODEL: 'stand-in',
  }
  const doctor = await conclave(['doctor', '--json'], { env: well })
  t.equal(doctor.code, 0, doctor.out + doctor.err)
  const found: readonly { readonly is: string; readonly what: string; readonly found: string }[] = JSON.parse(
    doctor.out,
  ).findings
  t.same(
    found.filter(({ is }) => is !== 'ok'),
    [],
  )
  const said = (what: string) => found.find((each) => each.what.endsWith(what))?.found
  t.match(said('ledger "conclave"'), /up to date/)
  t.match(said('JSON schema'), /is kept to/)
  t.match(said('logprobs'), /^are told/)
  t.match(said('prefix cache'), /\d+ of \d+ tokens/)
  t.match(said('usage'), /tokens in/)

  await world.changeEndpoint({ jsonSchema: false })
  t.teardown(() => world.changeEndpoint({ jsonSchema: true }))
  const port = await freePort()
  const ill = {
    ...well,
    CONCLAVE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none`,
    REDIS_URL: `redis://127.0.0.1:${port}`,
    CONCLAVE_MODLE: 'x',
  }
  const { code, out } = await conclave(['doctor'], { env: ill })
  t.equal(code, 1)
  t.match(out, /FAULT {2}CONCLAVE_MODLE: is not a setting\n +did you mean CONCLAVE_MODEL\?/)
  t.match(out, /FAULT {2}PostgreSQL: .*ECONNREFUSED.*\n +Check host/)
  t.match(out, /FAULT {2}Redis: .*ECONNREFUSED/)
  t.match(out, /FAULT {2}http:.*no api answers/)
  t.match(out, /note {2}.* JSON schema: is turned down: answers 400/)
})

t.test('what needs no api works without one, and wrong usage is told', async (t) => {
  const folder = t.testdir({ 'p.yaml': 'policies:\n  - id: A\n    title: First\n' })
  t.match(await conclave(['policies', 'check', join(folder, 'p.yaml')]), {
    code: 2,
    err: /p\.yaml:2:5: \/policies\/0\/rules is missing/,
  })
  const five = fileURLToPath(new URL('../../../shared/policies/conclave-five.json', import.meta.url))
  t.match(await conclave(['policies', 'check', five]), { code: 0, out: /5 policies, 22 rules/ })
  t.match(await conclave(['recipes', 'show', 'aidsafe-paper']), { code: 0, out: /^name: aidsafe-paper/ })
  t.match(JSON.parse((await conclave(['recipes', 'show', '--json'])).out), [
    { name: 'aidsafe-gated' },
    { name: 'aidsafe-paper' },
  ])
  t.match(JSON.parse((await conclave(['keys', 'make', 'team', '--json'])).out), {
    key: /^ck-/,
    entry: { name: 'team', scopes: ['write'] },
  })
  t.match(await conclave(['keys', 'make', 'no such name!']), { code: 2 })
  t.match(await conclave(['completion', 'bash']), { code: 0, out: /complete -o filenames -F _conclave conclave/ })
  t.match(await conclave(['sumbit', 'x']), { code: 2, err: /Did you mean submit\?/ })
  t.match(await conclave(['submit']), { code: 2 })
  t.match(await conclave(['--version']), { code: 0, out: /^\d/ })
  t.match(await conclave([]), { code: 0, out: /Commands:/ })
  const away = { CONCLAVE_URL: `http://127.0.0.1:${await freePort()}` }
  t.match(await conclave(['ls'], { env: away }), { code: 5, err: /no api answers[\s\S]*conclave up/ })
  t.match(await conclave(['ls', '--url', 'ftp://x']), { code: 2 })
})
