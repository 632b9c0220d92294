// A consumer's BullMQ backend, corrected. It must not know which store is behind it.
//  - BullMQ fetches again at once when fetching failed for any reason but a refused connection: a restarting store
//    would be asked thousands of times a second. Here a failed fetch pauses first.
//  - BullMQ gives a job up when its end could not be written. Here the write is repeated until the store takes it or says
//    that the job is no longer ours.
//  - BullMQ then marks the job failed, which removes it. Here it stays where it is, and is given to another when its lock ends.
//  - A worker whose store is away never ends its close(): the drivers leave its calls pending. Here they can be given up.
import { setTimeout as sleep } from 'node:timers/promises'
import type { IQueueBackend } from 'bullmq'

const PAUSE_MS = 500

/** Upper bound of a wait for a job, in seconds. PostgreSQL's own is an hour, too long if a notification is lost. */
const LONGEST_WAIT_S = 10

export interface Patience {
  correct<B extends IQueueBackend>(backend: B): B
  /** Rejects every call that the store has not answered, and every later one. */
  giveUp(): void
}

export interface PatienceOptions {
  readonly isClosing: () => boolean
  /** Told of the first failure of a write that is then repeated. */
  readonly onFault: (error: unknown) => void
}

type Call<A extends readonly unknown[], R> = (...args: A) => Promise<R>

export function createPatience({ isClosing, onFault }: PatienceOptions): Patience {
  const unanswered = new Set<() => void>()
  let givenUp = false

  const answered =
    <A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> =>
    (...args) =>
      new Promise((resolve, reject) => {
        const giveUp = () => reject(new Error('the queue store did not answer before the consumer had to close'))
        if (givenUp) return giveUp()
        unanswered.add(giveUp)
        call(...args)
          .finally(() => unanswered.delete(giveUp))
          .then(resolve, reject)
      })

  const pausing =
    <A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> =>
    async (...args) => {
      try {
        return await call(...args)
      } catch (error) {
        if (!isClosing()) await sleep(PAUSE_MS)
        throw error
      }
    }

  const repeating =
    <A extends readonly unknown[], R>(call: Call<A, R>): Call<A, R> =>
    async (...args) => {
      for (let failures = 0; ; failures++) {
        try {
          return await call(...args)
        } catch (error) {
          if (isRefusal(error) || givenUp) throw error
          if (failures === 0) onFault(error)
          await sleep(PAUSE_MS)
        }
      }
    }

  return {
    correct(backend) {
      const closeBackend = backend.close.bind(backend)
      Object.defineProperty(backend, 'maximumBlockTimeout', { value: LONGEST_WAIT_S })
      return Object.assign(backend, {
        moveToActive: pausing(answered(backend.moveToActive.bind(backend))),
        waitForJob: pausing(answered(backend.waitForJob.bind(backend))),
        moveToCompleted: repeating(answered(backend.moveToCompleted.bind(backend))),
        moveToDelayed: repeating(answered(backend.moveToDelayed.bind(backend))),
        moveJobFromActiveToWait: repeating(answered(backend.moveJobFromActiveToWait.bind(backend))),
        changePriority: repeating(answered(backend.changePriority.bind(backend))),
        moveToFailed: () => Promise.resolve({ result: undefined, finishedOn: Date.now() }),
        disconnectBlocking: answered(backend.disconnectBlocking.bind(backend)),
        close: (force = false) => closeBackend(force || givenUp),
      })
    },
    giveUp() {
      givenUp = true
      for (const giveUp of unanswered) giveUp()
    },
  }
}

/** BullMQ gives an error a number when the store answered, and the answer was that the job is gone or is another's. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number'
}
