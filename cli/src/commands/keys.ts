// `conclave keys make`: a key for the REST API. Making one is the api's own business; this only runs its program.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Command, Option } from '@commander-js/extra-typings'
import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'

const MAKE_KEY = fileURLToPath(new URL('../../../services/api/dist/make-key.js', import.meta.url))

const SCOPES = ['read', 'write', 'admin'] as const

export const keysCommand = () =>
  new Command('keys').description('keys of the REST API').addCommand(
    new Command('make')
      .description('make a key, and say what the key file is to say of it')
      .argument('<name>', 'whose it is')
      .addOption(new Option('--scope <scope>', 'what it may do').choices(SCOPES).default('write' as const))
      .option('--json', 'as JSON')
      .action(async (name, { scope, json }) => {
        const args = [MAKE_KEY, name, scope, ...(json === true ? ['--json'] : [])]
        const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
        await once(child, 'exit')
        if (child.exitCode !== 0) throw new CommandError('no key was made', { exit: EXIT.input })
      }),
  )
