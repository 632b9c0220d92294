// The queue port over BullMQ, on whatever store the backends are made for. A job is an id: nothing else may be put in one.
import { Queue } from 'bullmq'
import {
  QUEUE_NAMES,
  type Consumer,
  type JobQueues,
  type JobToAdd,
  type QueueName,
  type QueueStore,
} from '../../ports/queue.js'
import { startConsumer } from './consumer.js'
import { plainError } from './plain-error.js'
import { OWN_CONNECTION, type StoreBackends } from './store-backends.js'

const JOBS_PER_CALL = 1_000

/** BullMQ writes an event per step of a job. Nothing here reads them. */
const EVENTS_KEPT = 100

export function createQueueStore(backends: StoreBackends): QueueStore {
  const answered = answeredWithin(backends.answerWithinMs)
  const openQueue = (name: QueueName) => {
    const queue = new Queue(
      name,
      {
        connection: OWN_CONNECTION,
        streams: { events: { maxLen: EVENTS_KEPT } },
        // An id can be added again only when nothing is kept of the job that had it.
        defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      },
      backends.forProducer,
    )
    // Its connections are the store's, which reports their errors; every other error rejects the call that met it.
    queue.on('error', () => undefined)
    return queue
  }
  const queues = { deliberate: openQueue('deliberate'), refine: openQueue('refine'), whisper: openQueue('whisper') }
  const consumers = new Set<Consumer>()

  const jobs: JobQueues = {
    async add(queue, jobs) {
      for (let from = 0; from < jobs.length; from += JOBS_PER_CALL) {
        const chunk = jobs.slice(from, from + JOBS_PER_CALL)
        await answered(queues[queue].addBulk(chunk.map((job) => ({ name: queue, data: {}, opts: optionsOf(job) }))))
      }
    },
    async depth(queue) {
      const counts = await answered(queues[queue].getJobCounts('waiting', 'prioritized', 'delayed', 'active'))
      const [waiting = 0, ranked = 0] = [counts['waiting'], counts['prioritized']]
      return { waiting: waiting + ranked, delayed: counts['delayed'] ?? 0, active: counts['active'] ?? 0 }
    },
    isPaused: (queue) => answered(queues[queue].isPaused()),
    ping: () => answered(backends.ping()),
  }

  const closeAll = async (): Promise<void> => {
    await Promise.all([...consumers].map((consumer) => consumer.close()))
    await Promise.all(QUEUE_NAMES.map((name) => queues[name].close()))
    await backends.close()
  }
  let closed: Promise<void> | undefined
  return {
    jobs,
    shared: {
      update: (key, change) => answered(backends.shared.update(key, change)),
      readAll: (start) => answered(backends.shared.readAll(start)),
    },
    consume(queue, run, options) {
      const consumer = startConsumer(backends.forConsumer, queue, run, options)
      consumers.add(consumer)
      return consumer
    },
    close: () => (closed ??= closeAll()),
  }
}

/** To BullMQ, a priority of 1 is the highest, and a job without one goes before all others. */
const optionsOf = ({ sampleId, rank }: JobToAdd) =>
  rank === undefined ? { jobId: sampleId } : { jobId: sampleId, priority: rank + 1 }

const answeredWithin =
  (withinMs: number) =>
  async <T>(call: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      const giveUp = () => reject(new Error(`queue store: no answer within ${withinMs} ms`))
      // Where this process stood still itself, the answer may be here, and is read before that.
      timer = setTimeout(() => setImmediate(giveUp), withinMs)
    })
    try {
      return await Promise.race([call, late])
    } catch (error) {
      throw plainError(error)
    } finally {
      clearTimeout(timer)
    }
  }
