import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { redisMissing } from '../support/redis-server.js'
import { flushRedis, restartPostgres, runWithOutage } from './outages.js'
import { runWithKills } from './run-with-kills.js'

t.setTimeout(300_000)
const prompts = (n: number) => benchPrompts(n).map((prompt) => ({ prompt }))

t.test(
  'processes killed in the middle lose nothing and buy at most the calls in flight again',
  { skip: redisMissing() },
  async (t) => {
    const { findings, mayBuyAgain, killed } = await runWithKills({
      queues: 'redis',
      prompts: prompts(120),
      kills: 3,
      seed: 7,
    })
    t.same(findings.broken, [])
    t.equal(killed.length, 3)
    t.ok(
      findings.boughtAgain <= mayBuyAgain,
      `${findings.boughtAgain} calls bought again, ${mayBuyAgain} were in flight`,
    )
  },
)

t.test('a run completes over a flush of Redis', { skip: redisMissing() }, async (t) => {
  const findings = await runWithOutage({ queues: 'redis', prompts: prompts(120), strike: flushRedis })
  t.same(findings.broken, [])
  t.equal(findings.boughtAgain, 0)
})

for (const queues of ['redis', 'postgres'] as const) {
  const skip = queues === 'redis' ? redisMissing() : false
  t.test(`a run with its queues in ${queues} completes over a restart of PostgreSQL`, { skip }, async (t) => {
    const findings = await runWithOutage({ queues, prompts: prompts(120), strike: restartPostgres })
    t.same(findings.broken, [])
    t.equal(findings.boughtAgain, 0)
  })
}
