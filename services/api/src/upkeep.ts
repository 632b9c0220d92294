// The ledger's upkeep, a bounded piece with each tick of the dispatcher.

import { type EndedSamples, type UpkeepLedger } from '@conclave/shared/ports/upkeep'

export interface UpkeepParts {
  readonly ledger: UpkeepLedger
  readonly onEnded: (ended: EndedSamples) => void
}

/** Samples ended or removed by one statement: a million in one would hold its locks for minutes. */
const PIECE = 5_000

/** `mayBury`: see UpkeepLedger. */
export async function keepUp({ ledger, onEnded }: UpkeepParts, mayBury: boolean) {
  const buried = mayBury ? await ledger.bury() : { freed: 0, ended: [] }
  const resumed = await ledger.resumeDue()
  const stopped = await ledger.endStopped(PIECE)
  for (const ended of [...buried.ended, ...stopped]) onEnded(ended)
  const removed = await ledger.removeGone(PIECE)
  const ended = stopped.reduce((sum, { n }) => sum + n, 0)
  return { isAnythingFree: buried.freed + resumed > 0, isMoreToDo: ended >= PIECE || removed >= PIECE }
}
