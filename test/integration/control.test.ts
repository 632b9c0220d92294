import t, { type Test } from 'tap'
import { openApi } from '@conclave/api/fixtures/api-scene'
import { INTENTS, groundOf, play } from '@conclave/shared/recipe/fixtures'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { first, hire, RECORD, REFUSED, sampleIds, take } from '../conformance/ledger-scenes.js'
import { startPostgres } from '../support/postgres-server.js'

const server = await startPostgres()
t.teardown(() => server.close())

/** The API over a ledger of its own; every answer is held against the document. */
async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const { send } = await openApi(
    t,
    { ...world.batches, ...world.intake },
    { control: world.control, fleet: world.fleet },
  )
  const submit = async (payload: object) => {
    const response = await send({ method: 'POST', url: '/v1/batches', payload })
    const { id }: { readonly id: string } = response.json()
    return { url: `/v1/batches/${id}`, id, ids: await sampleIds(world, id) }
  }
  const post = async (url: string, payload?: object) => {
    const response = await send({ method: 'POST', url, ...(payload && { payload }) })
    return { status: response.statusCode, body: response.json() }
  }
  return { world, send, submit, post }
}

t.test('a batch is held, goes on, is changed, ends and is removed, and tells so all along', async (t) => {
  const { world, send, submit, post } = await open(t)
  const { url, ids } = await submit({ prompts: ['a', 'b'], deadline: '2099-01-01T00:00:00Z' })

  t.match(await post(`${url}/pause`), {
    status: 200,
    body: { state: 'paused', state_reason: 'request', finished_at: null },
  })
  t.match(await post(`${url}/retry`), { status: 200, body: { reopened: 0, batch: { state: 'paused' } } })
  t.match(await post(`${url}/resume`), { status: 200, body: { state: 'running', state_reason: null } })
  const changed = await send({
    method: 'PATCH',
    url,
    payload: { name: 'n', priority: -5, deadline: null, metadata: { k: [1] } },
  })
  t.match(changed.json(), { name: 'n', priority: -5, deadline: null, metadata: { k: [1] } })
  t.equal((await send({ method: 'DELETE', url })).statusCode, 409)

  t.match(await post(`${url}/cancel`), { status: 200, body: { state: 'cancelled', counts: { pending: 2 } } })
  t.match((await send({ method: 'DELETE', url })).json(), { code: 'batch-state', detail: /are being ended/ })
  await world.upkeep.endStopped(100)
  await world.dispatch.completeBatches()
  t.match((await send({ url })).json(), { counts: { pending: 0, cancelled: 2 }, finished_at: String, eta: null })
  t.match(await post(`${url}/resume`), { status: 409, body: { code: 'batch-state', detail: /cancelled \(request\)/ } })
  t.equal((await send({ method: 'DELETE', url })).statusCode, 204)
  for (const gone of [url, `${url}/samples`, `/v1/samples/${first(ids)}`]) {
    t.equal((await send({ url: gone })).statusCode, 404)
  }
})

t.test('a retried sample shows what was voided, and runs again', async (t) => {
  const { world, send, submit, post } = await open(t)
  const { url, ids } = await submit({ prompts: ['a'] })
  const id = first(ids)
  const { ledger } = await hire(world)
  await take(ledger, id)
  const { journal } = play(groundOf(), [INTENTS, { finish: 'refused' }])
  for (const entry of journal) await ledger.append(id, entry, null)
  await ledger.finish(id, REFUSED, RECORD)
  await world.dispatch.completeBatches()

  t.match(await post(`${url}/retry`, { states: ['refused'] }), {
    body: { reopened: 1, batch: { state: 'running', finished_at: null, counts: { pending: 1, refused: 0 } } },
  })
  t.match((await send({ url: `/v1/samples/${id}` })).json(), {
    state: 'pending',
    record: null,
    journal: [
      { seq: 0, void: false },
      { seq: 1, void: true, finish: 'refused' },
    ],
  })
})

t.test('the fleet is shown as its heartbeats tell it', async (t) => {
  const { world, send } = await open(t)
  const [worker, refiner] = [await hire(world, { slots: 9 }), await hire(world, { service: 'refiner' })]
  await world.silence(refiner.id)
  const { data } = (await send({ url: '/v1/workers' })).json()
  t.match(
    new Map(data.map((each: { readonly id: string }) => [each.id, each])),
    new Map([
      [worker.id, { service: 'worker', slots: 9, health: 'alive', last_progress_at: null }],
      [refiner.id, { service: 'refiner', health: 'silent' }],
    ]),
  )
})
