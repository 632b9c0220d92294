// What a DispatchLedger and a FleetLedger must do: a bounded, fair window, and samples set free when their worker is gone.

import { ACCEPTED, FAILED, hire, newBatch, RECORD, REJECTED, submit, take, type LedgerSide } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const window = (atLeast: number, perSlot = 0) => ({ atLeast, perSlot })

export async function windowConformance(check: Check): Promise<void> {
  await check('the window takes samples in batch order, never more than it has room for', async (t, world) => {
    const { ids } = await submit(world, newBatch(30))
    const { ledger } = await hire(world)

    t.same([...(await world.dispatch.widen(window(10)))].sort(), ids.slice(0, 10).toSorted())
    t.same(await world.dispatch.widen(window(10)), [], 'it is full')
    for (const id of ids.slice(0, 3)) await take(ledger, id)
    t.same(await world.dispatch.widen(window(10)), [], 'what is worked on is within it')
    await ledger.handOver(ids[0] ?? '')
    t.same(await world.dispatch.widen(window(10)), [], 'and what waits to be refined')
    await ledger.finish(ids[1] ?? '', ACCEPTED, RECORD)
    await ledger.finish(ids[2] ?? '', FAILED, RECORD)
    t.same([...(await world.dispatch.widen(window(10)))].sort(), ids.slice(10, 12).toSorted())
    t.same(await world.dispatch.widen(window(5)), [], 'a window that shrank takes nothing')
    t.equal((await world.dispatch.widen(window(100))).length, 18, 'and there is no more than there is')
  })

  await check('batches share the window evenly, and a small one does not wait behind a big one', async (t, world) => {
    const [big, other] = [await submit(world, newBatch(50)), await submit(world, newBatch(50))]
    const small = await submit(world, newBatch(3))
    const taken = new Set(await world.dispatch.widen(window(23)))
    const share = (ids: readonly string[]) => ids.filter((id) => taken.has(id)).length
    t.same([share(big.ids), share(other.ids), share(small.ids)], [10, 10, 3])
  })

  await check('a higher priority is taken first, and what rests is not taken', async (t, world) => {
    const low = await submit(world, newBatch(10, { priority: -1 }))
    const middle = await submit(world, newBatch(10))
    const high = await submit(world, newBatch(10, { priority: 5 }))
    const resting = await submit(world, newBatch(10, { priority: 100 }))
    await world.control.pause(resting.batchId, 'request', null)

    t.same(new Set(await world.dispatch.widen(window(8))), new Set(high.ids.slice(0, 8)))
    t.same(new Set(await world.dispatch.widen(window(15))), new Set([...high.ids.slice(8), ...middle.ids.slice(0, 5)]))
    t.same(new Set(await world.dispatch.widen(window(100))), new Set([...middle.ids.slice(5), ...low.ids]))
  })

  await check('dispatchers at once take no sample twice and do not overfill the window', async (t, world) => {
    const { ids } = await submit(world, newBatch(300))
    const sides: readonly LedgerSide[] = [world, world.another(), world.another(), world.another()]
    const taken: string[] = []
    for (let size = 10; size <= 300; size += 10) {
      const calls = sides.flatMap(({ dispatch }) => [1, 2, 3, 4].map(() => dispatch.widen(window(size))))
      taken.push(...(await Promise.all(calls)).flat())
      if (taken.length !== size) return t.fail(`a window of ${size} holds ${taken.length}`)
    }
    t.equal(new Set(taken).size, ids.length)
  })

  await check('the window grows with the slots of living workers, and of no others', async (t, world) => {
    await submit(world, newBatch(300))
    const one = await hire(world, { slots: 20 })
    await hire(world, { slots: 30 })
    await hire(world, { slots: 40, service: 'refiner' })

    t.equal((await world.dispatch.widen(window(10, 2))).length, 100)
    await world.silence(one.id)
    t.same(await world.dispatch.widen(window(10, 3)), [], '3 for each of 30')
    await one.beat()
    t.equal((await world.dispatch.widen(window(10, 3))).length, 50)
    t.equal((await world.dispatch.widen(window(170, 3))).length, 20, 'it is never under its least')
  })

  await check('unheld is what stands in the window without an owner, and nothing else', async (t, world) => {
    const { ids } = await submit(world, newBatch(7))
    const [free, held, orphan, refining, ended, released, outside] = ids
    await world.dispatch.widen(window(6))
    const [living, dying] = [await hire(world), await hire(world)]
    await take(living.ledger, held ?? '')
    await take(dying.ledger, orphan ?? '')
    for (const id of [refining, ended, released]) await take(living.ledger, id ?? '')
    await living.ledger.handOver(refining ?? '')
    await living.ledger.finish(ended ?? '', REJECTED, RECORD)
    await living.ledger.release(released ?? '', { attempts: 0, waits: 1, error: null })
    await world.silence(dying.id)
    const before = await world.dispatch.unheld(100)
    await world.upkeep.bury()

    const unheld = await world.dispatch.unheld(100)

    t.same(
      new Map(unheld.map(({ sampleId, phase }) => [sampleId, phase])),
      new Map([
        [free, 'deliberating'],
        [orphan, 'deliberating'],
        [refining, 'refining'],
        [released, 'deliberating'],
      ]),
    )
    t.notOk(unheld.some(({ sampleId }) => sampleId === outside))
    t.notOk(
      before.some(({ sampleId }) => sampleId === orphan),
      'nor what a dead worker holds, before it is buried',
    )
    t.equal((await world.dispatch.unheld(2)).length, 2)
  })

  await check('what rests is not unheld', async (t, world) => {
    const { batchId } = await submit(world, newBatch(2))
    await world.dispatch.widen(window(2))
    await world.control.pause(batchId, 'request', null)
    t.same(await world.dispatch.unheld(100), [])
  })

  await check('a batch is complete when its last sample has ended, and not before', async (t, world) => {
    const [first, second] = [await submit(world, newBatch(3)), await submit(world, newBatch(1))]
    const { ledger } = await hire(world)
    const endings = [ACCEPTED, REJECTED, FAILED]
    for (const [i, id] of first.ids.entries()) {
      t.equal(await world.dispatch.completeBatches(), 0)
      await take(ledger, id)
      t.equal(await world.dispatch.completeBatches(), 0)
      await ledger.finish(id, endings[i] ?? ACCEPTED, RECORD)
    }

    t.equal(await world.dispatch.completeBatches(), 1)
    t.equal(await world.dispatch.completeBatches(), 0)
    const [done, running] = [await world.batches.show(first.batchId), await world.batches.show(second.batchId)]
    t.equal(done?.state, 'completed')
    t.ok(done?.finishedAt instanceof Date)
    t.match(running, { state: 'running', finishedAt: null })
  })

  await check('dispatchers at once complete a batch once', async (t, world) => {
    const { ids } = await submit(world, newBatch(1))
    const { ledger } = await hire(world)
    await take(ledger, ids[0] ?? '')
    await ledger.finish(ids[0] ?? '', ACCEPTED, RECORD)
    const sides = [world, world.another(), world.another()]
    const completed = await Promise.all(sides.map(({ dispatch }) => dispatch.completeBatches()))
    t.equal(
      completed.reduce((sum, n) => sum + n, 0),
      1,
    )
  })

  await check(
    'a beat frees what its worker owns but does not hold, once the claim is no longer fresh',
    async (t, world) => {
      const { ids } = await submit(world, newBatch(2))
      const [kept, dropped] = [ids[0] ?? '', ids[1] ?? '']
      const [owner, rival] = [await hire(world), await hire(world)]
      for (const id of ids) await take(owner.ledger, id)

      await owner.beat([kept])
      t.equal((await rival.ledger.claim(dropped, 'deliberating')).claim, 'held', 'a beat may be older than a claim')
      await world.ageClaims()
      await owner.beat([kept])

      t.equal((await rival.ledger.claim(kept, 'deliberating')).claim, 'held')
      t.equal((await rival.ledger.claim(dropped, 'deliberating')).claim, 'yours')
    },
  )

  await check('a worker that leaves sets free all it owns at once, and nobody else', async (t, world) => {
    const { ids } = await submit(world, newBatch(4))
    const [leaving, staying, rival] = [await hire(world), await hire(world), await hire(world)]
    for (const [i, id] of ids.entries()) await take((i < 3 ? leaving : staying).ledger, id)

    await world.fleet.leave(leaving.id)

    const claims = await Promise.all(ids.map((id) => rival.ledger.claim(id, 'deliberating')))
    t.same(
      claims.map(({ claim }) => claim),
      ['yours', 'yours', 'yours', 'held'],
    )
  })
}
