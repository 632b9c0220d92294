// The exporter: tells the metrics of what the whole fleet shares. Any number of api replicas may run it; the one that has the
// duty looks every few seconds, and the others tell nothing of it, so that no number is there twice for long.

import { type FleetGauges, type OperationsLedger, type Source } from '@conclave/shared/ports/operations'
import { QUEUE_NAMES, type JobQueues } from '@conclave/shared/ports/queue'
import { noteProgress, type Progresses } from './batch-progress.js'
import { POOL_NAMES, poolsOf, type ScaleReader } from './pools.js'

export interface ExporterParts extends ScaleReader {
  readonly ledger: OperationsLedger
  readonly jobs: Pick<JobQueues, 'depth' | 'isPaused'>
  /** This process, among those who may have the duty. */
  readonly holder: string
  readonly gauges: FleetGauges
  readonly now: () => number
  /** Told of the first of several looks in a row that failed, by source. */
  readonly onAway: (source: Source, error: unknown) => void
}

export interface Exporter {
  /** Looks now, as it does by itself every LOOK_MS. */
  readonly look: () => Promise<void>
  readonly close: () => Promise<void>
}

const LOOK_MS = 5_000
/** Every value of a label is a series: what a dashboard can show, and a server can keep. */
export const MOST_BATCHES = 50

const DUTY = 'exporter'

export function startExporter(parts: ExporterParts): Exporter {
  const { ledger, jobs, capacity, gauges, holder, now, onAway } = parts
  const away = new Set<Source>()
  let progresses: Progresses = new Map()
  let isOurs = false
  let demand: Awaited<ReturnType<OperationsLedger['demand']>> | null = null

  const from = async (source: Source, read: () => Promise<void>) => {
    try {
      await read()
      gauges.read(source, now())
      away.delete(source)
    } catch (error) {
      if (!away.has(source)) onAway(source, error)
      away.add(source)
    }
  }

  const readLedger = async () => {
    isOurs = await ledger.takeDuty(DUTY, holder)
    if (!isOurs) return
    demand = await ledger.demand()
    const batches = await ledger.batchFacts(MOST_BATCHES)
    progresses = noteProgress(progresses, batches, now())
    for (const queue of QUEUE_NAMES) gauges.demand(queue, demand[queue])
    gauges.batches(
      batches.map((batch) => ({ ...batch, progressAtMs: progresses.get(batch.batchId)?.atMs ?? batch.movedAtMs })),
    )
  }

  const readQueues = async () => {
    for (const queue of QUEUE_NAMES) gauges.queue(queue, await jobs.depth(queue), await jobs.isPaused(queue))
    if (demand === null) return
    const pools = poolsOf(demand, await capacity())
    for (const pool of POOL_NAMES) gauges.desiredSlots(pool, pools[pool].desiredSlots)
  }

  const lookOnce = async () => {
    const wasOurs = isOurs
    await from('ledger', readLedger)
    if (isOurs) await from('queue', readQueues)
    else if (wasOurs || !away.has('ledger')) {
      progresses = new Map()
      gauges.forget()
    }
  }

  let looking = Promise.resolve()
  const look = () => (looking = looking.then(lookOnce))
  void look()
  const timer = setInterval(() => void look(), LOOK_MS)
  return {
    look,
    async close() {
      clearInterval(timer)
      await looking
      // A replica that leaves in good order lets another begin at once.
      if (isOurs) await ledger.leaveDuty(DUTY, holder).catch(() => undefined)
    },
  }
}
