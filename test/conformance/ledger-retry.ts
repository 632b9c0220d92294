// What a retry must do: nothing that was paid for is asked again, what is asked again is asked anew, and counts stay true.

import { decide, foldJournal } from '@conclave/shared/recipe/next'
import { DRAFT, groundOf, INTENTS, AGREE, keepAll, play } from '@conclave/shared/recipe/fixtures'
import { type Ending } from '@conclave/shared/ports/ledger'
import { type RetriedSamples } from '@conclave/shared/ports/control'
import {
  ACCEPTED,
  FAILED,
  hire,
  newBatch,
  RECORD,
  REFUSED,
  REJECTED,
  submit,
  submitOne,
  take,
  type LedgerWorld,
} from './ledger-scenes.js'
import { type Check } from './ledger.js'

const GROUND = groundOf()
const FAILED_ONES: RetriedSamples = { states: ['failed'], reasons: null }
const MALFORMED = { state: 'failed', reason: 'malformed' } as const
/** Each reply that the fixtures know, with a digest of its own. */
const entriesOf = (...replies: Parameters<typeof play>[1]) =>
  play(GROUND, replies).journal.map((entry) => ({ ...entry, digest: `d${entry.seq}` }))

/** A batch of one sample that has ended so, with this journal. */
async function ended(world: LedgerWorld, journal: ReturnType<typeof entriesOf>, ending: Ending) {
  const { batchId, id } = await submitOne(world)
  const worker = await hire(world)
  await take(worker.ledger, id)
  for (const entry of journal) await worker.ledger.append(id, entry, null)
  await worker.ledger.finish(id, ending, RECORD)
  await world.dispatch.completeBatches()
  return { batchId, id, ledger: worker.ledger }
}

export async function retryConformance(check: Check): Promise<void> {
  await check('a sample that failed for want of a call goes on from its journal, afresh', async (t, world) => {
    const journal = entriesOf(INTENTS, DRAFT, AGREE)
    const { batchId, id, ledger } = await ended(world, journal, FAILED)

    t.same(await world.control.retry(batchId, FAILED_ONES), { reopened: 1 })
    t.match(await world.batches.show(batchId), {
      state: 'running',
      finishedAt: null,
      counts: { pending: 1, failed: 0 },
    })
    t.match(await world.batches.sample(id), { state: 'pending', reason: null, record: null, finishedAt: null })
    t.match(await world.dispatch.widen({ atLeast: 5, perSlot: 0 }), [{ sampleId: id }])
    const claim = await take(ledger, id)

    t.match(claim.journal, journal)
    t.equal(claim.journal.length, 3)
    t.match([claim.prompt, claim.failures], [{ retries: 1 }, { attempts: 0, waits: 0 }])
    await ledger.finish(id, ACCEPTED, RECORD)
    await world.dispatch.completeBatches()
    t.match(await world.batches.show(batchId), { state: 'completed', finishedAt: Date, counts: { accepted: 1 } })
    t.match(await world.batches.sample(id), { record: RECORD })
  })

  const OUT_OF_THE_JOURNAL: readonly (readonly [string, ReturnType<typeof entriesOf>, Ending, number])[] = [
    ['malformed', entriesOf(INTENTS, DRAFT, 'no JSON', 'still none', 'never'), MALFORMED, 2],
    ['refused', entriesOf(INTENTS, { finish: 'refused' }), REFUSED, 1],
    ['rejected', entriesOf(INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])), REJECTED, 4],
  ]
  for (const [what, journal, ending, stays] of OUT_OF_THE_JOURNAL) {
    await check(`of a sample that was ${what}, the last place is asked anew, and the rest stays`, async (t, world) => {
      const { batchId, id, ledger } = await ended(world, journal, ending)
      const states = [ending.state === 'accepted' ? 'failed' : ending.state]

      await world.control.retry(batchId, { states, reasons: null })
      const { journal: seen, prompt } = await take(ledger, id)
      const before = decide(GROUND, { ...prompt, retries: 0 }, foldJournal(GROUND, prompt, journal.slice(0, stays)))
      const next = decide(GROUND, prompt, foldJournal(GROUND, prompt, seen))

      t.match(seen, journal.slice(0, stays))
      t.equal(seen.length, stays)
      if (next.next !== 'ask' || before.next !== 'ask') return t.fail('there is something to ask')
      t.same(next.place, before.place)
      t.not(next.question.seed, before.question.seed)

      const entry = { ...entriesOf(INTENTS)[0], ...next.place, seq: stays, digest: 'anew', text: 'x' }
      if (!isWhole(entry)) return t.fail('an entry')
      t.equal(await ledger.append(id, entry, null), true)
      t.equal(await ledger.append(id, entry, null), true, 'again is true')
      t.equal(await ledger.append(id, { ...entry, digest: 'another' }, null), false)
      t.match((await take(ledger, id)).journal[stays], { seq: stays, digest: 'anew' })
      const stored = (await world.batches.sample(id))?.journal ?? []
      t.same(
        stored.map(({ seq, digest, void: isVoid }) => [seq, digest, isVoid]),
        [...journal.map(({ seq, digest }) => [seq, digest, seq >= stays]), [journal.length, 'anew', false]],
        'nothing is taken away',
      )
      t.equal((await world.batches.show(batchId))?.usage.calls, journal.length + 1, 'and all of it is in the books')
    })
  }

  await check('a second retry voids what the first one brought, and counts on', async (t, world) => {
    const { batchId, id, ledger } = await ended(world, entriesOf(INTENTS, { finish: 'refused' }), REFUSED)
    for (const nth of [1, 2, 3]) {
      t.same(await world.control.retry(batchId, { states: ['refused'], reasons: ['filtered'] }), { reopened: 1 })
      const { journal, prompt } = await take(ledger, id)
      t.same([journal.length, prompt.retries], [1, nth])
      const [, refusal] = entriesOf(INTENTS, { finish: 'refused' })
      if (refusal === undefined) return t.fail('a refusal')
      await ledger.append(id, { ...refusal, digest: `again ${nth}` }, null)
      await ledger.finish(id, REFUSED, RECORD)
      await world.dispatch.completeBatches()
    }
    const journal = (await world.batches.sample(id))?.journal ?? []
    t.same(
      journal.map(({ seq, void: isVoid }) => [seq, isVoid]),
      [
        [0, false],
        [1, true],
        [2, true],
        [3, true],
        [4, false],
      ],
    )
  })

  await check('only what is asked for is opened, in a batch of any size, and counts add up', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(2_300))
    const { ledger } = await hire(world)
    const endings = [FAILED, MALFORMED, REFUSED, ACCEPTED]
    await Promise.all(
      ids.slice(0, 2_200).map(async (id, i) => {
        await take(ledger, id)
        await ledger.finish(id, endings[i % 4] ?? ACCEPTED, RECORD)
      }),
    )

    t.same(await world.control.retry(batchId, { states: ['failed'], reasons: ['timeout'] }), { reopened: 550 })
    t.same(await world.control.retry(batchId, { states: ['failed'], reasons: ['timeout'] }), { reopened: 0 })
    t.match(await world.batches.show(batchId), {
      state: 'running',
      total: 2_300,
      counts: { pending: 650, failed: 550, refused: 550, accepted: 550 },
    })
    t.same(await world.control.retry(batchId, { states: ['failed', 'refused'], reasons: null }), { reopened: 1_100 })
    t.match(await world.batches.show(batchId), { counts: { pending: 1_750, failed: 0, refused: 0, accepted: 550 } })
    t.equal((await world.rows()).results, 550)
  })

  await check('a retry that finds nothing opens no batch, and one that cannot be had is unfit', async (t, world) => {
    const { batchId } = await ended(world, entriesOf(INTENTS), ACCEPTED)
    t.same(await world.control.retry(batchId, FAILED_ONES), { reopened: 0 })
    t.match(await world.batches.show(batchId), { state: 'completed', finishedAt: Date })

    const late = await submit(world, newBatch(1, { deadline: new Date(Date.now() + 60_000) }))
    await world.pass(120_000)
    await world.upkeep.endStopped(10)
    await world.dispatch.completeBatches()
    t.equal(await world.control.retry(late.batchId, FAILED_ONES), 'unfit', 'it would fail at once')
    t.equal(await world.control.change(late.batchId, { deadline: null }), 'done')
    t.same(await world.control.retry(late.batchId, FAILED_ONES), { reopened: 1 })

    const cancelled = await submitOne(world)
    await world.control.cancel(cancelled.batchId, 'request')
    t.equal(await world.control.retry(cancelled.batchId, FAILED_ONES), 'unfit')
  })

  await check('a retry at the very moment of completion leaves no sample behind', async (t, world) => {
    const other = world.another()
    for (let n = 0; n < 15; n += 1) {
      const { batchId, ids } = await submit(world, newBatch(2))
      const { ledger } = await hire(world)
      for (const id of ids) {
        await take(ledger, id)
        await ledger.finish(id, FAILED, RECORD)
      }
      await Promise.all([
        world.dispatch.completeBatches(),
        other.control.retry(batchId, FAILED_ONES),
        other.dispatch.completeBatches(),
      ])
      t.match(await world.batches.show(batchId), { state: 'running', counts: { pending: 2 }, finishedAt: null })
    }
  })
}

type Entry = ReturnType<typeof entriesOf>[number]
const isWhole = (entry: Partial<Entry>): entry is Entry => entry.model !== undefined
