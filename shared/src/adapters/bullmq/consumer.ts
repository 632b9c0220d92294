// A consumer is one BullMQ worker. It must not read a job: it passes the id on, and puts the job where its run says.
import { setTimeout as sleep } from 'node:timers/promises'
import { DelayedError, WaitingError, Worker, type Job } from 'bullmq'
import type { Consumer, ConsumerOptions, JobEnd, QueueName, RunJob } from '../../ports/queue.js'
import { createPatience } from './patient-backend.js'
import { plainError } from './plain-error.js'
import { OWN_CONNECTION, type MakeBackend } from './store-backends.js'

/** How long close() goes on trying to tell the store how the last job ended. Untold, the job is run again. */
const LAST_WORD_MS = 5_000

/** The ledger counts a sample's kills; the queue must never lose a job over them. */
const NEVER = 1_000_000

export function startConsumer(
  backendFor: MakeBackend,
  queue: QueueName,
  run: RunJob,
  { concurrency, lockMs, faultDelayMs, onTaken, onStalled, onFault }: ConsumerOptions,
): Consumer {
  const report = (sampleId: string | null, error: unknown) => onFault({ queue, sampleId, error: plainError(error) })
  let closing: Promise<void> | undefined
  const patience = createPatience({
    isClosing: () => closing !== undefined,
    onFault: (error) => report(null, error),
  })
  let active = 0
  let lastEndAt = 0

  const runOne = async (sampleId: string): Promise<JobEnd> => {
    try {
      return await run(sampleId)
    } catch (error) {
      report(sampleId, error)
      return { end: 'again', afterMs: faultDelayMs }
    }
  }

  const takeJob = async (job: Job, token: string | undefined): Promise<void> => {
    const sampleId = String(job.id)
    active++
    if (job.attemptsStarted <= 1) onTaken(Math.max(0, (Date.now() - job.timestamp) / 1000))
    try {
      // Ranks begin anew now and then: a job that is due again must not be measured by one of long ago.
      const unranked =
        job.priority > 0
          ? job.changePriority({ priority: 0 }).catch((error: unknown) => report(sampleId, error))
          : Promise.resolve()
      const ended = await runOne(sampleId)
      await unranked
      if (ended.end === 'done') return
      // Either error tells BullMQ that the job has been put somewhere: no attempt is used, and nothing more is written.
      if (ended.afterMs > 0) {
        await job.moveToDelayed(Date.now() + ended.afterMs, token).catch((error: unknown) => report(sampleId, error))
        throw new DelayedError()
      }
      await job.moveToWait(token).catch((error: unknown) => report(sampleId, error))
      throw new WaitingError()
    } finally {
      active--
      lastEndAt = Date.now()
    }
  }

  const worker = new Worker(
    queue,
    takeJob,
    {
      connection: OWN_CONNECTION,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount: NEVER,
      // The backend pauses after a failure, so the worker need not.
      runRetryDelay: 0,
    },
    (name, options, role) => patience.correct(backendFor(name, options, role)),
  )
  worker.on('stalled', onStalled)
  let hasStopped = false
  worker.on('error', (error) => {
    if (!hasStopped) report(null, error)
  })

  const stop = async (): Promise<void> => {
    const stopping = worker.close().finally(() => (hasStopped = true))
    lastEndAt = Date.now()
    while (!hasStopped && (active > 0 || Date.now() - lastEndAt < LAST_WORD_MS)) {
      await Promise.race([stopping, sleep(100)])
    }
    if (!hasStopped) patience.giveUp()
    await stopping
  }
  return { active: () => active, close: () => (closing ??= stop()) }
}
