// The heartbeat: tells the ledger that this process lives and which samples it holds. When it falls silent, its samples
// are free for others.

import { WORKER_BEAT_MS, type FleetLedger, type WorkerBeat } from '../ports/ledger.js'

export interface Beating {
  readonly ledger: FleetLedger
  readonly worker: Omit<WorkerBeat, 'held'>
  readonly held: ReadonlySet<string>
  readonly onError: (error: Error) => void
}

/** Beats at once and then every WORKER_BEAT_MS; the function it resolves to says goodbye. */
export async function startBeat({ ledger, worker, held, onError }: Beating): Promise<() => Promise<void>> {
  const beat = () => ledger.beat({ ...worker, held: [...held] })
  await beat()
  let inFlight: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    inFlight = inFlight
      .then(beat)
      .catch((error: unknown) => onError(error instanceof Error ? error : new Error(String(error))))
  }, WORKER_BEAT_MS)
  return async () => {
    clearInterval(timer)
    await inFlight
    await ledger.leave(worker.workerId)
  }
}
