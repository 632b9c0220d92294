// The heartbeat: tells the ledger that this process lives, which samples it holds and how it gets on with them. It beats
// from the loop that runs the samples: a process whose loop is stuck falls silent, and is buried.

import { WORKER_BEAT_MS, type FleetLedger, type WorkerBeat } from '../ports/ledger.js'
import { type Progress } from './progress.js'

export interface Beating {
  readonly ledger: Pick<FleetLedger, 'beat' | 'leave'>
  readonly worker: Pick<WorkerBeat, 'workerId' | 'service' | 'host' | 'pid' | 'slots'>
  readonly held: ReadonlySet<string>
  readonly progress: Pick<Progress, 'read'>
  /** Samples held for longer than this without any progress are told as stalled, in milliseconds. */
  readonly stalledAfterMs: number
  /** Fires when the process takes nothing new: the ledger hears of it at once. */
  readonly stopping: AbortSignal
  readonly onError: (error: Error) => void
}

/** Beats at once and then every WORKER_BEAT_MS; the function it resolves to says goodbye. */
export async function startBeat(beating: Beating): Promise<() => Promise<void>> {
  const { ledger, worker, held, progress, stalledAfterMs, stopping, onError } = beating
  const beat = () => {
    const { agoMs, quietMs, repliesOfLate } = progress.read()
    return ledger.beat({
      ...worker,
      held: [...held],
      draining: stopping.aborted,
      stalled: quietMs > stalledAfterMs,
      progressAgoMs: agoMs,
      repliesOfLate,
    })
  }
  await beat()
  let inFlight: Promise<void> = Promise.resolve()
  const beatNow = () => {
    inFlight = inFlight
      .then(beat)
      .catch((error: unknown) => onError(error instanceof Error ? error : new Error(String(error))))
  }
  const timer = setInterval(beatNow, WORKER_BEAT_MS)
  stopping.addEventListener('abort', beatNow, { once: true })
  return async () => {
    clearInterval(timer)
    stopping.removeEventListener('abort', beatNow)
    await inFlight
    await ledger.leave(worker.workerId)
  }
}
