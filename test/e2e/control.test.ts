import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { checkRun } from '../support/check-run.js'
import { controlBatch, listWorkers, removeBatch, type ControlledBatch } from '../support/control-batch.js'
import { type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { completed, openWorld, readText, showBatch, submit, type World } from '../support/world.js'

t.setTimeout(300_000)

const show = async (api: Service, id: string): Promise<ControlledBatch> => {
  const shown: ControlledBatch = JSON.parse(await readText(`${api.url}/v1/batches/${id}`))
  return shown
}

/** Resolves when every process of the fleet has been heard of again. */
async function beaten(api: Service): Promise<void> {
  const before = new Map((await listWorkers(api)).map(({ pid, seen_at }) => [pid, seen_at]))
  await until(
    'all have beaten',
    async () => (await listWorkers(api)).every(({ pid, seen_at }) => before.get(pid) !== seen_at),
    30_000,
  )
}

async function fleet(world: World): Promise<Service> {
  const api = await world.start('api')
  await Promise.all([world.start('worker'), world.start('worker'), world.start('refiner')])
  return api
}

t.test('a pause brings the fleet to a stand and a resume brings it on, and nothing is bought again', async (t) => {
  const latencyMs = 300
  const world = await openWorld({
    queues: 'postgres',
    endpoint: ['--latency-ms', String(latencyMs)],
    env: { CONCLAVE_SLOTS: '12' },
  })
  t.teardown(world.close)
  const api = await fleet(world)
  const batch = await submit(api, { prompts: benchPrompts(60) })
  await until('calls are answered', async () => (await world.books()).completed >= 60, 30_000)

  const began = performance.now()
  t.match(await controlBatch(api, batch.id, 'pause'), {
    status: 200,
    body: { state: 'paused', state_reason: 'request' },
  })
  await until('nothing is in flight', async () => {
    const { inFlight } = await world.books()
    return inFlight === 0 && (await listWorkers(api)).length === 3 && performance.now() - began > 1_000
  })
  const stoodMs = performance.now() - began
  t.comment(`still ${Math.round(stoodMs)} ms after the pause, a call takes ${latencyMs} ms`)
  // Two seconds and a call, and five for a machine that has other things to do.
  t.ok(stoodMs < 7_000 + latencyMs, 'still in time')

  // A process that was held up may have a reply in hand and begin one more call, before it hears of the pause.
  await beaten(api)
  await until(
    'nobody holds a sample',
    async () => (await listWorkers(api)).every(({ active }) => active === 0) && (await world.books()).inFlight === 0,
    30_000,
  )
  const still = await world.books()
  await beaten(api)
  t.equal((await world.books()).requests, still.requests, 'no call begins')
  t.ok(
    (await listWorkers(api)).every(({ active }) => active === 0),
    'nobody holds a sample',
  )
  const paused = await showBatch(api, batch.id)
  t.equal(paused.usage.calls, still.completed, 'what was answered is in the journal')
  t.ok((paused.counts['pending'] ?? 0) + (paused.counts['deliberating'] ?? 0) > 0, 'there is work left')
  t.match(await controlBatch(api, batch.id, 'pause'), { status: 200, body: { state: 'paused' } })

  // Whatever a nervous hand does.
  const words = ['resume', 'pause', 'pause', 'resume', 'change', 'retry', 'resume', 'pause', 'retry', 'resume']
  const answers = await Promise.all(
    words.map((word) => controlBatch(api, batch.id, word, word === 'change' ? { priority: 2 } : undefined)),
  )
  t.same(new Set(answers.map(({ status }) => status)), new Set([200]))
  t.match(await controlBatch(api, batch.id, 'resume'), { status: 200, body: { state: 'running', priority: 2 } })

  await completed(api, batch.id, 60_000)
  const findings = await checkRun(world, batch.id, 60)
  t.same(findings.broken, [])
  t.equal(findings.boughtAgain, 0)
  t.match(await controlBatch(api, batch.id, 'pause'), {
    status: 409,
    body: { code: 'batch-state', detail: /completed/ },
  })
  t.ok(
    (await listWorkers(api)).every(({ health, last_progress_at }) => health === 'alive' && last_progress_at !== null),
  )
})

t.test('a cancel, and a deadline, end the calls in flight on every worker', async (t) => {
  const world = await openWorld({
    queues: 'postgres',
    endpoint: ['--latency-ms', '30000'],
    env: { CONCLAVE_SLOTS: '6' },
  })
  t.teardown(world.close)
  const api = await fleet(world)
  const batch = await submit(api, { prompts: benchPrompts(30) })
  await until('both workers are busy', async () => (await world.books()).inFlight === 12, 30_000)

  const began = performance.now()
  t.match(await controlBatch(api, batch.id, 'cancel'), {
    status: 200,
    body: { state: 'cancelled', state_reason: 'request' },
  })
  await until('all calls are abandoned', async () => (await world.books()).byStatus['abandoned'] === 12)
  t.comment(`abandoned ${Math.round(performance.now() - began)} ms after the cancel`)
  t.ok(performance.now() - began < 7_000, 'within two seconds, and five for a machine that has other things to do')
  await until('the last sample has ended', async () => (await show(api, batch.id)).finished_at !== null, 30_000)
  t.match(await show(api, batch.id), { state: 'cancelled', total: 30, counts: { cancelled: 30 } })

  t.equal((await controlBatch(api, batch.id, 'cancel')).status, 200)
  for (const word of ['pause', 'resume', 'retry']) {
    t.match(await controlBatch(api, batch.id, word), { status: 409, body: { detail: /cancelled/ } })
  }
  t.equal(await removeBatch(api, batch.id), 204)
  t.equal(await removeBatch(api, batch.id), 404)

  const late = await submit(api, { prompts: benchPrompts(20) })
  await until('both workers are busy again', async () => (await world.books()).inFlight === 12, 30_000)
  t.equal(await removeBatch(api, late.id), 409, 'it runs')
  const deadline = new Date(Date.now() + 6_000).toISOString()
  t.equal((await controlBatch(api, late.id, 'change', { deadline })).status, 200)
  await completed(api, late.id, 60_000)
  t.match(await show(api, late.id), { state: 'completed', state_reason: 'deadline', counts: { failed: 20 } })
  // The ledger knows of an end before the endpoint knows of its connection's.
  await until('all calls are abandoned', async () => (await world.books()).byStatus['abandoned'] === 24, 30_000)
  t.match(await world.books(), { inFlight: 0, completed: 0, byStatus: { abandoned: 24 } })
  t.match(await controlBatch(api, late.id, 'retry'), { status: 409, body: { detail: /deadline/ } })
})

t.test('refused samples that are retried are asked anew where they were refused, and nowhere else', async (t) => {
  const world = await openWorld({ queues: 'postgres', endpoint: ['--fault', 'refused:draft=1'] })
  t.teardown(world.close)
  const api = await fleet(world)
  const batch = await submit(api, { recipe: 'aidsafe-paper', prompts: benchPrompts(20) })
  t.match(await completed(api, batch.id, 60_000), { counts: { refused: 20 } })
  t.match(await controlBatch(api, batch.id, 'retry'), {
    status: 200,
    body: { reopened: 0, batch: { state: 'completed' } },
  })

  await world.changeEndpoint({ faults: [] })
  t.match(await controlBatch(api, batch.id, 'retry', { states: ['refused'] }), {
    status: 200,
    body: { reopened: 20, batch: { state: 'running', counts: { refused: 0 } } },
  })
  const done = await completed(api, batch.id, 60_000)
  await until('the endpoint has booked its last answer', async () => (await world.books()).inFlight === 0)

  t.equal(done.counts['accepted'], 20)
  const { byRole, completed: bought } = await world.books()
  t.match(byRole, { intents: 20, draft: 40 })
  t.equal(done.usage.calls, bought, 'what was refused is in the books')
  const findings = await checkRun(world, batch.id, 20)
  t.same(findings.broken, [])
  t.equal(findings.boughtAgain, 0)
})
