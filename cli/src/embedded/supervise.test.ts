import t, { type Test } from 'tap'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processStart } from './process-start.js'
import { createSupervisor, type ServiceOptions } from './supervise.js'
import { waitUntil } from './wait-until.js'

t.setTimeout(120_000)

const world = (t: Test) => {
  const logDir = t.testdir()
  const lines: string[] = []
  const notices: string[] = []
  const supervisor = createSupervisor({
    logDir,
    onLine: (name, line) => void lines.push(`${name}: ${line}`),
    onNotice: (text) => void notices.push(text),
    backoffMs: 1,
  })
  t.teardown(() => supervisor.stopAll(30_000))

  const pids = (name: string): readonly number[] =>
    lines.flatMap((line) => (line.startsWith(`${name}: ready as `) ? [Number(line.split(' ').at(-1))] : []))
  const service = (name: string, options: Partial<ServiceOptions> = {}): ServiceOptions => ({
    name,
    script: new URL('./fixtures/service.js', import.meta.url),
    args: [name],
    env: {},
    ready: () => Promise.resolve(pids(name).length > 0),
    restart: true,
    ...options,
  })
  return { supervisor, service, logDir, lines, notices, pids }
}

t.test('a service is started when it is ready, and its lines are passed on and kept', async (t) => {
  const { supervisor, service, logDir, pids } = world(t)

  await supervisor.start(service('steady'))
  const [pid = 0] = pids('steady')
  t.ok(processStart(pid))

  await supervisor.stopAll(30_000)
  t.notOk(processStart(pid))
  t.equal(readFileSync(join(logDir, 'steady.log'), 'utf8'), `ready as ${pid}\nasked to stop\n`)
})

t.test('services are stopped one after another in reverse order', async (t) => {
  const { supervisor, service, lines } = world(t)
  for (const name of ['one', 'two', 'three']) await supervisor.start(service(name))

  await Promise.all([supervisor.stopAll(30_000), supervisor.stopAll(30_000)])

  t.same(
    lines.filter((line) => line.endsWith('asked to stop')),
    ['three: asked to stop', 'two: asked to stop', 'one: asked to stop'],
  )
})

t.test('a service that ends before it is ready fails its start, with its last lines', async (t) => {
  const { supervisor, service } = world(t)

  await t.rejects(supervisor.start(service('fails')), {
    name: 'EmbeddedError',
    message: 'fails has ended (code 3):\n  no such setting',
  })
})

t.test('a service that does not become ready in time fails its start', async (t) => {
  const { supervisor, service } = world(t)
  const hanging = service('steady', { readyMs: 10, ready: () => Promise.reject(new Error('refused')) })

  await t.rejects(supervisor.start(hanging), { message: /^steady does not become ready/ })
})

t.test('a crashed service is started again, and that is said', async (t) => {
  const { supervisor, service, notices, pids } = world(t)
  await supervisor.start(service('steady'))

  process.kill(pids('steady')[0] ?? 0, 'SIGKILL')

  t.ok(await waitUntil(() => pids('steady').length === 2, 30_000))
  t.same(notices, ['steady has crashed (SIGKILL); starting it again in 0.001 s'])
})

t.test('a service that is not to be restarted is left ended', async (t) => {
  const { supervisor, service, notices, pids } = world(t)
  await supervisor.start(service('steady', { restart: false }))

  process.kill(pids('steady')[0] ?? 0, 'SIGKILL')

  t.ok(await waitUntil(() => notices.length > 0, 30_000))
  t.same(notices, ['steady has ended (SIGKILL)'])
})

t.test('a service that does not stop in time is killed', async (t) => {
  const { supervisor, service, notices, pids } = world(t)
  await supervisor.start(service('stubborn'))

  await supervisor.stopAll(10)

  t.notOk(processStart(pids('stubborn')[0] ?? 0))
  t.same(notices, ['stubborn does not stop within 0.01 s; killing it'])
})

t.test('nothing is started any more once everything is being stopped', async (t) => {
  const { supervisor, service } = world(t)
  await supervisor.stopAll(10)

  await t.rejects(supervisor.start(service('steady')), { name: 'EmbeddedError' })
})

t.test('no service outlives a supervisor that is killed', async (t) => {
  const supervisor = fork(new URL('./fixtures/supervisor.js', import.meta.url), [t.testdir()])
  const [pid] = await once(supervisor, 'message')
  t.ok(processStart(Number(pid)))

  supervisor.kill('SIGKILL')

  t.ok(await waitUntil(() => processStart(Number(pid)) === undefined, 30_000))
})
