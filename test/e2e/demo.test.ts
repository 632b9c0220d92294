import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { until } from '../support/until.js'

t.setTimeout(600_000)

const CONCLAVE = fileURLToPath(new URL('../../../cli/dist/main.js', import.meta.url))

interface Run {
  readonly output: () => string
  readonly signal: (signal: NodeJS.Signals) => void
  readonly exited: Promise<number | null>
}

function demo(dataDir: string, ...args: readonly string[]): Run {
  const env = { PATH: process.env['PATH'], CONCLAVE_DATA_DIR: dataDir }
  const child = spawn(process.execPath, [CONCLAVE, 'demo', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return {
    output: () => output,
    signal: (signal) => child.kill(signal),
    // Not its exit: what it wrote last may still be in the pipes then.
    exited: once(child, 'close').then(() => child.exitCode),
  }
}

/** Processes whose command line or environment's data directory is this one. */
async function leftRunning(dataDir: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
      const [command, environment] = [await read('cmdline'), await read('environ')]
      return command.includes(dataDir) || environment.includes(dataDir) ? [command.replaceAll('\0', ' ')] : []
    }),
  )
  return found.flat()
}

const isLinux = process.platform === 'linux'

t.test('the demo makes a data set, shows a sample, leaves nothing running, and can be run again', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'conclave-demo-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))

  for (const nth of ['first', 'second']) {
    const run = demo(dataDir, '--limit', '8')
    t.equal(await run.exited, 0, `${nth}: ${run.output()}`)
    t.match(run.output(), /8\/8 {2}100%/)
    t.match(run.output(), /Thoughts[\s\S]*Response/)
    t.match(run.output(), /no training data/)
    if (isLinux) t.same(await leftRunning(dataDir), [])
  }
  const sets = await readdir(join(dataDir, 'datasets'))
  t.equal(sets.length, 2)
  const rows = (await readFile(join(dataDir, 'datasets', sets[0] ?? '', 'messages.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
  for (const row of rows)
    t.match(JSON.parse(row), {
      messages: [{ role: 'user' }, { role: 'assistant', content: /^<think>\n[\s\S]+\n<\/think>\n\n./ }],
    })
})

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  t.test(
    `a demo ended by ${signal} leaves nothing running, and the next one goes on where it stopped`,
    { skip: isLinux ? false : 'reads /proc' },
    async (t) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'conclave-demo-'))
      t.teardown(() => rm(dataDir, { recursive: true, force: true }))

      const first = demo(dataDir)
      await until('it has submitted', () => first.output().includes('Submitted batch'), 60_000)
      first.signal(signal)
      t.not(await first.exited, 0)
      await until('nothing is left running', async () => (await leftRunning(dataDir)).length === 0, 30_000)

      const second = demo(dataDir)
      t.equal(await second.exited, 0, second.output())
      t.match(second.output(), /Going on with batch/)
      t.match(second.output(), /60\/60 {2}100%/)
    },
  )
}

t.test('what is wrong with the command is said by its place', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'conclave-demo-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  const flag = demo(dataDir, '--limit', 'many')
  t.equal(await flag.exited, 2)
  t.match(flag.output(), /--limit[\s\S]*It must be a whole number/)

  const file = demo(dataDir, '--prompts', join(dataDir, 'none.jsonl'))
  t.equal(await file.exited, 2)
  t.match(file.output(), /none\.jsonl/)
})
