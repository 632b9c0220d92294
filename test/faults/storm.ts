// `node test/dist/faults/storm.js`: an endpoint that answers nothing but 429 for a while. Prints its figures; ends with 1
// when something was lost or spent, when the workers did not rest, or when the rate was not back within 30 s.

import { parseArgs } from 'node:util'
import { benchPrompts } from '../bench/prompts.js'
import { brokenByStorm, runThroughStorm } from './run-through-storm.js'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '180' },
    prompts: { type: 'string', default: '300' },
    queues: { type: 'string', default: 'redis' },
  },
})

const outcome = await runThroughStorm({
  queues: values.queues === 'postgres' ? 'postgres' : 'redis',
  prompts: benchPrompts(Number(values.prompts)).map((prompt) => ({ prompt })),
  slots: Math.ceil(Number(values.prompts) / 2),
  stormMs: Number(values.seconds) * 1000,
  latencyMs: 4_000,
})
const broken = brokenByStorm(outcome)
process.stdout.write(`${JSON.stringify({ ...outcome, broken }, null, 2)}\n`)
process.exitCode = broken.length === 0 ? 0 : 1
