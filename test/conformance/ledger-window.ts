// What a DispatchLedger and a FleetLedger must do: a bounded, fair window, and samples set free when their worker is gone.

import { ACCEPTED, FAILED, hire, newBatch, RECORD, REJECTED, submit, take, type LedgerSide } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const window = (atLeast: number, perSlot = 0) => ({ atLeast, perSlot })
type Submitted = Awaited<ReturnType<typeof submit>>

/** Widens the window to so many samples; the ids that it takes, in the order of the line. */
const widen = async (side: LedgerSide, size: number) =>
  (await side.dispatch.widen(window(size))).map(({ sampleId }) => sampleId)

/** How many of these are the batch's. */
const of = (taken: readonly string[]) => (batch: Submitted) => taken.filter((id) => batch.ids.includes(id)).length

/** What nobody has begun, in the order in which it is begun. */
async function lineOf({ dispatch }: LedgerSide): Promise<readonly string[]> {
  const waiting = (await dispatch.unheld(1_000)).flatMap(({ sampleId, rank }) =>
    rank === null ? [] : [{ sampleId, rank }],
  )
  return waiting.toSorted((a, b) => a.rank - b.rank).map(({ sampleId }) => sampleId)
}

export async function windowConformance(check: Check): Promise<void> {
  await check('the window takes samples in batch order, never more than it has room for', async (t, world) => {
    const { ids } = await submit(world, newBatch(30))
    const { ledger } = await hire(world)

    t.same(await widen(world, 10), ids.slice(0, 10))
    t.same(await widen(world, 10), [], 'it is full')
    for (const id of ids.slice(0, 3)) await take(ledger, id)
    t.same(await widen(world, 10), [], 'what is worked on is within it')
    await ledger.handOver(ids[0] ?? '', 'refining')
    t.same(await widen(world, 10), [], 'and what waits to be refined')
    await ledger.finish(ids[1] ?? '', ACCEPTED, RECORD)
    await ledger.finish(ids[2] ?? '', FAILED, RECORD)
    t.same(await widen(world, 10), ids.slice(10, 12))
    t.same(await widen(world, 5), [], 'a window that shrank takes nothing')
    t.equal((await widen(world, 100)).length, 18, 'and there is no more than there is')
  })

  await check('batches share the window evenly, and a small one does not wait behind a big one', async (t, world) => {
    const [big, other] = [await submit(world, newBatch(50)), await submit(world, newBatch(50))]
    const small = await submit(world, newBatch(3))
    const taken = await widen(world, 23)
    t.same([big, other, small].map(of(taken)), [10, 10, 3])
  })

  await check('each 10 points of priority double the share of a batch', async (t, world) => {
    const priorities = [-10, 0, 10, 20]
    const batches: Submitted[] = []
    for (const priority of priorities) batches.push(await submit(world, newBatch(100, { priority })))
    t.same(batches.map(of(await widen(world, 30))), [2, 4, 8, 16])
  })

  await check('a batch that finds the window full gets its share at once, ahead of who waits', async (t, world) => {
    const old = await submit(world, newBatch(100))
    await widen(world, 20)
    const newcomer = await submit(world, newBatch(100))

    t.same([old, newcomer].map(of(await widen(world, 20))), [0, 10])
    t.same(await widen(world, 20), [], 'and no more than that')
    const line = await lineOf(world)
    t.same([old, newcomer].map(of(line)), [20, 10])
    t.same([old, newcomer].map(of(line.slice(0, 20))), [10, 10], 'they are taken in turns')

    const { ledger } = await hire(world)
    for (const id of line.slice(0, 12)) {
      await take(ledger, id)
      await ledger.finish(id, ACCEPTED, RECORD)
    }
    t.same([old, newcomer].map(of(await widen(world, 20))), [0, 6], 'it goes on at the rate of its share')
  })

  await check('newcomers never make of the window more than two', async (t, world) => {
    const batches = [await submit(world, newBatch(100))]
    let inside = (await widen(world, 12)).length
    for (let n = 2; n <= 10; n += 1) {
      batches.push(await submit(world, newBatch(100)))
      inside += (await widen(world, 12)).length
      if (inside > 24) return t.fail(`${inside} samples in a window of 12`)
    }
    t.same(batches.map(of(await lineOf(world))), [12, 6, 4, 2, 0, 0, 0, 0, 0, 0])
  })

  await check('what rests takes no room, and is taken anew when it runs again', async (t, world) => {
    const [resting, other] = [await submit(world, newBatch(30)), await submit(world, newBatch(30))]
    t.same([resting, other].map(of(await widen(world, 20))), [10, 10])
    const { ledger } = await hire(world)
    const begun = resting.ids.slice(0, 2)
    for (const id of begun) await take(ledger, id)

    await world.control.pause(resting.batchId, 'request', null)
    t.same(await widen(world, 20), other.ids.slice(10, 20))
    for (const id of begun) await ledger.release(id, { attempts: 0, waits: 0, error: null })
    t.same(await widen(world, 20), [])

    await world.control.resume(resting.batchId)
    t.same(await widen(world, 20), resting.ids.slice(2, 10), 'up to its share, with what was begun')
    t.same([resting, other].map(of(await lineOf(world))), [8, 20])
  })

  await check('ranks are kept until a sample is begun, and are those that unheld tells', async (t, world) => {
    const { ids } = await submit(world, newBatch(6))
    const due = await world.dispatch.widen(window(6))
    const { ledger } = await hire(world)
    await take(ledger, ids[0] ?? '')
    await ledger.release(ids[0] ?? '', { attempts: 0, waits: 0, error: null })

    const unheld = new Map((await world.dispatch.unheld(10)).map(({ sampleId, rank }) => [sampleId, rank]))

    t.ok(due.every(({ rank }, i) => rank !== null && rank > (due[i - 1]?.rank ?? -1)))
    t.same(unheld, new Map(due.map(({ sampleId, rank }) => [sampleId, sampleId === ids[0] ? null : rank])))
  })

  await check('dispatchers at once take no sample twice and do not overfill the window', async (t, world) => {
    const { ids } = await submit(world, newBatch(300))
    const sides: readonly LedgerSide[] = [world, world.another(), world.another(), world.another()]
    const taken: string[] = []
    for (let size = 10; size <= 300; size += 10) {
      const calls = sides.flatMap((side) => [1, 2, 3, 4].map(() => widen(side, size)))
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
    await living.ledger.handOver(refining ?? '', 'refining')
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

  await check('a batch that is open is dispatched and not completed, and one sealed empty is', async (t, world) => {
    const [filled, empty] = [
      await submit(world, newBatch(1, { open: true })),
      await submit(world, newBatch(0, { open: true })),
    ]
    t.same(await widen(world, 10), filled.ids)
    const { ledger } = await hire(world)
    await take(ledger, filled.ids[0] ?? '')
    await ledger.finish(filled.ids[0] ?? '', ACCEPTED, RECORD)
    t.equal(await world.dispatch.completeBatches(), 0)

    await world.intake.seal(empty.batchId)
    t.equal(await world.dispatch.completeBatches(), 1)
    t.match(await world.batches.show(empty.batchId), { state: 'completed', total: 0 })
    await world.intake.seal(filled.batchId)
    t.equal(await world.dispatch.completeBatches(), 1)
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
