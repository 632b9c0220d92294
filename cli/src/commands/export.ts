// `conclave export`: the data set of a batch, into a file or to stdout.

import { findBatch } from '../api/find-batch.js'
import { bodyOf } from '../api/open-api.js'
import { downloadExport } from '../download-export.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText } from './api-command.js'

export const exportCommand = (shell: Shell) =>
  apiCommand('export')
    .description('write the data set of a batch: its accepted samples as training rows')
    .argument('<batch>', BATCH)
    .option('--format <format>', 'what a row is: aidsafe, messages, ... (the API docs list them)', 'messages')
    .option('--encoding <encoding>', 'how rows are written: jsonl, ... (default: jsonl)')
    .option('--cot <place>', 'where the thoughts go: think-tags, reasoning_content, none')
    .option('-o, --output <file>', 'into this file; a download that was cut is gone on with (default: stdout)')
    .action(async (named, { format, encoding, cot, output, ...options }) => {
      const api = apiOf(shell, options)
      const batch = await findBatch(api, named)
      const query = new URLSearchParams({
        format,
        ...(encoding === undefined ? {} : { encoding }),
        ...(cot === undefined ? {} : { cot }),
      })
      const path = `/v1/batches/${batch.id}/export?${query.toString()}`
      if (output === undefined) {
        for await (const bytes of await bodyOf(await api.raw(path))) await shell.outBytes(bytes)
        return
      }
      const hasLines = encoding === undefined || encoding === 'jsonl'
      const { rows, bytes } = await downloadExport({ shell, api, path, file: output, hasLines })
      const written = { batch: batch.id, file: output, bytes, rows }
      if (options.json === true) return shell.out(jsonText(written))
      shell.out(`${output}: ${rows === null ? '' : `${rows} rows, `}${bytes} bytes`)
      if (batch.finished_at === null) shell.note('The batch still runs: these are the samples accepted so far.')
    })
