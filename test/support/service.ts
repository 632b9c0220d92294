// A process of Conclave under test: one of the three services, or the scripted endpoint, on a port of its own. It ends
// with the test, for it stops when its IPC channel closes.

import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.js'
import { until } from './until.js'

export interface Service {
  readonly name: string
  readonly pid: number
  readonly url: string
  /** What it wrote to stdout and stderr, the last 200 lines. */
  readonly lines: readonly string[]
  /** SIGTERM, and the exit code. */
  stop(): Promise<number | null>
  /** SIGKILL. */
  kill(): Promise<void>
  /** Sum over the label sets of a metric of its own; `labels`: of those that have them all. */
  metric(name: string, labels?: Readonly<Record<string, string>>): Promise<number>
}

export type ServiceName = 'api' | 'worker' | 'refiner'

const scriptOf = (name: ServiceName) => new URL(`../../../services/${name}/dist/main.js`, import.meta.url)
const ENDPOINT = new URL('../endpoint/main.js', import.meta.url)
const READY_WITHIN_MS = 30_000

export async function startService(
  name: ServiceName,
  env: Readonly<Record<string, string>>,
  wanted?: number,
): Promise<Service> {
  const port = String(wanted ?? (await freePort()))
  const ports = { CONCLAVE_PORT: port, CONCLAVE_STATUS_PORT: port, CONCLAVE_STATUS_HOST: '127.0.0.1' }
  const child = launch(scriptOf(name), [], { CONCLAVE_LOG_LEVEL: 'warn', ...env, ...ports })
  return serviceOf(name, child, `http://127.0.0.1:${port}`, '/readyz')
}

/** The scripted endpoint as a process; `url` is without `/v1`. `port`: for one that comes back where it was. */
export async function startEndpointProcess(flags: readonly string[], port?: string): Promise<Service> {
  port ??= String(await freePort())
  const child = launch(ENDPOINT, ['--port', port, ...flags], {})
  return serviceOf('endpoint', child, `http://127.0.0.1:${port}`, '/v1/models')
}

function launch(script: URL, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const child = fork(script, [...args], {
    env: { PATH: process.env['PATH'], ...env },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return child.on('error', () => undefined) // without a pid, or gone before it was signalled
}

async function serviceOf(name: string, child: ChildProcess, url: string, readyPath: string): Promise<Service> {
  const { pid } = child
  if (pid === undefined) throw new Error(`${name} could not be started`)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      lines.splice(0, lines.length - 200)
    })
  }
  const closed = once(child, 'close') // with its last lines
  const hasExited = () => child.exitCode !== null || child.signalCode !== null
  await until(
    `${name} is ready`,
    async () => {
      if (hasExited()) throw new Error(`${name} ended before it was ready:\n${lines.join('\n')}`)
      return fetch(`${url}${readyPath}`).then(
        (response) => response.ok,
        () => false,
      )
    },
    READY_WITHIN_MS,
  ).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw new Error(`${String(error)}\n${lines.join('\n')}`, { cause: error })
  })
  const end = async (signal: NodeJS.Signals) => {
    if (!hasExited()) child.kill(signal)
    await closed
    return child.exitCode
  }
  return {
    name,
    pid,
    url,
    lines,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    async metric(metric, labels = {}) {
      const text = await (await fetch(`${url}/metrics`)).text()
      const values = text
        .split('\n')
        .filter((line) => line.startsWith(`${metric} `) || line.startsWith(`${metric}{`))
        .filter((line) => Object.entries(labels).every(([name, value]) => line.includes(`${name}="${value}"`)))
      return values.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0)
    },
  }
}
