// `conclave`: the process around one command.

import { EXIT } from './exit-codes.js'
import { listenForInterrupts } from './interrupts.js'
import { runProgram } from './run-program.js'
import { openShell } from './shell.js'

// Whoever reads has enough (`| head`): that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
}

const interrupts = listenForInterrupts()
const { stdin, stdout, stderr, env } = process
const shell = openShell({ env, stdin, stdout, stderr, stopping: interrupts.signal })
process.exitCode = await runProgram(shell, process.argv.slice(2))
interrupts.stopListening()
