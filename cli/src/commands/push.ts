// `conclave push`: the data set of a batch, with its card, into a repository of a hub.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBatch } from '../api/find-batch.js'
import { CommandError } from '../command-error.js'
import { downloadExport } from '../download-export.js'
import { EXIT } from '../exit-codes.js'
import { pushDataSet } from '../hub/push-data-set.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText } from './api-command.js'
import { cardOf, exportPath } from './export.js'

const ENCODING = 'parquet'

export const pushCommand = (shell: Shell) =>
  apiCommand('push')
    .description('put the data set of a batch and its card into a repository of Hugging Face, in one commit')
    .argument('<batch>', BATCH)
    .argument('<repository>', 'namespace/name; it is made where it is not there')
    .option('--format <format>', 'what a row is', 'messages')
    .option('--cot <place>', 'where the thoughts go: think-tags, reasoning_content, thinking, none')
    .option('--public', 'a repository that is made is for everybody to see (default: private)')
    .option('--hub <url>', "a hub that speaks Hugging Face's protocol (default: theirs)")
    .action(async (named, repo, { format, cot, public: isPublic, hub, ...options }) => {
      const token = shell.env['HF_TOKEN']?.trim() ?? ''
      if (token === '') {
        throw new CommandError('HF_TOKEN is not set', {
          exit: EXIT.input,
          advice: 'Make a token that may write (https://huggingface.co/settings/tokens), and export it as HF_TOKEN.',
        })
      }
      const api = apiOf(shell, options)
      const batch = await findBatch(api, named)
      const path = exportPath(batch.id, { format, cot, encoding: ENCODING })
      const folder = await mkdtemp(join(tmpdir(), 'conclave-push-'))
      try {
        const name = `${batch.id}-${format}.${ENCODING}`
        const file = join(folder, name)
        await downloadExport({ shell, api, path, file, hasLines: false })
        const pushed = await pushDataSet({
          ...{ repo, token, isPublic: isPublic === true, signal: shell.stopping },
          files: [{ path: name, file }],
          card: await cardOf(api, path),
          ...(hub === undefined ? {} : { hubUrl: hub }),
        })
        shell.out(
          options.json === true ? jsonText({ batch: batch.id, repository: repo, ...pushed }) : `${repo}: ${pushed.url}`,
        )
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
