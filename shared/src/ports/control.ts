// What users do to batches that are there already. Everything may be asked again and at any moment; what the batch's state
// does not allow changes nothing.

import { type SampleState } from './ledger.js'

/** Why a batch was put into its state: `request`, a user's; `budget`, `deadline`, and what else may hold a batch. */
export type StateReason = 'request' | 'budget' | 'deadline'

/** `done`: the batch is as asked for, now or already. `unfit`: its state does not allow it. `gone`: there is none. */
export type Controlled = 'done' | 'unfit' | 'gone'

export interface ControlLedger {
  /**
   * No sample of the batch is claimed from now on; those at work are parked. `resumeAt`: when the pause ends by itself. A
   * pause by request takes the place of one for another reason, and not the other way round.
   */
  pause(batchId: string, reason: StateReason, resumeAt: Date | null): Promise<Controlled>
  resume(batchId: string): Promise<Controlled>
  /** For good. Its samples end within seconds; those that had an outcome keep it. */
  cancel(batchId: string, reason: StateReason): Promise<Controlled>
  change(batchId: string, change: BatchChange): Promise<Controlled>
  /**
   * Opens samples again that have ended, and with them a batch that was completed. They go on from their journals; where the
   * outcome came out of the journal itself, its last place is void and asked anew. Answers how many.
   */
  retry(batchId: string, which: RetriedSamples): Promise<Controlled | { readonly reopened: number }>
  /** A batch that has ended is gone at once; what it holds is removed piece by piece. */
  remove(batchId: string): Promise<Controlled>
}

/** What is left out stays as it is. */
export interface BatchChange {
  readonly name?: string | null
  readonly metadata?: object
  readonly priority?: number
  readonly deadline?: Date | null
}

export const RETRIABLE_STATES = ['failed', 'refused', 'rejected'] as const satisfies SampleState[]

export interface RetriedSamples {
  readonly states: readonly (typeof RETRIABLE_STATES)[number][]
  /** Null: for whatever reason. */
  readonly reasons: readonly string[] | null
}
