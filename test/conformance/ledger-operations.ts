// What an OperationsLedger must do: tell work that can be done from work that rests, and let one process at a time tell it.

import { randomUUID } from 'node:crypto'
import { DUTY_MS } from '@conclave/shared/ports/operations'
import { ACCEPTED, entryAt, hire, newBatch, RECORD, submit, take } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const IN_WINDOW = { atLeast: 10, perSlot: 0 }

export async function operationsConformance(check: Check): Promise<void> {
  await check('an empty ledger asks for nobody', async (t, { operations }) => {
    const nothing = { active: 0, waiting: 0, outside: 0, oldestWaitingSeconds: 0, processes: 0 }
    t.same(await operations.demand(), { deliberate: nothing, refine: nothing, whisper: nothing })
    t.same(await operations.batchFacts(50), [])
  })

  await check('what is held, what waits in the window and what waits outside are told apart', async (t, world) => {
    const { ids } = await submit(world, newBatch(25))
    await world.dispatch.widen(IN_WINDOW)
    const { ledger } = await hire(world)
    const [held = '', refined = '', given = ''] = ids
    for (const id of [held, refined, given]) await take(ledger, id)
    await ledger.handOver(refined, 'refining')
    await ledger.release(given, { attempts: 0, waits: 1, error: null })

    const { deliberate, refine } = await world.operations.demand()
    t.match(deliberate, { active: 1, waiting: 8, outside: 15, processes: 1 })
    t.match(refine, { active: 0, waiting: 1, outside: 0, processes: 0 })
  })

  await check('a batch that rests is no work, but for what is held of it', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(5))
    await world.dispatch.widen(IN_WINDOW)
    const { ledger } = await hire(world)
    await take(ledger, ids[0] ?? '')
    await world.control.pause(batchId, 'request', null)
    t.match((await world.operations.demand()).deliberate, { active: 1, waiting: 0, outside: 0 })
    t.match(await world.operations.batchFacts(50), [{ batchId, runs: false }])

    await world.control.resume(batchId)
    t.match((await world.operations.demand()).deliberate, { active: 1, waiting: 4 })
    await world.control.cancel(batchId, 'request')
    t.match((await world.operations.demand()).deliberate, { active: 1, waiting: 0, outside: 0 })
  })

  await check('the oldest that waits is the one that nobody had for longest', async (t, world) => {
    const { ids } = await submit(world, newBatch(2))
    await world.dispatch.widen(IN_WINDOW)
    const { ledger } = await hire(world)
    await world.pass(60_000)
    const age = async () => (await world.operations.demand()).deliberate.oldestWaitingSeconds
    t.ok((await age()) >= 60)
    for (const id of ids) await take(ledger, id)
    t.equal(await age(), 0, 'nothing waits')
    await ledger.append(ids[0] ?? '', entryAt(0), null)
    await ledger.release(ids[0] ?? '', { attempts: 0, waits: 0, error: null })
    t.ok((await age()) < 30, 'it was in good hands until now')
  })

  await check('a silent process takes nothing', async (t, world) => {
    const [well, silent] = [await hire(world), await hire(world)]
    await hire(world, { service: 'refiner' })
    await world.silence(silent.id)
    const { deliberate, refine } = await world.operations.demand()
    t.same([deliberate.processes, refine.processes], [1, 1], well.id)
  })

  await check('batches that have not ended come first, and those that ended long ago not at all', async (t, world) => {
    const ended = await submit(world, newBatch(1, { budget: { nanoUsd: 7, tokens: null } }))
    const { ledger } = await hire(world)
    await take(ledger, ended.ids[0] ?? '')
    await ledger.append(ended.ids[0] ?? '', entryAt(0), null)
    await ledger.finish(ended.ids[0] ?? '', ACCEPTED, RECORD)
    await world.dispatch.completeBatches()
    const small = await submit(world, newBatch(2))
    const heavy = await submit(world, newBatch(2, { priority: 9 }))

    const facts = await world.operations.batchFacts(50)
    t.same(
      facts.map(({ batchId }) => batchId),
      [heavy.batchId, small.batchId, ended.batchId],
    )
    t.match(facts[2], { runs: false, calls: 1, counts: { accepted: 1 }, budgetNanoUsd: 7, spentNanoUsd: null })
    t.equal((await world.operations.batchFacts(2)).length, 2)
    await world.pass(11 * 60_000)
    t.equal((await world.operations.batchFacts(50)).length, 2)
  })

  await check('one process has a duty at a time, until it leaves or falls silent', async (t, world) => {
    const [one, other] = [randomUUID(), randomUUID()]
    const { operations } = world
    t.equal(await operations.takeDuty('exporter', one), true)
    t.equal(await world.another().operations.takeDuty('exporter', other), false)
    t.equal(await operations.takeDuty('exporter', one), true, 'it is renewed')
    t.equal(await operations.takeDuty('another', other), true, 'duties are apart')
    await operations.leaveDuty('exporter', other)
    t.equal(await operations.takeDuty('exporter', other), false, "nobody leaves another's")
    await operations.leaveDuty('exporter', one)
    t.equal(await operations.takeDuty('exporter', other), true)
    await world.pass(DUTY_MS + 1)
    t.equal(await operations.takeDuty('exporter', one), true, 'a silent one loses it')
  })
}
