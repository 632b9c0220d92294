// `conclave completion`: a script with which a shell completes commands and options.

import { Argument, Command, type CommandUnknownOpts } from '@commander-js/extra-typings'
import { completionScript, SHELLS } from '../completion/scripts.js'
import { branchesOf } from '../completion/tree.js'
import { type Shell } from '../shell.js'

/** @param program asked for when the command runs, because it is a part of it */
export const completionCommand = (shell: Shell, program: () => CommandUnknownOpts) =>
  new Command('completion')
    .description('write a completion script for a shell')
    .addArgument(new Argument('<shell>', 'which').choices(SHELLS))
    .action((name) => shell.out(completionScript(name, branchesOf(program())).trimEnd()))
