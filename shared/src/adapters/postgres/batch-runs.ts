// SQL about batches that several statements share.

import { TERMINAL_STATES } from '../../ports/ledger.js'

/** Whether the samples of batch `b` may be worked on now. */
export const RUNS = `b.state in ('open', 'running') and (b.deadline is null or b.deadline > now())`

/** Whether batch `b` is past its deadline and has not ended yet. */
export const EXPIRED = `b.state in ('open', 'running', 'paused') and b.deadline <= now()`

const ENDED = TERMINAL_STATES.map((state) => `'${state}'`).join(', ')

/** How many samples of batch `b` have not ended, by its counters. */
export const REMAINING = `(
  select coalesce(sum(n) filter (where c.state not in (${ENDED})), 0) from batch_counts c where c.batch_id = b.id)`
