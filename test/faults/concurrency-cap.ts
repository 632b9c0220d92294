// `node test/dist/faults/concurrency-cap.js`: an endpoint that takes 40 calls at once and answers 429 above it, four workers
// with 200 slots each, and no number configured. Prints its figures; ends with 1 when less than 90% of the cap was used or
// 2% of the calls met it.

import { parseArgs } from 'node:util'
import { runUnderCap } from './run-under-limits.js'

const { values } = parseArgs({
  options: {
    cap: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '60' },
    queues: { type: 'string', default: 'redis' },
  },
})

const outcome = await runUnderCap({
  queues: values.queues === 'postgres' ? 'postgres' : 'redis',
  cap: Number(values.cap),
  latencyMs: 200,
  slots: 200,
  warmUpMs: 10_000,
  measureMs: Number(values.seconds) * 1000,
  times: 1,
})
process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
process.exitCode = outcome.used.every((share) => share >= 0.9) && outcome.rejectedShare < 0.02 ? 0 : 1
