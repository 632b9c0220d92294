import pg from 'pg'
import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { checkRun } from '../support/check-run.js'
import { controlBatch, listWorkers } from '../support/control-batch.js'
import { startDeadlyEndpoint } from '../support/deadly-endpoint.js'
import { type Service } from '../support/service.js'
import { completed, openWorld, submit } from '../support/world.js'

t.setTimeout(300_000)

const POISON = 'the prompt that no worker survives'

t.test('a sample that kills every worker that holds it is set aside, and all others get through', async (t) => {
  const world = await openWorld({ queues: 'postgres', env: { CONCLAVE_SLOTS: '4', CONCLAVE_LOCK_MS: '2000' } })
  const ledger = new pg.Client({
    connectionString: world.postgres.connectionString,
    options: '-c search_path=conclave',
  })
  const [api] = await Promise.all([world.start('api'), world.start('refiner'), ledger.connect()])
  const killed: number[] = []

  // A worker and its supervisor: where it dies, another is started in its place.
  const workers: Promise<Service>[] = []
  const hire = async (place: number): Promise<Service> => {
    const dead = () => {
      const replaced = replace(place, deadly.close)
      replaced.catch(() => undefined) // without a worker in its place, nothing is completed
      workers[place] = replaced
    }
    const deadly = await startDeadlyEndpoint(world.endpoint.url, POISON, dead)
    t.teardown(deadly.close)
    return world.start('worker', { OPENAI_BASE_URL: deadly.url })
  }
  const replace = async (place: number, close: () => void): Promise<Service> => {
    const worker = await workers[place]
    if (worker === undefined) throw new Error('nobody to kill')
    await worker.kill()
    // Not before: a worker that hears of it could give the sample back, and would not have died of it.
    close()
    killed.push(worker.pid)
    // Nobody waits twelve seconds here to see that it is silent.
    await ledger.query(`update workers set seen_at = seen_at - interval '13 seconds' where pid = $1`, [worker.pid])
    return hire(place)
  }
  for (const place of [0, 1]) workers[place] = hire(place)
  await Promise.all(workers)
  t.teardown(async () => {
    await Promise.allSettled(workers)
    await ledger.end()
    await world.close()
  })

  const innocents = benchPrompts(70)
  const began = performance.now()
  const batch = await submit(api, {
    recipe: 'aidsafe-paper',
    prompts: [...innocents.slice(0, 5), POISON, ...innocents.slice(5)],
  })
  const done = await completed(api, batch.id, 180_000)
  t.comment(`completed after ${Math.round((performance.now() - began) / 1000)} s and ${killed.length} deaths`)

  t.match(done.counts, { failed: 1, pending: 0, deliberating: 0, refining: 0 })
  t.equal(done.counts['accepted'], 70)
  const found = await ledger.query<{ reason: string; last_error: string }>(
    `select reason, last_error from samples where prompt = $1`,
    [POISON],
  )
  t.match(found.rows, [
    { reason: 'poison', last_error: new RegExp(`^poison: 4 workers .* process ${killed.at(-1)} on `) },
  ])
  t.equal(killed.length, 4)
  const { broken } = await checkRun(world, batch.id, 71)
  t.same(
    broken.filter((rule) => !rule.endsWith('has no record')),
    [],
  )
  t.equal((await listWorkers(api)).filter(({ health }) => health === 'silent').length, 4)
  t.match(await controlBatch(api, batch.id, 'retry', { reasons: ['timeout'] }), { body: { reopened: 0 } })
})
