// Watches a batch until it is completed: a bar that moves in a terminal, a line now and then where there is none.

import { setTimeout as sleep } from 'node:timers/promises'
import { readBatch, type BatchStatus, type Client } from './client.js'
import { endedOf, progressLine } from './progress.js'

const POLL_MS = 250
const LINE_EVERY_MS = 5_000
const BAR_WIDTH = 24

/** Resolves with the completed batch; rejects when `stopping` fires. */
export async function watchBatch(client: Client, batchId: string, stopping: AbortSignal): Promise<BatchStatus> {
  const { stdout } = process
  const live = stdout.isTTY === true
  const beganMs = performance.now()
  let endedThen: number | undefined
  let saidMs = -Infinity
  for (;;) {
    const batch = await client.get(`/v1/batches/${batchId}`, readBatch)
    endedThen ??= endedOf(batch)
    const done = batch.state === 'completed' || batch.state === 'cancelled'
    const nowMs = performance.now()
    const line = progressLine(batch, { beganMs, endedThen }, nowMs, BAR_WIDTH)
    if (live) stdout.write(`\r\u001b[K${line.slice(0, (stdout.columns ?? 120) - 1)}${done ? '\n' : ''}`)
    else if (done || nowMs - saidMs >= LINE_EVERY_MS) {
      stdout.write(`${line}\n`)
      saidMs = nowMs
    }
    if (done) return batch
    await sleep(POLL_MS, undefined, { signal: stopping })
  }
}
