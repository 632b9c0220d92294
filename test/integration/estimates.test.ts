import t, { type Test } from 'tap'
import { openApi, type Sent } from '@conclave/api/fixtures/api-scene'
import { createCatalogueStore } from '@conclave/shared/adapters/postgres/catalogue-store'
import { createPilotStore } from '@conclave/shared/adapters/postgres/pilot-store'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { ACCEPTED, entryAt, hire, RECORD, REJECTED, sampleIds, take } from '../conformance/ledger-scenes.js'
import { startPostgres } from '../support/postgres-server.js'

t.setTimeout(120_000)
const server = await startPostgres()
t.teardown(() => server.close())

const PROMPTS = Array.from({ length: 200 }, (_, i) => ({ id: `p${i}`, prompt: `prompt ${i}` }))

async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const { send } = await openApi(
    t,
    { ...world.batches, ...world.intake },
    {
      ...{ fleet: world.fleet, catalogue: createCatalogueStore(world.db), pilots: createPilotStore(world.db) },
      eventPace: { everyMs: 20, heartbeatMs: 1_000, lifeMs: 60_000, slowMs: 1_000 },
    },
  )
  const post = (payload: object, own: Partial<Sent> = {}) =>
    send({ method: 'POST', url: '/v1/estimates', payload, ...own })
  return { world, send, post }
}

/** Runs the pilot to its end: all but the first are accepted. */
async function run(world: Awaited<ReturnType<typeof open>>['world'], id: string) {
  const worker = await hire(world, { slots: 8 })
  const refiner = await hire(world, { slots: 2, service: 'refiner' })
  for (const [i, sampleId] of (await sampleIds(world, id)).entries()) {
    await take(worker.ledger, sampleId)
    await worker.ledger.append(sampleId, { ...entryAt(0), ms: 800 }, 2_000_000)
    await worker.ledger.handOver(sampleId, 'refining')
    await take(refiner.ledger, sampleId, 'refining')
    await refiner.ledger.append(sampleId, { ...entryAt(1), step: 'refinement', ms: 400 }, 1_000_000)
    await refiner.ledger.finish(sampleId, i === 0 ? REJECTED : ACCEPTED, RECORD)
  }
  await world.dispatch.completeBatches()
}

t.test('a pilot is drawn from all prompts, run as a batch, and tells what the whole would take', async (t) => {
  const { world, send, post } = await open(t)
  const asked = await post({
    prompts: PROMPTS,
    total: 5_000,
    pilot: { size: 10, seed: 3 },
    budget: { tokens: 1_000_000 },
  })
  t.equal(asked.statusCode, 202)
  const { id } = asked.json()
  t.equal(asked.headers.location, `/v1/estimates/${String(id)}`)
  t.match(asked.json(), { ready: false, estimate: null, total: 5_000, pilot: { drawn: 10, ended: 0, seed: 3 } })
  t.match((await send({ url: `/v1/batches/${String(id)}` })).json(), {
    pilot: true,
    total: 10,
    budget: { tokens: 1e6 },
  })
  const drawn = await world.batches.samples(id, { state: null, reason: null, after: -1, limit: 100 })
  drawn.forEach(({ externalId }, i) => t.equal(Math.floor(Number(externalId?.slice(1)) / 20), i, String(externalId)))

  await run(world, id)
  const told = (await send({ url: `/v1/estimates/${String(id)}` })).json()
  t.match(told, {
    ready: true,
    state: 'completed',
    pilot: { ended: 10 },
    estimate: {
      acceptance: { mean: 0.9 },
      accepted: { mean: 4_500 },
      cost_usd: { mean: 15 },
      seconds: { mean: 1_000 },
    },
  })
  t.ok(told.estimate.seconds_at_pilot_pace > 0)
  t.match(told.assumes.join(), /8 worker and 2 refiner slots/)
})

t.test('who waits is answered when the pilot has ended, and not much later than asked', async (t) => {
  const { world, send, post } = await open(t)
  const { id } = (await post({ prompts: ['a', 'b'] })).json()
  const waiting = send({ url: `/v1/estimates/${String(id)}?wait=30` })
  await run(world, id)
  t.match((await waiting).json(), { ready: true, estimate: { acceptance: { mean: 0.5 } } })
  const began = performance.now()
  const late = await post({ prompts: ['a'] }, { url: '/v1/estimates?wait=1' })
  t.equal(late.statusCode, 202)
  t.ok(performance.now() - began >= 950)
})

t.test('the same request with its key makes one pilot, and another body is a conflict', async (t) => {
  const { world, post } = await open(t)
  const headers = { 'idempotency-key': 'once' }
  const [one, again] = [await post({ prompts: ['a'] }, { headers }), await post({ prompts: ['a'] }, { headers })]
  t.equal(one.json().id, again.json().id)
  t.equal((await post({ prompts: ['b'] }, { headers })).statusCode, 409)
  t.equal((await world.rows()).batches, 1)
})

t.test('what cannot be estimated is refused by its place, and a batch that is no pilot is no estimate', async (t) => {
  const { world, send, post } = await open(t)
  const refused: readonly (readonly [body: object, pointer: string])[] = [
    [{}, '/prompts'],
    [{ prompts: [] }, '/prompts'],
    [{ prompts: ['a', 'b'], total: 1 }, '/total'],
    [{ prompts: ['a'], pilot: { size: 101 } }, '/pilot/size'],
    [{ prompts: ['a'], recipe: 'none' }, '/recipe'],
    [{ prompts: [...PROMPTS, { id: 'p1', prompt: 'x' }] }, '/prompts/200/id'],
    [{ prompts: ['a'], open: true }, '/open'],
    [{ prompts: ['a'], budget: { usd: 1 } }, '/budget/usd'],
  ]
  for (const [body, pointer] of refused) {
    const { statusCode, body: text } = await post(body)
    t.equal(statusCode, 422, text)
    t.match(JSON.parse(text).errors, [{ pointer }])
  }
  t.equal((await world.rows()).batches, 0)
  const batch = await send({ method: 'POST', url: '/v1/batches', payload: { prompts: ['a'] } })
  t.equal((await send({ url: `/v1/estimates/${String(batch.json().id)}` })).statusCode, 404)
})
