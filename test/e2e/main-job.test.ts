import t from 'tap'
import { checkRun } from '../support/check-run.js'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'
import { redisMissing } from '../support/redis-server.js'
import { completed, openWorld, readText, submit } from '../support/world.js'
import { benchPrompts } from '../bench/prompts.js'

t.setTimeout(480_000)

/** A world that is unkind in every way at once, but only a little. */
const UNKIND = [
  ...['--latency-ms', '40', '--latency-p95-ms', '160'],
  ...['not-json=0.02', 'wrong-shape=0.01', 'unknown-rule=0.02', 'truncated=0.01'].flatMap((fault) => [
    '--fault',
    fault,
  ]),
  ...['server-error=0.02', 'unavailable=0.01', 'rate-limited=0.02', 'cut-off=0.01'].flatMap((fault) => [
    '--fault',
    fault,
  ]),
  ...['refused:draft=0.02', 'filtered=0.002'].flatMap((fault) => ['--fault', fault]),
]

for (const queues of ['redis', 'postgres'] as const) {
  const skip = queues === 'redis' ? redisMissing() : false
  t.test(`prompts go in by REST and a data set comes out, with queues in ${queues}`, { skip }, async (t) => {
    const world = await openWorld({ queues, endpoint: UNKIND, env: { CONCLAVE_SLOTS: '24' } })
    t.teardown(world.close)
    const api = await world.start('api')
    const worker = await world.start('worker')
    const refiner = await world.start('refiner')
    const prompts = benchPrompts(100).map((prompt, i) => ({ id: `p-${i}`, prompt }))

    const batch = await submit(api, { prompts, name: 'main job' })
    const done = await completed(api, batch.id, 120_000)

    const findings = await checkRun(world, batch.id, prompts.length)
    t.same(findings.broken, [])
    t.equal(findings.boughtAgain, 0)
    t.equal(
      Object.values(done.counts).reduce((sum, n) => sum + n, 0),
      prompts.length,
    )
    t.ok((done.counts['accepted'] ?? 0) > prompts.length * 0.8, JSON.stringify(done.counts))
    t.equal(done.usage.calls, findings.journalEntries)

    const rows = await exported(`${api.url}/v1/batches/${batch.id}/export?format=aidsafe`)
    t.equal(rows.length, done.counts['accepted'])
    t.same(Object.keys(rows[0] ?? {}), ['prompt', 'thoughts', 'response', 'deliberation_log'])

    for (const [service, metric] of [
      [worker, 'conclave_deliberations_total'],
      [refiner, 'conclave_samples_total'],
      [api, 'conclave_prompts_accepted_total'],
    ] as const) {
      t.ok((await service.metric(metric)) > 0, `${service.name} counts ${metric}`)
    }
    t.same(
      await Promise.all([api, worker, refiner].map((service) => service.stop())),
      [0, 0, 0],
      'SIGTERM ends them well',
    )
  })
}

t.test('real prompts leave no trace in logs', { skip: realPromptsMissing('prompts-permissive.jsonl') }, async (t) => {
  const world = await openWorld({ queues: 'postgres', endpoint: UNKIND, env: { CONCLAVE_LOG_LEVEL: 'trace' } })
  t.teardown(world.close)
  const api = await world.start('api')
  const worker = await world.start('worker')
  const refiner = await world.start('refiner')
  const prompts = readRealPrompts('prompts-permissive.jsonl', 60)

  const batch = await submit(api, { prompts })
  await completed(api, batch.id, 120_000)

  t.same((await checkRun(world, batch.id, prompts.length)).broken, [])
  const said = [api, worker, refiner].flatMap((service) => service.lines).join('\n')
  t.ok(said.length > 0)
  for (const { prompt } of prompts) t.notOk(said.includes(JSON.stringify(prompt.slice(0, 40)).slice(1, -1)))
})

t.test('SIGTERM parks what runs, and another worker goes on without buying anything again', async (t) => {
  const world = await openWorld({
    queues: 'postgres',
    endpoint: ['--latency-ms', '150'],
    env: { CONCLAVE_SLOTS: '20' },
  })
  t.teardown(world.close)
  const api = await world.start('api')
  const first = await world.start('worker')
  await world.start('refiner')
  const batch = await submit(api, { prompts: benchPrompts(40) })
  while ((await world.books()).completed < 60) await new Promise((resolve) => setTimeout(resolve, 20))

  t.equal(await first.stop(), 0)
  await world.start('worker')
  await completed(api, batch.id, 120_000)

  const findings = await checkRun(world, batch.id, 40)
  t.same(findings.broken, [])
  t.equal(findings.boughtAgain, 0)
})

async function exported(url: string): Promise<readonly object[]> {
  const text = await readText(url)
  return text
    .trimEnd()
    .split('\n')
    .map((line): object => JSON.parse(line))
}
