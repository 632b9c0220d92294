// The bare loop: the calls of a deliberation and nothing else. The recipe says what to ask, a client asks it; no queue, no
// ledger, no journal is written. Run in two processes that share the calls at once, as the workers do.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { startEndpointProcess } from '../support/service.js'

/** `openai`: the package as it comes. `adapter`: the same package over Conclave's transport. */
export type BareClient = 'openai' | 'adapter'

export interface BareBench {
  readonly client: BareClient
  readonly callsAtOnce: number
  readonly latencyMs: number
  readonly calls: number
}

export interface BareFigures {
  readonly calls: number
  readonly cpuUs: number
  readonly ms: number
}

export async function benchBare({ client, callsAtOnce, latencyMs, calls }: BareBench) {
  const endpoint = await startEndpointProcess(['--latency-ms', String(latencyMs)])
  try {
    const loops = [0, 1].map((half) =>
      runLoop([client, `${endpoint.url}/v1`, String(callsAtOnce / 2), String(calls / 2), String(half)]),
    )
    const figures = await Promise.all(loops)
    const done = figures.reduce((sum, loop) => sum + loop.calls, 0)
    const ms = Math.max(...figures.map((loop) => loop.ms))
    return {
      cpuUs: figures.reduce((sum, loop) => sum + loop.cpuUs, 0) / done,
      efficiency: (done * latencyMs) / callsAtOnce / ms,
    }
  } finally {
    await endpoint.stop()
  }
}

async function runLoop(args: readonly string[]): Promise<BareFigures> {
  const child = fork(new URL('./bare-loop.js', import.meta.url), [...args], { execArgv: [] })
  const [figures] = await once(child, 'message')
  child.disconnect()
  if (!isFigures(figures)) throw new Error('the bare loop told no figures')
  return figures
}

const isFigures = (value: unknown): value is BareFigures =>
  typeof value === 'object' && value !== null && 'cpuUs' in value
