import t from 'tap'
import { openScene, sendJson } from '../fixtures/http-scene.js'
import { batchOf } from '../screen/fixtures.js'
import { batchSnapshots } from './batch-snapshots.js'
import { type Batch } from './open-api.js'

const ID = batchOf().id
const DONE = batchOf({ state: 'completed', finished_at: '2026-01-02T04:00:00Z' })

const eventOf = (id: number, batch: Batch) => `id: ${id}\nevent: progress\ndata: ${JSON.stringify(batch)}\n\n`

async function ratesOf(snapshots: AsyncIterable<Batch>, onRate: (rate: number) => void = () => undefined) {
  const seen: (number | string)[] = []
  for await (const { state, rate } of snapshots) {
    seen.push(state === 'completed' ? state : rate)
    onRate(rate)
  }
  return seen
}

t.test('events are followed, and opened again from the last one where they break off', async (t) => {
  const asked: string[] = []
  let cut = () => {}
  const { api, shell } = await openScene(t, (request, response) => {
    if (request.url !== `/v1/batches/${ID}/events`) return sendJson(response, 200, batchOf({ rate: 1 }))
    const since = request.headers['last-event-id']
    asked.push(String(since))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (since !== undefined) return response.end(`${eventOf(8, DONE)}event: end\ndata: {}\n\n`)
    response.write(`: a heartbeat\n\n${eventOf(7, batchOf({ rate: 2 }))}${eventOf(9, DONE).slice(0, 40)}`)
    cut = () => void response.destroy()
  })
  // Cut sooner, what has come may be lost with the connection.
  const cutAfterTwo = (rate: number) => rate === 2 && cut()
  const seen = await ratesOf(batchSnapshots(api, ID, { signal: shell.stopping, pollMs: 1 }), cutAfterTwo)
  t.same(seen, [1, 2, 1, 'completed'])
  t.same(asked, ['undefined', '7'])
})

t.test('an api without events is asked again and again', async (t) => {
  let asked = 0
  const { api, shell } = await openScene(t, (request, response) => {
    if (request.url?.endsWith('/events') === true) return sendJson(response, 404, { code: 'not-found', detail: 'no' })
    asked += 1
    sendJson(response, 200, asked === 3 ? DONE : batchOf({ rate: asked }))
  })
  t.same(await ratesOf(batchSnapshots(api, ID, { signal: shell.stopping, pollMs: 1 })), [1, 2, 'completed'])
})

t.test('an api that is away for a while is waited for, and told of once', async (t) => {
  let asked = 0
  let away = 0
  const { api, shell } = await openScene(t, (request, response) => {
    if (request.url?.endsWith('/events') === true) return sendJson(response, 404, {})
    asked += 1
    if (asked > 1 && asked < 5) return void response.destroy()
    sendJson(response, 200, asked === 5 ? DONE : batchOf({ rate: asked }))
  })
  const options = { signal: shell.stopping, pollMs: 1, onAway: () => (away += 1) }
  t.same(await ratesOf(batchSnapshots(api, ID, options)), [1, 'completed'])
  t.equal(away, 1)

  asked = 1
  const impatient = batchSnapshots(api, ID, { ...options, patienceMs: -1 })
  await t.rejects(ratesOf(impatient), { exit: 5, message: /no api answers/ })
})

t.test('a batch that is not there is told at once', async (t) => {
  const { api, shell } = await openScene(t, (_request, response) =>
    sendJson(response, 404, { code: 'not-found', detail: 'there is no batch of that id' }),
  )
  await t.rejects(ratesOf(batchSnapshots(api, ID, { signal: shell.stopping })), {
    exit: 3,
    message: /there is no batch/,
  })
})
