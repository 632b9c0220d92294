// `node test/dist/faults/chaos.js`: kills everything at random for ten minutes over a run of real prompts, and reads ledger
// and endpoint at the end. Prints its figures; ends with 1 when a rule is broken.

import { parseArgs } from 'node:util'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'
import { runChaos } from './run-chaos.js'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    prompts: { type: 'string', default: '2000' },
    'latency-ms': { type: 'string', default: '700' },
    queues: { type: 'string', default: 'redis' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})

const missing = realPromptsMissing('prompts-permissive.jsonl')
if (missing !== false) {
  process.stdout.write(`skipped: ${missing}\n`)
} else {
  const outcome = await runChaos({
    queues: values.queues === 'postgres' ? 'postgres' : 'redis',
    prompts: readRealPrompts('prompts-permissive.jsonl', Number(values.prompts)),
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    pauseMs: [2_000, 8_000],
    latencyMs: Number(values['latency-ms']),
  })
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
  process.exitCode = outcome.findings.broken.length === 0 && outcome.findings.boughtAgain <= outcome.mayBuyAgain ? 0 : 1
}
