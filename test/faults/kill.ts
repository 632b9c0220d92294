// `node test/dist/faults/kill.js`: a run during which workers and refiners are killed (SIGKILL) at random moments, and
// started anew. Prints its figures; ends with 1 when a rule is broken.

import { parseArgs } from 'node:util'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'
import { runWithKills } from './run-with-kills.js'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    prompts: { type: 'string', default: '500' },
    queues: { type: 'string', default: 'redis' },
    /** supervised, preference or both. */
    produce: { type: 'string', default: 'supervised' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})

const missing = realPromptsMissing('prompts-permissive.jsonl')
if (missing !== false) {
  process.stdout.write(`skipped: ${missing}\n`)
} else {
  const prompts = readRealPrompts('prompts-permissive.jsonl', Number(values.prompts))
  const queues = values.queues === 'postgres' ? 'postgres' : 'redis'
  const outcome = await runWithKills({
    ...{ queues, prompts, kills: Number(values.kills), seed: Number(values.seed) },
    ...(values.produce === 'supervised' ? {} : { terms: { produce: values.produce } }),
  })
  const { findings, pairs, mayBuyAgain, paidInVain } = outcome
  const isGood = findings.broken.length === 0 && (pairs === null || pairs.broken.length === 0)
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
  process.exitCode = isGood && Math.max(findings.boughtAgain, paidInVain) <= mayBuyAgain ? 0 : 1
}
