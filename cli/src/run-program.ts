// Runs one command line and answers its exit code; every fault is told in words, and where JSON is asked for, as JSON.

import { CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings'
import { ConfigError } from '@conclave/shared/runtime/env'
import { CommandError } from './command-error.js'
import { EmbeddedError } from './embedded/embedded-error.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { buildProgram } from './program.js'
import { type Shell } from './shell.js'

export async function runProgram(shell: Shell, args: readonly string[]): Promise<ExitCode> {
  const program: CommandUnknownOpts = buildProgram(shell)
  try {
    if (args.length === 0) {
      program.outputHelp()
      return EXIT.done
    }
    await program.parseAsync([...args], { from: 'user' })
    return EXIT.done
  } catch (error) {
    // Commander has said it already. It ends help and version by an error too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.input
    const told = toldOf(shell, error)
    if (args.includes('--json')) shell.note(JSON.stringify({ error: told }))
    else if (told.message !== '') {
      shell.note(shell.paint(told.exit_code === EXIT.interrupted ? 'dim' : 'red', told.message))
      if (told.advice !== undefined) shell.note(told.advice)
    }
    return told.exit_code
  }
}

interface Told {
  readonly message: string
  readonly advice?: string | undefined
  readonly exit_code: ExitCode
}

function toldOf(shell: Shell, error: unknown): Told {
  if (error instanceof CommandError) return { message: error.message, advice: error.advice, exit_code: error.exit }
  if (error instanceof ConfigError) return { message: error.message, exit_code: EXIT.input }
  if (error instanceof EmbeddedError) return { message: error.message, exit_code: EXIT.failed }
  // What the wish to stop breaks off.
  if (shell.stopping.aborted) return { message: 'stopped', exit_code: EXIT.interrupted }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), exit_code: EXIT.failed }
}
