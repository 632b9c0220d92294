// `conclave samples`: the samples of a batch, in its order.

import { Option } from '@commander-js/extra-typings'
import { findBatch } from '../api/find-batch.js'
import { answerOf, type Sample } from '../api/open-api.js'
import { printable } from '../screen/paint.js'
import { TERMINAL } from '../screen/progress.js'
import { renderTable, type Column } from '../screen/table.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText, wholeNumber } from './api-command.js'

const STATES = ['pending', 'deliberating', 'refining', 'whispering', ...TERMINAL] as const

const COLUMNS = (width: number): readonly Column<Sample>[] => [
  { title: 'no.', of: ({ ordinal }) => String(ordinal), right: true },
  { title: 'sample', of: ({ id }) => id },
  { title: 'state', of: ({ state, reason }) => (reason === null ? state : `${state}: ${reason}`) },
  { title: 'prompt', of: ({ prompt }) => printable(prompt).replaceAll('\n', ' ').slice(0, width) },
]

const STATE_AND_IDS = 66

export const samplesCommand = (shell: Shell) =>
  apiCommand('samples')
    .description('list the samples of a batch')
    .argument('<batch>', BATCH)
    .addOption(new Option('--state <state>', 'only those in this state').choices(STATES))
    .option('--reason <reason>', 'only those that ended for this')
    .option('--limit <n>', 'so many', wholeNumber(1, 1000), 50)
    .option('--after <no>', 'those that come after this one', wholeNumber(0))
    .action(async (named, { state, reason, limit, after, ...options }) => {
      const api = apiOf(shell, options)
      const { id } = await findBatch(api, named)
      const query = {
        limit,
        ...(state === undefined ? {} : { state }),
        ...(reason === undefined ? {} : { reason }),
        ...(after === undefined ? {} : { cursor: after }),
      }
      const asked = api.client.GET('/v1/batches/{id}/samples', { params: { path: { id }, query } })
      const page = await answerOf(asked)
      if (options.json === true) return shell.out(jsonText(page))
      if (page.data.length === 0) return shell.note('There is none.')
      shell.out(renderTable(COLUMNS(Math.max(20, shell.width - STATE_AND_IDS)), page.data, shell.paint))
      if (page.next_cursor !== null) shell.note(`There are more: --after ${page.next_cursor}`)
    })
