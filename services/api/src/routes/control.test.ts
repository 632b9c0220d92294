import t from 'tap'
import { type Controlled, type ControlLedger } from '@conclave/shared/ports/control'
import { LedgerOutage, type Batch } from '@conclave/shared/ports/ledger'
import { BATCH_ID, batchOf, controlOf, ledgerOf, openApi, OTHER_ID } from '../fixtures/api-scene.js'

const BATCH = `/v1/batches/${BATCH_ID}`
const REQUESTS = [
  { method: 'POST', url: `${BATCH}/pause` },
  { method: 'POST', url: `${BATCH}/resume` },
  { method: 'POST', url: `${BATCH}/cancel` },
  { method: 'POST', url: `${BATCH}/retry` },
  { method: 'PATCH', url: BATCH, payload: { priority: 3 } },
  { method: 'DELETE', url: BATCH },
] as const

const answering = (controlled: Controlled): ControlLedger => {
  const answer = async () => controlled
  return { pause: answer, resume: answer, cancel: answer, change: answer, retry: answer, remove: answer }
}
const showing = (own: Partial<Batch>) => ledgerOf({ show: async () => batchOf(own) }).ledger

t.test('each request is passed on and answered with the batch, and the dispatcher hears of it', async (t) => {
  const { control, asked } = controlOf()
  let told = 0
  const batch = showing({ state: 'paused', stateReason: 'budget', resumeAt: new Date('2026-05-01T00:00:00Z') })
  const { send } = await openApi(t, batch, { control, onControl: () => void (told += 1) })
  const answers = []
  for (const request of REQUESTS) answers.push(await send(request))

  t.same(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200, 200, 200, 204],
  )
  t.match(answers[0]?.json(), {
    id: BATCH_ID,
    state: 'paused',
    state_reason: 'budget',
    resume_at: '2026-05-01T00:00:00.000Z',
    deadline: null,
  })
  t.match(answers[3]?.json(), { reopened: 3, batch: { id: BATCH_ID } })
  t.equal(answers[5]?.body, '')
  t.same(asked, [
    ['pause', BATCH_ID, 'request', null],
    ['resume', BATCH_ID],
    ['cancel', BATCH_ID, 'request'],
    ['retry', BATCH_ID, { states: ['failed'], reasons: null }],
    ['change', BATCH_ID, { priority: 3 }],
    ['remove', BATCH_ID],
  ])
  t.equal(told, 6)
})

t.test('what the state does not allow is a conflict that says the state', async (t) => {
  const past = new Date('2020-01-01T00:00:00Z')
  const scenes: readonly (readonly [Partial<Batch>, RegExp])[] = [
    [{ state: 'completed', finishedAt: past }, /^the batch is completed: it cannot be /],
    [{ state: 'completed', stateReason: 'deadline', finishedAt: past, deadline: past }, /completed \(deadline\): /],
    [{ state: 'cancelled', stateReason: 'request', finishedAt: past }, /is cancelled \(request\): /],
    [{ state: 'cancelled', stateReason: 'request' }, /is cancelled, and its samples are being ended: /],
    [{ state: 'running', deadline: past }, /is past its deadline, and its samples are being ended: /],
    [{ state: 'running' }, /is running: /],
  ]
  for (const [batch, detail] of scenes) {
    const onControl = () => t.fail('nothing was changed')
    const { send } = await openApi(t, showing(batch), { control: answering('unfit'), onControl })
    for (const request of REQUESTS) {
      const response = await send(request)
      t.equal(response.statusCode, 409)
      t.match(response.json(), { code: 'batch-state', detail })
    }
  }
})

t.test('a batch that is not there, or is gone by then, is not found', async (t) => {
  const absent = await openApi(t, ledgerOf({ show: async () => null }).ledger, { control: answering('gone') })
  const going = await openApi(t, ledgerOf().ledger, { control: answering('gone') })
  for (const request of REQUESTS) {
    t.equal((await absent.send(request)).statusCode, 404)
    t.equal((await going.send(request)).statusCode, 404)
    t.equal((await absent.send({ ...request, url: request.url.replace(BATCH_ID, 'nope') })).statusCode, 422)
  }
})

t.test('a ledger that does not answer is 503, whatever is asked of it', async (t) => {
  const outage = async (): Promise<never> => {
    throw new LedgerOutage('the ledger does not answer')
  }
  const control = { pause: outage, resume: outage, cancel: outage, change: outage, retry: outage, remove: outage }
  const { send } = await openApi(t, ledgerOf().ledger, { control, fleet: { workers: outage } })
  for (const request of [...REQUESTS, { url: '/v1/workers' }]) t.equal((await send(request)).statusCode, 503)
})

t.test('a change holds what it names and nothing else', async (t) => {
  const { control, asked } = controlOf()
  const { send } = await openApi(t, ledgerOf().ledger, { control })
  const change = async (payload?: object) =>
    (await send({ method: 'PATCH', url: BATCH, ...(payload && { payload }) })).statusCode

  t.equal(await change({ name: null, metadata: { a: 1 }, deadline: '2099-01-02T03:04:05+01:00' }), 200)
  t.equal(await change({ deadline: null }), 200)
  t.equal(await change({}), 200)
  t.equal(await change(), 200)
  t.same(asked, [
    ['change', BATCH_ID, { name: null, metadata: { a: 1 }, deadline: new Date('2099-01-02T02:04:05.000Z') }],
    ['change', BATCH_ID, { deadline: null }],
    ['change', BATCH_ID, {}],
    ['change', BATCH_ID, {}],
  ])
})

t.test('a body that does not fit is refused by its places, and nothing is done', async (t) => {
  const { control, asked } = controlOf()
  const { send } = await openApi(t, ledgerOf().ledger, { control })
  const refused: readonly (readonly ['PATCH' | 'POST', object, ...string[]])[] = [
    ['PATCH', { priority: 101, state: 'paused' }, '/priority', '/state'],
    ['PATCH', { deadline: 'tomorrow' }, '/deadline'],
    ['PATCH', { deadline: '2020-01-01T00:00:00Z' }, '/deadline'],
    ['PATCH', { name: '', metadata: [] }, '/metadata', '/name'],
    ['PATCH', { name: 'a\u0000', metadata: { k: '\ud800' } }, '/metadata/k', '/name'],
    ['POST', { states: [] }, '/states'],
    ['POST', { states: ['cancelled'] }, '/states/0'],
    ['POST', { states: ['failed'], reasons: ['NOT ONE'], all: true }, '/all', '/reasons/0'],
  ]
  for (const [method, payload, ...pointers] of refused) {
    const response = await send({ method, url: method === 'POST' ? `${BATCH}/retry` : BATCH, payload })
    t.equal(response.statusCode, 422)
    const told: readonly { readonly pointer: string }[] = response.json().errors
    t.same(told.map(({ pointer }) => pointer).toSorted(), pointers)
  }
  const broken = { method: 'POST', url: `${BATCH}/retry`, headers: { 'content-type': 'application/json' } } as const
  t.equal((await send({ ...broken, payload: '{' })).statusCode, 400)
  t.same(asked, [])
})

t.test('a retry is told what to open, and an empty body is none', async (t) => {
  const { control, asked } = controlOf()
  const { send } = await openApi(t, ledgerOf().ledger, { control })
  const retry = { method: 'POST', url: `${BATCH}/retry` } as const
  await send({ ...retry, payload: { states: ['refused', 'rejected'], reasons: ['filtered'] } })
  await send({ ...retry, headers: { 'content-type': 'application/json' }, payload: '' })
  t.same(asked, [
    ['retry', BATCH_ID, { states: ['refused', 'rejected'], reasons: ['filtered'] }],
    ['retry', BATCH_ID, { states: ['failed'], reasons: null }],
  ])
})

t.test('a deadline is stored with a new batch, in universal time, and one that has passed is refused', async (t) => {
  const { ledger, created } = ledgerOf()
  const { send } = await openApi(t, ledger)
  const submit = async (deadline: string) =>
    send({ method: 'POST', url: '/v1/batches', payload: { prompts: ['x'], deadline } })

  t.equal((await submit('2099-12-31T23:00:00-05:00')).statusCode, 201)
  t.match(created, [{ deadline: new Date('2100-01-01T04:00:00Z') }])
  const late = await submit('2020-01-01T00:00:00Z')
  t.equal(late.statusCode, 422)
  t.match(late.json().errors, [{ pointer: '/deadline', message: 'has passed already' }])
})

t.test('the fleet is listed page by page', async (t) => {
  const worker = {
    ...{ service: 'worker', host: 'h', pid: 1, slots: 4, active: 1, health: 'alive' as const },
    ...{ startedAt: new Date(0), seenAt: new Date(1_000), lastProgressAt: null },
  }
  const all = [OTHER_ID, BATCH_ID].map((id) => ({ ...worker, id }))
  const { send } = await openApi(t, ledgerOf().ledger, {
    fleet: {
      workers: async ({ before, limit }) => all.filter(({ id }) => before === null || id < before).slice(0, limit),
    },
  })
  const first = (await send({ url: '/v1/workers?limit=1' })).json()
  t.match(first, {
    data: [{ id: OTHER_ID, health: 'alive', seen_at: '1970-01-01T00:00:01.000Z' }],
    next_cursor: OTHER_ID,
  })
  t.match((await send({ url: `/v1/workers?cursor=${OTHER_ID}` })).json(), {
    data: [{ id: BATCH_ID }],
    next_cursor: null,
  })
  t.equal((await send({ url: '/v1/workers?cursor=1' })).statusCode, 422)
})
