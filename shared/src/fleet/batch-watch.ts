// Watches the batches whose samples this process holds, so that a pause parks them and a cancel ends their calls, wherever
// in the fleet they run. It asks the ledger once a second for all of them together.

import { type BatchStanding, type StandingLedger, type StandingWord } from '../ports/batch-standing.js'

/** What a run on a sample of the batch listens to. The signals fire when the process stops or aborts, too. */
export interface Watched {
  readonly parking: AbortSignal
  readonly aborting: AbortSignal
  /** Of the batch, as last heard; `run` until the first word. */
  readonly word: () => StandingWord
  readonly budgeted: () => boolean
  /** To be called once, when the run is over. */
  readonly leave: () => void
}

export interface BatchWatch {
  readonly watch: (batchId: string) => Watched
  /** Asks now, as it does by itself every LOOK_MS. */
  readonly look: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface BatchWatchParts {
  readonly ledger: StandingLedger
  readonly stopping: AbortSignal
  readonly aborting: AbortSignal
  /** Told of each look that failed; what was last heard stays true until the next one. */
  readonly onError: (error: Error) => void
}

interface Entry {
  readonly batchId: string
  readonly parking: AbortController
  readonly aborting: AbortController
  word: StandingWord
  budgeted: boolean
  runs: number
}

/** Between two looks, in milliseconds: a cancel is to reach every call within two seconds. */
export const LOOK_MS = 1_000

export function createBatchWatch({ ledger, stopping, aborting, onError }: BatchWatchParts): BatchWatch {
  // Signals do not un-fire: runs that begin on a batch that runs again share an entry of their own.
  const entries = new Set<Entry>()
  const fireAll = (which: 'parking' | 'aborting') => () => {
    for (const entry of entries) entry[which].abort()
  }
  stopping.addEventListener('abort', fireAll('parking'), { once: true })
  aborting.addEventListener('abort', fireAll('aborting'), { once: true })

  const enter = (batchId: string): Entry => {
    const entry: Entry = {
      batchId,
      parking: new AbortController(),
      aborting: new AbortController(),
      word: 'run',
      // Until the first word: to reserve where nobody asked for it costs a look, to spend unasked could cost money.
      budgeted: true,
      runs: 0,
    }
    if (stopping.aborted) entry.parking.abort()
    if (aborting.aborted) entry.aborting.abort()
    entries.add(entry)
    return entry
  }

  const running = (batchId: string): Entry | undefined => {
    for (const entry of entries) if (entry.batchId === batchId && entry.word === 'run') return entry
    return undefined
  }

  const hear = ({ batchId, word, budgeted }: BatchStanding) => {
    for (const entry of entries) {
      if (entry.batchId !== batchId) continue
      entry.budgeted = budgeted
      if (word === 'run') continue
      entry.word = word
      entry.parking.abort()
      if (word === 'abort') entry.aborting.abort()
    }
  }

  const look = async () => {
    const batchIds = [...new Set(Array.from(entries, ({ batchId }) => batchId))]
    if (batchIds.length === 0) return
    for (const standing of await ledger.standings(batchIds)) hear(standing)
  }

  let looking: Promise<void> = Promise.resolve()
  const lookAgain = () =>
    (looking = looking
      .then(look)
      .catch((error: unknown) => onError(error instanceof Error ? error : new Error(String(error)))))
  const timer = setInterval(() => void lookAgain(), LOOK_MS)

  return {
    watch(batchId) {
      const entry = running(batchId) ?? enter(batchId)
      entry.runs += 1
      return {
        parking: entry.parking.signal,
        aborting: entry.aborting.signal,
        word: () => entry.word,
        budgeted: () => entry.budgeted,
        leave() {
          entry.runs -= 1
          if (entry.runs === 0) entries.delete(entry)
        },
      }
    },
    look: lookAgain,
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}
