// A command that needs the fleet: brings it up, does its work, and takes it down again however the work ends.

import { EmbeddedError } from './embedded/embedded-error.js'
import { ConfigError } from '@conclave/shared/runtime/env'
import { startFleet, type Fleet } from './fleet.js'
import { readSettings, type Settings } from './settings.js'

export interface FleetWork<T> {
  readonly port: (settings: Settings) => number
  readonly standIn: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** What can fail without a fleet, done before it is brought up. */
  readonly prepare: () => Promise<T>
  /** `stopping` fires on SIGINT and SIGTERM: the work is to return soon. */
  readonly work: (fleet: Fleet, stopping: AbortSignal, prepared: T) => Promise<void>
}

/** A fault of the user's making or of the machine's: said in its own words, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

const SAME_KEYPRESS_MS = 500

/** Runs the work and sets the exit code: 0 done, 1 failed, 2 wrong settings, 130 interrupted. */
export async function runFleet<T>({ port, standIn, env, prepare, work }: FleetWork<T>): Promise<void> {
  const stopping = new AbortController()
  let interruptedAt = -Infinity
  const interrupt = () => {
    const now = performance.now()
    if (stopping.signal.aborted) {
      // Asked twice: at once. The services end with us, and the database's keeper stops it. (npm passes on a copy of the
      // terminal's own Ctrl-C, which is no second wish.)
      if (now - interruptedAt > SAME_KEYPRESS_MS) process.exit(130)
      return
    }
    interruptedAt = now
    process.exitCode = 130
    process.stderr.write('\nstopping ...\n')
    stopping.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    const settings = readSettings(process.env)
    const prepared = await prepare()
    const fleet = await startFleet({
      settings,
      env: { ...env, ...process.env },
      port: port(settings),
      standIn,
      onNotice: (text) => process.stderr.write(`${text}\n`),
    })
    try {
      const died = fleet.died.then((reason) => {
        throw new CommandError(reason)
      })
      if (!stopping.signal.aborted) await Promise.race([work(fleet, stopping.signal, prepared), died])
    } finally {
      await fleet.stop()
    }
  } catch (error) {
    process.exitCode = error instanceof ConfigError ? 2 : 1
    const isOurs = error instanceof CommandError || error instanceof EmbeddedError || error instanceof ConfigError
    process.stderr.write(
      `${isOurs ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}
