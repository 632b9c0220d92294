import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { redisMissing } from '../support/redis-server.js'
import { brokenByStorm, runThroughStorm } from './run-through-storm.js'
import { runUnderCap, runUnderQuota } from './run-under-limits.js'

t.setTimeout(600_000)
t.jobs = 2 // quotas are kept by waiting

// The long ones are scripts beside this file: storm.ts, concurrency-cap.ts, quotas.ts. What is used is that of the best
// stretch here, for a machine that stands still for a second or two uses nothing meanwhile.

t.test('a storm of 429 delays samples: none is lost, none fails, no attempt is spent', async (t) => {
  const prompts = benchPrompts(110).map((prompt) => ({ prompt }))
  const outcome = await runThroughStorm({ queues: 'postgres', prompts, slots: 30, stormMs: 12_000, latencyMs: 2_000 })
  t.comment(JSON.stringify(outcome))
  t.same(brokenByStorm(outcome), [])
  t.ok(outcome.rejectedInStorm < 3 * 60, `${outcome.rejectedInStorm} calls rejected`)
})

t.test('a cap that nobody configured is used, and next to no call meets it', { skip: redisMissing() }, async (t) => {
  const outcome = await runUnderCap({
    queues: 'redis',
    cap: 40,
    latencyMs: 400,
    slots: 100,
    warmUpMs: 10_000,
    measureMs: 10_000,
    times: 2,
  })
  t.comment(JSON.stringify(outcome))
  t.ok(outcome.mostUsed >= 0.85, `${outcome.mostUsed} of the cap`)
  t.ok(outcome.rejectedShare < 0.02, `${outcome.rejectedShare} of the calls`)
})

for (const [kind, perMinute] of [
  ['rpm', 1_200],
  ['tpm', 2_000_000],
] as const) {
  void t.test(
    `a quota that the endpoint tells (${kind}) is used, and no call meets it`,
    { buffered: true },
    async (t) => {
      const outcome = await runUnderQuota({
        queues: 'postgres',
        kind,
        perMinute,
        warmUpMs: 15_000,
        measureMs: 10_000,
        times: 2,
      })
      t.comment(JSON.stringify(outcome))
      t.equal(outcome.rejected, 0)
      t.ok(outcome.mostUsed >= 0.9, `${outcome.mostUsed} of the quota`)
    },
  )
}
