// A Redis of a test's own, from the redis-server on the PATH. It keeps its data over stop() and start(), as a fleet's does.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.js'
import { startGuarded, type GuardedProcess } from './guarded-process.js'

export interface TestRedis {
  readonly url: string
  readonly servers: { readonly form: 'single'; readonly url: string }
  readonly port: number
  /** Takes the server down; a second time does nothing. */
  stop(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
  /** Brings it back on the same port with the same data. */
  start(): Promise<void>
  restart(): Promise<void>
  /** Removes every key. */
  flush(): Promise<void>
  /** What it has allocated, in bytes. */
  usedMemory(): Promise<number>
  /** Sends a command that is answered with OK, such as CONFIG SET. */
  send(command: string): Promise<void>
  /** Stops it for good and removes its directory. */
  close(): Promise<void>
}

/** Why a suite on Redis is skipped, or false when it can run. With CI=true it is never skipped: startRedis() rejects there. */
export function redisMissing(): string | false {
  if (process.env['CI'] === 'true' || spawnSync('redis-server', ['--version']).status === 0) return false
  return 'redis-server is not installed'
}

export interface RedisTerms {
  /** As in production: what was written reaches the disk within a second. */
  readonly durable?: boolean
  /** Further arguments of redis-server; they outdo its own. */
  readonly args?: readonly string[]
}

/** Resolves to null when redis-server is not installed, unless CI=true: a suite that cannot run there is a failure. */
export async function startRedis({ durable = false, args = [] }: RedisTerms = {}): Promise<TestRedis | null> {
  if (redisMissing() !== false) return null
  const directory = await mkdtemp(join(tmpdir(), 'conclave-redis-'))
  const port = await freePort()
  const launch = () =>
    startGuarded({
      command: ['redis-server', '--port', `${port}`, '--bind', '127.0.0.1', '--dir', directory].concat([
        '--save',
        '',
        '--appendonly',
        'yes',
        '--appendfsync',
        durable ? 'everysec' : 'no',
        '--shutdown-timeout',
        '0',
        ...args,
      ]),
      directory,
      stopSignal: 'TERM',
      readyWhen: 'Ready to accept connections',
    })
  const remove = () => rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  let running: GuardedProcess | undefined = await launch().catch(async (error: unknown) => {
    await remove()
    throw error
  })

  const start = async () => {
    running ??= await launch()
  }
  const end = async (how: 'stop' | 'kill') => {
    const server = running
    running = undefined
    await server?.[how]()
  }
  const stop = () => end('stop')
  const url = `redis://127.0.0.1:${port}`
  return {
    url,
    servers: { form: 'single', url },
    port,
    start,
    stop,
    kill: () => end('kill'),
    restart: () => stop().then(start),
    flush: () => send(port, 'FLUSHALL'),
    usedMemory: async () => Number(/^used_memory:(\d+)/m.exec(await ask(port, 'INFO memory'))?.[1]),
    send: (command) => send(port, command),
    async close() {
      await stop()
      await remove()
    },
  }
}

async function send(port: number, command: string): Promise<void> {
  const reply = await ask(port, command)
  if (!reply.startsWith('+OK')) throw new Error(`redis answered ${command} with ${reply}`)
}

/** The reply to a command, as far as it comes in one piece. */
function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`))
    socket.once('error', reject)
    socket.once('data', (reply) => {
      socket.destroy()
      resolve(reply.toString())
    })
  })
}
