// `node test/dist/faults/budget.js`: 500 calls at once against a budget of one dollar, topped up by half a dollar. Prints
// what was spent by the endpoint's books and by the ledger; ends with 1 when the promise is broken.

import { parseArgs } from 'node:util'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'
import { brokenIn, runWithBudget } from './run-with-budget.js'

const { values } = parseArgs({
  options: {
    'calls-at-once': { type: 'string', default: '500' },
    prompts: { type: 'string', default: '1500' },
    queues: { type: 'string', default: 'redis' },
    usd: { type: 'string', default: '1' },
    'top-up': { type: 'string', default: '0.5' },
    /** SIGKILL to a worker in the middle of each part. */
    kill: { type: 'boolean', default: false },
    endpoints: { type: 'string', default: '1' },
  },
})

const missing = realPromptsMissing('prompts-permissive.jsonl')
if (missing !== false) {
  process.stdout.write(`skipped: ${missing}\n`)
} else {
  const outcome = await runWithBudget({
    queues: values.queues === 'postgres' ? 'postgres' : 'redis',
    prompts: readRealPrompts('prompts-permissive.jsonl', Number(values.prompts)),
    callsAtOnce: Number(values['calls-at-once']),
    usd: Number(values.usd),
    topUpUsd: Number(values['top-up']),
    kill: values.kill,
    endpoints: Number(values.endpoints),
    withinMs: 900_000,
  })
  const broken = [...brokenIn(outcome.first), ...brokenIn(outcome.second)]
  process.stdout.write(`${JSON.stringify({ ...outcome, broken }, null, 2)}\n`)
  process.exitCode = broken.length === 0 ? 0 : 1
}
