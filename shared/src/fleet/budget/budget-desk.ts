// The leases of all batches that this process makes calls for: opened when first asked for, settled every second, closed
// when nothing is left to do for the batch.

import { type BudgetLedger } from '../../ports/budget.js'
import { CLOCK, type Clock } from '../../ports/patience.js'
import { createBatchLease, TICK_MS, type BatchLease } from './batch-lease.js'
import { after } from './after.js'

export interface BudgetDeskParts {
  readonly workerId: string
  readonly ledger: Pick<BudgetLedger, 'lease'>
  readonly random: () => number
  readonly onError: (error: Error) => void
  readonly clock?: Clock
}

export interface BudgetDesk {
  readonly leaseOf: (batchId: string) => BatchLease
  /** Settles and gives back everything. To be called when no call is under way any more. */
  readonly close: () => Promise<void>
}

export function createBudgetDesk({ clock = CLOCK, ...parts }: BudgetDeskParts): BudgetDesk {
  const leases = new Map<string, BatchLease>()
  let cancelTick: () => void = () => {}

  const tick = () => {
    cancelTick = after(clock, TICK_MS, tick)
    for (const [batchId, lease] of leases) {
      if (lease.isIdle()) leases.delete(batchId)
      else lease.tick()
    }
  }
  cancelTick = after(clock, TICK_MS, tick)

  return {
    leaseOf(batchId) {
      const lease = leases.get(batchId) ?? createBatchLease({ ...parts, clock, batchId })
      leases.set(batchId, lease)
      return lease
    },
    async close() {
      cancelTick()
      await Promise.all(Array.from(leases.values(), (lease) => lease.close()))
    },
  }
}
