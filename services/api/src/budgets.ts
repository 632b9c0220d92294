// Budgets as users write and read them: USD as decimal numbers. Inside, money is whole nano-dollars.

import Type, { type Static } from 'typebox'
import { type Budget } from '@conclave/shared/ports/budget'
import { NANO_PER_USD, unpriced, type Prices } from '@conclave/shared/ports/prices'
import { type Fault } from '@conclave/shared/recipe/fault'
import { modelsOf } from '@conclave/shared/recipe/models'
import { type Recipe } from '@conclave/shared/recipe/recipe'

export const BudgetSchema = Type.Object(
  {
    usd: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000 })),
    tokens: Type.Optional(
      Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: 'input and output together' }),
    ),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: 'what the batch may spend; at the cap it is paused with the reason `budget`',
  },
)

export type WrittenBudget = Static<typeof BudgetSchema>

/** A budget of less than a nano-dollar is one. */
export const budgetOf = ({ usd, tokens }: WrittenBudget): Budget => ({
  nanoUsd: usd === undefined ? null : Math.max(1, Math.round(usd * NANO_PER_USD)),
  tokens: tokens ?? null,
})

export const usdOf = (nanoUsd: number): number => nanoUsd / NANO_PER_USD

/**
 * What is wrong with holding this recipe to USD by these prices: the models that have none. A cap in tokens needs no price.
 *
 * @param keyIsCapped whether the API key has a daily cap in USD, which no budget of a batch can waive.
 */
export function priceFaults(budget: Budget, keyIsCapped: boolean, recipe: Recipe, prices: Prices): readonly Fault[] {
  if (budget.nanoUsd === null && !keyIsCapped) return []
  const missing = unpriced(modelsOf(recipe), prices)
  if (missing.length === 0) return []
  const models = missing.map((model) => `"${model}"`).join(', ')
  const way = keyIsCapped ? 'the API key has a daily cap in USD' : 'set a budget of tokens alone'
  const message = `cannot be held: CONCLAVE_PRICES on the server has no price of ${models}; ${way}`
  return [{ pointer: '/budget/usd', message }]
}
