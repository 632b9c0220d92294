// `npm run bench`: what the fleet costs on top of the model calls it makes. One run measures a fleet against the scripted
// endpoint and, beside it, bare loops that make the very same calls without queue, ledger or journal. Machines are noisy:
// read the ratios.

import { parseArgs } from 'node:util'
import { redisMissing } from '../support/redis-server.js'
import { benchBare, type BareClient } from './bare.js'
import { benchExports } from './exports.js'
import { benchFleet } from './fleet.js'
import { benchMemory } from './memory.js'
import { benchSubmit } from './submit.js'
import { benchUpload } from './upload.js'

const HELP = `Usage: npm run bench [-- --calls-at-once N --latency-ms N --prompts N --queues redis|postgres --only PART
                             --samples N]

  PART is one of submit, upload, fleet, memory, exports; by default all are run. Exports are of --samples N, by default
  100,000.
`

const { values } = parseArgs({
  options: {
    'calls-at-once': { type: 'string', default: '256' },
    'latency-ms': { type: 'string', default: '200' },
    prompts: { type: 'string', default: '6000' },
    queues: { type: 'string' },
    samples: { type: 'string', default: '100000' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const say = (text: string) => process.stdout.write(`${text}\n`)
const row = (what: string, figure: string) => say(`  ${what.padEnd(52)} ${figure}`)

async function main(): Promise<void> {
  const callsAtOnce = Number(values['calls-at-once'])
  const latencyMs = Number(values['latency-ms'])
  const prompts = Number(values.prompts)
  const missing = redisMissing()
  const queues =
    values.queues === 'postgres' || (values.queues === undefined && missing !== false) ? 'postgres' : 'redis'
  const wants = (part: string) => values.only === undefined || values.only === part
  say(`queues in ${queues}, endpoint latency ${latencyMs} ms, ${callsAtOnce} calls at once, two workers\n`)

  if (wants('submit')) {
    for (const { prompts, plain, exact, near, rejected } of await benchSubmit(queues)) {
      const beside = (seconds: number) => `${seconds.toFixed(3)} s, ${((seconds / plain - 1) * 100).toFixed(0)}% on top`
      say(`Submit: ${prompts}, from request to answer`)
      row('plain', `${plain.toFixed(3)} s`)
      row('exact repeats rejected', beside(exact))
      row(`near repeats rejected as well (${rejected})`, beside(near))
      say('')
    }
  }
  if (wants('upload')) {
    const upload = await benchUpload(1_000_000)
    say('Upload: a million prompts as lines over one connection, cut in the middle and sent again')
    row('left of the upload that was cut', `${upload.samplesAfterCut} samples`)
    row('samples at the end, sent once more and with an id each', String(upload.samples))
    row('prompts per second', upload.promptsPerSecond.toFixed(0))
    row('prompts per second, all of them known', upload.knownPerSecond.toFixed(0))
    row('memory of the api at most', `${upload.apiMemoryMb.toFixed(0)} MB`)
    say('')
  }
  if (wants('fleet')) {
    const fleet = await benchFleet({ queues, callsAtOnce, latencyMs, prompts })
    const bare = async (client: BareClient) =>
      benchBare({ client, callsAtOnce, latencyMs, calls: Math.min(fleet.calls, 12_000) })
    const plain = await bare('openai')
    const lean = await bare('adapter')
    say(`Fleet: ${prompts} prompts, ${fleet.calls} worker calls, ${fleet.refinerCalls} refiner calls`)
    row('efficiency, whole run (ideal / real time)', fleet.efficiency.toFixed(3))
    row('efficiency, while work is ready (10% to 90%)', fleet.steadyEfficiency.toFixed(3))
    row('efficiency of the bare loop with openai', plain.efficiency.toFixed(3))
    row('efficiency of the bare loop with the lean transport', lean.efficiency.toFixed(3))
    row('CPU per call: worker, journal included', `${fleet.workerCpuUs.toFixed(0)} us`)
    row('CPU per call: bare loop with openai as it is', `${plain.cpuUs.toFixed(0)} us`)
    row('CPU per call: bare loop with the lean transport', `${lean.cpuUs.toFixed(0)} us`)
    row('worker / bare loop with openai', `${(fleet.workerCpuUs / plain.cpuUs).toFixed(2)}x`)
    row('worker / bare loop with the lean transport', `${(fleet.workerCpuUs / lean.cpuUs).toFixed(2)}x`)
    row('ledger transactions per call', fleet.transactionsPerCall.toFixed(2))
    for (const [name, mb] of Object.entries(fleet.memoryMb)) row(`memory at most: ${name}`, `${mb.toFixed(0)} MB`)
    say('')
  }
  if (wants('memory')) {
    const memory = await benchMemory(queues)
    say('Memory')
    row('deliberations in flight in one worker', String(memory.inFlight))
    row('memory of that worker at most', `${memory.mb.toFixed(0)} MB`)
    say('')
  }
  if (wants('exports')) {
    const samples = Number(values.samples)
    const exports = await benchExports(queues, samples)
    say(`Exports of ${samples} samples, with records of ${exports.recordBytes} bytes`)
    for (const { what, seconds, bytes, cpuUs, mb } of exports.downloads) {
      const rate = `${(samples / seconds).toFixed(0)} samples/s, ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`
      row(what, `${rate}; api ${cpuUs.toFixed(0)} us each, at most ${mb.toFixed(0)} MB`)
    }
  }
}

if (values.help) say(HELP)
else await main()
