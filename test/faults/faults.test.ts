import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { redisMissing } from '../support/redis-server.js'
import { flushRedis, restartPostgres, runWithOutage } from './outages.js'
import { brokenIn, runWithBudget } from './run-with-budget.js'
import { runWithKills } from './run-with-kills.js'

t.setTimeout(600_000)
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

for (const [under, own] of [
  ['workers are killed', { kill: true, endpoints: 1 }],
  ['calls that failed at one endpoint are asked again at another', { kill: false, endpoints: 2 }],
] as const) {
  t.test(
    `a budget is never overspent by the endpoints’ own books while ${under}, and can be topped up`,
    { skip: redisMissing() },
    async (t) => {
      const run = { queues: 'redis', callsAtOnce: 100, usd: 0.4, topUpUsd: 0.2, withinMs: 120_000, ...own } as const
      const { first, second } = await runWithBudget({ ...run, prompts: prompts(300) })
      t.same([brokenIn(first), brokenIn(second)], [[], []])
      t.ok(second.endpointUsd > first.endpointUsd, 'topped up, it went on')
    },
  )
}

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
