// What a SampleLedger must do: one owner at a time, nothing twice, nothing by one that has lost the sample, all verbatim.

import {
  ACCEPTED,
  entryAt,
  FAILED,
  first,
  hire,
  newBatch,
  RECORD,
  REJECTED,
  RUN,
  submit,
  submitOne,
  take,
} from './ledger-scenes.js'
import { type Check } from './ledger.js'

const NASTY = [
  'nul \u0000 end',
  'half \ud83d of a pair, and \ude00',
  '😀 naïve 思考',
  '"\\u0000\\ud800" \\ \b\f',
  'x'.repeat(1_000_000),
]

export async function sampleConformance(check: Check): Promise<void> {
  await check('a claim gives the sample to one of many rivals', async (t, world) => {
    const { ids } = await submit(world, newBatch(12))
    const workers = await Promise.all([world, world.another(), world.another(), world].map((side) => hire(side)))
    for (const id of ids) {
      const claims = await Promise.all(workers.map(({ ledger }) => ledger.claim(id, 'deliberating')))
      t.same(claims.map(({ claim }) => claim).sort(), ['held', 'held', 'held', 'yours'])
    }
  })

  await check('a claim brings the prompt, the batch and the journal so far', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(3))
    const id = ids[2] ?? ''
    const { ledger } = await hire(world)
    const fresh = await take(ledger, id)
    for (const entry of RUN.journal.slice(0, 2)) await ledger.append(id, entry, null)
    const resumed = await take(ledger, id)

    t.match(fresh, { batchId, prompt: { ordinal: 2, retries: 0, text: 'prompt 2' } })
    t.same(fresh.journal, [])
    t.same(fresh.failures, { attempts: 0, waits: 0, error: null })
    t.match(resumed.journal, RUN.journal.slice(0, 2))
  })

  await check('a sample is held by a silent worker too, until that is buried', async (t, world) => {
    const { id } = await submitOne(world)
    const [owner, rival] = [await hire(world), await hire(world.another())]
    await take(owner.ledger, id)

    t.equal((await rival.ledger.claim(id, 'deliberating')).claim, 'held')
    await world.silence(owner.id)
    t.equal((await rival.ledger.claim(id, 'deliberating')).claim, 'held')
    await world.upkeep.bury()
    t.equal((await rival.ledger.claim(id, 'deliberating')).claim, 'yours')
    await owner.beat([id])
    t.equal((await owner.ledger.claim(id, 'deliberating')).claim, 'held', 'who comes back late finds it taken')
  })

  await check('a sample goes to the refiners, and back to the workers, each time with no owner', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    const { ledger } = await hire(world)
    const other = await hire(world.another())
    await take(ledger, id)
    await ledger.handOver(id, 'refining')
    await take(other.ledger, id, 'refining')
    await ledger.handOver(id, 'deliberating')
    t.match((await world.batches.show(batchId))?.counts, { refining: 1 }, 'only its owner hands it over')
    await other.ledger.handOver(id, 'deliberating')
    t.match((await world.batches.show(batchId))?.counts, { refining: 0, deliberating: 1 })
    t.equal((await ledger.claim(id, 'deliberating')).claim, 'yours')
  })

  await check(
    'a sample is over where it has ended, is in the other phase, is gone, or its batch rests',
    async (t, world) => {
      const { batchId, ids } = await submit(world, newBatch(3))
      const [ended, refining, resting] = [ids[0] ?? '', ids[1] ?? '', ids[2] ?? '']
      const { ledger } = await hire(world)
      await take(ledger, ended)
      await ledger.finish(ended, ACCEPTED, RECORD)
      await take(ledger, refining)
      await ledger.handOver(refining, 'refining')

      for (const phase of ['deliberating', 'refining'] as const)
        t.same(await ledger.claim(ended, phase), { claim: 'over' })
      t.same(await ledger.claim(refining, 'deliberating'), { claim: 'over' })
      t.same(await ledger.claim(resting, 'refining'), { claim: 'over' })
      t.same(await ledger.claim('00000000-0000-7000-8000-000000000000', 'deliberating'), { claim: 'over' })
      t.equal((await ledger.claim(refining, 'refining')).claim, 'yours')
      await world.control.pause(batchId, 'request', null)
      t.same(await ledger.claim(resting, 'deliberating'), { claim: 'over' })
    },
  )

  await check('an entry is stored once: again is true and changes nothing, a rival one is false', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)
    const [entry, rivalEntry] = [entryAt(0), { ...entryAt(0), digest: 'other', text: 'other' }]

    t.equal(await ledger.append(id, entry, null), true)
    t.equal(await ledger.append(id, entry, null), true)
    t.equal(await ledger.append(id, rivalEntry, null), false)

    t.match((await take(ledger, id)).journal, [entry])
    t.equal((await world.batches.show(batchId))?.usage.calls, 1, 'what was written once is counted once')
  })

  await check('the journal comes back in the order of its entries, past nine too', async (t, world) => {
    const { id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)
    const entries = Array.from({ length: 13 }, (_, seq) => entryAt(seq))
    for (const entry of entries.toReversed()) await ledger.append(id, entry, null)
    t.match((await take(ledger, id)).journal, entries)
  })

  await check('entries of many samples at once reach each its own, and none for its neighbour', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(450))
    const [{ ledger }, rival] = [await hire(world), await hire(world.another())]
    await Promise.all(ids.map((id) => take(ledger, id)))
    const lost = new Set(ids.filter((_, i) => i % 50 === 7))
    for (const id of lost) await ledger.release(id, { attempts: 0, waits: 0, error: null })
    for (const id of lost) await take(rival.ledger, id)

    const stored = await Promise.all(ids.map((id, i) => ledger.append(id, { ...entryAt(0), text: `reply ${i}` }, null)))

    t.same(
      stored,
      ids.map((id) => !lost.has(id)),
    )
    const texts = await Promise.all(
      ids.map(async (id) => (await world.batches.sample(id))?.journal.map(({ text }) => text)),
    )
    t.same(
      texts,
      ids.map((id, i) => (lost.has(id) ? [] : [`reply ${i}`])),
    )
    const usage = (await world.batches.show(batchId))?.usage
    const n = ids.length - lost.size
    t.match(usage, { calls: n, input: 100 * n, inputCached: 40 * n, output: 20 * n, reasoning: 5 * n })
  })

  await check('a count no ledger could hold breaks no entry, least of all another one', async (t, world) => {
    const { ids } = await submit(world, newBatch(2))
    const { ledger } = await hire(world)
    for (const id of ids) await take(ledger, id)
    const usage = { input: 1e300, inputCached: 0, output: 2 ** 40, reasoning: 0 }
    const entries = [{ ...entryAt(0), usage, ms: 0.4 }, entryAt(0)]
    t.same(await Promise.all(ids.map((id, i) => ledger.append(id, entries[i] ?? entryAt(0), null))), [true, true])
  })

  await check('a worker that has lost the sample changes nothing', async (t, world) => {
    const { id } = await submitOne(world)
    const [late, owner] = [await hire(world), await hire(world.another())]
    await take(late.ledger, id)
    await late.ledger.append(id, entryAt(0), null)
    await world.silence(late.id)
    await world.upkeep.bury()
    await take(owner.ledger, id)
    const before = [await world.batches.sample(id), await world.rows()]

    t.equal(await late.ledger.append(id, entryAt(1), null), false)
    t.equal(await late.ledger.finish(id, ACCEPTED, RECORD), false)
    t.equal(await late.ledger.handOver(id, 'refining'), false)
    await late.ledger.release(id, { attempts: 5, waits: 5, error: 'late' })

    t.same([await world.batches.sample(id), await world.rows()], before)
    await late.beat()
    t.equal((await late.ledger.claim(id, 'deliberating')).claim, 'held', 'the new owner has it still')
    t.equal(await owner.ledger.append(id, entryAt(1), null), true)
  })

  await check('outcome and record are stored together, and once', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)

    t.equal(await ledger.finish(id, ACCEPTED, RECORD), true)
    const ended = await world.batches.sample(id)
    t.equal(await ledger.finish(id, REJECTED, { ...RECORD, response: 'another' }), false)
    await ledger.append(id, entryAt(7), null)

    t.match(ended, { state: 'accepted', reason: null, record: RECORD })
    t.same(await world.batches.sample(id), ended)
    t.match(await world.batches.show(batchId), { counts: { accepted: 1, rejected: 0 }, endedLastMinute: 1 })
  })

  await check('a record that cannot be stored leaves the sample without its outcome', async (t, world) => {
    const { id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)
    await t.rejects(ledger.finish(id, { ...FAILED, error: 'nul \u0000' }, RECORD))
    t.match(await world.batches.sample(id), { state: 'deliberating', record: null })
    t.equal((await world.rows()).results, 0)
  })

  for (const text of NASTY) {
    await check(`a record comes back verbatim: ${JSON.stringify(text.slice(0, 20))}`, async (t, world) => {
      const { batchId, id } = await submitOne(world)
      const { ledger } = await hire(world)
      await take(ledger, id)
      const record = { ...RECORD, response: text, thoughts: [{ ...first(RECORD.thoughts), text, rules: [text] }] }
      await ledger.finish(id, ACCEPTED, record)
      t.same((await world.batches.sample(id))?.record, record)
      t.same(first(await world.batches.accepted(batchId, -1, 1)).record, record)
    })
  }

  await check('a reply in the journal comes back as it came, but for what no text column holds', async (t, world) => {
    const { id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)
    for (const [seq, text] of NASTY.entries()) t.equal(await ledger.append(id, { ...entryAt(seq), text }, null), true)
    t.same(
      (await take(ledger, id)).journal.map((entry) => entry.text),
      ['nul \ufffd end', 'half \ufffd of a pair, and \ufffd', ...NASTY.slice(2)],
    )
  })

  await check('a hand-over leaves the sample to whoever refines, with a clean sheet', async (t, world) => {
    const { id } = await submitOne(world)
    const [worker, refiner] = [await hire(world), await hire(world.another(), { service: 'refiner' })]
    await take(worker.ledger, id)
    await worker.ledger.release(id, { attempts: 3, waits: 2, error: 'server_error: 500' })
    await take(worker.ledger, id)
    t.equal(await worker.ledger.handOver(id, 'refining'), true)
    const claim = await take(refiner.ledger, id, 'refining')
    t.match(claim.failures, { attempts: 0, waits: 0 })
    t.equal((await world.batches.sample(id))?.state, 'refining')
  })

  await check(
    'a release gives the sample back as it stands, with the failures of the call that is due',
    async (t, world) => {
      const { id } = await submitOne(world)
      const [one, other] = [await hire(world), await hire(world.another())]
      await take(one.ledger, id)
      await one.ledger.append(id, entryAt(0), null)
      await one.ledger.release(id, { attempts: 2, waits: 4, error: 'rate_limited: 429' })

      const claim = await take(other.ledger, id)

      t.match(claim, { failures: { attempts: 2, waits: 4 }, journal: [entryAt(0)] })
      t.match(await world.batches.sample(id), { state: 'deliberating', attempts: 2, lastError: 'rate_limited: 429' })
      await other.ledger.release(id, { attempts: 2, waits: 4, error: null })
      t.match(await world.batches.sample(id), { lastError: 'rate_limited: 429' }, 'no error is no news')
    },
  )

  await check('an entry clears the failures before it, and an accepted sample has no last error', async (t, world) => {
    const { ids } = await submit(world, newBatch(2))
    const { ledger } = await hire(world)
    for (const id of ids) {
      await take(ledger, id)
      await ledger.release(id, { attempts: 3, waits: 1, error: 'timeout: nothing came' })
      t.match((await take(ledger, id)).failures, { attempts: 3, waits: 1 })
      await ledger.append(id, entryAt(0), null)
      t.match((await take(ledger, id)).failures, { attempts: 0, waits: 0 })
    }
    await ledger.finish(ids[0] ?? '', ACCEPTED, RECORD)
    await ledger.finish(ids[1] ?? '', REJECTED, RECORD)
    t.match(await world.batches.sample(ids[0] ?? ''), { state: 'accepted', attempts: 0, lastError: null })
    t.match(await world.batches.sample(ids[1] ?? ''), { state: 'rejected', lastError: 'timeout: nothing came' })
  })
}
