import t from 'tap'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { processStart } from './process-start.js'
import { waitUntil } from './wait-until.js'

t.test('a live process has a start that stays, and two have two', async (t) => {
  t.ok(processStart(process.pid))
  t.equal(processStart(process.pid), processStart(process.pid))
  t.not(processStart(process.pid), processStart(1))
})

t.test('a process that has ended has none', async (t) => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')

  t.equal(processStart(child.pid ?? 0), undefined)
})

t.test('a zombie counts as gone', { skip: process.platform !== 'linux' }, async (t) => {
  // The shell becomes a sleep, which never asks for its ended child.
  const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'])
  t.teardown(() => parent.kill('SIGKILL'))
  const [line] = await once(parent.stdout, 'data')

  t.ok(await waitUntil(() => processStart(Number(line)) === undefined, 10_000))
})
