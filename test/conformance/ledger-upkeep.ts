// What an UpkeepLedger must do with batches that are stopped: end every sample, take none from a worker that may still store
// a reply, and count truly all the while.

import { STOP_GRACE_MS, type EndedSamples } from '@conclave/shared/ports/upkeep'
import { ACCEPTED, entryAt, first, hire, newBatch, RECORD, submit, take } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const MINUTE_MS = 60_000
const inAMinute = () => new Date(Date.now() + MINUTE_MS)
const sum = (ended: readonly EndedSamples[]) => ended.reduce((n, each) => n + each.n, 0)

export async function upkeepConformance(check: Check): Promise<void> {
  await check('a cancel ends what is free, and what is at work when it is given back', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(6))
    const [atWork, accepted, released, refining] = [ids[0] ?? '', ids[1] ?? '', ids[2] ?? '', ids[3] ?? '']
    const { ledger } = await hire(world)
    for (const id of [atWork, accepted, released, refining]) await take(ledger, id)
    await ledger.finish(accepted, ACCEPTED, RECORD)
    await ledger.handOver(refining, 'refining')
    await ledger.release(released, { attempts: 0, waits: 0, error: null })

    await world.control.cancel(batchId, 'request')
    t.same(await world.upkeep.endStopped(100), [{ state: 'cancelled', reason: null, n: 4 }])
    t.equal(await world.dispatch.completeBatches(), 0)
    t.match(await world.batches.show(batchId), {
      state: 'cancelled',
      stateReason: 'request',
      finishedAt: null,
      counts: { deliberating: 1, accepted: 1, cancelled: 4 },
    })
    t.equal(await ledger.append(atWork, entryAt(0), null), true, 'a reply in flight is journaled')
    await ledger.release(atWork, { attempts: 0, waits: 0, error: null })
    t.equal(sum(await world.upkeep.endStopped(100)), 1)
    t.equal(await world.dispatch.completeBatches(), 1)
    t.match(await world.batches.show(batchId), { state: 'cancelled', finishedAt: Date, counts: { cancelled: 5 } })
    t.match(await world.batches.sample(atWork), { state: 'cancelled', reason: null, finishedAt: Date, record: null })
    t.same(await world.upkeep.endStopped(100), [])
  })

  await check('a worker that does not give a sample back loses it when the grace is over', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(1))
    const worker = await hire(world)
    await take(worker.ledger, first(ids))
    await world.control.cancel(batchId, 'request')
    t.equal(sum(await world.upkeep.endStopped(100)), 0)
    await world.pass(STOP_GRACE_MS + 1)
    t.equal(sum(await world.upkeep.endStopped(100)), 1)
    t.equal(await worker.ledger.append(first(ids), entryAt(0), null), false)
  })

  await check('a deadline fails what has not ended, also of a batch that is paused', async (t, world) => {
    for (const isPaused of [false, true]) {
      const { batchId, ids } = await submit(world, newBatch(4, { deadline: inAMinute() }))
      const { ledger } = await hire(world)
      for (const id of ids.slice(0, 3)) await take(ledger, id)
      await ledger.finish(ids[0] ?? '', ACCEPTED, RECORD)
      await ledger.handOver(ids[1] ?? '', 'refining')
      if (isPaused) await world.control.pause(batchId, 'request', null)
      t.same(await world.upkeep.endStopped(100), [], 'not before')

      await world.pass(MINUTE_MS + 1_000)
      t.same(await world.upkeep.endStopped(100), [{ state: 'failed', reason: 'deadline', n: 2 }])
      t.equal(await world.dispatch.completeBatches(), 0, 'one is at work')
      await ledger.release(ids[2] ?? '', { attempts: 0, waits: 0, error: null })
      t.equal(sum(await world.upkeep.endStopped(100)), 1)
      t.equal(await world.dispatch.completeBatches(), 1)
      t.match(await world.batches.show(batchId), {
        state: 'completed',
        stateReason: 'deadline',
        counts: { accepted: 1, failed: 3 },
      })
      t.match(await world.batches.sample(ids[3] ?? ''), { state: 'failed', reason: 'deadline' })
    }
  })

  await check('a deadline that is put off in time, or that nothing waits for, ends nothing', async (t, world) => {
    const [late, done] = [
      await submit(world, newBatch(1, { deadline: inAMinute() })),
      await submit(world, newBatch(1, { deadline: inAMinute() })),
    ]
    const { ledger } = await hire(world)
    await take(ledger, first(done.ids))
    await ledger.finish(first(done.ids), ACCEPTED, RECORD)
    await world.control.change(late.batchId, { deadline: new Date(Date.now() + 10 * MINUTE_MS) })
    await world.pass(MINUTE_MS + 1_000)

    t.same(await world.upkeep.endStopped(100), [])
    await world.dispatch.completeBatches()
    t.match(await world.batches.show(late.batchId), { state: 'running', counts: { pending: 1 } })
    t.match(await world.batches.show(done.batchId), { state: 'completed', stateReason: null })
  })

  await check(
    'several that end a big batch at once end each sample once, and counts are true all along',
    async (t, world) => {
      const { batchId } = await submit(world, newBatch(3_000))
      await world.dispatch.widen({ atLeast: 1_000, perSlot: 0 })
      await world.control.cancel(batchId, 'request')
      const sides = [world, world.another(), world.another()]
      let ended = 0
      const work = async ({ upkeep }: (typeof sides)[number]) => {
        for (let idle = 0; idle < 2;) {
          const n = sum(await upkeep.endStopped(100))
          if (n > 200) t.fail('a piece is bounded')
          ended += n
          idle = n === 0 ? idle + 1 : 0
        }
      }
      const wrong: unknown[] = []
      const watch = async () => {
        while (ended < 3_000) {
          const batch = await world.batches.show(batchId)
          const all = Object.values(batch?.counts ?? {}).reduce((n, count) => n + count, 0)
          if (all !== 3_000) wrong.push(batch?.counts)
        }
      }
      await Promise.all([...sides.map(work), watch()])

      t.same(wrong, [])
      t.equal(ended, 3_000)
      await world.dispatch.completeBatches()
      t.match(await world.batches.show(batchId), { counts: { cancelled: 3_000 }, finishedAt: Date })
    },
  )
}
