// Alerts on a fleet that is made ill on purpose: a wedged worker, an endpoint that answers nothing, one in a storm. The rules
// are ours with shorter times.

import { benchPrompts } from '../bench/prompts.js'
import { until } from '../support/until.js'
import { openWorld, submit, type World } from '../support/world.js'
import { hastyRules } from './hasty-rules.js'
import { firing, startPrometheus, type PrometheusServer } from './prometheus-server.js'

const HASTE = { times: 60, leastRangeSeconds: 6 }
const WITHIN_MS = 120_000

interface Illness {
  readonly name: string
  /** It must fire, and must not have before. */
  readonly alert: string
  readonly endpoint: readonly string[]
  readonly begin: (world: World, workerPid: number) => Promise<void> | void
  readonly end: (workerPid: number) => void
}

const ILLNESSES: readonly Illness[] = [
  {
    name: 'a worker is stopped in the middle of its work',
    alert: 'WorkerWedged',
    endpoint: ['--latency-ms', '400'],
    begin: (_world, pid) => void process.kill(pid, 'SIGSTOP'),
    end: (pid) => void process.kill(pid, 'SIGCONT'),
  },
  {
    name: 'an endpoint takes calls and does not answer them',
    alert: 'BatchStalled',
    endpoint: ['--latency-ms', '400'],
    begin: (world) => world.changeEndpoint({ latencyMs: 600_000 }),
    end: () => undefined,
  },
  {
    name: 'an endpoint turns down whatever it is asked',
    alert: 'RateLimited',
    endpoint: ['--latency-ms', '400'],
    begin: (world) => world.changeEndpoint({ faults: [{ kind: 'rate-limited' }] }),
    end: () => undefined,
  },
]

/** What did not fire, or fired without a cause. */
export async function checkAlerts(say: (line: string) => void): Promise<readonly string[]> {
  const faults: string[] = []
  for (const illness of ILLNESSES) faults.push(...(await fallIll(illness, say)))
  return faults
}

async function fallIll({ name, alert, endpoint, begin, end }: Illness, say: (line: string) => void) {
  const world = await openWorld({ queues: 'postgres', endpoint, env: { CONCLAVE_SLOTS: '16' } })
  let prometheus: PrometheusServer | null = null
  try {
    const api = await world.start('api')
    const worker = await world.start('worker')
    const services = [api, worker, await world.start('refiner')]
    const { url } = (prometheus = await startPrometheus({ services, rules: hastyRules(HASTE), everySeconds: 1 }))
    await submit(api, { prompts: benchPrompts(400) })
    await until('samples end', async () => (await world.books()).completed > 300, WITHIN_MS)
    const before = await firing(url)
    await begin(world, worker.pid)
    const began = Date.now()
    try {
      await until(`${alert} fires: ${name}`, async () => (await firing(url)).includes(alert), WITHIN_MS)
      say(`${alert} fires after ${Math.round((Date.now() - began) / 1000)} s (times are short): ${name}`)
    } finally {
      end(worker.pid)
    }
    return before.includes(alert) ? [`${alert} fired before it had a cause`] : []
  } catch (error) {
    return [String(error)]
  } finally {
    await prometheus?.close()
    await world.close()
  }
}
