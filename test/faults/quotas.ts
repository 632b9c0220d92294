// `node test/dist/faults/quotas.js`: an endpoint with a quota of requests per minute, then one of tokens, four workers, and
// no number configured. Prints its figures; ends with 1 when less than 95% was used in a minute after the first, or when a
// single call met the quota.

import { parseArgs } from 'node:util'
import { runUnderQuota } from './run-under-limits.js'

const { values } = parseArgs({
  options: {
    rpm: { type: 'string', default: '1200' },
    tpm: { type: 'string', default: '2000000' },
    minutes: { type: 'string', default: '2' },
    queues: { type: 'string', default: 'redis' },
  },
})

const queues = values.queues === 'postgres' ? 'postgres' : 'redis'
const outcomes = []
for (const kind of ['rpm', 'tpm'] as const) {
  outcomes.push(
    await runUnderQuota({
      queues,
      kind,
      perMinute: Number(values[kind]),
      warmUpMs: 60_000,
      measureMs: 60_000,
      times: Number(values.minutes),
    }),
  )
}
process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`)
const isKept = outcomes.every(({ used, rejected }) => rejected === 0 && used.every((share) => share >= 0.95))
process.exitCode = isKept ? 0 : 1
