// `conclave report`: what came of a batch, and how good it is.

import { writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { Option } from '@commander-js/extra-typings'
import { findBatch } from '../api/find-batch.js'
import { bodyOf } from '../api/open-api.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText } from './api-command.js'

export const reportCommand = (shell: Shell) =>
  apiCommand('report')
    .description('report on the quality of a batch (as Markdown, unless --html or --json)')
    .argument('<batch>', BATCH)
    .addOption(new Option('--markdown', 'as Markdown').conflicts(['html', 'json']))
    .addOption(new Option('--html', 'as a page').conflicts('json'))
    .option('-o, --output <file>', 'into this file')
    .action(async (named, { html, output, ...options }) => {
      const api = apiOf(shell, options)
      const { id } = await findBatch(api, named)
      const format = html === true ? 'html' : options.json === true ? 'json' : 'markdown'
      const answer = await text(await bodyOf(await api.raw(`/v1/batches/${id}/report?format=${format}`)))
      const report = format === 'json' ? jsonText(JSON.parse(answer)) : answer.trimEnd()
      if (output === undefined) return shell.out(report)
      await writeFile(output, `${report}\n`)
      shell.note(`${output} is written`)
    })
