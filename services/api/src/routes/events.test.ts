import { once } from 'node:events'
import { request as open, type ClientRequest, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { LedgerOutage, type Batch } from '@conclave/shared/ports/ledger'
import { BATCH_ID, batchOf, ledgerOf, openApi, OTHER_ID } from '../fixtures/api-scene.js'

const PACE = { everyMs: 15, heartbeatMs: 60_000, lifeMs: 60_000, slowMs: 60_000 }
const OVER: Partial<Batch> = { state: 'completed', finishedAt: new Date('2026-01-02T03:05:00Z') }

interface Told {
  readonly id: string
  readonly event: string
  readonly batch: { readonly id: string; readonly total: number; readonly state: string } | null
}

/** An API on one batch, which is what `now.batch` says; `looks` counts how often the ledger was asked. */
async function scene(t: Test, pace: Partial<typeof PACE> = {}) {
  const now: { batch: Batch | null; isDown: boolean; looks: number } = { batch: batchOf(), isDown: false, looks: 0 }
  const { ledger } = ledgerOf({
    show: async (id) => {
      now.looks += 1
      if (now.isDown) throw new LedgerOutage('the ledger does not answer')
      return id === BATCH_ID ? now.batch : null
    },
  })
  const { app, send } = await openApi(t, ledger, { eventPace: { ...PACE, ...pace } })
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/v1/batches/${BATCH_ID}/events`
  return { app, send, now, url }
}

const answerTo = (sent: ClientRequest) => new Promise<IncomingMessage>((resolve) => void sent.once('response', resolve))

async function watch(url: string, lastEventId?: string) {
  const sent = open(url, lastEventId === undefined ? {} : { headers: { 'last-event-id': lastEventId } }).end()
  const response = await answerTo(sent)
  let text = ''
  response.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk))
  response.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => response.once('close', resolve))
  const events = () =>
    text.split('\n\n').flatMap((block): Told[] => {
      const [, id, event, data] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? []
      return id === undefined || event === undefined || data === undefined
        ? []
        : [{ id, event, batch: JSON.parse(data) }]
    })
  const several = async (n: number) => {
    while (events().length < n) await once(response, 'data')
    return events()
  }
  return { response, closed, events, several, text: () => text, leave: () => sent.destroy() }
}

t.test('a watcher hears how the batch is, then each change once, and the end', async (t) => {
  const { now, url } = await scene(t)
  const { response, several, closed, events } = await watch(url)
  t.equal(response.statusCode, 200)
  t.match(response.headers, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-request-id': String,
  })

  t.match(await several(1), [{ event: 'progress', batch: { id: BATCH_ID, total: 1, state: 'running' } }])
  now.looks = 0
  while (now.looks < 3) await new Promise(setImmediate)
  t.equal(events().length, 1, 'what has not changed is not told')
  now.batch = batchOf({ total: 2 })
  t.match((await several(2))[1], { event: 'progress', batch: { total: 2 } })
  now.batch = batchOf({ ...OVER, total: 2 })
  await closed
  t.match(events().slice(2), [
    { event: 'progress', batch: { state: 'completed' } },
    { event: 'end', batch: { state: 'completed' } },
  ])
  t.equal(new Set(events().map(({ id }) => id)).size, 4, 'every event has an id of its own')
})

t.test('who comes back is told nothing twice, and after the end is told to stay away', async (t) => {
  const { now, url, send } = await scene(t)
  const one = await watch(url)
  const [known] = await one.several(1)
  one.leave()
  const again = await watch(url, known?.id)
  now.batch = batchOf({ total: 5 })
  t.match(await again.several(1), [{ event: 'progress', batch: { total: 5 } }], 'only what is new')
  now.batch = batchOf(OVER)
  await again.closed
  const end = again.events().at(-1)
  t.equal(end?.event, 'end')

  const path = `/v1/batches/${BATCH_ID}/events`
  const told = (id: string) => send({ url: path, headers: { 'last-event-id': id } })
  t.equal((await told(end?.id ?? '')).statusCode, 204)
  t.match((await told('something else')).body, /event: progress[^]*event: end/)
  now.batch = batchOf({ ...OVER, total: 9 })
  t.equal((await told(end?.id ?? '')).statusCode, 200, 'it was opened again meanwhile, and has ended otherwise')
})

t.test('hundreds of watchers of a batch ask the ledger no more often than one', async (t) => {
  const { now, url } = await scene(t, { everyMs: 100 })
  const watchers = await Promise.all(Array.from({ length: 200 }, () => watch(url)))
  await Promise.all(watchers.map(({ several }) => several(1)))
  now.looks = 0
  const began = performance.now()
  now.batch = batchOf({ total: 7 })
  await Promise.all(watchers.map(({ several }) => several(2)))
  t.ok(now.looks <= 2 + (performance.now() - began) / 100, `${now.looks} looks`)
  now.batch = batchOf(OVER)
  await Promise.all(watchers.map(({ closed }) => closed))
  now.looks = 0
  await sleep(250)
  t.equal(now.looks, 0, 'nobody watches: nothing is asked')
})

t.test('a batch that is removed ends its streams; one that never was is not found', async (t) => {
  const { app, now, url, send } = await scene(t)
  const { several, closed, events } = await watch(url)
  await several(1)
  now.batch = null
  await closed
  t.match(events()[1], { event: 'end', batch: null })
  t.equal((await send({ url: `/v1/batches/${OTHER_ID}/events` })).statusCode, 404)
  t.equal((await app.inject({ method: 'HEAD', url: `/v1/batches/${BATCH_ID}/events` })).statusCode, 405)
})

t.test('an outage of the ledger is a silence with heartbeats, and what came of it is told after', async (t) => {
  const { now, url } = await scene(t, { heartbeatMs: 20 })
  const { response, several, text } = await watch(url)
  await several(1)
  now.isDown = true
  while (!text().includes('\n\n:\n\n:\n\n')) await once(response, 'data')
  now.isDown = false
  now.batch = batchOf({ total: 3 })
  t.match((await several(2))[1], { batch: { total: 3 } })
})

t.test('a stream ends when its time is over, and when the process stops', async (t) => {
  const short = await scene(t, { lifeMs: 40 })
  const old = await watch(short.url)
  await old.closed
  t.match(old.events(), [{ event: 'progress' }], 'without an end: its client comes back')

  const { app, url } = await scene(t)
  const { several, closed, response } = await watch(url)
  await several(1)
  await Promise.all([app.close(), closed])
  t.equal(response.complete, true, 'it was ended, and not torn down')
})

t.test('a reader that takes nothing is cut off, and costs no more than one event', async (t) => {
  const { now, url } = await scene(t, { slowMs: 100 })
  const big = (n: number) => batchOf({ total: n, metadata: { text: 'x'.repeat(4_000_000) } })
  now.batch = big(0)
  const sent = open(url).end()
  const response = await answerTo(sent)
  response.pause()
  const cut = new Promise<void>((resolve) => sent.once('close', resolve))
  const changing = setInterval(() => void (now.batch = big(now.looks)), 10)
  t.teardown(() => clearInterval(changing))
  // Nobody is left who watches: the ledger is asked no more.
  for (let before = -1; before !== now.looks; await sleep(1_000)) before = now.looks
  response.on('error', () => undefined)
  let bytes = 0
  response.on('data', (chunk: Buffer) => void (bytes += chunk.length)).resume()
  await cut
  t.equal(response.complete, false)
  t.ok(bytes < 9_000_000, `${bytes} bytes were held for it`)
})
