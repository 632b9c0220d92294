// What the ledger must make of workers that die: nothing they held is lost, poison is set aside, and nobody else is blamed.

import { LEAST_DEATHS, SUSPECT_DEATHS } from '@conclave/shared/ports/poison'
import {
  entryAt,
  first,
  hire,
  newBatch,
  submit,
  submitOne,
  take,
  type LedgerSide,
  type LedgerWorld,
} from './ledger-scenes.js'
import { type Check } from './ledger.js'

/** A worker that takes what it can of these, and dies. */
async function die(world: LedgerWorld, ids: readonly string[], own: Parameters<typeof hire>[1] = {}) {
  const worker = await hire(world, own)
  for (const id of ids) await worker.ledger.claim(id, 'deliberating')
  await world.silence(worker.id)
  return (await world.upkeep.bury()).ended
}

const times = async (n: number, act: () => Promise<unknown>) => {
  for (let i = 0; i < n; i += 1) await act()
}

const stateOf = async (side: LedgerSide, id: string) => (await side.batches.sample(id))?.state

export async function deathConformance(check: Check): Promise<void> {
  await check('a burial frees what silent workers hold, and nothing that living ones do', async (t, world) => {
    const { ids } = await submit(world, newBatch(4))
    const [dead, living] = [await hire(world), await hire(world)]
    for (const [i, id] of ids.entries()) await take((i < 2 ? dead : living).ledger, id)
    await world.silence(dead.id)
    await Promise.all([world, world.another(), world.another()].map((side) => side.upkeep.bury()))
    const heir = await hire(world)
    const claims = await Promise.all(ids.map((id) => heir.ledger.claim(id, 'deliberating')))
    t.same(
      claims.map(({ claim }) => claim),
      ['yours', 'yours', 'held', 'held'],
    )
  })

  await check('a sample whose workers die one after another is set aside, with what is known', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    await times(2, () => die(world, [id]))
    const worker = await hire(world)
    await take(worker.ledger, id)
    await worker.ledger.append(id, entryAt(0), null)
    await worker.ledger.release(id, { attempts: 0, waits: 0, error: null })
    await worker.beat([], { repliesOfLate: 100 })

    await times(LEAST_DEATHS - 1, async () => t.same(await die(world, [id]), []))
    t.equal(await stateOf(world, id), 'deliberating', 'deaths before an entry do not count')
    t.same(await die(world, [id]), [{ state: 'failed', reason: 'poison', n: 1 }])

    t.match(await world.batches.sample(id), {
      state: 'failed',
      reason: 'poison',
      lastError:
        'poison: 4 workers in a row ended while they held it, the last one process 1 on h, after an entry of decomposer (intents)',
      record: null,
    })
    t.equal(await world.dispatch.completeBatches(), 1)
    t.match(await world.batches.show(batchId), { state: 'completed', counts: { failed: 1 } })
    t.same(await world.control.retry(batchId, { states: ['failed'], reasons: ['poison'] }), { reopened: 1 })
    t.match((await take(worker.ledger, id)).journal, [entryAt(0)], 'and may be tried again')
  })

  await check('what is held beside a suspect is not blamed for its deaths', async (t, world) => {
    const { ids } = await submit(world, newBatch(6))
    const [poison, ...innocents] = ids
    const survivor = await hire(world)
    await survivor.beat([], { repliesOfLate: 10_000 })
    await times(SUSPECT_DEATHS, () => die(world, [poison ?? '']))
    await times(LEAST_DEATHS - SUSPECT_DEATHS, () => die(world, ids))
    t.equal(await stateOf(world, poison ?? ''), 'failed')
    await times(LEAST_DEATHS - 1, () => die(world, innocents.slice(0, 1)))
    for (const id of innocents) t.equal(await stateOf(world, id), 'deliberating')
  })

  await check('a worker holds one suspect at a time, whatever else it holds', async (t, world) => {
    const { ids } = await submit(world, newBatch(6))
    const suspects = ids.slice(0, 4)
    await times(SUSPECT_DEATHS, () => die(world, suspects))
    const [one, other] = [await hire(world), await hire(world.another())]
    const claim = async ({ ledger }: typeof one) => {
      const claims = await Promise.all(ids.map((id) => ledger.claim(id, 'deliberating')))
      return ids.filter((_, i) => claims[i]?.claim === 'yours')
    }

    const [ofOne, ofOther] = [await claim(one), await claim(other)]
    t.equal(ofOne.filter((id) => suspects.includes(id)).length, 1)
    t.equal(ofOne.length, 3, 'and both innocents')
    t.equal(ofOther.length, 1)
    const suspect = first(ofOne.filter((id) => suspects.includes(id)))
    await one.ledger.append(suspect, entryAt(0), null)
    t.equal((await claim(one)).length, 4, 'one that has got on is no suspect any more, and makes room for another')
  })

  await check('a worker that leaves, or dies while it stops, leaves no blame behind', async (t, world) => {
    const { ids } = await submit(world, newBatch(2))
    await times(LEAST_DEATHS + 1, async () => {
      const leaving = await hire(world)
      for (const id of ids) await take(leaving.ledger, id)
      await world.fleet.leave(leaving.id)
      const stopping = await hire(world)
      for (const id of ids) await take(stopping.ledger, id)
      await stopping.beat(ids, { draining: true })
      await world.silence(stopping.id)
      t.same(await world.upkeep.bury(), { freed: 2, ended: [] })
    })
    const worker = await hire(world)
    for (const id of ids) await take(worker.ledger, id)
  })

  await check('where workers die all over the fleet, as many deaths in a row convict nobody', async (t, world) => {
    const { ids } = await submit(world, newBatch(60))
    const [unlucky, ...others] = ids
    const survivor = await hire(world)
    await survivor.beat([], { repliesOfLate: 100 })
    for (let n = 0; n < LEAST_DEATHS + 2; n += 1) {
      await die(world, others)
      await die(world, [unlucky ?? ''])
    }
    t.equal(await stateOf(world, unlucky ?? ''), 'deliberating')

    await survivor.beat([], { repliesOfLate: 1_000_000 })
    await die(world, [unlucky ?? ''])
    t.equal(await stateOf(world, unlucky ?? ''), 'failed', 'but they do where all others get on')
  })

  await check('the fleet is listed as it tells of itself, and what has fallen silent is told', async (t, world) => {
    const [well, stalled, draining, silent, left] = [
      await hire(world, { slots: 7 }),
      await hire(world, { service: 'refiner' }),
      await hire(world),
      await hire(world),
      await hire(world),
    ]
    const { ids } = await submit(world, newBatch(2))
    await well.beat(ids, { progressAgoMs: 5_000 })
    await stalled.beat(ids.slice(1), { stalled: true })
    await draining.beat([], { draining: true, stalled: true })
    await world.silence(silent.id)
    await world.fleet.leave(left.id)

    const all = await world.fleet.workers({ before: null, limit: 10 })
    const paged = [...all.slice(0, 2), ...(await world.fleet.workers({ before: all[1]?.id ?? null, limit: 10 }))]

    t.same(paged, all)
    t.same(
      new Map(all.map(({ id, health }) => [id, health])),
      new Map([
        [well.id, 'alive'],
        [stalled.id, 'stalled'],
        [draining.id, 'draining'],
        [silent.id, 'silent'],
      ]),
    )
    const shown = all.find(({ id }) => id === well.id)
    t.match(shown, { service: 'worker', host: 'h', pid: 1, slots: 7, active: 2, startedAt: Date, seenAt: Date })
    t.equal(Math.round((Number(shown?.seenAt) - Number(shown?.lastProgressAt)) / 1_000), 5)
    t.equal(all.find(({ id }) => id === stalled.id)?.lastProgressAt, null)
  })
}
