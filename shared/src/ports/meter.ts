// What the work tells the meters, as events of the domain. How they are counted is the adapter's business.

import { type DropReason, type StopReason } from '../recipe/sample.js'
import { type Step } from '../recipe/recipe.js'
import { type LlmErrorKind } from './llm-error.js'
import { type Usage } from './llm.js'
import { type QueueName } from './queue.js'

export type CallOutcome = 'ok' | 'malformed' | 'refused' | LlmErrorKind

export interface Meter {
  /** One HTTP attempt begins; the function it answers is called once, when the attempt has ended. */
  call(model: string, step: Step): (outcome: CallOutcome, usage: Usage | null) => void
  /** What a reply cost. */
  cost(model: string, nanoUsd: number): void
  retry(model: string, reason: LlmErrorKind): void
  turn(agent: string, verdict: 'revise' | 'agree'): void
  thoughts(action: 'added' | 'struck', n: number): void
  deliberation(stopReason: StopReason, rounds: number): void
  refinedThoughts(decision: 'keep' | 'drop', reason: DropReason | 'none', by: 'rule' | 'model', n: number): void
  sample(outcome: string, reason: string): void
  job(queue: QueueName, outcome: 'done' | 'again' | 'fault', seconds: number): void
}

/** Counts nothing. */
export const NO_METER: Meter = {
  call: () => () => {},
  cost: () => {},
  retry: () => {},
  turn: () => {},
  thoughts: () => {},
  deliberation: () => {},
  refinedThoughts: () => {},
  sample: () => {},
  job: () => {},
}
