// A model call as a sample makes it: under the fleet's limits and the batch's budget. What can stand in its way is a value.
// Limits, budgets, choice of the endpoint and meters are wrappers that take a CallModel and give one, or make one of Asks.

import { type Step } from '../recipe/recipe.js'
import { type LlmError } from './llm-error.js'
import { type Question, type Reply } from './llm.js'

export interface ModelCall {
  readonly batchId: string
  /** Whose call it is, for traces. */
  readonly sampleId?: string
  readonly step: Step
  readonly question: Question
  /** Whether it must be reserved against a budget. */
  readonly budgeted: boolean
  /** Replies that the sample has had. Where not every call can be made, those of the samples furthest on go first. */
  readonly entries?: number
  /** Fires when no new call is to begin: a call that still waits for its turn is not made. */
  readonly parking: AbortSignal
  /** Fires when the call in flight is to be ended too. */
  readonly aborting: AbortSignal
  /**
   * Told of each attempt that failed before another one is made within the same call. False: there is no budget for
   * another one, and the failure is the call's.
   */
  readonly mayAskOn?: (failure: LlmError) => boolean
}

/**
 * - `reply`: paid for, and to be journaled; `costNanoUsd` is null where it is not known. `onJournaled` is to be called once,
 *   with whether the journal has the reply for sure. `asked` says who answered.
 * - `error`: asked, and it failed; `asked` says whom, where somebody was.
 * - `held`: not asked. `parking`: the signal fired. `limits`: no turn within a slot's patience; ask again after `afterMs`.
 *   `budget`: the batch has been paused at its cap.
 */
export type CallResult =
  | {
      readonly result: 'reply'
      readonly reply: Reply
      readonly costNanoUsd: number | null
      readonly asked?: Asked
      readonly onJournaled?: (journaled: boolean) => void
    }
  | { readonly result: 'error'; readonly error: LlmError; readonly asked?: Asked }
  | { readonly result: 'held'; readonly why: 'parking' | 'limits' | 'budget'; readonly afterMs: number }

/** An endpoint by its name, and the model as that endpoint calls it. */
export interface Asked {
  readonly provider: string
  readonly model: string
}

/** Rejects only for a defect. */
export type CallModel = (call: ModelCall) => Promise<CallResult>
