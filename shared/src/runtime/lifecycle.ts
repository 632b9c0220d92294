// How a process ends: once, in order, before a deadline. Whoever opens a thing registers its closing in the same lines;
// closings run in reverse order. Knows nothing of what is closed.

import type { EventEmitter } from 'node:events'
import type { Log } from './log.js'

/** What is used of `process`. */
export type ProcessEvents = EventEmitter & { readonly connected?: boolean; readonly send?: unknown }

export interface LifecycleOptions {
  readonly log: Pick<Log, 'info' | 'error' | 'fatal'>
  /** How long all closings together may take, in milliseconds, before the process exits with what is left open. */
  readonly graceMs: number
  readonly exit?: (code: number) => void
  readonly events?: ProcessEvents
  /** Milliseconds, from any origin. */
  readonly now?: () => number
}

export interface Lifecycle {
  /** Fires when the stop begins, before the first closing. */
  readonly stopping: AbortSignal
  readonly onStop: (name: string, close: () => void | Promise<void>) => void
  /** Runs the closings and resolves; does not exit the process unless the deadline passes. Idempotent. */
  readonly stop: (reason: string) => Promise<void>
}

/** `npm` passes on to its child the SIGINT that the terminal has sent to both: a copy is no second wish. */
const SAME_KEYPRESS_MS = 500

/**
 * Stops and exits on SIGTERM and SIGINT (a second one exits at once), on the end of a parent that talks to us over IPC,
 * and on a fault nobody caught (exit code 1).
 */
export const createLifecycle = ({
  log,
  graceMs,
  exit = (code) => process.exit(code),
  events = process,
  now = () => performance.now(),
}: LifecycleOptions): Lifecycle => {
  const closings: { readonly name: string; readonly close: () => void | Promise<void> }[] = []
  const controller = new AbortController()
  let stopped: Promise<void> | undefined
  let exitCode = 0

  const closeAll = async (reason: string): Promise<void> => {
    const startedAt = now()
    let closing: string | undefined
    const deadline = setTimeout(() => {
      const open = [closing, ...closings.map(({ name }) => name).reverse()].filter((name) => name !== undefined)
      log.error({ open, graceMs }, 'not everything closed in time')
      exit(1)
    }, graceMs)
    log.info({ reason }, 'stopping')
    controller.abort(new Error(`stopping: ${reason}`))
    // Not a copy of the list: what is opened while we stop is closed too.
    for (let next = closings.pop(); next !== undefined; next = closings.pop()) {
      closing = next.name
      try {
        await next.close()
      } catch (err) {
        exitCode = 1
        log.error({ err, closing }, 'a closing failed')
      }
    }
    clearTimeout(deadline)
    log.info({ ms: Math.round(now() - startedAt) }, 'stopped')
  }

  const stop = (reason: string): Promise<void> => (stopped ??= closeAll(reason))
  const stopAndExit = (reason: string): void => void stop(reason).then(() => exit(exitCode))

  let signalledAt: number | undefined
  for (const signal of ['SIGTERM', 'SIGINT']) {
    events.on(signal, () => {
      if (signalledAt === undefined) {
        signalledAt = now()
        stopAndExit(signal)
      } else if (now() - signalledAt > SAME_KEYPRESS_MS) {
        log.error({ signal }, 'second signal: exiting without closing the rest')
        exit(1)
      }
    })
  }

  for (const fault of ['uncaughtException', 'unhandledRejection']) {
    events.on(fault, (thrown: unknown) => {
      exitCode = 1
      log.fatal({ err: thrown instanceof Error ? thrown : new Error(`thrown: ${typeof thrown}`) }, fault)
      stopAndExit(fault)
    })
  }

  if (events.send !== undefined) {
    const orphaned = (): void => stopAndExit('the supervisor is gone')
    if (events.connected === true) events.on('disconnect', orphaned)
    // Gone before we listened. Not at once: what main.ts opens next must be able to register first.
    else setImmediate(orphaned)
  }

  return { stopping: controller.signal, onStop: (name, close) => void closings.push({ name, close }), stop }
}
