import t from 'tap'
import { fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import { createLifecycle, type LifecycleOptions } from './lifecycle.js'

const silent = { info: () => undefined, error: () => undefined, fatal: () => undefined }

const world = (options: Partial<LifecycleOptions> = {}) => {
  const events = new EventEmitter()
  const exits = new EventEmitter()
  const exited = once(exits, 'exit')
  const exit = (code: number): void => void exits.emit('exit', code)
  const lifecycle = createLifecycle({ log: silent, graceMs: 5000, exit, events, ...options })
  return { lifecycle, events, exited }
}

t.test('closings run one after another in reverse order of registration', async (t) => {
  const { lifecycle } = world()
  const order: string[] = []
  lifecycle.onStop('store', () => void order.push('store'))
  lifecycle.onStop('server', async () => {
    await Promise.resolve()
    order.push('server')
  })

  await lifecycle.stop('test')

  t.same(order, ['server', 'store'])
})

t.test('stopping twice closes once, and both callers wait for the end', async (t) => {
  const { lifecycle } = world()
  let closed = 0
  lifecycle.onStop('store', () => void closed++)

  await Promise.all([lifecycle.stop('one'), lifecycle.stop('two')])

  t.equal(closed, 1)
})

t.test('the stopping signal fires before the first closing', async (t) => {
  const { lifecycle } = world()
  let seen = false
  lifecycle.onStop('store', () => void (seen = lifecycle.stopping.aborted))
  t.notOk(lifecycle.stopping.aborted)

  await lifecycle.stop('test')

  t.ok(seen)
})

t.test('what is opened while the process stops is closed too', async (t) => {
  const { lifecycle } = world()
  let closed = false
  lifecycle.onStop('server', () => lifecycle.onStop('late', () => void (closed = true)))

  await lifecycle.stop('test')

  t.ok(closed)
})

t.test('a closing that fails does not keep the others from closing, and the exit code tells', async (t) => {
  const { lifecycle, events, exited } = world()
  let closed = false
  lifecycle.onStop('store', () => void (closed = true))
  lifecycle.onStop('server', () => Promise.reject(new Error('no')))

  events.emit('SIGTERM')

  t.same(await exited, [1])
  t.ok(closed)
})

t.test('at the deadline what is still open is named and the process exits with 1', async (t) => {
  const lines: unknown[] = []
  const log = { ...silent, error: (fields: unknown) => void lines.push(fields) }
  const { lifecycle, events, exited } = world({ graceMs: 5, log })
  lifecycle.onStop('store', () => undefined)
  lifecycle.onStop('server', () => new Promise(() => undefined))

  events.emit('SIGTERM')

  t.same(await exited, [1])
  t.same(lines, [{ open: ['server', 'store'], graceMs: 5 }])
})

t.test('a second signal exits at once, a copy of the first does not', async (t) => {
  let clock = 0
  const codes: number[] = []
  const { lifecycle, events } = world({ now: () => clock, exit: (code) => void codes.push(code) })
  let finish = (): void => undefined
  lifecycle.onStop('server', () => new Promise<void>((resolve) => (finish = resolve)))

  events.emit('SIGINT')
  clock = 20
  events.emit('SIGINT')
  t.same(codes, [])

  clock = 3000
  events.emit('SIGTERM')
  t.same(codes, [1])

  finish()
  await lifecycle.stop('already')
})

t.test('the end of the parent stops the process', async (t) => {
  const parent = Object.assign(new EventEmitter(), { connected: true, send: () => true })
  const { exited } = world({ events: parent })

  parent.emit('disconnect')

  t.same(await exited, [0])
})

t.test('a parent that is gone before the process listens stops it too', async (t) => {
  const parent = Object.assign(new EventEmitter(), { connected: false, send: () => true })
  const { exited } = world({ events: parent })

  t.same(await exited, [0])
})

t.test('a fault nobody caught is fatal', async (t) => {
  const { events, exited } = world()

  events.emit('unhandledRejection', 'not even an error')

  t.same(await exited, [1])
})

const run = (end: string) => {
  const child = fork(new URL('./fixtures/lifecycle-process.js', import.meta.url), [end], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const lines: string[] = []
  const output = createInterface({ input: child.stdout ?? process.stdin })
  output.on('line', (line) => lines.push(line))
  const ended = Promise.all([once(child, 'exit'), once(output, 'close')])
  return {
    child,
    ready: once(output, 'line'),
    end: async () => {
      const [[code]] = await ended
      return [...lines, code]
    },
  }
}

t.test('a real process', async (t) => {
  await t.test('closes in order and exits with 0 on SIGTERM', async (t) => {
    const { child, ready, end } = run('wait')
    await ready
    child.kill('SIGTERM')
    t.same(await end(), ['ready', 'second closed', 'first closed', 0])
  })

  await t.test('stops when its parent leaves', async (t) => {
    const { child, ready, end } = run('wait')
    await ready
    child.disconnect()
    t.same(await end(), ['ready', 'second closed', 'first closed', 0])
  })

  await t.test('closes and exits with 1 after an uncaught exception', async (t) => {
    t.same(await run('throw').end(), ['ready', 'second closed', 'first closed', 1])
  })

  await t.test('closes and exits with 1 when its main module fails', async (t) => {
    t.same(await run('reject-main').end(), ['ready', 'second closed', 'first closed', 1])
  })

  await t.test('exits with 1 at the deadline, whatever hangs', async (t) => {
    const { child, ready, end } = run('hang')
    await ready
    child.kill('SIGINT')
    t.same(await end(), ['ready', 1])
  })
})
