// `node test/dist/faults/million.js`: a batch of a million prompts over one connection, broken off once in the middle.
// Prints its figures; ends with 1 when one is not what it has to be.

import { parseArgs } from 'node:util'
import { runMillion, type MillionFigures } from './run-million.js'

const { values } = parseArgs({
  options: {
    prompts: { type: 'string', default: '1000000' },
    slots: { type: 'string', default: '32' },
    'refiner-slots': { type: 'string', default: '32' },
    'latency-ms': { type: 'string', default: '200' },
  },
})

const prompts = Number(values.prompts)
const figures = await runMillion({
  prompts,
  slots: Number(values.slots),
  refinerSlots: Number(values['refiner-slots']),
  latencyMs: Number(values['latency-ms']),
  requests: 200,
})
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)

const missed = missedBy(figures)
for (const each of missed) process.stdout.write(`missed: ${each}\n`)
process.exitCode = missed.length === 0 ? 0 : 1

function missedBy({ samples, samplesAfterCut, status, small, ...rest }: MillionFigures): readonly string[] {
  const targets: readonly (readonly [what: string, reached: boolean])[] = [
    ['nothing is left of the upload that broke off', samplesAfterCut === 0],
    ['each prompt is one sample', samples === prompts],
    ['10,000 prompts a second and more', rest.promptsPerSecond > 10_000],
    ['api under 300 MB', rest.apiMemoryMb < 300],
    ['Redis under 64 MB', rest.redisMemoryMb < 64],
    ['status within 50 ms while prompts come in', status.duringUpload.p50Ms < 50],
    ['status within 50 ms while the fleet works', status.duringRun.p50Ms < 50],
    ['a pause within 2 s', rest.pausedWithinMs < 2_000],
    ['a small batch does not wait for the window of a big one', small.seconds < small.windowSeconds],
  ]
  return targets.flatMap(([what, reached]) => (reached ? [] : [what]))
}
