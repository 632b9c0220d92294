import t, { type Test } from 'tap'
import { createBudgetStore } from '@conclave/shared/adapters/postgres/budget-store'
import { createStandingStore } from '@conclave/shared/adapters/postgres/standing-store'
import { createBudgetInMemory } from '@conclave/shared/fleet/budget/fixtures/budget-in-memory'
import { startPostgres } from '../support/postgres-server.js'
import { amount, budgetConformance, granted, lessee, usd, type BudgetWorld } from './budget.js'
import { openPostgresWorld } from './ledger-on-postgres.js'
import { entryAt, hire, newBatch, submit, take } from './ledger-scenes.js'

t.setTimeout(120_000)

t.test('in memory', async (t) => {
  await budgetConformance(t, 'memory', async () => {
    const memory = createBudgetInMemory()
    let workers = 0
    return {
      ledger: memory.ledger,
      batch: async (budget) => memory.batch(budget),
      worker: async () => `worker ${++workers}`,
      die: async (workerId) => memory.die(workerId),
      book: async (batchId, _workerId, amount) => memory.book(batchId, amount),
      rest: async (batchId) => memory.rest(batchId),
      show: async (batchId) => memory.show(batchId),
    }
  })
})

t.test('on PostgreSQL', async (t) => {
  const server = await startPostgres()
  t.teardown(() => server.close())
  const open = (t: Test) => openBudgetWorld(t, server.connectionString)

  await budgetConformance(t, 'PostgreSQL', open)

  await t.test('what is spent and lost is told by step and model, and in the batch', async (t) => {
    const { world, batches, ledger, one } = await priced(await open(t))
    const batchId = await world.batch(usd(1_000_000))
    await world.book(batchId, one, amount(700, 30))
    await world.book(batchId, one, amount(300, 20))
    await lessee(world, batchId, one).lose(50)

    const rows = await ledger.usage(batchId)
    const batch = await batches.show(batchId)

    const NONE = { inputCached: 0, reasoning: 0, unpricedCalls: 0, lostCalls: 0, lostTokens: 0, lostNanoUsd: 0 }
    t.same(rows, [
      { ...NONE, step: 'draft', model: 'm', calls: 0, input: 0, output: 0, nanoUsd: 0, ...lostOnce(50) },
      { ...NONE, step: 'intents', model: 'm', calls: 2, input: 50, output: 0, nanoUsd: 1000 },
    ])
    t.match(batch, {
      budget: { nanoUsd: 1_000_000, tokens: null },
      cost: { nanoUsd: 1000, lostNanoUsd: 50, unpricedCalls: 0 },
      usage: { calls: 2, input: 50, lostCalls: 1, lostTokens: 50 },
    })
  })

  await t.test('a reply whose model has no price is counted as such', async (t) => {
    const world = await open(t)
    const { batchId, ids } = await submit(world.side, newBatch(1))
    const { ledger } = await hire(world.side)
    await take(ledger, ids[0] ?? '')
    await ledger.append(ids[0] ?? '', entryAt(0), null)
    t.match((await world.side.batches.show(batchId))?.cost, { nanoUsd: 0, unpricedCalls: 1 })
    t.match((await world.side.batches.sample(ids[0] ?? ''))?.journal, [{ costNanoUsd: null }])
  })

  await t.test("a key's cap of the day holds over all its batches, also over those without a budget", async (t) => {
    const world = await open(t)
    await world.capKey('k', amount(100))
    const [one, other] = [await world.keyBatch('k'), await world.keyBatch('k')]
    const worker = await world.worker()
    const [first, second] = [lessee(world, one, worker), lessee(world, other, worker)]

    t.match(await first.need(80), granted(80))
    t.same((await second.need(30)).answer, 'wait', 'the other batch may give back')
    await world.book(one, worker, amount(75))
    await first.release(80)
    t.match(await second.need(20), granted(20))
    await second.release(20)
    t.same((await second.need(30)).answer, 'resting')

    const paused = await world.pauseOf(other)
    t.match(paused, { state: 'paused', state_reason: 'key-budget' })
    t.equal(paused?.resume_at.toISOString(), new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000).toISOString())
    t.match(await world.pauseOf(one), { state: 'running' }, 'the other one is told when it asks')
  })

  await t.test('what a key spent yesterday, and what others spend, does not count', async (t) => {
    const world = await open(t)
    await world.capKey('k', amount(100))
    const [one, other] = [await world.keyBatch('k'), await world.keyBatch('l')]
    const worker = await world.worker()
    await world.book(one, worker, amount(90))
    await world.yesterday()
    await world.book(one, worker, amount(30))
    await world.book(other, worker, amount(1000))
    t.same((await lessee(world, one, worker).need(71)).answer, 'resting')
    t.match(await lessee(world, await world.keyBatch('k'), worker).need(70), granted(70))
    t.same((await lessee(world, other, worker).need(5000)).answer, 'unbounded')
  })

  await t.test('lost calls count against the day of the key, also those of dead workers', async (t) => {
    const world = await open(t)
    await world.capKey('k', amount(100))
    const batchId = await world.keyBatch('k')
    const [one, other] = [await world.worker(), await world.worker()]
    await lessee(world, batchId, one).need(40)
    const lossy = lessee(world, batchId, other)
    await lossy.need(30)
    await lossy.lose(30)
    await world.die(one)
    await world.ledger.bookDeadLeases()
    t.same((await lossy.need(31)).answer, 'resting')
    t.match(await world.pauseOf(batchId), { state_reason: 'key-budget' })
  })

  await t.test(
    'calls need to be reserved where the batch has a budget or its key a cap, and nowhere else',
    async (t) => {
      const world = await open(t)
      await world.capKey('capped', amount(100))
      const batchIds = [
        await world.batch(usd(1)),
        await world.batch({ nanoUsd: null, tokens: 1 }),
        await world.keyBatch('capped'),
        await world.keyBatch('free'),
        await world.batch({ nanoUsd: null, tokens: null }),
      ]
      const standings = await createStandingStore(world.db).standings(batchIds)
      const budgeted = new Map(standings.map((standing) => [standing.batchId, standing.budgeted]))
      t.same(
        batchIds.map((id) => budgeted.get(id)),
        [true, true, true, false, false],
      )
    },
  )

  await t.test('settling, journaling, pausing and booking the dead at once do not lock each other out', async (t) => {
    const world = await open(t)
    await world.capKey('k', amount(1_000_000))
    const batchIds = [await world.keyBatch('k'), await world.keyBatch('k'), await world.keyBatch('k')]
    const work = async (n: number) => {
      const worker = await world.worker()
      for (let round = 0; round < 12; round += 1) {
        const batchId = batchIds[(n + round) % batchIds.length] ?? ''
        const own = lessee(world, batchId, worker)
        await Promise.all([
          own
            .need(10)
            .then(() => own.lose(10))
            .then(() => own.send({ last: true })),
          world.book(batchId, worker, amount(5)),
          world.ledger.changeBudget(batchId, usd(1_000_000)),
          world.ledger.bookDeadLeases(),
        ])
      }
    }
    await t.resolves(Promise.all([0, 1, 2, 3, 4, 5].map(work)))
  })
})

const lostOnce = (n: number) => ({ lostCalls: 1, lostTokens: n, lostNanoUsd: n })

type PostgresBudgetWorld = Awaited<ReturnType<typeof openBudgetWorld>>

const priced = async (world: PostgresBudgetWorld) => ({
  world,
  batches: world.side.batches,
  ledger: world.ledger,
  one: await world.worker(),
})

async function openBudgetWorld(t: Test, connectionString: string) {
  const side = await openPostgresWorld(t, connectionString)
  const { db } = side
  const ledger = createBudgetStore(db)
  const run = async (sql: string, values: readonly unknown[] = []) => void (await db.query('', sql, values))
  const workers = new Map<string, Awaited<ReturnType<typeof hire>>>()
  const samples = new Map<string, string[]>()
  const batch = async (budget: { readonly nanoUsd: number | null; readonly tokens: number | null }) => {
    const { batchId, ids } = await submit(side, newBatch(300, { budget }))
    samples.set(batchId, [...ids])
    return batchId
  }
  const world: BudgetWorld = {
    ledger,
    batch,
    async worker() {
      const hired = await hire(side)
      workers.set(hired.id, hired)
      return hired.id
    },
    die: (workerId) => side.silence(workerId),
    async book(batchId, workerId, { nanoUsd, tokens }) {
      const id = samples.get(batchId)?.pop()
      const worker = workers.get(workerId)
      if (id === undefined || worker === undefined) throw new Error('out of samples, or no such worker')
      await take(worker.ledger, id)
      const usage = { input: tokens, inputCached: 0, output: 0, reasoning: 0 }
      await worker.ledger.append(id, { ...entryAt(0), usage }, nanoUsd)
    },
    rest: async (batchId) => void (await side.control.pause(batchId, 'request', null)),
    async show(batchId) {
      const sql = `select b.state, b.state_reason as reason,
          (select json_build_object('nanoUsd', coalesce(sum(cost_nano_usd), 0), 'tokens',
            coalesce(sum(input_tokens + output_tokens), 0)) from batch_usage where batch_id = b.id) as spent,
          (select json_build_object('nanoUsd', coalesce(sum(lost_nano_usd), 0), 'tokens', coalesce(sum(lost_tokens), 0))
            from batch_usage where batch_id = b.id) as lost,
          (select json_build_object('nanoUsd', coalesce(sum(nano_usd), 0), 'tokens', coalesce(sum(tokens), 0))
            from budget_leases where batch_id = b.id) as leased,
          (select count(*)::int from budget_leases where batch_id = b.id) as leases
        from batches b where b.id = $1`
      const [row] = await db.query<Awaited<ReturnType<BudgetWorld['show']>>>('', sql, [batchId])
      if (row === undefined) throw new Error('there is no such batch')
      return row
    },
  }
  return {
    ...world,
    ledger,
    side,
    db,
    async keyBatch(keyName: string) {
      const batchId = await batch({ nanoUsd: null, tokens: null })
      await run('update batches set key_name = $2 where id = $1', [batchId, keyName])
      return batchId
    },
    capKey: (keyName: string, { nanoUsd, tokens }: { nanoUsd: number; tokens: number }) =>
      run('insert into key_caps values ($1, $2, $3)', [keyName, nanoUsd, tokens]),
    /** As if all that keys have spent had been spent a day before. */
    yesterday: () => run('update key_usage set day = day - 1'),
    async pauseOf(batchId: string) {
      const sql = 'select state, state_reason, resume_at from batches where id = $1'
      const [row] = await db.query<{ state: string; state_reason: string; resume_at: Date }>('', sql, [batchId])
      return row
    },
  }
}
