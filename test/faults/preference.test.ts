import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { redisMissing } from '../support/redis-server.js'
import { brokenIn, runWithBudget } from './run-with-budget.js'
import { runWithKills } from './run-with-kills.js'

t.setTimeout(600_000)
const prompts = (n: number) => benchPrompts(n).map((prompt) => ({ prompt }))
const TERMS = { produce: 'both' }

t.test(
  'workers killed on the way to pairs lose none and buy at most the calls in flight again',
  { skip: redisMissing() },
  async (t) => {
    const run = { queues: 'redis', prompts: prompts(80), kills: 4, seed: 11, terms: TERMS } as const
    const { findings, pairs, mayBuyAgain, paidInVain } = await runWithKills(run)
    t.same(findings.broken, [])
    t.same(pairs?.broken, [])
    t.ok((pairs?.pairs ?? 0) > 0.8 * (pairs?.wanted ?? 0), JSON.stringify(pairs?.reasons))
    t.notOk(Object.keys(pairs?.reasons ?? {}).some((reason) => /ended|call-failed/.test(reason)))
    const bought = Math.max(findings.boughtAgain, paidInVain)
    t.ok(bought <= mayBuyAgain, `${bought} calls bought again, ${mayBuyAgain} were in flight`)
  },
)

t.test(
  'a budget is never overspent on the way to pairs either, while workers are killed, by the endpoint’s own books',
  { skip: redisMissing() },
  async (t) => {
    const { first, second } = await runWithBudget({
      ...{ queues: 'redis', callsAtOnce: 100, usd: 0.5, topUpUsd: 0.2, kill: true, withinMs: 120_000 },
      prompts: prompts(300),
      terms: { ...TERMS, recipe: { extends: 'aidsafe-paper', rounds: 1 } },
    })
    t.same([brokenIn(first), brokenIn(second)], [[], []])
    t.ok(second.endpointUsd > first.endpointUsd, 'topped up, it went on')
  },
)
