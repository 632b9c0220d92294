// What the work tells the meters, as events of the domain. How they are counted is the adapter's business.

import { type CanaryVerdict } from '../recipe/canaries.js'
import { type NoPairReason, type Way } from '../recipe/pairs/pair.js'
import { type Stance } from '../recipe/refusal.js'
import { type DropReason, type Rubric, type StopReason } from '../recipe/sample.js'
import { type Step } from '../recipe/recipe.js'
import { type LlmErrorKind } from './llm-error.js'
import { type Quota, type Usage } from './llm.js'
import { type Asked } from './model-call.js'
import { type QueueName } from './queue.js'

export type CallOutcome = 'ok' | 'malformed' | 'refused' | LlmErrorKind

export interface Meter {
  /** One HTTP attempt begins, for a sample; the function it answers is called once, when the attempt has ended. */
  call(asked: Asked, step: Step, sampleId?: string): (outcome: CallOutcome, usage: Usage | null) => void
  /** A call is over, at the one that was asked last; with its waits, and its retries at other endpoints. */
  called(asked: Asked, outcome: CallOutcome, seconds: number): void
  /** What a reply cost. */
  cost(asked: Asked, nanoUsd: number): void
  retry(asked: Asked, reason: LlmErrorKind): void
  /** Calls at once that this process may have: its share of the fleet's limit. */
  allowed(asked: Asked, callsAtOnce: number): void
  /** A call has waited for its turn. */
  waited(asked: Asked, seconds: number): void
  /** Calls that wait for their turn now. */
  waiting(asked: Asked, calls: number): void
  /** What the endpoint says of its own limits. */
  quota(asked: Asked, quota: Quota): void
  turn(agent: string, verdict: 'revise' | 'agree'): void
  thoughts(action: 'added' | 'struck', n: number): void
  /** `seconds`: since this process took the sample. */
  deliberation(stopReason: StopReason, rounds: number, seconds: number): void
  /** A refiner is through with a sample. `seconds`: since it took it. */
  refinement(seconds: number): void
  /** The rules have looked at a sample's thoughts. `seconds`: with the wait for a thread. */
  rules(place: 'loop' | 'thread', seconds: number): void
  refinedThoughts(decision: 'keep' | 'drop', reason: DropReason | 'none', by: 'rule' | 'model', n: number): void
  grade(rubric: Rubric, score: number): void
  /** What became of a graded candidate; `reason`: the rubric it fell short on, or `none`. */
  gate(decision: 'accept' | 'another' | 'reject', reason: string): void
  canary(verdict: CanaryVerdict): void
  /** A sample was accepted; `rules`: those that its kept thoughts cite, each once. Its pair, if any, comes later. */
  accepted(of: { readonly stance: Stance; readonly declines: boolean; readonly rules: readonly string[] }): void
  /** A sample has ended. `seconds`: since its prompt was accepted; null where its id does not tell. */
  sample(outcome: string, reason: string, seconds: number | null, sampleId: string): void
  /** How long the ledger took to store an outcome. */
  stored(seconds: number): void
  /** What became of a preference pair. */
  pair(outcome: 'pair' | NoPairReason): void
  /** How much more faithful the chosen side of a pair is than the rejected one, in grades. */
  pairGap(way: Way, grades: number): void
  job(queue: QueueName, outcome: 'done' | 'again' | 'fault', seconds: number): void
  /** A job was taken for the first time; `seconds`: since it was added. */
  jobTaken(queue: QueueName, seconds: number): void
  /** A job was taken back from a process that is not heard of. */
  jobStalled(queue: QueueName): void
}

/** Counts nothing. */
export const NO_METER: Meter = {
  call: () => () => {},
  called: () => {},
  cost: () => {},
  retry: () => {},
  allowed: () => {},
  waited: () => {},
  waiting: () => {},
  quota: () => {},
  turn: () => {},
  thoughts: () => {},
  deliberation: () => {},
  refinement: () => {},
  rules: () => {},
  refinedThoughts: () => {},
  grade: () => {},
  gate: () => {},
  canary: () => {},
  accepted: () => {},
  sample: () => {},
  stored: () => {},
  pair: () => {},
  pairGap: () => {},
  job: () => {},
  jobTaken: () => {},
  jobStalled: () => {},
}
