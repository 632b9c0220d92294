// What the queue conformance suites share: a place to open stores, consumers and processes in, closed after each test.
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import type { ConsumerOptions, JobToAdd, QueueStore, RunJob } from '@conclave/shared/ports/queue'

/** A namespace of one test's own, on a server of the suite's own. */
export interface QueueWorld {
  /** A producer's call is given up after `answerWithinMs`; where that is not said, as in production. */
  open(answerWithinMs?: number): Promise<QueueStore>
  /** What open() was told, for a process of its own (see queue-process.ts). */
  readonly settings: object
  /** Loses everything in the store, as a flush does. */
  lose(): Promise<void>
}

export interface QueueUnderTest {
  readonly name: string
  readonly newWorld: () => QueueWorld
  readonly server: { start(): Promise<void>; stop(): Promise<void> }
}

type Body = (t: Test, workbench: ReturnType<typeof openWorkbench>) => Promise<void>

/** Declares tests whose names start with the store's, each in a world of its own. */
export function checker(t: Test, { name, newWorld }: QueueUnderTest) {
  return (sentence: string, body: Body): Promise<unknown> =>
    t.test(`${name}: ${sentence}`, async (t) => {
      const workbench = openWorkbench(newWorld())
      t.teardown(workbench.close)
      await body(t, workbench)
    })
}

interface Fault {
  readonly queue: string
  readonly sampleId: string | null
  readonly error: Error
}

/** Opens stores, consumers and processes in a world, and closes all of them. */
function openWorkbench(world: QueueWorld) {
  const stores: QueueStore[] = []
  const children: ChildProcess[] = []
  const openWithin = async (answerWithinMs: number | undefined) => {
    const store = await world.open(answerWithinMs)
    stores.push(store)
    return store
  }
  return {
    lose: world.lose,
    open: () => openWithin(PATIENT_MS),
    /** With the limits of production, for what is said of them. */
    openAsInProduction: () => openWithin(undefined),
    consume(store: QueueStore, run: RunJob, options: Partial<ConsumerOptions> = {}) {
      const runs: string[] = []
      const faults: Fault[] = []
      const consumer = store.consume(
        'deliberate',
        (id) => {
          runs.push(id)
          return run(id)
        },
        {
          concurrency: 1,
          lockMs: 30_000,
          faultDelayMs: 60_000,
          onTaken: () => {},
          onStalled: () => {},
          onFault: (fault) => faults.push(fault),
          ...options,
        },
      )
      return { consumer, runs, faults }
    },
    child(role: 'hold' | 'once', lockMs = 2_000) {
      const child = fork(fileURLToPath(new URL('queue-process.js', import.meta.url)), [
        JSON.stringify({ ...world.settings, answerWithinMs: PATIENT_MS, role, lockMs }),
      ])
      children.push(child)
      return child
    },
    async close() {
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(stores.map((store) => store.close()))
    },
  }
}

export const done = () => Promise.resolve({ end: 'done' as const })

export const ids = (count: number) => Array.from({ length: count }, (_, index) => `sample-${index}`)

/** Jobs without a rank. */
export const jobsOf = (sampleIds: readonly string[]): readonly JobToAdd[] => sampleIds.map((sampleId) => ({ sampleId }))

/** A machine may stand still for longer than the 2.5 s that a producer's call has in production. */
export const PATIENT_MS = 30_000

/** A producer's call is given up after 2.5 s; what is above that is for a machine that stalls meanwhile. */
export const REJECTED_WITHIN_MS = 8_000

/** For polling: null where the store did not answer in time, as on a machine that stalls. */
export const depthSeen = (store: QueueStore) => store.jobs.depth('deliberate').catch(() => null)

/** For polling, as depthSeen(). */
export async function isEmpty(store: QueueStore): Promise<boolean> {
  const depth = await depthSeen(store)
  return depth !== null && depth.waiting + depth.delayed + depth.active === 0
}

export function signal() {
  let fire = () => {}
  const fired = new Promise<void>((resolve) => (fire = resolve))
  return { fire: () => fire(), fired }
}

/** `open` of a world, by what opens the store. */
export const openWith =
  <S extends object>(
    openQueues: (
      options: S & { readonly onError: () => void; readonly answerWithinMs?: number },
    ) => Promise<QueueStore>,
    settings: S,
  ) =>
  (answerWithinMs?: number): Promise<QueueStore> =>
    openQueues({ ...settings, onError: () => undefined, ...(answerWithinMs === undefined ? {} : { answerWithinMs }) })
