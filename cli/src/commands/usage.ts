// `conclave usage`: what a batch has used and cost, by step and by model.

import { findBatch } from '../api/find-batch.js'
import { answerOf } from '../api/open-api.js'
import { type paths } from '../generated/openapi.js'
import { countText, usdText } from '../screen/progress.js'
import { renderTable, type Column } from '../screen/table.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText } from './api-command.js'

type Usage = paths['/v1/batches/{id}/usage']['get']['responses'][200]['content']['application/json']

interface Row extends Pick<Usage, 'usage' | 'cost'> {
  readonly title: string
}

const COLUMNS: readonly Column<Row>[] = [
  { title: '', of: ({ title }) => title },
  { title: 'calls', of: ({ usage }) => countText(usage.calls), right: true },
  { title: 'tokens in', of: ({ usage }) => countText(usage.input_tokens), right: true },
  { title: 'cached', of: ({ usage }) => countText(usage.cached_input_tokens), right: true },
  { title: 'out', of: ({ usage }) => countText(usage.output_tokens), right: true },
  { title: 'lost calls', of: ({ usage }) => countText(usage.lost_calls), right: true },
  { title: 'cost', of: ({ cost }) => (cost.usd === null ? '-' : usdText(cost.usd)), right: true },
]

export const usageCommand = (shell: Shell) =>
  apiCommand('usage')
    .description('show what a batch has used and cost, by step and by model')
    .argument('<batch>', BATCH)
    .action(async (named, options) => {
      const api = apiOf(shell, options)
      const { id } = await findBatch(api, named)
      const answer = await answerOf(api.client.GET('/v1/batches/{id}/usage', { params: { path: { id } } }))
      if (options.json === true) return shell.out(jsonText(answer))
      const rows: readonly Row[] = [
        ...answer.by_step.map((part) => ({ ...part, title: part.step ?? '(step not known)' })),
        ...answer.by_model.map((part) => ({ ...part, title: `model ${part.model ?? '(not known)'}` })),
        { ...answer, title: 'all' },
      ]
      shell.out(renderTable(COLUMNS, rows, shell.paint))
    })
