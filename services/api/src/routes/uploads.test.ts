import { EventEmitter, once } from 'node:events'
import { request } from 'node:http'
import t, { type Test } from 'tap'
import { LedgerOutage, type NewPrompt } from '@conclave/shared/ports/ledger'
import { type Appended, type IntakeLedger, type UploadReceipt } from '@conclave/shared/ports/intake'
import { BATCH_ID, batchOf, ledgerOf, openApi, OTHER_ID, type Sent } from '../fixtures/api-scene.js'

const POST = { method: 'POST', url: `/v1/batches/${BATCH_ID}/prompts` } as const
const LINES = { 'content-type': 'application/x-ndjson' }
const lines = (...written: readonly string[]): Sent => ({ ...POST, headers: LINES, payload: written.join('\n') })

interface Told {
  readonly prompts: number[]
  readonly refused: (readonly [reason: string, prompts: number])[]
}

/** An API over a ledger that stores nothing but what it is given, unless the upload fails. */
async function open(t: Test, own: Partial<IntakeLedger> = {}) {
  const stored: NewPrompt[] = []
  const receipts = new Map<string, UploadReceipt>()
  const told: Told = { prompts: [], refused: [] }
  const append: IntakeLedger['append'] = async ({ idempotencyKey, chunks, receipt }): Promise<Appended> => {
    const known = idempotencyKey === null ? undefined : receipts.get(idempotencyKey)
    if (known !== undefined) return { appended: false, why: 'known', ...known }
    const taken: NewPrompt[] = []
    for await (const chunk of chunks) taken.push(...chunk)
    const ids = new Set(stored.map(({ externalId }) => externalId))
    const fresh = taken.filter(({ externalId }) => externalId === null || !ids.has(externalId))
    const outcome = { accepted: fresh.length, skippedKnown: taken.length - fresh.length, rejected: {} }
    if (idempotencyKey !== null) receipts.set(idempotencyKey, receipt(outcome))
    stored.push(...fresh)
    return { appended: true, ...outcome }
  }
  const api = await openApi(t, ledgerOf({ append, ...own }).ledger, {
    onBatch: (prompts) => void told.prompts.push(prompts),
    onRefused: (reason, prompts) => void told.refused.push([reason, prompts]),
  })
  return { ...api, stored, told }
}

t.test('a batch may be submitted open, and then without prompts', async (t) => {
  const { ledger, created } = ledgerOf()
  const { send } = await openApi(t, ledger)
  t.equal((await send({ method: 'POST', url: '/v1/batches', payload: { open: true } })).statusCode, 201)
  t.equal((await send({ method: 'POST', url: '/v1/batches', payload: { open: true, prompts: ['x'] } })).statusCode, 201)
  t.match(created, [
    { open: true, prompts: [] },
    { open: true, prompts: [{ text: 'x' }] },
  ])
  for (const payload of [{}, { prompts: [] }, { open: false, prompts: [] }]) {
    const { statusCode, body } = await send({ method: 'POST', url: '/v1/batches', payload })
    t.match([statusCode, JSON.parse(body)], [422, { errors: [{ pointer: '/prompts' }] }])
  }
})

t.test('lines are stored, and known ids are counted', async (t) => {
  const { send, stored, told } = await open(t)
  const first = await send(lines('"a"', '', '{"id":"1","prompt":"b","metadata":{"n":1}}'))
  const second = await send(lines('{"id":"1","prompt":"b"}', '"c"'))
  t.equal(first.statusCode, 200)
  t.same(first.json(), { accepted: 2, skipped_known: 0, refused: { count: 0, errors: [] } })
  t.match(second.json(), { accepted: 1, skipped_known: 1 })
  t.same(
    stored.map(({ text }) => text),
    ['a', 'b', 'c'],
  )
  t.same(told, { prompts: [2, 1], refused: [['duplicate', 1]] })
})

t.test('no lines are no prompts', async (t) => {
  const { send, told } = await open(t)
  t.match((await send(lines(''))).json(), { accepted: 0 })
  t.same(told.prompts, [])
})

t.test('a document is stored as well, and refused whole where anything in it is wrong', async (t) => {
  const { send, stored } = await open(t)
  const post = (payload: object, url: string = POST.url) => send({ ...POST, url, payload })
  t.match((await post({ prompts: ['a', { id: '1', prompt: 'b' }] })).json(), { accepted: 2, skipped_known: 0 })
  t.match((await post({ prompts: [{ id: '1', prompt: 'b' }] })).json(), { accepted: 0, skipped_known: 1 })

  const bad = await post({ prompts: ['fine', ' ', { prompt: 'nul \u0000' }, { prompt: 'y'.repeat(100_001) }] })
  t.equal(bad.statusCode, 422)
  t.same(
    bad.json().errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/prompts/1', '/prompts/3/prompt', '/prompts/2/prompt'],
  )
  for (const payload of [{ prompts: [] }, {}, { prompts: [5] }, { prompts: ['x'], open: true }]) {
    t.equal((await post(payload)).statusCode, 422)
  }
  const skip = await post({ prompts: ['x', ''] }, `${POST.url}?on_error=skip`)
  t.match([skip.statusCode, skip.json()], [422, { errors: [{ pointer: '?on_error' }] }])
  t.equal(stored.length, 2)
})

t.test('a bad line keeps all others out, and every bad line is told by its number', async (t) => {
  const { send, stored, told } = await open(t)
  const response = await send(lines('"a"', '{}', '"b"', 'secret', `"${'x'.repeat(100_001)}"`))
  const problem = response.json()
  t.equal(response.statusCode, 422)
  t.match(problem, {
    code: 'invalid',
    detail: '3 lines cannot be taken, so nothing of the upload is kept; line 2: /prompt is missing',
    errors: [
      { line: 2, pointer: '/prompt', message: 'is missing' },
      { line: 4, pointer: '' },
      { line: 5, pointer: '', message: /100001 characters/ },
    ],
  })
  t.notMatch(response.body, /secret/)
  t.same(stored, [])
  t.same(told, {
    prompts: [],
    refused: [
      ['invalid', 1],
      ['invalid', 1],
      ['too_large', 1],
    ],
  })
})

t.test('bad lines are skipped and told where that is asked for', async (t) => {
  const { send, stored } = await open(t)
  const response = await send({ ...lines('"a"', '{}', '"b"', '['), url: `${POST.url}?on_error=skip` })
  t.equal(response.statusCode, 200)
  t.match(response.json(), { accepted: 2, refused: { count: 2, errors: [{ line: 2 }, { line: 4 }] } })
  t.same(
    stored.map(({ text }) => text),
    ['a', 'b'],
  )
})

t.test('a key answers the same again for the same body, and a conflict for another', async (t) => {
  const { send, stored, told } = await open(t)
  const keyed = (sent: Sent) => send({ ...sent, headers: { ...sent.headers, 'idempotency-key': 'k' } })
  const skip = `${POST.url}?on_error=skip`
  const sent = { ...lines('"a"', '{}'), url: skip }
  const [first, again] = [await keyed(sent), await keyed(sent)]
  t.match(first.json(), { accepted: 1, refused: { count: 1, errors: [{ line: 2 }] } })
  t.equal(again.body, first.body)
  for (const other of [
    { ...lines('"a"', '[]'), url: skip },
    lines('"a"', '{}'),
    { ...POST, payload: { prompts: ['a'] } },
  ]) {
    const conflict = await keyed(other)
    t.match([conflict.statusCode, conflict.json()], [409, { code: 'idempotency-conflict' }])
  }
  t.equal(stored.length, 1)
  t.same(told.prompts, [1, 1], 'that there may be work is told again, which does no harm')
})

t.test('what the ledger does not take is told, and why', async (t) => {
  const whys = [
    ['not-found', 404, 'not-found'],
    ['closed', 409, 'not-open'],
    ['busy', 503, 'busy'],
  ] as const
  for (const [why, status, code] of whys) {
    const { send, lines: logged } = await open(t, { append: async () => ({ appended: false, why }) })
    for (const sent of [lines('"a"'), { ...POST, payload: { prompts: ['a'] } }]) {
      const response = await send(sent)
      t.match([response.statusCode, response.json()], [status, { code }])
      t.equal(response.headers['retry-after'], status === 503 ? '5' : undefined)
    }
    t.same(
      logged.filter((line) => !line.includes('"audit":true')),
      [],
      'it is no fault of ours',
    )
  }
})

t.test('a ledger that goes away in the middle is 503, and the body is read to its end', async (t) => {
  const append: IntakeLedger['append'] = async ({ chunks }) => {
    for await (const _chunk of chunks) throw new LedgerOutage('the ledger does not answer (ECONNRESET)')
    return { appended: false, why: 'closed' }
  }
  const { app } = await open(t, { append })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const body = `${JSON.stringify('x'.repeat(1_000))}\n`.repeat(20_000)
  const response = await fetch(url + POST.url, { method: 'POST', headers: LINES, body })
  t.equal(response.status, 503)
  t.match(await response.json(), { code: 'unavailable' })
  t.equal((await fetch(`${url}/healthz`)).status, 200)
})

t.test('a body that breaks off is no news, and its upload fails', async (t) => {
  const upload = new EventEmitter()
  const append: IntakeLedger['append'] = async ({ chunks }) => {
    try {
      for await (const _chunk of chunks) upload.emit('chunk')
    } catch (error) {
      upload.emit('failed', error)
      throw error
    }
    return { appended: true, accepted: 1, skippedKnown: 0, rejected: {} }
  }
  const { app, lines: logged } = await open(t, { append })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const client = request(url + POST.url, { method: 'POST', headers: LINES })
  client.on('error', () => undefined)
  client.write('"a"\n'.repeat(5_000))
  await once(upload, 'chunk')
  const failed = once(upload, 'failed')
  client.destroy()

  t.match(await failed, [{ code: 'bad-request', message: /broke off/ }])
  t.same(logged, [])
})

t.test('bodies of other types, and bad ids and queries, are refused', async (t) => {
  const { send, stored } = await open(t)
  const refused: readonly (readonly [Sent, number, string?])[] = [
    [{ ...lines('"a"'), headers: { 'content-type': 'text/csv' } }, 415],
    [{ ...lines('"a"'), url: '/v1/batches/nope/prompts' }, 422, ':id'],
    [{ ...lines('"a"'), url: `${POST.url}?on_error=ignore` }, 422, '?on_error'],
    [{ ...lines('"a"'), url: `${POST.url}?onerror=skip` }, 422, '?onerror'],
    [{ ...lines('"a"'), headers: { ...LINES, 'idempotency-key': '' } }, 422, 'header idempotency-key'],
    [{ ...POST, headers: { 'content-type': 'application/json' }, payload: '{"prompts": [' }, 400],
    [{ method: 'POST', url: '/v1/batches', headers: LINES, payload: '"a"' }, 415],
  ]
  for (const [sent, status, pointer] of refused) {
    const response = await send(sent)
    t.equal(response.statusCode, status, `${sent.url} ${response.body.slice(0, 100)}`)
    t.equal(response.json().errors?.[0]?.pointer, pointer)
  }
  t.equal(stored.length, 0)
})

t.test('sealing answers the batch, and that there may be something to do', async (t) => {
  const sealed: string[] = []
  const { ledger } = ledgerOf({
    seal: async (batchId) => void sealed.push(batchId),
    show: async (batchId) => (batchId === BATCH_ID ? batchOf({ open: false }) : null),
  })
  const poked: number[] = []
  const { send } = await openApi(t, ledger, { onBatch: (prompts) => void poked.push(prompts) })
  const response = await send({ method: 'POST', url: `/v1/batches/${BATCH_ID}/seal` })
  t.match([response.statusCode, response.json()], [200, { id: BATCH_ID, state: 'running', open: false }])
  t.equal((await send({ method: 'POST', url: `/v1/batches/${OTHER_ID}/seal` })).statusCode, 404)
  t.same(sealed, [BATCH_ID, OTHER_ID])
  t.same(poked, [0])
})
