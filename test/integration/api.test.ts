import t, { type Test } from 'tap'
import { injected, LIMITS, REFUSED } from '@conclave/api/fixtures/refused'
import { openApi, type Sent } from '@conclave/api/fixtures/api-scene'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { createBudgetStore } from '@conclave/shared/adapters/postgres/budget-store'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { first, hire, sampleIds, take, type LedgerWorld } from '../conformance/ledger-scenes.js'
import { startPostgres } from '../support/postgres-server.js'

t.setTimeout(120_000)

const POST = { method: 'POST', url: '/v1/batches' } as const
const NOTHING = { batches: 0, samples: 0, journal: 0, results: 0 }
const ANSWER = 'Check the bank details. \u2028 \u0000 \ud83d 😀'

const server = await startPostgres()
t.teardown(() => server.close())

/** The API on a ledger of its own; every answer is held against the document. */
async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const books = createBudgetStore(world.db)
  const api = await openApi(t, { ...world.batches, ...world.intake }, { books, checks: { ledger: world.db.ping } })
  const submit = async (payload: object, headers: Sent['headers'] = {}) => {
    const response = await api.send({ ...POST, payload, headers })
    return { status: response.statusCode, batch: response.json() }
  }
  const get = async (url: string) => (await api.send({ url })).json()
  return { ...api, world, submit, get }
}

t.test('what must be refused is refused, and nothing of it is stored', async (t) => {
  const { send, world } = await open(t)
  for (const refused of REFUSED) {
    const { statusCode, body } = await send(injected(refused))
    t.equal(statusCode, refused.status, refused.what)
    t.equal(JSON.parse(body).code, refused.code, refused.what)
  }
  t.same(await world.rows(), NOTHING)
})

t.test('a budget is kept with its batch, and what is used is shown beside it', async (t) => {
  const { submit, get, world } = await open(t)
  const { batch } = await submit({ prompts: ['one'], budget: { tokens: 1_000 } })
  const { ledger } = await hire(world)
  const id = first(await sampleIds(world, batch.id))
  await take(ledger, id)
  const { journal } = play(groundOf(), [INTENTS])
  await ledger.append(id, first(journal), 1_500_000)

  t.same(batch.budget, { usd: null, tokens: 1_000 })
  t.match(await get(`/v1/batches/${batch.id}/usage`), {
    usage: { calls: 1 },
    by_step: [{ step: 'intents', usage: { calls: 1 } }],
    by_model: [{ model: 'm', usage: { calls: 1 } }],
  })
  t.match(await get(`/v1/samples/${id}`), { cost_usd: 0.0015, journal: [{ cost_usd: 0.0015 }] })
})

t.test('whatever is accepted can be stored, and comes back as it was sent', async (t) => {
  const { submit, get } = await open(t)
  const prompts = [
    'naïve – 思考 😀 \u2028\u0001\u001f',
    { id: 'ключ/1', prompt: '  {"prompt": "\\u0000"} \n', metadata: { '': [1.5, null, { '😀': 'ü' }] } },
    'x'.repeat(LIMITS.maxPromptChars),
  ]
  const { status, batch } = await submit({ prompts, name: '名', metadata: { a: { b: [] } }, priority: 100 })

  t.equal(status, 201)
  t.match(await get(`/v1/batches/${batch.id}`), {
    name: '名',
    metadata: { a: { b: [] } },
    priority: 100,
    state: 'running',
    total: 3,
    counts: { pending: 3, accepted: 0 },
  })
  t.match((await get(`/v1/batches/${batch.id}/samples`)).data, [
    { ordinal: 0, external_id: null, prompt: prompts[0], metadata: null },
    { ordinal: 1, external_id: 'ключ/1', prompt: '  {"prompt": "\\u0000"} \n', metadata: { '': [1.5, null, {}] } },
    { ordinal: 2, prompt: prompts[2] },
  ])
})

t.test('ten thousand prompts inline are accepted', async (t) => {
  const { submit } = await open(t)
  const prompts = Array.from({ length: 10_000 }, (_, i) => ({
    id: `p${i}`,
    prompt: `Prompt ${i}: ${'word '.repeat(40)}`,
  }))
  const began = performance.now()
  const { status, batch } = await submit({ prompts })
  t.comment(`10,000 prompts in ${Math.round(performance.now() - began)} ms`)
  t.equal(status, 201)
  t.equal(batch.total, 10_000)
})

t.test('a request sent again with its idempotency key is the same batch, also when sent at once', async (t) => {
  const { submit, world } = await open(t)
  const key = { 'idempotency-key': 'k' }
  const body = { prompts: ['one', 'two'] }

  const sent = await Promise.all(Array.from({ length: 8 }, () => submit(body, key)))
  const again = await submit(body, key)
  const other = await submit({ prompts: ['one', 'three'] }, key)
  const unkeyed = await submit(body)

  t.same(sent.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 200, 200, 201])
  t.equal(new Set([...sent, again].map(({ batch }) => batch.id)).size, 1)
  t.equal(again.status, 200)
  t.equal(other.status, 409)
  t.equal(unkeyed.status, 201)
  t.match(await world.rows(), { batches: 2, samples: 4 })
})

t.test('lists are complete and in order, however small their pages', async (t) => {
  const { submit, get } = await open(t)
  const made: string[] = []
  for (let i = 0; i < 5; i += 1) made.push((await submit({ prompts: ['x'] })).batch.id)
  const { batch } = await submit({ prompts: Array.from({ length: 24 }, (_, i) => `prompt ${i}`) })
  const walk = async (url: string) => {
    const found: { readonly id: string; readonly prompt: string }[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await get(`${url}${cursor === '' ? '' : `&cursor=${cursor}`}`)
      found.push(...page.data)
      cursor = page.next_cursor
    }
    return found
  }

  t.same(
    (await walk('/v1/batches?limit=2')).map(({ id }) => id),
    [batch.id, ...made.toReversed()],
  )
  for (const limit of [1, 7, 8, 24, 1000]) {
    const samples = await walk(`/v1/batches/${batch.id}/samples?limit=${limit}`)
    t.same(
      samples.map(({ prompt }) => prompt),
      Array.from({ length: 24 }, (_, i) => `prompt ${i}`),
    )
  }
  t.same(await walk(`/v1/batches/${batch.id}/samples?limit=5&state=accepted`), [])
})

/** Runs samples of a batch to their end through the ledger's own ports. */
async function end(world: LedgerWorld, batchId: string) {
  const { ledger } = await hire(world)
  const { journal, sample } = play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])])
  const record = { ...recordOf(sample), response: ANSWER }
  const ids = await sampleIds(world, batchId)
  for (const [i, id] of ids.entries()) {
    if (i === 3) continue
    await take(ledger, id)
    for (const entry of journal.slice(0, 4)) await ledger.append(id, entry, null)
    await ledger.handOver(id, 'refining')
    await take(ledger, id, 'refining')
    for (const entry of journal.slice(4)) await ledger.append(id, entry, null)
    await ledger.finish(id, i === 1 ? { state: 'rejected', reason: 'nothing-kept' } : { state: 'accepted' }, record)
  }
  return { ids, record, journal }
}

t.test('an export holds the accepted samples in batch order, in every format', async (t) => {
  const { submit, send, world } = await open(t)
  const { batch } = await submit({ prompts: ['p0', 'p1', 'p2', 'p3', 'p4'] })
  const empty = await send({ url: `/v1/batches/${batch.id}/export` })
  const { record } = await end(world, batch.id)
  const rows = async (query: string) => {
    const { body, headers } = await send({ url: `/v1/batches/${batch.id}/export${query}` })
    t.match(headers['content-disposition'], new RegExp(`attachment; filename="${batch.id}-[a-z]+\\.jsonl"`))
    return body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  const thoughts = record.thoughts.map(({ text }) => text)
  const reasoning = thoughts.join('\n\n')
  const dialogue = (assistant: object) =>
    ['p0', 'p2', 'p4'].map((content) => ({
      messages: [
        { role: 'user', content },
        { role: 'assistant', ...assistant },
      ],
    }))

  t.equal(empty.body, '')
  const released = await rows('')
  t.same(
    released.map(({ deliberation_log: _log, ...row }) => row),
    ['p0', 'p2', 'p4'].map((prompt) => ({ prompt, thoughts, response: ANSWER })),
  )
  t.match(released[0].deliberation_log, [{ agent: 'drafter' }, { agent: 'auditor' }, { agent: 'advocate' }])
  t.same(await rows('?format=messages'), dialogue({ content: `<think>\n${reasoning}\n</think>\n\n${ANSWER}` }))
  t.same(
    await rows('?format=messages&cot=reasoning_content'),
    dialogue({ reasoning_content: reasoning, content: ANSWER }),
  )
  t.same(await rows('?format=messages&cot=none'), dialogue({ content: ANSWER }))
})

t.test('a sample is shown with its journal and record, and its batch with counts and usage', async (t) => {
  const { submit, get, world } = await open(t)
  const { batch } = await submit({ prompts: ['p0', 'p1', 'p2', 'p3', 'p4'] })
  const { ids, record, journal } = await end(world, batch.id)

  const shown = await get(`/v1/samples/${first(ids)}`)
  t.match(shown, { batch_id: batch.id, state: 'accepted', reason: null, attempts: 0, record: { response: ANSWER } })
  t.same(shown.record, record)
  t.same(
    shown.journal.map(({ reply }: { reply: string }) => reply),
    journal.map(({ text }) => text),
  )
  t.match(await get(`/v1/batches/${batch.id}`), {
    total: 5,
    counts: { pending: 1, accepted: 3, rejected: 1 },
    usage: { calls: 20, input_tokens: 2000, cached_input_tokens: 800, output_tokens: 400, reasoning_tokens: 100 },
    rate: 4,
    eta: String,
  })
  t.match(await get(`/v1/batches/${batch.id}/samples?state=rejected&reason=nothing-kept`), {
    data: [{ id: ids[1], reason: 'nothing-kept' }],
  })
})

t.test('a ledger that is down is 503 at once, nothing is stored, and it works again when it is back', async (t) => {
  const { send, submit, get, world } = await open(t)
  const { batch } = await submit({ prompts: ['p'] }, { 'idempotency-key': 'before' })
  const paths = ['', `/${batch.id}`, `/${batch.id}/samples`, `/${batch.id}/export`].map((path) => `/v1/batches${path}`)
  const sent: readonly Sent[] = [
    { ...POST, payload: { prompts: ['p'] }, headers: { 'idempotency-key': 'during' } },
    ...[...paths, `/v1/samples/${batch.id}`].map((url) => ({ url })),
  ]

  await server.stop()
  for (const each of sent) {
    const began = performance.now()
    const response = await send(each)
    t.equal(response.statusCode, 503)
    t.equal(response.headers['retry-after'], '5')
    t.ok(performance.now() - began < 6_000)
  }
  t.equal((await send({ url: '/healthz' })).statusCode, 200)
  const ready = await send({ url: '/readyz' })
  t.match([ready.statusCode, ready.json()], [503, { failing: ['ledger'] }])

  await server.start()
  t.match(await world.rows(), { batches: 1, samples: 1 })
  t.equal((await send({ url: '/readyz' })).statusCode, 200)
  t.equal((await submit({ prompts: ['p'] }, { 'idempotency-key': 'during' })).status, 201)
  t.equal((await get('/v1/batches')).data.length, 2)
})
