import { once } from 'node:events'
import { createServer } from 'node:http'
import t, { type Test } from 'tap'
import { openApi } from '@conclave/api/fixtures/api-scene'
import { startDeliverer } from '@conclave/api/webhooks/deliver-webhooks'
import { createWebhookStore } from '@conclave/shared/adapters/postgres/webhook-store'
import { createSendWebhook } from '@conclave/shared/adapters/webhook/send-webhook'
import { DELIVERY_LEASE_MS, WEBHOOK_EVENTS, type NewWebhook } from '@conclave/shared/ports/webhooks'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { ACCEPTED, first, hire, newBatch, RECORD, submit, take } from '../conformance/ledger-scenes.js'
import { startPostgres } from '../support/postgres-server.js'
import { until } from '../support/until.js'
import { openWorld } from '../support/world.js'

t.setTimeout(120_000)
const server = await startPostgres()
t.teardown(() => server.close())

const SECRET = `whsec_${Buffer.alloc(24, 3).toString('base64')}`
const hookTo = (url: string, own: Partial<NewWebhook> = {}): NewWebhook => ({
  ...{ url, secret: SECRET, events: WEBHOOK_EVENTS },
  ...own,
})

/** A receiver that answers each message with the status that it is told. */
async function listen(t: Test, answer: (id: string, body: string) => number): Promise<string> {
  const receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => void (body += chunk.toString()))
    request.on('end', () => response.writeHead(answer(String(request.headers['webhook-id']), body)).end())
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  t.teardown(() => receiver.close())
  const address = receiver.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return `http://127.0.0.1:${address.port}/`
}

async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const webhooks = createWebhookStore(world.db)
  const told = async (batchId: string) =>
    (await webhooks.deliveries(batchId, { after: 0, limit: 100 })).map(({ event }) => event)
  const age = (ms: number) =>
    world.db.query('', 'update webhook_deliveries set due_at = due_at - make_interval(secs => $1)', [ms / 1000])
  return { world, webhooks, told, age }
}

t.test('every change of a state is told once, with the counts of that moment', async (t) => {
  const { world, webhooks, told } = await open(t)
  const { batchId, ids } = await submit(world, newBatch(1, { open: true, webhook: hookTo('https://a.example/') }))
  await world.control.change(batchId, { priority: 3 })
  t.same(await told(batchId), [], 'what is no change of state is not told')
  await world.control.pause(batchId, 'request', null)
  await world.control.pause(batchId, 'request', null)
  await world.control.resume(batchId)
  await world.intake.seal(batchId)
  const { ledger } = await hire(world)
  await take(ledger, first(ids))
  await ledger.finish(first(ids), ACCEPTED, RECORD)
  await world.dispatch.completeBatches()
  t.same(await told(batchId), ['batch.paused', 'batch.open', 'batch.running', 'batch.completed'])

  const due = await webhooks.takeDue(10)
  t.match(
    due.find(({ event }) => event === 'batch.completed'),
    {
      told: { id: batchId, state: 'completed', counts: { accepted: 1, pending: 0 } },
      url: 'https://a.example/',
      secret: SECRET,
      attempts: 1,
    },
  )
  t.match(due.find(({ event }) => event === 'batch.paused')?.told, { state_reason: 'request', counts: { pending: 1 } })
})

t.test('a cancelled batch is told when its last sample has ended, and only what was asked for', async (t) => {
  const { world, told } = await open(t)
  const webhook = hookTo('https://a.example/', { events: ['batch.cancelled'] })
  const { batchId } = await submit(world, newBatch(2, { webhook }))
  const { batchId: silent } = await submit(world, newBatch(2))
  await world.control.pause(batchId, 'request', null)
  for (const id of [batchId, silent]) await world.control.cancel(id, 'request')
  t.same(await told(batchId), [])
  await world.upkeep.endStopped(100)
  await world.dispatch.completeBatches()
  t.same(await told(batchId), ['batch.cancelled'])
  t.same(await told(silent), [], 'there is nobody to tell')
  t.match((await world.batches.show(batchId))?.webhook, { url: 'https://a.example/', events: ['batch.cancelled'] })
})

t.test('an attempt belongs to one process, and to another when nothing is heard of it', async (t) => {
  const { world, webhooks, age } = await open(t)
  const { batchId } = await submit(world, newBatch(1, { webhook: hookTo('https://a.example/') }))
  await world.control.pause(batchId, 'request', null)
  const taken = (await Promise.all([1, 2, 3, 4].map(() => webhooks.takeDue(5)))).flat()
  t.equal(taken.length, 1)
  const lost = first(taken)
  t.same(await webhooks.takeDue(5), [])
  await age(DELIVERY_LEASE_MS + 1_000)
  const again = first(await webhooks.takeDue(5))
  t.match(again, { id: lost.id, attempts: 2 })

  await webhooks.settle(lost, { delivered: true, status: 200 }, null)
  const shown = async () => first(await webhooks.deliveries(batchId, { after: 0, limit: 5 }))
  t.match(await shown(), { state: 'pending' }, 'the first one comes too late')
  await webhooks.settle(again, { delivered: false, status: 500, error: 'status 500', isFinal: false }, 60_000)
  t.match(await shown(), { state: 'pending', lastStatus: 500, lastError: 'status 500', dueAt: Date })
  await age(61_000)
  await webhooks.settle(first(await webhooks.takeDue(5)), { delivered: true, status: 200 }, null)
  t.match(await shown(), { state: 'delivered', attempts: 3, dueAt: null, lastError: null })
  await age(DELIVERY_LEASE_MS * 1_000)
  t.same(await webhooks.takeDue(5), [])
})

t.test('through the API: a batch tells its webhook until it is heard, and shows how it went', async (t) => {
  const { world, webhooks, age } = await open(t)
  const { send } = await openApi(
    t,
    { ...world.batches, ...world.intake },
    {
      ...{ webhooks, control: world.control },
      terms: { ...TERMS, webhooksMayBePrivate: true },
    },
  )
  const heard: { readonly id: string; readonly body: string }[] = []
  const url = await listen(t, (id, body) => {
    heard.push({ id, body })
    return heard.length > 1 ? 200 : 503
  })
  const deliverers = [1, 2].map(() =>
    startDeliverer({
      ledger: webhooks,
      send: createSendWebhook({ mayBePrivate: true, timeoutMs: 30_000 }),
      ...{ onAttempt: () => undefined, onOutage: () => undefined, everyMs: 20, chance: () => 0.5 },
    }),
  )
  t.teardown(() => Promise.all(deliverers.map(({ close }) => close())))

  const payload = { prompts: ['a'], webhook: { url, secret: SECRET, events: ['batch.paused'] } }
  const created = await send({ method: 'POST', url: '/v1/batches', payload })
  t.match(created.json().webhook, { url, events: ['batch.paused'] })
  t.notMatch(created.body, 'whsec_')
  const path = `/v1/batches/${String(created.json().id)}`
  await send({ method: 'POST', url: `${path}/pause` })
  const deliveries = async () => {
    const response = await send({ url: `${path}/webhook-deliveries` })
    t.notMatch(response.body, 'whsec_')
    return response.json().data
  }
  await until('it was told and not heard', async () => (await deliveries())[0]?.last_status === 503)
  await age(60_000)
  await until('it was heard', async () => (await deliveries())[0]?.state === 'delivered')

  t.equal(heard.length, 2)
  t.equal(new Set(heard.map(({ id }) => id)).size, 1, 'by the same id')
  t.match(JSON.parse(heard[1]?.body ?? ''), { type: 'batch.paused', data: { state: 'paused', counts: { pending: 1 } } })
  t.match(await deliveries(), [{ attempts: 2, event: 'batch.paused', next_attempt_at: null, last_error: null }])
})

const TERMS = {
  policySets: new Map([['small', newBatch(0).policySet]]),
  ...{ defaultPolicySet: 'small', defaultModel: 'm', prices: {}, maxPromptChars: 1_000 },
}

t.test('a webhook that cannot be had is refused by its place, and nothing of it is repeated', async (t) => {
  const { world } = await open(t)
  const { send } = await openApi(t, { ...world.batches, ...world.intake })
  const urls = ['ftp://a.example/', 'nope', 'http://user:pass@a.example/', 'http://127.0.0.1/', 'http://[::1]:8080/']
  for (const url of [...urls, 'http://localhost/', 'http://2130706433/', 'http://169.254.169.254/latest']) {
    const payload = { prompts: ['a'], webhook: { url, secret: SECRET } }
    const { statusCode, body } = await send({ method: 'POST', url: '/v1/batches', payload })
    t.equal(statusCode, 422, url)
    t.match(JSON.parse(body).errors, [{ pointer: '/webhook/url' }])
  }
  for (const secret of ['', 'whsec_', 'whsec_short', 'x'.repeat(50)]) {
    const payload = { prompts: ['a'], webhook: { url: 'https://a.example/', secret } }
    const { statusCode, body } = await send({ method: 'POST', url: '/v1/batches', payload })
    t.equal(statusCode, 422)
    t.match(JSON.parse(body).errors, [{ pointer: '/webhook/secret' }])
  }
  t.equal((await world.rows()).batches, 0)
})

t.test('an api process delivers, and refuses what its operator does not allow', async (t) => {
  const world = await openWorld({ queues: 'postgres' })
  t.teardown(world.close)
  const heard: string[] = []
  const url = await listen(t, (_id, body) => {
    heard.push(body)
    return 200
  })
  const payload = { open: true, webhook: { url, secret: SECRET } }
  const post = (to: string, body: object = {}) =>
    fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const strict = await world.start('api')
  t.equal((await post(`${strict.url}/v1/batches`, payload)).status, 422)
  const api = await world.start('api', { CONCLAVE_WEBHOOKS_PRIVATE: 'true' })
  const { id } = JSON.parse(await (await post(`${api.url}/v1/batches`, payload)).text())
  await strict.stop()
  await post(`${api.url}/v1/batches/${String(id)}/cancel`)
  await until('it is told', () => Promise.resolve(heard.length > 0), 30_000)
  t.match(JSON.parse(heard[0] ?? ''), { type: 'batch.cancelled', data: { id, state: 'cancelled' } })
  await until('the attempt is counted', async () => (await api.metric('conclave_webhook_attempts_total')) === 1)
  t.notMatch(world.lines().join(), /whsec_/)
})
