// What a DispatchLedger must do for the lines of the phases after the first: a place for each sample that was handed over,
// fairly between batches.

import { hire, newBatch, submit, take, type LedgerSide } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const NO_FAILURES = { attempts: 0, waits: 0, error: null }

/** Takes each up to where it waits to be refined. */
async function deliberate(side: LedgerSide, ids: readonly string[]): Promise<void> {
  const { ledger } = await hire(side)
  for (const id of ids) {
    await take(ledger, id)
    await ledger.handOver(id, 'refining')
  }
}

const idsOf = (samples: readonly { readonly sampleId: string }[]) => samples.map(({ sampleId }) => sampleId)

/** What waits to be refined and has a place, in the order of the places. */
async function lineOf({ dispatch }: LedgerSide): Promise<readonly string[]> {
  const waiting = (await dispatch.unheld(1_000)).flatMap(({ sampleId, phase, rank }) =>
    phase !== 'refining' || rank === null ? [] : [{ sampleId, rank }],
  )
  return idsOf(waiting.toSorted((a, b) => a.rank - b.rank))
}

export async function lineConformance(check: Check): Promise<void> {
  await check('what is handed over has no place until it is lined up, and then one, once', async (t, world) => {
    const { ids } = await submit(world, newBatch(4))
    await deliberate(world, ids.slice(0, 3))
    t.same(await lineOf(world), [])

    const placed = await world.dispatch.lineUp()

    t.same(
      placed.map(({ sampleId, phase }) => [sampleId, phase]),
      ids.slice(0, 3).map((id) => [id, 'refining']),
    )
    t.ok(placed.every(({ rank }, i) => rank !== null && rank > (placed[i - 1]?.rank ?? -1)))
    t.same(await lineOf(world), ids.slice(0, 3))
    t.same(await world.dispatch.lineUp(), [])
  })

  await check('a small batch is not refined behind what a big one has waiting', async (t, world) => {
    const [big, small] = [await submit(world, newBatch(30)), await submit(world, newBatch(3))]
    await deliberate(world, big.ids.slice(0, 20))
    await world.dispatch.lineUp()
    const { ledger } = await hire(world, { service: 'refiner' })
    for (const id of big.ids.slice(0, 5)) await take(ledger, id, 'refining')

    await deliberate(world, [...big.ids.slice(20), ...small.ids])
    await world.dispatch.lineUp()

    const line = await lineOf(world)
    t.equal(line.length, 28)
    t.same(
      line.slice(0, 6).toSorted(),
      [...big.ids.slice(5, 8), ...small.ids].toSorted(),
      'they are taken in turns from here on',
    )
    t.same(line.slice(6), big.ids.slice(8))
  })

  await check('what was begun has no place again, whoever gives it back', async (t, world) => {
    const { ids } = await submit(world, newBatch(3))
    const [released, lost, waiting] = ids
    await deliberate(world, ids)
    await world.dispatch.lineUp()
    const [refiner, dying] = [await hire(world, { service: 'refiner' }), await hire(world, { service: 'refiner' })]
    await take(refiner.ledger, released ?? '', 'refining')
    await refiner.ledger.release(released ?? '', NO_FAILURES)
    await take(dying.ledger, lost ?? '', 'refining')
    await world.silence(dying.id)
    await world.upkeep.bury()

    t.same(await world.dispatch.lineUp(), [])
    t.same(await lineOf(world), [waiting])
    t.equal((await world.dispatch.unheld(10)).length, 3)
  })

  await check('the phases have lines of their own, and a sample begins each anew', async (t, world) => {
    const { ids } = await submit(world, newBatch(2))
    const [first = '', second = ''] = ids
    await deliberate(world, ids)
    await world.dispatch.lineUp()
    const { ledger } = await hire(world, { service: 'refiner' })
    await take(ledger, first, 'refining')
    await ledger.handOver(first, 'whispering')
    await take(ledger, second, 'refining')
    await ledger.handOver(second, 'deliberating')

    t.match(await world.dispatch.lineUp(), [{ sampleId: first, phase: 'whispering', rank: 0 }])
    const back = (await world.dispatch.unheld(10)).find(({ sampleId }) => sampleId === second)
    t.match(
      back,
      { phase: 'deliberating', rank: null },
      'for another candidate: it goes ahead of what nobody has begun',
    )
  })

  await check('what rests loses its place, and gets another when it runs again', async (t, world) => {
    const [resting, other] = [await submit(world, newBatch(3)), await submit(world, newBatch(2))]
    await deliberate(world, [...other.ids, ...resting.ids])
    await world.dispatch.lineUp()
    await world.control.pause(resting.batchId, 'request', null)
    t.same(await world.dispatch.lineUp(), [])
    t.same(await lineOf(world), other.ids)

    await world.control.resume(resting.batchId)
    t.same(await lineOf(world), other.ids)
    t.same(idsOf(await world.dispatch.lineUp()), resting.ids)
    t.equal((await lineOf(world)).length, 5)
  })

  await check('dispatchers at once give no sample two places', async (t, world) => {
    const { ids } = await submit(world, newBatch(40))
    await deliberate(world, ids)
    const sides: readonly LedgerSide[] = [world, world.another(), world.another()]
    const placed = (await Promise.all(sides.map(({ dispatch }) => dispatch.lineUp()))).flat()
    t.same(idsOf(placed).toSorted(), ids.toSorted())
  })
}
