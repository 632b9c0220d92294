// `conclave watch`: how far a batch is, until it has ended.

import { findBatch } from '../api/find-batch.js'
import { CommandError } from '../command-error.js'
import { type Shell } from '../shell.js'
import { watchBatch } from '../watch-batch.js'
import { apiCommand, apiOf, BATCH } from './api-command.js'

export const watchCommand = (shell: Shell) =>
  apiCommand('watch')
    .description('show how far a batch is, until it has ended; with --json, each change as a line')
    .argument('<batch>', BATCH)
    .action(async (named, options) => {
      const api = apiOf(shell, options)
      const { id } = await findBatch(api, named)
      const { state } = await watchBatch(shell, api, id, { json: options.json === true })
      if (state !== 'completed') throw new CommandError(`the batch was ${state}`)
    })
