// What a worker and a refiner have in common: they take jobs of their queues, run samples in those phases, tell the ledger that
// they live, and stop without losing a reply. Knows ports only; main.ts puts the adapters in.

import { hostname } from 'node:os'
import { type StandingLedger } from '../ports/batch-standing.js'
import { type BudgetLedger } from '../ports/budget.js'
import { type ExemplarLedger } from '../ports/exemplars.js'
import { type FindDrops } from '../ports/find-drops.js'
import { type FleetLedger, type Phase, type SampleLedger } from '../ports/ledger.js'
import { type Meter } from '../ports/meter.js'
import { type CallModel } from '../ports/model-call.js'
import { type Consumer, type JobEnd, type QueueName, type QueueStore } from '../ports/queue.js'
import { type Lifecycle } from '../runtime/lifecycle.js'
import { type Log } from '../runtime/log.js'
import { type Tracer } from '../ports/tracer.js'
import { createBatchWatch } from './batch-watch.js'
import { startBeat } from './beat.js'
import { createBudgetDesk } from './budget/budget-desk.js'
import { callWithinBudget } from './budget/call-within-budget.js'
import { createExemplarDesk } from './exemplar-desk.js'
import { createGrounds } from './grounds.js'
import { createHandOn } from './hand-on.js'
import { logFloorEvent } from './log-floor-event.js'
import { createProgress, noteProgress } from './progress.js'
import { runSample } from './run-sample.js'
import { traceCalls } from './trace-calls.js'

/** A phase that a process serves, and the queue that tells it of samples. */
export interface Line {
  readonly phase: Phase
  readonly queue: QueueName
  /** Samples held in it at once. */
  readonly slots: number
}

export interface PhaseService {
  readonly service: 'worker' | 'refiner'
  readonly workerId: string
  readonly lines: readonly Line[]
  readonly lockMs: number
  /** Until a model call counts as timed out, in milliseconds. */
  readonly callTimeoutMs: number
  /** From the stop until calls in flight are aborted, in milliseconds: what is left of the grace is for writing. */
  readonly abortAfterMs: number
  readonly ledger: SampleLedger & FleetLedger & StandingLedger & BudgetLedger & ExemplarLedger
  readonly queues: QueueStore
  readonly findDrops: FindDrops
  readonly call: CallModel
  readonly meter: Meter
  readonly tracer: Tracer
  readonly log: Log
  readonly lifecycle: Lifecycle
}

/** Beyond the timeout of the call in flight: a wait sat out, and a ledger that is slow. In milliseconds. */
const STALL_MARGIN_MS = 60_000

export interface Serving {
  /** Samples held, by queue. */
  readonly active: (queue: QueueName) => number
  /** Since a reply was last stored or a sample ended, in milliseconds; null: there was none yet. */
  readonly progressAgoMs: () => number | null
}

/** Starts taking jobs. */
export async function servePhase(service: PhaseService): Promise<Serving> {
  const { log, lifecycle, meter, tracer, lines, queues, workerId } = service
  const slots = lines.reduce((sum, line) => sum + line.slots, 0)
  const held = new Set<string>()
  const progress = createProgress({ held, now: () => performance.now() })
  const ledger = { ...service.ledger, ...noteProgress(service.ledger, progress) }
  const stopBeat = await startBeat({
    ledger,
    worker: { workerId, service: service.service, host: hostname(), pid: process.pid, slots },
    held,
    progress,
    stalledAfterMs: service.callTimeoutMs + STALL_MARGIN_MS,
    stopping: lifecycle.stopping,
    onError: (error) => log.warn({ err: error }, 'the heartbeat did not reach the ledger'),
  })
  lifecycle.onStop('heartbeat', stopBeat)

  const aborting = new AbortController()
  const watch = createBatchWatch({
    ledger,
    stopping: lifecycle.stopping,
    aborting: aborting.signal,
    onError: (error) => log.warn({ err: error }, 'the batches could not be looked at'),
  })
  lifecycle.onStop('batch watch', watch.close)
  const random = Math.random
  const desk = createBudgetDesk({
    workerId,
    ledger,
    random,
    onError: (error) => log.warn({ err: error }, 'a lease on a budget could not be settled'),
  })
  lifecycle.onStop('budgets', desk.close)
  const onOutage = (error: Error) => log.warn({ err: error }, 'the prices of a batch could not be read')
  const floor = {
    ledger,
    groundOf: createGrounds(ledger),
    exemplars: createExemplarDesk({
      ledger,
      now: () => performance.now(),
      onOutage: (error) => log.warn({ err: error }, 'the exemplars could not be read or added to'),
    }),
    findDrops: service.findDrops,
    call: traceCalls(tracer, callWithinBudget({ desk, ledger, meter, random, onOutage }, service.call)),
    watch: watch.watch,
    handOn: createHandOn({ jobs: queues.jobs, now: () => performance.now() }),
    meter,
    tracer,
    held,
    stopping: lifecycle.stopping,
    aborting: aborting.signal,
    random,
    report: logFloorEvent(log),
  }
  const consumers = new Map<QueueName, Consumer>()
  for (const { phase, queue, slots: concurrency } of lines) {
    const run = async (sampleId: string) => {
      const began = performance.now()
      const left = tracer.job(queue, sampleId)
      const ended = (outcome: JobEnd['end'] | 'fault') => {
        left(outcome)
        meter.job(queue, outcome, (performance.now() - began) / 1000)
      }
      const end = await runSample({ ...floor, phase }, sampleId).catch((defect: unknown) => {
        ended('fault')
        throw defect
      })
      ended(end.end)
      return end
    }
    const consumer = queues.consume(queue, run, {
      concurrency,
      lockMs: service.lockMs,
      faultDelayMs: 5_000,
      onTaken: (waitedSeconds) => meter.jobTaken(queue, waitedSeconds),
      onStalled: () => meter.jobStalled(queue),
      onFault: ({ sampleId, error }) => log.warn({ err: error, queue, sampleId }, 'the queue reports a fault'),
    })
    consumers.set(queue, consumer)
  }
  lifecycle.onStop('samples', async () => {
    const timer = setTimeout(() => aborting.abort(), service.abortAfterMs)
    await Promise.all([...consumers.values()].map((consumer) => consumer.close()))
    clearTimeout(timer)
  })
  return {
    active: (queue) => consumers.get(queue)?.active() ?? 0,
    progressAgoMs: () => progress.read().agoMs,
  }
}
