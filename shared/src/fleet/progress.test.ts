import t from 'tap'
import { type SampleLedger } from '../ports/ledger.js'
import { recordOf } from '../recipe/record.js'
import { INTENTS, play } from '../recipe/fixtures.js'
import { GROUND } from './fixtures/floor-scene.js'
import { createProgress, noteProgress } from './progress.js'

function scene() {
  const clock = { at: 1_000_000 }
  const held = new Set<string>()
  return { clock, held, ...createProgress({ held, now: () => clock.at }) }
}

t.test('a process that holds nothing is not quiet, however long it has had nothing to do', async (t) => {
  const { read, clock, held } = scene()
  clock.at += 3_600_000
  t.same(read(), { agoMs: null, quietMs: 0, repliesOfLate: 0 })
  held.add('s')
  clock.at += 5_000
  t.same(
    read(),
    { agoMs: null, quietMs: 5_000, repliesOfLate: 0 },
    'it has held one for no longer than since it was read',
  )
})

t.test('each reply and each end is progress, and ends the quiet', async (t) => {
  const { read, note, clock, held } = scene()
  held.add('s').add('t')
  clock.at += 9_000
  note('reply')
  clock.at += 1_000
  t.match(read(), { agoMs: 1_000, quietMs: 1_000 })
  note('end')
  t.match(read(), { agoMs: 0, quietMs: 0 })
})

t.test('replies count half after every minute', async (t) => {
  const { read, note, clock } = scene()
  for (let n = 0; n < 4; n += 1) note('reply')
  note('end')
  t.equal(read().repliesOfLate, 4)
  clock.at += 60_000
  t.equal(read().repliesOfLate, 2)
  note('reply')
  clock.at += 120_000
  t.equal(read().repliesOfLate, 0.75)
})

t.test('what the ledger did not do is no progress', async (t) => {
  const noted: string[] = []
  const never = async (): Promise<never> => {
    throw new Error('not asked')
  }
  const ledgerThat = (isDone: boolean): SampleLedger => ({
    ...{ claim: never, batchGround: never, release: never },
    append: async () => isDone,
    handOver: async () => isDone,
    finish: async () => isDone,
  })
  const {
    journal: [entry],
    sample,
  } = play(GROUND, [INTENTS])
  if (entry === undefined) throw new Error('no entry')
  for (const isDone of [false, true]) {
    const ledger = noteProgress(ledgerThat(isDone), { note: (what) => void noted.push(what) })
    t.same(
      [
        await ledger.append('s', entry, null),
        await ledger.handOver('s', 'refining'),
        await ledger.finish('s', { state: 'accepted' }, recordOf(sample)),
      ],
      [isDone, isDone, isDone],
    )
  }
  t.same(noted, ['reply', 'end', 'end'])
})
