// What a ledger must do for samples on their way to a preference pair, which are accepted already: whatever ends them, they end
// as accepted and with a record; and for the pools of exemplars that the fleet shares.

import { LEAST_DEATHS } from '@conclave/shared/ports/poison'
import { STOP_GRACE_MS } from '@conclave/shared/ports/upkeep'
import { acceptedUnder, preferring } from '@conclave/shared/recipe/pairs/fixtures'
import { POOL_SIZE } from '@conclave/shared/recipe/pairs/exemplars'
import { recordOf } from '@conclave/shared/recipe/record'
import { ACCEPTED, entryAt, first, hire, newBatch, RECORD, submit, submitOne, take } from './ledger-scenes.js'
import { type Check } from './ledger.js'
import { type LedgerSide } from './ledger-scenes.js'

/** As a refiner hands it over: accepted, and no pair yet. */
const HANDED = recordOf(acceptedUnder(preferring()))
const MINUTE_MS = 60_000
const NOBODY_FAILED = { attempts: 0, waits: 0, error: null }

/** Takes each through deliberation and refinement, to where it waits for its pair. */
async function accept(side: LedgerSide, ids: readonly string[]) {
  const refiner = await hire(side, { service: 'refiner' })
  for (const id of ids) {
    await take(refiner.ledger, id)
    await refiner.ledger.handOver(id, 'refining')
    await take(refiner.ledger, id, 'refining')
    await refiner.ledger.handOver(id, 'whispering', HANDED)
  }
}

const textOf = (n: number) =>
  'a b c d e f g h i j k l m n o p'
    .split(' ')
    .map((letter, i) => letter.repeat(1 + ((n >> (i % 6)) % 7)))
    .join('')

export async function pairConformance(check: Check): Promise<void> {
  await check(
    'an accepted sample waits for its pair in a phase of its own, and ends with what came of it',
    async (t, world) => {
      const { batchId, id } = await submitOne(world)
      await accept(world, [id])
      t.match((await world.batches.show(batchId))?.counts, { refining: 0, whispering: 1, accepted: 0 })
      t.same(await world.dispatch.unheld(10), [{ sampleId: id, phase: 'whispering', rank: null }])
      t.match(await world.batches.sample(id), {
        state: 'whispering',
        record: { pair: { pair: 'none', reason: 'ended' } },
      })
      t.same(await world.batches.accepted(batchId, -1, 10), [], 'not among the accepted before it has ended')
      t.match(
        (await world.batches.samples(batchId, { state: 'whispering', reason: null, after: -1, limit: 10 })).map(
          (s) => s.id,
        ),
        [id],
      )

      const worker = await hire(world)
      for (const phase of ['deliberating', 'refining'] as const)
        t.same(await worker.ledger.claim(id, phase), { claim: 'over' })
      await take(worker.ledger, id, 'whispering')
      t.equal(await worker.ledger.append(id, entryAt(0), 5), true)
      t.equal(await worker.ledger.finish(id, ACCEPTED, RECORD), true)
      t.match(await world.batches.sample(id), { state: 'accepted', reason: null, record: RECORD })
      t.equal(await world.dispatch.completeBatches(), 1)
    },
  )

  await check('one that ends without a record of its own keeps the one it came with', async (t, world) => {
    const { id } = await submitOne(world)
    await accept(world, [id])
    const worker = await hire(world)
    await take(worker.ledger, id, 'whispering')
    t.equal(await worker.ledger.finish(id, ACCEPTED, null), true)
    t.match(await world.batches.sample(id), { state: 'accepted', record: HANDED })
    t.equal(await worker.ledger.finish(id, ACCEPTED, RECORD), false, 'once')
    t.match(await world.batches.sample(id), { record: HANDED })
    t.equal((await world.rows()).results, 1)
  })

  await check('a cancel and a deadline end it as accepted, with a record that says so', async (t, world) => {
    for (const stop of ['cancel', 'deadline'] as const) {
      const deadline = stop === 'deadline' ? new Date(Date.now() + MINUTE_MS) : null
      const { batchId, ids } = await submit(world, newBatch(3, { deadline }))
      await accept(world, ids.slice(0, 2))
      const worker = await hire(world)
      await take(worker.ledger, first(ids), 'whispering')
      if (stop === 'cancel') await world.control.cancel(batchId, 'request')
      else await world.pass(MINUTE_MS + 1_000)

      const outcome = stop === 'cancel' ? 'cancelled' : 'failed'
      const ended = await world.upkeep.endStopped(100)
      t.same(
        ended.find(({ state }) => state === 'accepted'),
        { state: 'accepted', reason: null, n: 1 },
      )
      await world.pass(STOP_GRACE_MS + 1)
      t.same(await world.upkeep.endStopped(100), [{ state: 'accepted', reason: null, n: 1 }], 'the one at work')
      t.match((await world.batches.show(batchId))?.counts, { accepted: 2, [outcome]: 1, whispering: 0 })
      t.match(await world.batches.sample(first(ids)), { reason: null, record: HANDED, finishedAt: Date })
      t.equal((await world.batches.accepted(batchId, -1, 10)).length, 2, 'they are training data')
      t.equal(await world.dispatch.completeBatches(), 1)
    }
  })

  await check('workers that die of it leave it accepted', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    await accept(world, [id])
    const healthy = await hire(world)
    await healthy.beat([], { repliesOfLate: 100 })
    const ended: unknown[] = []
    for (let death = 0; death < LEAST_DEATHS; death += 1) {
      const worker = await hire(world)
      await take(worker.ledger, id, 'whispering')
      await world.silence(worker.id)
      ended.push(...(await world.upkeep.bury()).ended)
    }
    t.same(ended, [{ state: 'accepted', reason: null, n: 1 }])
    t.match(await world.batches.sample(id), { state: 'accepted', reason: null, lastError: /^poison/, record: HANDED })
    t.match((await world.batches.show(batchId))?.counts, { accepted: 1, failed: 0 })
  })

  await check('a worker that holds a suspect of one phase gets none of the other', async (t, world) => {
    const { ids } = await submit(world, newBatch(2))
    await accept(world, ids.slice(0, 1))
    const [whispering, deliberating] = [ids[0] ?? '', ids[1] ?? '']
    for (let death = 0; death < 2; death += 1) {
      const worker = await hire(world)
      await worker.ledger.claim(whispering, 'whispering')
      await world.silence(worker.id)
      await world.upkeep.bury()
      const other = await hire(world)
      await other.ledger.claim(deliberating, 'deliberating')
      await world.silence(other.id)
      await world.upkeep.bury()
    }
    const heir = await hire(world)
    const claims = await Promise.all([
      heir.ledger.claim(whispering, 'whispering'),
      heir.ledger.claim(deliberating, 'deliberating'),
    ])
    t.same(claims.map(({ claim }) => claim).sort(), ['held', 'yours'])
  })

  await check('a parked one goes on where it was, journal and all', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    await accept(world, [id])
    const worker = await hire(world)
    await take(worker.ledger, id, 'whispering')
    await worker.ledger.append(id, entryAt(0), null)
    await world.control.pause(batchId, 'request', null)
    await worker.ledger.release(id, NOBODY_FAILED)
    t.same(await worker.ledger.claim(id, 'whispering'), { claim: 'over' })
    await world.control.resume(batchId)
    t.equal((await take(worker.ledger, id, 'whispering')).journal.length, 1)
  })

  await check(
    'a pool of exemplars is bounded, diverse and best first, however many offer at once',
    async (t, world) => {
      const { batchId, ids } = await submit(world, newBatch(90))
      const pool = { batchId, area: 'FD' }
      const offers = ids.map((sampleId, i) => ({
        ...{ ...pool, sampleId, round: 1 },
        ...{ belief: textOf(Math.floor(i / 2)), score: 1 + (i % 40) / 10 },
      }))
      const sides = [world, world.another(), world.another()]
      const let_in = await Promise.all(
        [...offers, ...offers].map((offer, i) => (sides[i % 3] ?? world).exemplars.offerExemplar(offer)),
      )

      const kept = await world.exemplars.exemplars(pool, 1_000)
      t.ok(kept.length <= POOL_SIZE && kept.length > 1, `${kept.length} kept`)
      t.equal(new Set(kept.map(({ belief }) => belief)).size, kept.length, 'none twice')
      t.same(
        kept.map(({ score }) => score),
        kept.map(({ score }) => score).toSorted((a, b) => b - a),
      )
      t.equal(kept[0]?.score, 4.9, 'the best stays')
      t.ok(let_in.filter(Boolean).length >= kept.length)
      t.same(await world.exemplars.exemplars(pool, 2), kept.slice(0, 2))
      t.same(await world.exemplars.exemplars({ batchId, area: 'HD' }, 5), [], 'areas are apart')
    },
  )

  await check('an offer made again changes nothing, and goes with its batch', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    const offer = { batchId, area: 'FD', sampleId: id, round: 1, belief: 'A belief.', score: 2 }
    t.equal(await world.exemplars.offerExemplar(offer), true)
    t.equal(await world.exemplars.offerExemplar({ ...offer, score: 4 }), false)
    t.same(await world.exemplars.exemplars(offer, 5), [{ belief: 'A belief.', score: 2 }])

    await world.control.cancel(batchId, 'request')
    await world.upkeep.endStopped(10)
    await world.dispatch.completeBatches()
    await world.control.remove(batchId)
    while ((await world.upkeep.removeGone(10)) > 0);
    t.same(await world.exemplars.exemplars(offer, 5), [])
    await world.exemplars.offerExemplar(offer)
    t.same(await world.exemplars.exemplars(offer, 5), [], 'nothing is kept for a batch that is gone')
  })
}
