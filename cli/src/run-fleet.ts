// A command that needs the fleet: brings it up, does its work, and takes it down again however the work ends.

import { CommandError } from './command-error.js'
import { EXIT } from './exit-codes.js'
import { startFleet, type Fleet } from './fleet.js'
import { readSettings, type Settings } from './settings.js'
import { type Shell } from './shell.js'

export interface FleetWork<T> {
  readonly port: (settings: Settings) => number
  readonly standIn: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** What can fail without a fleet, done before it is brought up. */
  readonly prepare: () => Promise<T>
  /** When the shell is stopping, the work is to return soon. */
  readonly work: (fleet: Fleet, prepared: T) => Promise<void>
}

/** @throws CommandError, EmbeddedError or ConfigError; what was started is stopped by then */
export async function runFleet<T>(shell: Shell, { port, standIn, env, prepare, work }: FleetWork<T>): Promise<void> {
  const { stopping } = shell
  const sayStopping = () => shell.note('\nstopping ...')
  stopping.addEventListener('abort', sayStopping, { once: true })
  try {
    const settings = readSettings(shell.env)
    const prepared = await prepare()
    const fleet = await startFleet({
      settings,
      env: { ...env, ...shell.env },
      port: port(settings),
      standIn,
      onNotice: shell.note,
    })
    try {
      const died = fleet.died.then((reason) => {
        throw new CommandError(reason)
      })
      died.catch(() => undefined) // nobody waits for it where the wish to stop came first
      if (!stopping.aborted) await Promise.race([work(fleet, prepared), died])
    } finally {
      await fleet.stop()
    }
  } catch (error) {
    // What the wish to stop breaks off is no fault.
    if (!stopping.aborted) throw error
  } finally {
    stopping.removeEventListener('abort', sayStopping)
  }
  if (stopping.aborted) throw new CommandError('stopped', { exit: EXIT.interrupted })
}
