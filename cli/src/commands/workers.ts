// `conclave workers`: the fleet, as its processes tell of themselves.

import { answerOf, type WorkerRow } from '../api/open-api.js'
import { durationText } from '../screen/progress.js'
import { renderTable, type Column } from '../screen/table.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, jsonText } from './api-command.js'

const columns = (now: Date): readonly Column<WorkerRow>[] => [
  { title: 'service', of: ({ service }) => service },
  { title: 'where', of: ({ host, pid }) => `${host} ${pid}` },
  { title: 'health', of: ({ health }) => health },
  { title: 'samples', of: ({ active, slots }) => `${active}/${slots}`, right: true },
  { title: 'seen', of: ({ seen_at }) => `${ago(seen_at, now)} ago`, right: true },
  { title: 'up', of: ({ started_at }) => ago(started_at, now), right: true },
]

const ago = (time: string, now: Date): string => durationText(Math.max(0, (now.getTime() - Date.parse(time)) / 1000))

export const workersCommand = (shell: Shell) =>
  apiCommand('workers')
    .description('list workers and refiners, and how they are')
    .action(async (options) => {
      const { client } = apiOf(shell, options)
      const answer = await answerOf(client.GET('/v1/workers', { params: { query: { limit: 1000 } } }))
      if (options.json === true) return shell.out(jsonText(answer))
      if (answer.data.length === 0) return shell.note('No worker runs: conclave up starts everything on this machine.')
      shell.out(renderTable(columns(new Date()), answer.data, shell.paint))
    })
