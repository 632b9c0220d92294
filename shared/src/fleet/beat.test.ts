import t, { type Test } from 'tap'
import { type WorkerBeat } from '../ports/ledger.js'
import { startBeat } from './beat.js'

const WORKER = { workerId: 'w', service: 'worker', host: 'h', pid: 7, slots: 3 }

async function scene(t: Test, quietMs: number) {
  const beats: WorkerBeat[] = []
  const left: string[] = []
  const stopping = new AbortController()
  const stop = await startBeat({
    ledger: { beat: async (beat) => void beats.push(beat), leave: async (id) => void left.push(id) },
    worker: WORKER,
    held: new Set(['s']),
    progress: { read: () => ({ agoMs: 12, quietMs, repliesOfLate: 3 }) },
    stalledAfterMs: 1_000,
    stopping: stopping.signal,
    onError: (error) => t.fail(error.message),
  })
  t.teardown(stop)
  return { beats, left, stopping, stop }
}

t.test('a beat says who beats, what it holds and how it gets on', async (t) => {
  const { beats } = await scene(t, 1_000)
  t.same(beats, [{ ...WORKER, held: ['s'], draining: false, stalled: false, progressAgoMs: 12, repliesOfLate: 3 }])
})

t.test('one that gets on with nothing for too long says that it is stalled', async (t) => {
  const { beats } = await scene(t, 1_001)
  t.match(beats, [{ stalled: true }])
})

t.test('that it stops is said at once, and the goodbye comes last', async (t) => {
  const { beats, left, stopping, stop } = await scene(t, 0)
  stopping.abort()
  await stop()
  t.match(beats, [{ draining: false }, { draining: true }])
  t.same(left, ['w'])
})
