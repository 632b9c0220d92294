// What a report reads of the ledger: every sample that has ended, and what its batch was judged by.

import { type PolicySet } from '../recipe/policies.js'
import { type Recipe } from '../recipe/recipe.js'
import { type SampleRecord } from '../recipe/record.js'

export interface EndedPage {
  readonly samples: readonly {
    readonly state: string
    readonly reason: string | null
    readonly record: SampleRecord | null
  }[]
  /** The ordinal to go on after; null on the last page. */
  readonly next: number | null
}

export interface ReportLedger {
  batchGround(batchId: string): Promise<{ readonly recipe: Recipe; readonly policySet: PolicySet }>
  /** Samples in a terminal state after an ordinal, in batch order; those that never began have no record. */
  ended(batchId: string, after: number, limit: number): Promise<EndedPage>
}
