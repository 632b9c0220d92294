// Evaluation sets as users keep them: what must not be trained on, by name. Each API key has names of its own.

import { type EvaluationSetVersion } from './screening.js'

export interface EvaluationSet extends EvaluationSetVersion {
  readonly prompts: number
  readonly createdAt: Date
}

export interface EvaluationSetLedger {
  /**
   * Puts a set in the place of the one of that name. The same prompts again change nothing: `isNew` is false. A batch that
   * was submitted before keeps to the version it names.
   */
  put(set: {
    readonly keyName: string | null
    readonly name: string
    readonly prompts: readonly string[]
    readonly digest: string
  }): Promise<{ readonly set: EvaluationSet; readonly isNew: boolean }>
  show(keyName: string | null, name: string): Promise<EvaluationSet | null>
  /** By name. */
  list(keyName: string | null): Promise<readonly EvaluationSet[]>
  /** False: there is none of that name. */
  remove(keyName: string | null, name: string): Promise<boolean>
}
