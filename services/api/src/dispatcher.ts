// The dispatcher: feeds the queue from the ledger, a window at a time, adds again what the queue has lost, ends what is to
// end, and closes batches that are done. Any number of api replicas may run it.

import { type BudgetBooks } from '@conclave/shared/ports/budget'
import { LAST_RANK } from '@conclave/shared/ports/fair-window'
import { type DispatchLedger, type DueSample, type InPhase, type WindowSize } from '@conclave/shared/ports/dispatch'
import { type Phase } from '@conclave/shared/ports/ledger'
import { type JobQueues, type JobToAdd } from '@conclave/shared/ports/queue'
import { type UpkeepLedger, type EndedSamples } from '@conclave/shared/ports/upkeep'
import { createSteadiness } from './steadiness.js'
import { keepUp } from './upkeep.js'

export interface DispatcherParts {
  readonly ledger: DispatchLedger & UpkeepLedger
  readonly books: Pick<BudgetBooks, 'bookDeadLeases'>
  readonly jobs: Pick<JobQueues, 'add'>
  readonly window: WindowSize
  /** Told of the samples that were ended from here. */
  readonly onEnded: (ended: EndedSamples) => void
  /** Told once when a store stops answering, and once when it answers again. */
  readonly onOutage: (error: Error) => void
  readonly onRecovery: () => void
}

export interface Dispatcher {
  /** There may be something to do: does it soon instead of at the next tick. */
  readonly poke: () => void
  /** Samples may be free that the queue has no job for: looks for them as well. */
  readonly reconcile: () => void
  readonly close: () => Promise<void>
}

const TICK_MS = 1_000
/** Between two looks for samples that the queue has lost, in milliseconds. */
const RECONCILE_MS = 5_000
const RECONCILE_LIMIT = 100_000

export function startDispatcher(parts: DispatcherParts): Dispatcher {
  let closed = false
  let wake: () => void = () => {}
  let poked = false
  let out = false
  let reconciledAt = -Infinity

  const steadiness = createSteadiness(Date.now)

  const tick = async () => {
    const kept = await keepUp(parts, steadiness.isSteady())
    // First what needs the ledger alone: a queue that is down must not keep a cancelled batch from ending.
    await parts.ledger.completeBatches()
    steadiness.answered()
    if (kept.isMoreToDo) poked = true
    if (kept.isAnythingFree) reconciledAt = -Infinity
    await widen(parts)
    await lineUp(parts)
    if (performance.now() - reconciledAt >= RECONCILE_MS) {
      reconciledAt = performance.now()
      await reconcile(parts)
    }
    await parts.books.bookDeadLeases()
  }

  const run = async () => {
    while (!closed) {
      poked = false
      try {
        await tick()
        if (out) parts.onRecovery()
        out = false
      } catch (error) {
        reconciledAt = -Infinity
        if (!out) parts.onOutage(error instanceof Error ? error : new Error(String(error)))
        out = true
      }
      if (!poked && !closed) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, TICK_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    }
  }
  const running = run()

  const poke = () => {
    poked = true
    wake()
  }
  return {
    poke,
    reconcile() {
      reconciledAt = -Infinity
      poke()
    },
    async close() {
      closed = true
      wake()
      await running
    },
  }
}

async function widen({ ledger, jobs, window }: DispatcherParts): Promise<void> {
  const due = await ledger.widen(window)
  if (due.length > 0) await jobs.add('deliberate', due.map(jobOf))
}

/** Who hands a sample over adds its job only where the line is short. */
async function lineUp({ ledger, jobs }: DispatcherParts): Promise<void> {
  const placed = await ledger.lineUp()
  if (placed.length > 0) await add(jobs, placed)
}

/** Adds a job for every sample of the window that nobody holds. Most have theirs still: adding it again does nothing. */
async function reconcile({ ledger, jobs }: DispatcherParts): Promise<void> {
  await add(jobs, await ledger.unheld(RECONCILE_LIMIT))
}

async function add(jobs: DispatcherParts['jobs'], samples: readonly InPhase[]): Promise<void> {
  const jobsOf = (due: Phase) => samples.flatMap((sample) => (sample.phase === due ? [jobOf(sample)] : []))
  await jobs.add('deliberate', jobsOf('deliberating'))
  await jobs.add('refine', jobsOf('refining'))
  await jobs.add('whisper', jobsOf('whispering'))
}

/** The queue knows whole numbers only; where samples stand closer than that, the first added is the first taken. */
const jobOf = ({ sampleId, rank }: DueSample): JobToAdd =>
  rank === null ? { sampleId } : { sampleId, rank: Math.min(LAST_RANK, Math.floor(rank)) }
