import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { BATCH_ID, ledgerOf, openApi } from '../fixtures/api-scene.js'
import { sendRaw } from '../fixtures/raw-client.js'

const PACE = { headersWithinMs: 400, bodyWindowMs: 400, leastBytes: 100, readWithinMs: 400 }
/** For clients that are to be served: no pause of this process, which is server and client, takes a whole window. */
const CALM = { headersWithinMs: 20_000, bodyWindowMs: 5_000, leastBytes: 100, readWithinMs: 20_000 }
const HEAD = 'POST /v1/batches HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

async function listen(t: Test, pace = PACE) {
  const { ledger, created } = ledgerOf()
  const { app } = await openApi(t, ledger, { pace })
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), created }
}

/** Writes the text byte by byte, until it is through or the server has enough of it. */
const drip =
  (text: string, everyMs: number, bytes = 1) =>
  (socket: Socket) => {
    void (async () => {
      for (let at = 0; at < text.length && socket.writable; at += bytes) {
        socket.write(text.slice(at, at + bytes))
        await sleep(everyMs)
      }
    })()
  }

t.test('a client that sends its headers drop by drop is cut off', async (t) => {
  const { url } = await listen(t)
  const { status, body, seconds } = await sendRaw(url, drip(`${HEAD}X-Long: ${'a'.repeat(10_000)}`, 50))
  t.equal(status, 408)
  t.equal(JSON.parse(body).code, 'too-slow')
  t.ok(seconds < 20)
})

t.test('a client that sends its body drop by drop is cut off, and nothing is stored', async (t) => {
  const { url, created } = await listen(t)
  const body = `{"prompts":["${'a'.repeat(5_000)}"]}`
  const heads = [`${HEAD}Content-Length: ${body.length}\r\n\r\n`, `${HEAD}Transfer-Encoding: chunked\r\n\r\n1388\r\n`]
  for (const head of heads) {
    const answer = await sendRaw(url, (socket) => {
      socket.write(head)
      drip(body, 50)(socket)
    })
    t.equal(answer.status, 408)
    t.equal(JSON.parse(answer.body).code, 'too-slow')
    t.equal(answer.headers['connection'], 'close')
    t.ok(answer.seconds < 20)
  }
  t.equal(created.length, 0)
})

t.test('a client that is slow and keeps the pace is served, however long it takes', async (t) => {
  const { url, created } = await listen(t, CALM)
  const body = `{"prompts":["${'a'.repeat(2_000)}"]}`
  const { status, seconds } = await sendRaw(url, (socket) => {
    socket.write(`${HEAD}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n`)
    drip(body, 150, 50)(socket)
  })
  t.equal(status, 201)
  t.ok(seconds > CALM.bodyWindowMs / 1000, 'it took more than one window')
  t.equal(created.length, 1)
})

/** A client with a loop of its own: a body of 300 pieces of 200 bytes, twenty a second. Prints the first line it is answered. */
const STEADY_CLIENT = `
  const socket = require('node:net').connect(Number(process.argv[1]), '127.0.0.1')
  const body = JSON.stringify({ prompts: ['a'.repeat(59_986)] })
  socket.write('${HEAD.replaceAll('\r\n', '\\r\\n')}Connection: close\\r\\nContent-Length: ' + body.length + '\\r\\n\\r\\n')
  let at = 0
  const timer = setInterval(() => {
    if (at >= body.length || !socket.writable) return clearInterval(timer)
    socket.write(body.slice(at, (at += 200)))
  }, 50)
  socket.once('data', (answer) => console.log(answer.toString().split('\\r\\n')[0]))
`

t.test('what a client sent while this process stood still counts', async (t) => {
  const { url } = await listen(t, { ...CALM, bodyWindowMs: 6_000, leastBytes: 10_000 })
  const client = spawn(process.execPath, ['-e', STEADY_CLIENT, new URL(url).port])
  t.teardown(() => client.kill())
  await sleep(7_000) // the second window has begun
  // Timers come next after this, and sockets only then.
  setImmediate(() => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 6_500))
  const [answer] = await once(client.stdout, 'data')
  t.match(String(answer), /201/)
})

t.test('a request that is answered without its body is left alone', async (t) => {
  const { ledger } = ledgerOf()
  const { app } = await openApi(t, ledger, {
    pace: { ...PACE, headersWithinMs: CALM.headersWithinMs },
    eventPace: { everyMs: 50, heartbeatMs: 100, lifeMs: 8_000, slowMs: 20_000 },
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const head = `GET /v1/batches/${BATCH_ID}/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`
  const { status, body, seconds } = await sendRaw(url, `${head}Content-Length: 100\r\n\r\n`)
  t.equal(status, 200)
  t.match(body, /event: progress[^]*\n:\n/)
  t.ok(seconds > (2 * PACE.bodyWindowMs) / 1000)
})
