import { once } from 'node:events'
import { request } from 'node:http'
import t, { type Test } from 'tap'
import { openApi } from '@conclave/api/fixtures/api-scene'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { startPostgres } from '../support/postgres-server.js'
import { until } from '../support/until.js'

t.setTimeout(120_000)

const LINES = { 'content-type': 'application/x-ndjson' }
const server = await startPostgres()
t.teardown(() => server.close())

/** The API on a ledger of its own, listening, with an open batch. */
async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const api = await openApi(t, { ...world.batches, ...world.intake })
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  const batchId: string = (await api.send({ method: 'POST', url: '/v1/batches', payload: { open: true } })).json().id
  const path = `/v1/batches/${batchId}/prompts`
  const upload = async (payload: string, { query = '', headers = {} } = {}) => {
    const sent = { method: 'POST', url: path + query, headers: { ...LINES, ...headers }, payload } as const
    const response = await api.send(sent)
    return { status: response.statusCode, answer: response.json() }
  }
  const samples = async (query = '') => {
    const { data } = (await api.send({ url: `/v1/batches/${batchId}/samples?limit=1000${query}` })).json()
    return data.map(({ ordinal, external_id: id, prompt }: Record<string, unknown>) => [ordinal, id, prompt])
  }
  const show = async () => (await api.send({ url: `/v1/batches/${batchId}` })).json()
  const locksHeld = async () => {
    const sql = `select count(*)::int as n from pg_locks where locktype = 'advisory'`
    return (await world.db.query<{ n: number }>('', sql, []))[0]?.n ?? 0
  }
  return { ...api, world, url, path, batchId, upload, samples, show, locksHeld }
}

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `{"id":"p${from + i}","prompt":"prompt ${from + i}"}\n`).join('')

t.test('prompts of every kind come back as they were sent', async (t) => {
  const { upload, samples } = await open(t)
  const prompts = ['naïve – 思考 😀 \u2028 \u0001', '  {"prompt": "\\u0000"} \n', 'x'.repeat(100_000), '\ufeffmarked']
  const body = `\ufeff${prompts.map((prompt) => JSON.stringify(prompt)).join('\r\n')}\r\n\r\n{"id":"ключ/1","prompt":"last"}`
  const { status, answer } = await upload(body)
  t.equal(status, 200)
  t.same(answer, { accepted: 5, skipped_known: 0, refused: { count: 0, errors: [] } })
  t.same(await samples(), [...prompts.map((prompt, i) => [i, null, prompt]), [4, 'ключ/1', 'last']])
})

t.test(
  'a connection cut in the middle leaves nothing stored and nothing locked, and the upload can be repeated',
  async (t) => {
    const { upload, url, path, show, locksHeld } = await open(t)
    const client = request(url + path, { method: 'POST', headers: LINES })
    client.on('error', () => undefined)
    if (!client.write(numbered(0, 20_000))) await once(client, 'drain')
    await until('the upload has begun', async () => (await locksHeld()) > 0)
    t.equal((await show()).total, 0, 'nothing is seen of an upload before its end')
    client.destroy()
    await until('nothing is locked', async () => (await locksHeld()) === 0)

    t.equal((await show()).total, 0)
    t.match((await upload(numbered(0, 30_000))).answer, { accepted: 30_000, skipped_known: 0 })
    t.match((await upload(numbered(10_000, 30_010))).answer, { accepted: 10, skipped_known: 20_000 })
    t.match(await show(), { total: 30_010, counts: { pending: 30_010 }, state: 'open', open: true })
  },
)

t.test('one bad line among thousands keeps all of them out, unless bad lines are skipped', async (t) => {
  const { upload, show } = await open(t)
  const body = `${numbered(0, 4_000)}{"id":"bad"}\n${numbered(4_000, 8_000)}`
  const refused = await upload(body)
  t.match([refused.status, refused.answer], [422, { errors: [{ line: 4_001, pointer: '/prompt' }] }])
  t.equal((await show()).total, 0)

  const { answer } = await upload(body, { query: '?on_error=skip' })
  t.match(answer, { accepted: 8_000, refused: { count: 1, errors: [{ line: 4_001 }] } })
  t.equal((await show()).total, 8_000)
})

t.test('a key is answered the same again, also after the batch is sealed', async (t) => {
  const { send, upload, batchId, show } = await open(t)
  const headers = { 'idempotency-key': 'k' }
  const first = await upload('"a"\n{}\n', { query: '?on_error=skip', headers })
  const again = await upload('"a"\n{}\n', { query: '?on_error=skip', headers })
  const sealed = await send({ method: 'POST', url: `/v1/batches/${batchId}/seal` })
  const late = await upload('"a"\n{}\n', { query: '?on_error=skip', headers })

  t.match(first, { status: 200, answer: { accepted: 1, refused: { count: 1, errors: [{ line: 2 }] } } })
  t.same([again, late], [first, first])
  t.match(sealed.json(), { state: 'running', open: false, total: 1 })
  t.match(await upload('"b"', { headers }), { status: 409, answer: { code: 'idempotency-conflict' } })
  t.match(await upload('"b"'), { status: 409, answer: { code: 'not-open' } })
  t.equal((await show()).total, 1)
})

t.test('a ledger that stops in the middle of an upload is 503, and has nothing of it', async (t) => {
  const { url, path, upload, show } = await open(t)
  const client = request(url + path, { method: 'POST', headers: LINES })
  const answered = once(client, 'response')
  answered.catch(() => undefined) // told below
  client.on('error', () => undefined) // answered before all was sent
  if (!client.write(numbered(0, 20_000))) await once(client, 'drain')
  await server.stop()
  client.end(numbered(20_000, 40_000))
  const [response] = await answered
  response.resume()
  await server.start()

  t.equal(response.statusCode, 503)
  t.equal((await show()).total, 0)
  t.match((await upload(numbered(0, 10))).answer, { accepted: 10 })
})
