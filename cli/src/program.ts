// The command line: all commands, in the order in which the help lists them.

import { readFileSync } from 'node:fs'
import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings'
import { checkCommand } from './commands/check.js'
import { completionCommand } from './commands/completion.js'
import { controlCommands } from './commands/control.js'
import { demoCommand } from './commands/demo.js'
import { doctorCommand } from './commands/doctor.js'
import { exportCommand } from './commands/export.js'
import { keysCommand } from './commands/keys.js'
import { lsCommand } from './commands/ls.js'
import { policiesCommand } from './commands/policies.js'
import { pushCommand } from './commands/push.js'
import { recipesCommand } from './commands/recipes.js'
import { reportCommand } from './commands/report.js'
import { samplesCommand } from './commands/samples.js'
import { showCommand } from './commands/show.js'
import { submitCommand } from './commands/submit.js'
import { upCommand } from './commands/up.js'
import { usageCommand } from './commands/usage.js'
import { watchCommand } from './commands/watch.js'
import { workersCommand } from './commands/workers.js'
import { type Shell } from './shell.js'

const EXAMPLES = `
Examples:
  conclave up                                            everything on this machine
  conclave submit prompts.csv --name first --watch       in another terminal
  conclave report first
  conclave export first --format messages -o messages.jsonl --check qwen-3

BATCH is an id, the name of a batch, or 'latest'. Exit codes, formats of prompts and more: docs/command-line.md`

/** Nothing of it ends the process: what commander would end it with is thrown as its CommanderError. */
export function buildProgram(shell: Shell): CommandUnknownOpts {
  const program = new Command('conclave')
    .description('Turns prompts and written policies into safety-reasoning training data.')
    .version(versionOf(), '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'say how it is used')
    .showHelpAfterError("('--help' says how it is used)")
    .configureOutput({
      writeOut: (text) => shell.out(text.trimEnd()),
      writeErr: (text) => shell.note(text.trimEnd()),
    })
    .exitOverride()
    .addHelpText('after', EXAMPLES)
  const commands: readonly CommandUnknownOpts[] = [
    upCommand(shell),
    demoCommand(shell),
    submitCommand(shell),
    watchCommand(shell),
    lsCommand(shell),
    samplesCommand(shell),
    showCommand(shell),
    reportCommand(shell),
    exportCommand(shell),
    checkCommand(shell),
    pushCommand(shell),
    ...controlCommands(shell),
    workersCommand(shell),
    usageCommand(shell),
    policiesCommand(shell),
    recipesCommand(shell),
    keysCommand(),
    doctorCommand(shell),
    completionCommand(shell, () => program),
  ]
  for (const command of commands) program.addCommand(inherit(command, program))
  return program
}

/** A command that is added as a whole does not take over by itself how its parent speaks and ends. */
function inherit(command: CommandUnknownOpts, parent: CommandUnknownOpts): CommandUnknownOpts {
  command.copyInheritedSettings(parent)
  for (const each of command.commands) inherit(each, command)
  return command
}

function versionOf(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}
