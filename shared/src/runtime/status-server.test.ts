import t, { type Test } from 'tap'
import { once } from 'node:events'
import { connect } from 'node:net'
import { startStatusServer, type StatusServerOptions } from './status-server.js'

const start = async (t: Test, options: Partial<StatusServerOptions> = {}) => {
  const server = await startStatusServer({
    host: '127.0.0.1',
    port: 0,
    faults: () => [],
    checks: {},
    checkTimeoutMs: 1000,
    metrics: () => Promise.resolve({ contentType: 'text/plain; version=0.0.4', text: 'up 1\n' }),
    ...options,
  })
  t.teardown(server.close)
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  return { server, get }
}

t.test('a process that is well is alive, whatever the stores do', async (t) => {
  const { get } = await start(t, { checks: { ledger: () => Promise.reject(new Error('down')) } })

  t.match(await get('/healthz?probe=1'), { status: 200, text: '{"status":"ok"}' })
})

t.test('a process that knows itself unwell says so', async (t) => {
  const { get } = await start(t, { faults: () => ['no job ended for an hour'] })

  t.match(await get('/healthz'), {
    status: 503,
    text: '{"status":"unhealthy","faults":["no job ended for an hour"]}',
  })
})

t.test('ready when every check passes', async (t) => {
  const { get } = await start(t, { checks: { ledger: () => Promise.resolve(), queue: () => Promise.resolve(1) } })

  t.match(await get('/readyz'), { status: 200, type: 'application/json; charset=utf-8', text: '{"status":"ready"}' })
})

t.test('failing and late checks are named, and nothing is told of why', async (t) => {
  const { get } = await start(t, {
    checkTimeoutMs: 10,
    checks: {
      ledger: () => Promise.reject(new Error('postgres://u:hunter2@db')),
      queue: () => new Promise(() => undefined),
      endpoint: () => Promise.resolve(),
    },
  })

  t.match(await get('/readyz'), { status: 503, text: '{"status":"not ready","failing":["ledger","queue"]}' })
})

t.test('metrics come with the content type they have', async (t) => {
  const { get } = await start(t)

  t.same(await get('/metrics'), { status: 200, type: 'text/plain; version=0.0.4', text: 'up 1\n' })
})

t.test('metrics that fail are a 500 without the reason', async (t) => {
  const { get } = await start(t, { metrics: () => Promise.reject(new Error('secret')) })

  t.match(await get('/metrics'), { status: 500, text: '{"status":"error"}' })
})

t.test('anything else is not found', async (t) => {
  const { get } = await start(t)

  t.match(await get('/'), { status: 404, text: '{"status":"not found"}' })
  t.match(await get('/healthz', { method: 'POST' }), { status: 404 })
})

t.test('closing does not wait for idle connections or slow checks', async (t) => {
  const { server } = await start(t, { checks: { queue: () => new Promise(() => undefined) }, checkTimeoutMs: 60_000 })
  const socket = connect(server.port, '127.0.0.1')
  // A reset is as good an end as any.
  socket.on('error', () => undefined)
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await once(socket, 'connect')
  socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(socket, 'data')
  socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n')

  await server.close()

  await ended
})

t.test('a port that is taken is an error at the start', async (t) => {
  const { server } = await start(t)

  await t.rejects(start(t, { port: server.port }), { code: 'EADDRINUSE' })
})
