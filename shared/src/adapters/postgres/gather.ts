// Gathers what many samples ask of the ledger at the same moment into one statement: what arrives while statements are
// under way goes out together in the next one. A fleet of hundreds of calls a second then costs the ledger tens of
// transactions; an answer still comes only after the commit.

import { LedgerOutage } from '../../ports/ledger.js'

const LARGEST_GATHERING = 200
const STATEMENTS_AT_ONCE = 2

interface Waiting<I, O> {
  readonly item: I
  readonly resolve: (outcome: O) => void
  readonly reject: (error: unknown) => void
}

/**
 * A function of one item over `run`, which answers for many, in their order. Where a gathering fails for another reason
 * than an outage, its items are run one by one, so that one that cannot be stored fails alone.
 */
export function gather<I, O>(
  run: (items: readonly I[]) => Promise<readonly O[]>,
  statementsAtOnce = STATEMENTS_AT_ONCE,
): (item: I) => Promise<O> {
  let waiting: Waiting<I, O>[] = []
  let statements = 0

  const settle = async (gathered: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const outcomes = await run(gathered.map(({ item }) => item))
      gathered.forEach(({ resolve, reject }, i) => {
        const outcome = outcomes[i]
        if (outcome === undefined) reject(new RangeError('a gathered statement left an item without an answer'))
        else resolve(outcome)
      })
    } catch (error) {
      if (gathered.length === 1 || error instanceof LedgerOutage) for (const { reject } of gathered) reject(error)
      else for (const alone of gathered) await settle([alone])
    }
  }

  const next = async (): Promise<void> => {
    const gathered = waiting.slice(0, LARGEST_GATHERING)
    waiting = waiting.slice(LARGEST_GATHERING)
    statements += 1
    await settle(gathered)
    statements -= 1
    if (waiting.length > 0) void next()
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      // Started in the next turn of the loop: what came in this one goes out together.
      if (waiting.length === 1 && statements < statementsAtOnce) setImmediate(() => void next())
    })
}
