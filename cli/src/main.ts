// `conclave`: the process around one command.

import { EXIT } from './exit-codes.js'
import { listenForInterrupts } from './interrupts.js'
import { runProgram } from './run-program.js'
import { openShell } from './shell.js'

process.stdout.on('error', (error: Error) => endOutput(error, process.stderr))
process.stderr.on('error', (error: Error) => endOutput(error, process.stdout))

const interrupts = listenForInterrupts()
const { stdin, stdout, stderr, env } = process
const shell = openShell({ env, stdin, stdout, stderr, stopping: interrupts.signal })
process.exitCode = await runProgram(shell, process.argv.slice(2))
interrupts.stopListening()

function endOutput(error: NodeJS.ErrnoException, other: NodeJS.WriteStream): void {
  // Whoever reads has enough (`| head`): that is no fault.
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  if (!other.destroyed) other.write(`error: what is to be said cannot be written: ${error.message}\n`)
  process.exit(EXIT.failed)
}
