// An estimate as the API shows it, with all that it takes for granted.

import Type, { type Static } from 'typebox'
import { BATCH_STATES, type Batch } from '@conclave/shared/ports/ledger'
import { type Pilot } from '@conclave/shared/ports/pilot'
import { type Estimate, type Range } from '@conclave/shared/report/estimate'
import { usdOf } from '../budgets.js'
import { CostSchema, costView } from '../views.js'

const Nullable = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })
const RangeSchema = Type.Object(
  { mean: Type.Number({ minimum: 0 }), low: Type.Number({ minimum: 0 }), high: Type.Number({ minimum: 0 }) },
  { description: 'mean, and bounds of its 95% interval' },
)

export const EstimateSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'of the estimate, and of the batch that is its pilot' }),
    state: Type.Enum([...BATCH_STATES], { type: 'string', description: 'of the pilot' }),
    state_reason: Nullable(Type.String()),
    ready: Type.Boolean({ description: 'whether the pilot has ended; until then it estimates from what has' }),
    pilot: Type.Object({ drawn: Count, ended: Count, seed: Type.Integer(), cost: CostSchema }),
    total: Type.Integer({ minimum: 1, description: 'prompts of the batch that is estimated' }),
    estimate: Nullable(
      Type.Object({
        acceptance: RangeSchema,
        accepted: RangeSchema,
        cost_usd: Nullable(RangeSchema),
        tokens: RangeSchema,
        seconds: Nullable(RangeSchema),
        seconds_at_pilot_pace: Type.Number({ minimum: 0 }),
      }),
    ),
    assumes: Type.Array(Type.String(), { description: 'what has to hold for it to be right' }),
  },
  { $id: 'Estimate' },
)

export interface Estimated {
  readonly batch: Batch
  readonly pilot: Pilot
  readonly ended: number
  readonly estimate: Estimate | null
  readonly slots: { readonly deliberating: number; readonly refining: number }
}

export function estimateView({ batch, pilot, ended, estimate, slots }: Estimated): Static<typeof EstimateSchema> {
  const isPriced = Object.keys(batch.prices).length > 0
  return {
    id: batch.id,
    state: batch.state,
    state_reason: batch.stateReason,
    ready: batch.finishedAt !== null,
    pilot: { drawn: batch.total, ended, seed: pilot.seed, cost: costView(batch.cost, isPriced) },
    total: pilot.total,
    estimate: estimate === null ? null : shown(estimate),
    assumes: [
      `the ${pilot.total} prompts are like the ${batch.total} that were drawn from those sent`,
      'what a sample takes does not depend on how many there are; calls that brought nothing are left out',
      `seconds: ${slots.deliberating} worker and ${slots.refining} refiner slots, as there are now, all at work on this batch alone, and an endpoint that answers them all as fast as it answered the pilot`,
      'seconds_at_pilot_pace: no more at once than in the pilot; the truth lies between the two',
      'the intervals tell the chance of the draw alone, and are too narrow where few samples have ended',
    ],
  }
}

const shown = ({ acceptance, accepted, nanoUsd, tokens, seconds, secondsAtPilotPace }: Estimate) => ({
  acceptance,
  accepted,
  cost_usd: nanoUsd === null ? null : usdRange(nanoUsd),
  tokens,
  seconds,
  seconds_at_pilot_pace: secondsAtPilotPace,
})

const usdRange = ({ mean, low, high }: Range): Range => ({ mean: usdOf(mean), low: usdOf(low), high: usdOf(high) })
