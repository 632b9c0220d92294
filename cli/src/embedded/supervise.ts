// Runs the services of one machine as processes of their own: starts them, shows what they say, restarts what crashes,
// stops them in reverse order. Knows nothing of what they do. A service stops itself when its IPC channel closes, so
// that none outlives a supervisor, however that ends.

import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { EmbeddedError } from './embedded-error.js'
import { openLogFile, type LogFile } from './log-file.js'
import { waitUntil } from './wait-until.js'

export interface SupervisorOptions {
  /** Each process has its lines appended to `<logDir>/<name>.log`. */
  readonly logDir: string
  readonly onLine: (name: string, line: string) => void
  /** What the supervisor itself has to say: crashes, restarts, kills. */
  readonly onNotice: (text: string) => void
  /** Pause before the first restart in milliseconds; doubled for each further crash, up to `MAX_BACKOFF_MS`. */
  readonly backoffMs?: number
}

export interface ServiceOptions {
  readonly name: string
  /** A compiled module, for node. */
  readonly script: string | URL
  readonly args?: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asked again and again until it answers true; may reject meanwhile, but must not hang. */
  readonly ready: () => Promise<boolean>
  readonly readyMs?: number
  /** Whether to start it again when it has ended by itself after it was ready. */
  readonly restart: boolean
}

export interface Supervisor {
  /** Resolves when the service is ready. @throws EmbeddedError with its last lines when it ends or hangs before that. */
  readonly start: (service: ServiceOptions) => Promise<void>
  /** SIGTERM to each in reverse order, one after another; SIGKILL to one that takes longer than `graceMs`. Idempotent. */
  readonly stopAll: (graceMs: number) => Promise<void>
}

interface Running {
  readonly service: ServiceOptions
  readonly file: LogFile
  readonly lines: string[]
  child: ChildProcess
  /** A service that ran this long is well: its next crash is a first one again. */
  startedAt: number
  crashes: number
  restart: NodeJS.Timeout | undefined
}

const READY_MS = 60_000
const WELL_AFTER_MS = 60_000
const MAX_BACKOFF_MS = 30_000
const KEPT_LINES = 30

export const createSupervisor = ({ logDir, onLine, onNotice, backoffMs = 500 }: SupervisorOptions): Supervisor => {
  const all: Running[] = []
  let stopped: Promise<void> | undefined

  const launch = (service: ServiceOptions, file: LogFile, lines: string[]): ChildProcess => {
    const child = fork(service.script, [...(service.args ?? [])], {
      // Its own process group: Ctrl-C in the terminal reaches the supervisor alone, which stops things in order.
      detached: true,
      env: { ...service.env },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const hear = (line: string): void => {
      if (lines.push(line) > KEPT_LINES) lines.shift()
      file.write(line)
      onLine(service.name, line)
    }
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', hear)
    }
    child.on('error', (error) => hear(error.message))
    return child
  }

  /** After it was ready once, every end that nobody asked for is a crash. */
  const watch = (running: Running): void => {
    running.child.once('close', (code: number | null, signal: string | null) => {
      if (stopped !== undefined) return
      const { name, restart } = running.service
      if (!restart) return onNotice(`${name} has ended (${signal ?? `code ${code}`})`)
      if (performance.now() - running.startedAt > WELL_AFTER_MS) running.crashes = 0
      const waitMs = Math.min(backoffMs * 2 ** running.crashes, MAX_BACKOFF_MS)
      running.crashes++
      onNotice(`${name} has crashed (${signal ?? `code ${code}`}); starting it again in ${waitMs / 1000} s`)
      running.restart = setTimeout(() => {
        running.startedAt = performance.now()
        running.child = launch(running.service, running.file, running.lines)
        watch(running)
      }, waitMs)
    })
  }

  const start = async (service: ServiceOptions): Promise<void> => {
    if (stopped !== undefined) throw new EmbeddedError(`${service.name} is not started: everything is being stopped`)
    const file = openLogFile(join(logDir, `${service.name}.log`))
    const lines: string[] = []
    const child = launch(service, file, lines)
    const running: Running = {
      service,
      file,
      lines,
      child,
      startedAt: performance.now(),
      crashes: 0,
      restart: undefined,
    }
    all.push(running)
    const ended = (): boolean => hasEnded(child)
    const ready = (): Promise<boolean> => service.ready().catch(() => false)

    const settled = await waitUntil(async () => ended() || (await ready()), service.readyMs ?? READY_MS, 100)
    // Ready answers of an ended service come from something else on its port.
    if (settled && !ended()) return watch(running)
    const why = ended() ? `has ended (${child.signalCode ?? `code ${child.exitCode}`})` : 'does not become ready'
    throw new EmbeddedError(`${service.name} ${why}:\n  ${lines.slice(-15).join('\n  ')}`)
  }

  const stopOne = async ({ service, file, child }: Running, graceMs: number): Promise<void> => {
    if (!hasEnded(child)) {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      const kill = setTimeout(() => {
        onNotice(`${service.name} does not stop within ${graceMs / 1000} s; killing it`)
        child.kill('SIGKILL')
      }, graceMs)
      await closed
      clearTimeout(kill)
    }
    file.close()
  }

  const stopEach = async (graceMs: number): Promise<void> => {
    for (const { restart } of all) clearTimeout(restart)
    for (const running of all.toReversed()) await stopOne(running, graceMs)
  }

  // The last resort of a supervisor that exits at once: its services are built for it, and nothing stays behind.
  const killAll = (): void => all.forEach(({ child }) => hasEnded(child) || child.kill('SIGKILL'))
  process.once('exit', killAll)

  return {
    start,
    stopAll: (graceMs) => (stopped ??= stopEach(graceMs).finally(() => process.off('exit', killAll))),
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined
