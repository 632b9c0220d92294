// Watches a batch until it has ended: a bar that moves in a terminal, a line now and then where there is none.

import { batchSnapshots, hasEnded, type SnapshotOptions } from './api/batch-snapshots.js'
import { type Api, type Batch } from './api/open-api.js'
import { CommandError } from './command-error.js'
import { EXIT } from './exit-codes.js'
import { endedOf, progressLine } from './screen/progress.js'
import { type Shell } from './shell.js'

const LINE_EVERY_MS = 5_000
const BAR_WIDTH = 24

/** Tells every snapshot as a line of JSON where `json`. The ended batch; rejects where the user has enough of it. */
export async function watchBatch(
  shell: Shell,
  api: Api,
  batchId: string,
  { json, ...options }: { readonly json: boolean } & Pick<SnapshotOptions, 'pollMs'>,
): Promise<Batch> {
  const beganMs = performance.now()
  let endedThen: number | undefined
  let saidMs = -Infinity
  let last = ''
  const onAway = (error: CommandError) => shell.note(`${error.message}; waiting for it`)
  try {
    for await (const batch of batchSnapshots(api, batchId, { ...options, signal: shell.stopping, onAway })) {
      endedThen ??= endedOf(batch)
      const nowMs = performance.now()
      const isOver = hasEnded(batch)
      const snapshot = json ? JSON.stringify(batch) : ''
      const line = json ? '' : progressLine(batch, { beganMs, endedThen }, nowMs, BAR_WIDTH)
      if (json && snapshot !== last) shell.out(snapshot)
      else if (!json && isOver) {
        shell.live?.('')
        shell.note(line)
      } else if (!json && shell.live !== null) shell.live(line)
      else if (!json && nowMs - saidMs >= LINE_EVERY_MS) {
        shell.note(line)
        saidMs = nowMs
      }
      last = snapshot
      if (isOver) return batch
    }
  } catch (error) {
    if (shell.stopping.aborted) throw leftRunning(batchId)
    throw error
  } finally {
    shell.live?.('')
  }
  throw new CommandError('the batch was gone before it had ended', { exit: EXIT.notFound })
}

const leftRunning = (batchId: string): CommandError =>
  new CommandError('The batch goes on without this watch.', {
    exit: EXIT.interrupted,
    advice: `To see it again: conclave watch ${batchId}\nTo hold it: conclave pause ${batchId}; to end it: conclave cancel ${batchId}`,
  })
