import t from 'tap'
import { type BatchFacts } from '@conclave/shared/ports/operations'
import { noteProgress } from './batch-progress.js'

const facts = (calls: number, movedAtMs: number, batchId = 'b'): BatchFacts => ({
  batchId,
  runs: true,
  counts: {},
  calls,
  spentNanoUsd: null,
  budgetNanoUsd: null,
  movedAtMs,
})

t.test('a batch gets on with each reply, and with what the ledger dates; else its time stands still', async (t) => {
  const at = (progresses: ReturnType<typeof noteProgress>) => progresses.get('b')?.atMs
  const first = noteProgress(new Map(), [facts(10, 1_000)], 5_000)
  t.equal(at(first), 1_000, 'who looks for the first time knows what the ledger dates')
  const replied = noteProgress(first, [facts(11, 1_000)], 6_000)
  t.equal(at(replied), 6_000)
  const quiet = noteProgress(replied, [facts(11, 1_000)], 60_000)
  t.equal(at(quiet), 6_000)
  t.equal(at(noteProgress(quiet, [facts(11, 61_000)], 62_000)), 61_000, 'a sample has ended')
  t.equal(noteProgress(quiet, [facts(0, 1, 'other')], 63_000).has('b'), false)
})
