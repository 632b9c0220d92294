import { setTimeout as sleep } from 'node:timers/promises'
import { type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { BATCH_ID, ledgerOf, openApi } from '../fixtures/api-scene.js'
import { sendRaw } from '../fixtures/raw-client.js'

const PACE = { headersWithinMs: 400, bodyWindowMs: 400, leastBytes: 100, readWithinMs: 400 }
const HEAD = 'POST /v1/batches HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

async function listen(t: Test) {
  const { ledger, created } = ledgerOf()
  const { app } = await openApi(t, ledger, { pace: PACE })
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
  t.ok(seconds < 5)
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
    t.ok(answer.seconds < 5)
  }
  t.equal(created.length, 0)
})

t.test('a client that is slow and keeps the pace is served, however long it takes', async (t) => {
  const { url, created } = await listen(t)
  const body = `{"prompts":["${'a'.repeat(2_000)}"]}`
  const { status, seconds } = await sendRaw(url, (socket) => {
    socket.write(`${HEAD}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n`)
    drip(body, 50, 50)(socket)
  })
  t.equal(status, 201)
  t.ok(seconds > (2 * PACE.bodyWindowMs) / 1000, 'it took more than one window')
  t.equal(created.length, 1)
})

t.test('a request that is answered without its body is left alone', async (t) => {
  const { ledger } = ledgerOf()
  const { app } = await openApi(t, ledger, {
    pace: PACE,
    eventPace: { everyMs: 50, heartbeatMs: 100, lifeMs: 1_500, slowMs: 10_000 },
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const head = `GET /v1/batches/${BATCH_ID}/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`
  const { status, body, seconds } = await sendRaw(url, `${head}Content-Length: 100\r\n\r\n`)
  t.equal(status, 200)
  t.match(body, /event: progress[^]*\n:\n/)
  t.ok(seconds > (2 * PACE.bodyWindowMs) / 1000)
})
