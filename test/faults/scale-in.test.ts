import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { checkRun } from '../support/check-run.js'
import { redisMissing } from '../support/redis-server.js'
import { type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { completed, endedOf, openWorld, showBatch, submit } from '../support/world.js'

t.setTimeout(480_000)

interface Leaving {
  /** Statuses of /readyz, from the SIGTERM until nothing answers. */
  readonly ready: readonly number[]
  /** The greatest `conclave_worker_draining` that was told meanwhile. */
  readonly draining: number
  readonly exitCode: number | null
}

/** SIGTERM, and what probes and Prometheus see of it. */
async function leave(service: Service): Promise<Leaving> {
  const stopped = service.stop()
  const ready: number[] = []
  let draining = 0
  for (;;) {
    try {
      ready.push((await fetch(`${service.url}/readyz`)).status)
      draining = Math.max(draining, await service.metric('conclave_worker_draining'))
    } catch {
      return { ready, draining, exitCode: await stopped }
    }
  }
}

for (const queues of ['redis', 'postgres'] as const) {
  const skip = queues === 'redis' ? redisMissing() : false
  t.test(
    `a fleet that shrinks from three workers to one repeats no call, with queues in ${queues}`,
    { skip },
    async (t) => {
      const world = await openWorld({ queues, endpoint: ['--latency-ms', '500'], env: { CONCLAVE_SLOTS: '8' } })
      t.teardown(world.close)
      const api = await world.start('api')
      const [first, second] = [await world.start('worker'), await world.start('worker'), await world.start('worker')]
      const refiners = [await world.start('refiner'), await world.start('refiner')]
      const prompts = benchPrompts(32).map((prompt, i) => ({ id: `p-${i}`, prompt }))
      const batch = await submit(api, { prompts })
      for (const leaver of [first, second]) {
        await until(
          `${leaver.pid} has its slots full`,
          async () => (await leaver.metric('conclave_worker_jobs_active')) === 8,
          60_000,
        )
      }
      await until('something has ended', async () => endedOf(await showBatch(api, batch.id)) > 0, 60_000)

      // Slow calls from here on: time enough to be probed while they are waited for.
      await world.changeEndpoint({ latencyMs: 6_000 })
      await sleep(600)
      const left = await Promise.all([first, second, ...refiners.slice(1)].map(leave))
      await world.changeEndpoint({ latencyMs: 500 })

      const inflightThen = endedOf(await showBatch(api, batch.id))
      t.ok(inflightThen < prompts.length, 'they left in the middle of it')
      for (const { ready, exitCode } of left) {
        t.equal(exitCode, 0)
        // The first question may overtake the signal.
        const since = ready.indexOf(503)
        t.same(since < 0 ? [] : ready.slice(since).filter((status) => status !== 503), [], 'unready, and for good')
      }
      for (const { ready, draining } of left.slice(0, 2)) {
        t.ok(ready.includes(503), 'while calls in flight are waited for, probes are answered')
        t.equal(draining, 1)
      }
      const done = await completed(api, batch.id, 120_000)
      const findings = await checkRun(world, batch.id, prompts.length)
      t.same(findings.broken, [])
      t.equal(findings.boughtAgain, 0)
      t.equal(endedOf(done), prompts.length)
    },
  )
}
