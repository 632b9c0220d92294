import t from 'tap'
import { type QueueDepth, type QueueName } from '../ports/queue.js'
import { createHandOn } from './hand-on.js'

function scene(depthOf: () => Partial<QueueDepth>) {
  const added: string[] = []
  const looked: string[] = []
  const clock = { ms: 0 }
  const handOn = createHandOn({
    jobs: {
      add: async (queue, jobs) => void added.push(...jobs.map(({ sampleId }) => `${queue} ${sampleId}`)),
      depth: async (queue) => {
        looked.push(queue)
        return { waiting: 0, delayed: 0, active: 0, ...depthOf() }
      },
    },
    now: () => clock.ms,
  })
  return { handOn, added, looked, clock }
}

const isAdded = async (queue: QueueName, depth: Partial<QueueDepth>): Promise<boolean> => {
  const { handOn, added } = scene(() => depth)
  await handOn(queue, 's')
  return added.length === 1
}

t.test('a job is added while few wait, for how many are held', async (t) => {
  t.ok(await isAdded('refine', { waiting: 16 }))
  t.notOk(await isAdded('refine', { waiting: 17 }))
  t.ok(await isAdded('refine', { waiting: 40, active: 10 }))
  t.notOk(await isAdded('whisper', { waiting: 41, active: 10 }))
  t.ok(await isAdded('refine', { delayed: 1_000 }), "who waits for an endpoint stands in nobody's way")
})

t.test('what goes back to be deliberated on was begun before, and never waits for a place', async (t) => {
  t.ok(await isAdded('deliberate', { waiting: 1_000 }))
})

t.test('the lines are looked at once a second, each for itself', async (t) => {
  let waiting = 0
  const { handOn, added, looked, clock } = scene(() => ({ waiting }))
  await Promise.all([handOn('refine', 'a'), handOn('refine', 'b'), handOn('whisper', 'c')])
  waiting = 100
  clock.ms = 999
  await handOn('refine', 'd')
  t.same(looked, ['refine', 'whisper'])
  clock.ms = 1_000
  await handOn('refine', 'e')
  waiting = 0
  clock.ms = 2_000
  await handOn('refine', 'f')
  t.same(added, ['refine a', 'refine b', 'whisper c', 'refine d', 'refine f'])
})

t.test('a queue that does not answer is told of, and asked again', async (t) => {
  let isDown = true
  const { handOn, added, clock } = scene(() => {
    if (isDown) throw new Error('the queue store is down')
    return {}
  })
  await t.rejects(handOn('refine', 'a'), { message: 'the queue store is down' })
  isDown = false
  clock.ms = 1_000
  await handOn('refine', 'b')
  t.same(added, ['refine b'])
})
