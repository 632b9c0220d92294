// What the planter hands out: the thoughts of a sample, and which of them are faults. All others must be kept.

import { type Thought } from '@conclave/shared/recipe/sample'

export const RULE_FAULTS = [
  'exact-duplicate',
  'near-duplicate',
  'subsumed',
  'format',
  'meta',
  'injection',
  'bad-citation',
] as const
export type RuleFault = (typeof RULE_FAULTS)[number]

export interface Plant {
  readonly thought: string
  readonly fault: RuleFault
  /** The way it was planted, such as `case` or `json-tail`. */
  readonly variant: string
  /** The thought that it repeats or is contained in. */
  readonly of: string | null
}

/** A clean thought that a careless rule drops, and why it would. */
export interface HardNegative {
  readonly thought: string
  readonly trait: string
}

export interface PlantedSample {
  readonly id: string
  readonly prompt: string
  /** Every rule of the policy set that the sample stands under. */
  readonly ruleIds: readonly string[]
  readonly thoughts: readonly Thought[]
  readonly planted: readonly Plant[]
  readonly hard: readonly HardNegative[]
}
