// `conclave ls`: the batches, newest first.

import { answerOf, type Batch } from '../api/open-api.js'
import { printable } from '../screen/paint.js'
import { endedOf, spendText } from '../screen/progress.js'
import { renderTable, type Column } from '../screen/table.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, jsonText, wholeNumber } from './api-command.js'

const COLUMNS: readonly Column<Batch>[] = [
  { title: 'batch', of: ({ id }) => id },
  { title: 'name', of: ({ name }) => printable(name ?? '-').slice(0, 30) },
  { title: 'state', of: ({ state, state_reason }) => (state_reason === null ? state : `${state} (${state_reason})`) },
  { title: 'ended', of: (batch) => `${endedOf(batch)}/${batch.total}`, right: true },
  { title: 'accepted', of: ({ counts }) => String(counts.accepted), right: true },
  { title: 'spent', of: spendText, right: true },
  { title: 'created', of: ({ created_at }) => created_at.slice(0, 16).replace('T', ' ') },
]

export const lsCommand = (shell: Shell) =>
  apiCommand('ls')
    .description('list batches, newest first')
    .option('--limit <n>', 'so many', wholeNumber(1, 1000), 20)
    .action(async ({ limit, ...options }) => {
      const { client } = apiOf(shell, options)
      const answer = await answerOf(client.GET('/v1/batches', { params: { query: { limit } } }))
      if (options.json === true) return shell.out(jsonText(answer))
      if (answer.data.length === 0) return shell.note('There is no batch yet: conclave submit FILE makes one.')
      shell.out(renderTable(COLUMNS, answer.data, shell.paint))
      if (answer.next_cursor !== null) shell.note(`There are more: --limit ${Math.min(1000, limit * 5)}`)
    })
