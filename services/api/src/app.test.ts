import t from 'tap'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play, PROMPT } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { PROBLEMS } from './errors.js'
import { BATCH_ID, batchOf, ledgerOf, openApi, OTHER_ID, sampleOf } from './fixtures/api-scene.js'
import { injected, REFUSED } from './fixtures/refused.js'

const RECORD = recordOf(play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])]).sample)
const POST = { method: 'POST', url: '/v1/batches' } as const

const outage = async (): Promise<never> => {
  throw new LedgerOutage('the ledger does not answer (ECONNREFUSED)')
}
/** Lines of the log that are not of the audit. */
const newsIn = (lines: readonly string[]) => lines.filter((line) => !line.includes('"audit":true'))
const DOWN = { create: outage, list: outage, show: outage, samples: outage, sample: outage, accepted: outage }

t.test('what must be refused is refused by its place, and nothing is stored', async (t) => {
  const { ledger, created } = ledgerOf()
  const { send, lines } = await openApi(t, ledger)
  for (const refused of REFUSED) {
    await t.test(refused.what, async (t) => {
      const response = await send(injected(refused))

      const problem = response.json()
      t.equal(response.statusCode, refused.status)
      t.match(response.headers['content-type'], /^application\/problem\+json/)
      t.match(problem, {
        type: `urn:conclave:problem:${refused.code}`,
        status: refused.status,
        code: refused.code,
        title: String,
        detail: refused.detail ?? String,
      })
      t.same(problem.errors?.map(({ pointer }: { pointer: string }) => pointer).sort(), refused.pointers)
      t.notMatch(response.body, /secret/, 'the body is not echoed')
      t.equal(created.length, 0)
    })
  }
  t.same(newsIn(lines), [], 'what a client does wrong is no news')
})

t.test('what is accepted is stored as it was sent', async (t) => {
  const { ledger, created } = ledgerOf()
  const poked: number[] = []
  const { send } = await openApi(t, ledger, { onBatch: (prompts) => void poked.push(prompts) })

  const response = await send({
    ...POST,
    headers: { 'idempotency-key': 'k' },
    payload: {
      name: 'first',
      prompts: ['plain 😀', { id: 'a', prompt: '  kept as it is \n', metadata: { n: [1, null] } }],
      metadata: { team: 'x' },
      priority: -3,
      recipe: { rounds: 1, models: { draft: 'd' } },
    },
  })

  t.equal(response.statusCode, 201)
  t.equal(response.headers.location, `/v1/batches/${BATCH_ID}`)
  t.match(created[0], {
    name: 'first',
    priority: -3,
    metadata: { team: 'x' },
    prompts: [
      { externalId: null, text: 'plain 😀', metadata: null },
      { externalId: 'a', text: '  kept as it is \n', metadata: { n: [1, null] } },
    ],
    recipe: { rounds: 1, models: { default: 'm', draft: 'd' } },
    idempotency: { key: 'k', requestDigest: /^[0-9a-f]{64}$/ },
  })
  t.same(poked, [2])
})

t.test('a byte order mark before JSON is no fault of the client', async (t) => {
  const { ledger, created } = ledgerOf()
  const { send } = await openApi(t, ledger)
  const payload = '\ufeff{"prompts":["x"]}'
  t.equal((await send({ ...POST, headers: { 'content-type': 'application/json' }, payload })).statusCode, 201)
  t.equal(created[0]?.prompts[0]?.text, 'x')
})

t.test('a known idempotency key answers its batch, or a conflict, and pokes nobody', async (t) => {
  let sameRequest = true
  const { ledger } = ledgerOf({ create: async () => ({ created: false, batchId: BATCH_ID, sameRequest }) })
  const { send } = await openApi(t, ledger, { onBatch: () => t.fail('there is no new work') })
  const sent = { ...POST, headers: { 'idempotency-key': 'k' }, payload: { prompts: ['x'] } }

  const again = await send(sent)
  sameRequest = false
  const conflict = await send(sent)

  t.equal(again.statusCode, 200)
  t.equal(again.headers.location, `/v1/batches/${BATCH_ID}`)
  t.equal(conflict.statusCode, 409)
  t.equal(conflict.json().code, 'idempotency-conflict')
})

t.test('bad ids, cursors, limits and states are refused by their place', async (t) => {
  const { send } = await openApi(t, ledgerOf().ledger)
  const batch = `/v1/batches/${BATCH_ID}`
  const refused: readonly (readonly [url: string, ...pointers: string[]])[] = [
    ['/v1/batches/nope', ':id'],
    [`/v1/batches/${BATCH_ID}0`, ':id'],
    ['/v1/batches/%00', ':id'],
    [`/v1/batches/urn:uuid:${BATCH_ID}`, ':id'],
    ['/v1/samples/1', ':id'],
    ['/v1/batches/nope/samples?limit=x', ':id'],
    ['/v1/batches/nope/export', ':id'],
    ...['0', '1001', '-1', '1.5', '1e2', '0x10', 'true', 'x', '', '%205', '99999999999999999999'].map(
      (limit) => [`/v1/batches?limit=${limit}`, '?limit'] as const,
    ),
    ['/v1/batches?limit=1&limit=2', '?limit'],
    ['/v1/batches?cursor=5', '?cursor'],
    ['/v1/batches?cursor=', '?cursor'],
    ['/v1/batches?page=2&limit=0', '?limit', '?page'],
    ['/v1/batches?__proto__=1', '?__proto__'],
    ...['-1', '1.5', '2147483648', 'x', BATCH_ID].map(
      (cursor) => [`${batch}/samples?cursor=${cursor}`, '?cursor'] as const,
    ),
    [`${batch}/samples?state=done`, '?state'],
    [`${batch}/samples?reason=%00`, '?reason'],
    [`${batch}/export?format=csv&cot=maybe`, '?cot', '?format'],
  ]
  for (const [url, ...pointers] of refused) {
    const response = await send({ url })
    t.equal(response.statusCode, 422, url)
    t.same(
      response
        .json()
        .errors.map(({ pointer }: { pointer: string }) => pointer)
        .sort(),
      pointers,
    )
  }
  t.match((await send({ url: `${batch}/samples?state=done` })).json().errors[0].message, /pending, deliberating/)
  t.equal(
    (await send({ url: `${batch}/samples?limit=1000&cursor=0&state=failed&reason=rate_limited` })).statusCode,
    200,
  )
})

t.test('what is not there is not found', async (t) => {
  const { send, app } = await openApi(t, ledgerOf().ledger)
  const sent = [
    { url: `/v1/batches/${OTHER_ID}` },
    { url: `/v1/batches/${OTHER_ID}/samples` },
    { url: `/v1/batches/${OTHER_ID}/export` },
    { url: `/v1/samples/${OTHER_ID}` },
    { url: '/v1/nothing' },
    { url: '/' },
    { url: '/v1/guesses', method: 'POST', payload: '{' },
  ] as const
  for (const each of sent) {
    const response = await send(each)
    t.equal(response.statusCode, 404, each.url)
    t.equal(response.json().code, 'not-found')
  }
  for (const url of ['/v1/batches/%zz', `/v1/batches/${'a'.repeat(500)}`]) {
    const response = await app.inject(url)
    t.equal(response.statusCode, 400)
    t.match(response.headers['content-type'], /^application\/problem\+json/)
    t.equal(response.json().code, 'bad-request')
  }
})

t.test('a ledger that does not answer is 503 with a time to come back, on every route', async (t) => {
  const { send, lines } = await openApi(t, ledgerOf(DOWN).ledger)
  const batch = `/v1/batches/${BATCH_ID}`
  const gets = ['/v1/batches', batch, `${batch}/samples`, `${batch}/export`, `/v1/samples/${OTHER_ID}`]
  for (const sent of [{ ...POST, payload: { prompts: ['secret prompt'] } }, ...gets.map((url) => ({ url }))]) {
    const response = await send(sent)
    t.equal(response.statusCode, 503)
    t.equal(response.headers['retry-after'], '5')
    t.equal(response.json().code, 'unavailable')
  }
  t.equal(newsIn(lines).length, 6)
  t.notMatch(lines.join(), /secret/)
})

t.test('a defect is told to the log, and to the client only that there is one', async (t) => {
  const show = async () => {
    throw new TypeError('row of "secret" is undefined')
  }
  const { send, app, lines } = await openApi(t, ledgerOf({ show }).ledger)
  const response = await app.inject(`/v1/batches/${BATCH_ID}`)
  t.equal(response.statusCode, 500)
  t.match(response.json(), { code: 'internal', status: 500, title: PROBLEMS.internal.title })
  t.notMatch(response.body, /secret|TypeError/)
  t.match(lines.join(), /TypeError/)
  t.equal((await send({ url: '/v1/batches' })).statusCode, 200)
})

t.test('a page that is full has a cursor to the next, and a short one ends the list', async (t) => {
  const samples = Array.from({ length: 5 }, (_, i) => sampleOf(i))
  const { ledger } = ledgerOf({
    samples: async (_id, { after, limit }) => samples.filter(({ ordinal }) => ordinal > after).slice(0, limit),
    list: async ({ before }) => (before === null ? [batchOf(), batchOf({ id: OTHER_ID })] : []),
  })
  const { send } = await openApi(t, ledger)
  const page = async (url: string) => (await send({ url })).json()

  t.match(await page(`/v1/batches/${BATCH_ID}/samples?limit=3`), { data: [{}, {}, {}], next_cursor: '2' })
  t.match(await page(`/v1/batches/${BATCH_ID}/samples?limit=3&cursor=2`), { data: [{}, {}], next_cursor: null })
  t.match(await page('/v1/batches?limit=2'), { data: [{}, {}], next_cursor: OTHER_ID })
  t.same(await page(`/v1/batches?limit=2&cursor=${OTHER_ID}`), { data: [], next_cursor: null })
})

t.test('an export is one line for each accepted sample, over as many pages as there are', async (t) => {
  const all = Array.from({ length: 1203 }, (_, i) => ({ ...sampleOf(2 * i), prompt: PROMPT.text, record: RECORD }))
  const { ledger } = ledgerOf({
    accepted: async (_id, after, limit) => all.filter(({ ordinal }) => ordinal > after).slice(0, limit),
  })
  const { send } = await openApi(t, ledger)
  const rows = async (query: string): Promise<readonly unknown[]> => {
    const { body, headers } = await send({ url: `/v1/batches/${BATCH_ID}/export${query}` })
    t.match(headers['content-type'], /^application\/x-ndjson/)
    return body
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line))
  }

  t.equal((await rows('')).length, 1203)
  t.match((await rows('?format=aidsafe'))[0], {
    prompt: PROMPT.text,
    thoughts: [String, String],
    response: RECORD.response,
  })
  t.match((await rows('?format=messages'))[1202], { messages: [{ role: 'user' }, { content: /^<think>\n/ }] })
  t.match((await rows('?format=messages&cot=none'))[0], { messages: [{}, { content: RECORD.response }] })
})

t.test('an export that a fault cuts off does not pass for a whole one', async (t) => {
  const page = Array.from({ length: 500 }, (_, i) => ({ ...sampleOf(i), record: RECORD }))
  const { ledger } = ledgerOf({ accepted: async (_id, after) => (after === -1 ? page : outage()) })
  const { app } = await openApi(t, ledger)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const response = await fetch(`${url}/v1/batches/${BATCH_ID}/export`)
  t.equal(response.status, 200)
  await t.rejects(response.text())
})

t.test('requests are told by route, never by path', async (t) => {
  const seen: unknown[] = []
  const { send, app } = await openApi(t, ledgerOf().ledger, { onAnswered: (request) => void seen.push(request) })
  seen.length = 0
  await send({ url: `/v1/batches/${BATCH_ID}` })
  await send({ url: '/secret/path' })
  await app.inject('/v1/batches/%zz')
  t.match(seen, [
    { method: 'GET', route: '/v1/batches/:id', status: 200, seconds: Number },
    { method: 'GET', route: 'none', status: 404 },
  ])
  t.notMatch(JSON.stringify(seen), /secret|%zz/)
})
