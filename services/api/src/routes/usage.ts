// What a batch has used and cost, by step and by model.

import Type, { type Static } from 'typebox'
import { type BudgetBooks, type UsageRow } from '@conclave/shared/ports/budget'
import { type BatchLedger } from '@conclave/shared/ports/ledger'
import { type Api } from '../app.js'
import { problems } from '../errors.js'
import { costView, CostSchema, usageView, UsageSchema } from '../views.js'
import { existing } from './batches.js'
import { BatchId } from './parameters.js'

export interface UsageRoutes {
  readonly ledger: BatchLedger
  readonly books: Pick<BudgetBooks, 'usage'>
}

const Part = { usage: UsageSchema, cost: CostSchema }
const name = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const StepPart = Type.Object({ step: name('null: lost with a worker that died, nobody knows at which step'), ...Part })
const ModelPart = Type.Object({ model: name('as the endpoint names it; lost calls: as it was asked for'), ...Part })

export function usageRoutes(app: Api, { ledger, books }: UsageRoutes): void {
  app.get(
    '/v1/batches/:id/usage',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Show what a batch has used and cost, by step and by model',
        params: BatchId,
        response: {
          200: Type.Object({ ...Part, by_step: Type.Array(StepPart), by_model: Type.Array(ModelPart) }),
          ...problems('not-found', 'invalid', 'unavailable'),
        },
      },
    },
    async ({ params }) => {
      const { prices } = await existing(ledger, params.id)
      const rows = await books.usage(params.id)
      const isPriced = Object.keys(prices).length > 0
      return {
        ...partOf(rows, isPriced),
        by_step: grouped(rows, 'step').map(([step, part]) => ({ step, ...partOf(part, isPriced) })),
        by_model: grouped(rows, 'model').map(([model, part]) => ({ model, ...partOf(part, isPriced) })),
      }
    },
  )
}

function grouped(rows: readonly UsageRow[], by: 'step' | 'model'): readonly (readonly [string | null, UsageRow[]])[] {
  const groups = new Map<string, UsageRow[]>()
  for (const row of rows) groups.set(row[by], [...(groups.get(row[by]) ?? []), row])
  return Array.from(groups, ([key, group]) => [key === '' ? null : key, group])
}

function partOf(
  rows: readonly UsageRow[],
  isPriced: boolean,
): { usage: Static<typeof UsageSchema>; cost: Static<typeof CostSchema> } {
  const sum = (key: Exclude<keyof UsageRow, 'step' | 'model'>) => rows.reduce((total, row) => total + row[key], 0)
  return {
    usage: usageView({
      calls: sum('calls'),
      input: sum('input'),
      inputCached: sum('inputCached'),
      output: sum('output'),
      reasoning: sum('reasoning'),
      lostCalls: sum('lostCalls'),
      lostTokens: sum('lostTokens'),
    }),
    cost: costView(
      { nanoUsd: sum('nanoUsd'), unpricedCalls: sum('unpricedCalls'), lostNanoUsd: sum('lostNanoUsd') },
      isPriced,
    ),
  }
}
