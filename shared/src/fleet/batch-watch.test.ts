import t, { type Test } from 'tap'
import { type BatchStanding } from '../ports/batch-standing.js'
import { createBatchWatch, type Watched } from './batch-watch.js'

/** A watch over a ledger that says what the test wants. */
function scene(t: Test) {
  const said: Partial<Record<string, Omit<BatchStanding, 'batchId'>>> = {}
  const asked: string[][] = []
  const errors: Error[] = []
  const ledger = { broken: false }
  const [stopping, aborting] = [new AbortController(), new AbortController()]
  const watch = createBatchWatch({
    ledger: {
      standings: async (ids) => {
        asked.push([...ids])
        if (ledger.broken) throw new Error('the ledger does not answer')
        return ids.map((batchId) => ({ batchId, ...(said[batchId] ?? { word: 'run', budgeted: false }) }))
      },
    },
    stopping: stopping.signal,
    aborting: aborting.signal,
    onError: (error) => errors.push(error),
  })
  t.teardown(watch.close)
  return { ...watch, said, asked, errors, ledger, stopping, aborting }
}

const signalsOf = ({ parking, aborting }: Watched) => [parking.aborted, aborting.aborted]

t.test('a pause parks the runs of its batch and of no other', async (t) => {
  const { watch, look, said } = scene(t)
  const [one, same, other] = [watch('a'), watch('a'), watch('b')]
  said['a'] = { word: 'park', budgeted: false }
  await look()
  t.same([one, same, other].map(signalsOf), [
    [true, false],
    [true, false],
    [false, false],
  ])
  t.same([one.word(), other.word()], ['park', 'run'])
})

t.test('a cancel ends calls in flight, also of a batch that was paused before', async (t) => {
  const { watch, look, said } = scene(t)
  const run = watch('a')
  said['a'] = { word: 'park', budgeted: false }
  await look()
  said['a'] = { word: 'abort', budgeted: false }
  await look()
  t.same(signalsOf(run), [true, true])
})

t.test('a run that begins after the resume is not parked by the pause before', async (t) => {
  const { watch, look, said } = scene(t)
  const before = watch('a')
  said['a'] = { word: 'park', budgeted: false }
  await look()
  said['a'] = { word: 'run', budgeted: false }
  await look()
  const after = watch('a')
  await look()
  t.same(
    [signalsOf(before), signalsOf(after)],
    [
      [true, false],
      [false, false],
    ],
  )
})

t.test('only batches that somebody works on are asked for, each once', async (t) => {
  const { watch, look, asked } = scene(t)
  const [one, two] = [watch('a'), watch('a')]
  watch('b')
  await look()
  one.leave()
  two.leave()
  await look()
  t.same(asked, [['a', 'b'], ['b']])
})

t.test('a batch counts as budgeted until the ledger has said that it is not', async (t) => {
  const { watch, look } = scene(t)
  const run = watch('a')
  t.equal(run.budgeted(), true)
  await look()
  t.equal(run.budgeted(), false)
})

t.test('a ledger that does not answer changes nothing, and is asked again', async (t) => {
  const { watch, look, ledger, errors, said } = scene(t)
  const run = watch('a')
  ledger.broken = true
  await look()
  t.same([errors.length, signalsOf(run)], [1, [false, false]])
  ledger.broken = false
  said['a'] = { word: 'abort', budgeted: false }
  await look()
  t.same(signalsOf(run), [true, true])
})

t.test('when the process stops, every run is parked, also one that begins then', async (t) => {
  const { watch, stopping, aborting } = scene(t)
  const run = watch('a')
  stopping.abort()
  const late = watch('b')
  t.same([signalsOf(run), signalsOf(late), run.word()], [[true, false], [true, false], 'run'])
  aborting.abort()
  t.same(
    [signalsOf(run), signalsOf(late)],
    [
      [true, true],
      [true, true],
    ],
  )
})
