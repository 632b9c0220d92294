// What a ControlLedger must do, but for retries: every request at every state, twice, and what follows of it.

import { type ControlLedger, type Controlled } from '@conclave/shared/ports/control'
import { type BatchState } from '@conclave/shared/ports/ledger'
import {
  ACCEPTED,
  entryAt,
  first,
  hire,
  newBatch,
  RECORD,
  submit,
  submitOne,
  take,
  type LedgerWorld,
} from './ledger-scenes.js'
import { type Check } from './ledger.js'

const NOWHERE = '00000000-0000-7000-8000-000000000000'
const WINDOW = { atLeast: 100, perSlot: 0 }
const MINUTE_MS = 60_000
const ANOTHER_DEADLINE = new Date('2099-01-01T00:00:00Z')
const inMs = (ms: number) => new Date(Date.now() + ms)

type Request = (control: ControlLedger, batchId: string) => Promise<Controlled>

const ACTIONS = {
  pause: (control, batchId) => control.pause(batchId, 'request', null),
  resume: (control, batchId) => control.resume(batchId),
  cancel: (control, batchId) => control.cancel(batchId, 'request'),
} satisfies Record<string, Request>
type ControlAction = keyof typeof ACTIONS
const AFTER = { pause: 'paused', resume: 'running', cancel: 'cancelled' } satisfies Record<ControlAction, BatchState>

const REQUESTS: Readonly<Record<string, Request>> = {
  ...ACTIONS,
  remove: (control, batchId) => control.remove(batchId),
  'change its deadline': (control, batchId) => control.change(batchId, { deadline: ANOTHER_DEADLINE }),
  'change its name': (control, batchId) => control.change(batchId, { name: 'n' }),
}

/** A batch of one sample, brought there by what users and the fleet can do. */
const SCENES: Readonly<Record<string, (world: LedgerWorld) => Promise<string>>> = {
  running: async (world) => (await submitOne(world)).batchId,
  async paused(world) {
    const { batchId } = await submitOne(world)
    await world.control.pause(batchId, 'request', null)
    return batchId
  },
  async cancelling(world) {
    const { batchId } = await submitOne(world)
    await world.control.cancel(batchId, 'request')
    return batchId
  },
  async cancelled(world) {
    const { batchId } = await submitOne(world)
    await world.control.cancel(batchId, 'request')
    await world.upkeep.endStopped(10)
    await world.dispatch.completeBatches()
    return batchId
  },
  async completed(world) {
    const { batchId, id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)
    await ledger.finish(id, ACCEPTED, RECORD)
    await world.dispatch.completeBatches()
    return batchId
  },
  async 'past its deadline'(world) {
    const { batchId } = await submit(world, newBatch(1, { deadline: inMs(MINUTE_MS) }))
    await world.pass(2 * MINUTE_MS)
    return batchId
  },
}

/** What each request answers in each scene, and the state it leaves. */
const FITS: Readonly<Record<string, Readonly<Record<string, BatchState | 'unfit' | 'gone'>>>> = {
  running: { ...AFTER, remove: 'unfit', deadline: 'running' },
  paused: { ...AFTER, remove: 'unfit', deadline: 'paused' },
  cancelling: { pause: 'unfit', resume: 'unfit', cancel: 'cancelled', remove: 'unfit', deadline: 'unfit' },
  cancelled: { pause: 'unfit', resume: 'unfit', cancel: 'cancelled', remove: 'gone', deadline: 'unfit' },
  completed: { pause: 'unfit', resume: 'unfit', cancel: 'unfit', remove: 'gone', deadline: 'completed' },
  'past its deadline': { pause: 'unfit', resume: 'unfit', cancel: 'cancelled', remove: 'unfit', deadline: 'unfit' },
}

export async function controlConformance(check: Check): Promise<void> {
  for (const [scene, open] of Object.entries(SCENES)) {
    await check(`a batch that is ${scene} takes each request as its state allows, and again`, async (t, world) => {
      for (const [name, request] of Object.entries(REQUESTS)) {
        const batchId = await open(world)
        const before = await world.batches.show(batchId)
        const fit = FITS[scene]?.[name === 'change its deadline' ? 'deadline' : name] ?? before?.state

        const answered = await request(world.control, batchId)
        const after = await world.batches.show(batchId)
        const again = await request(world.control, batchId)

        t.equal(answered, fit === 'unfit' ? 'unfit' : 'done', name)
        t.equal(again, fit === 'gone' ? 'gone' : answered, `${name}, again`)
        t.equal(after?.state, fit === 'gone' ? undefined : fit === 'unfit' ? before?.state : fit, name)
        if (fit === 'unfit') t.same(after, before, `${name} changes nothing`)
        t.same(await world.batches.show(batchId), after, `${name}, again, changes nothing`)
      }
    })
  }

  await check('requests that come at the same moment are taken as if one came after the other', async (t, world) => {
    const atOnce = async (batchId: string, actions: readonly ControlAction[]) =>
      Promise.all(actions.map((action) => ACTIONS[action](world.control, batchId)))
    for (const action of ['pause', 'resume', 'cancel'] as const) {
      for (let i = 0; i < 10; i++) {
        const { batchId } = await submitOne(world)
        if (action === 'resume') await world.control.pause(batchId, 'request', null)
        t.same(await atOnce(batchId, [action, action, action, action]), ['done', 'done', 'done', 'done'], action)
        t.equal((await world.batches.show(batchId))?.state, AFTER[action])
      }
    }
    const { batchId } = await submitOne(world)
    const nervous = Array.from({ length: 20 }, () => ['pause', 'resume'] as const).flat()
    t.same(new Set(await atOnce(batchId, nervous)), new Set(['done']))
  })

  await check('what there is not is gone, for every request', async (t, world) => {
    for (const request of Object.values(REQUESTS)) t.equal(await request(world.control, NOWHERE), 'gone')
    t.equal(await world.control.retry(NOWHERE, { states: ['failed'], reasons: null }), 'gone')
  })

  await check(
    'a pause stops claims at once and makes room in the window; a resume brings all back',
    async (t, world) => {
      const { batchId, ids } = await submit(world, newBatch(4))
      const other = await submit(world, newBatch(6))
      const [one, two] = [await hire(world), await hire(world)]
      await world.dispatch.widen({ atLeast: 6, perSlot: 0 })
      await take(one.ledger, ids[0] ?? '')

      await world.control.pause(batchId, 'request', null)
      t.match(await world.batches.show(batchId), { state: 'paused', stateReason: 'request' })
      t.same(await two.ledger.claim(ids[1] ?? '', 'deliberating'), { claim: 'over' })
      t.equal((await world.dispatch.widen({ atLeast: 6, perSlot: 0 })).length, 3, 'all of the other batch')
      t.equal(await one.ledger.append(ids[0] ?? '', entryAt(0), null), true, 'a reply in flight is kept')
      await one.ledger.release(ids[0] ?? '', { attempts: 0, waits: 0, error: null })

      await world.control.resume(batchId)
      t.match(await world.batches.show(batchId), { state: 'running', stateReason: null })
      // What was begun is in the window still; what was not stands outside it again, and is taken in.
      const back = [
        ...(await world.dispatch.widen({ atLeast: 100, perSlot: 0 })),
        ...(await world.dispatch.unheld(100)),
      ].map(({ sampleId }) => sampleId)
      t.ok(ids.slice(0, 3).every((id) => back.includes(id)))
      t.ok(other.ids.every((id) => back.includes(id)))
    },
  )

  await check('a pause with an end is resumed when it is due; one by a user is not', async (t, world) => {
    const { batchId } = await submitOne(world)
    await world.control.pause(batchId, 'budget', inMs(MINUTE_MS))
    t.match(await world.batches.show(batchId), { state: 'paused', stateReason: 'budget', resumeAt: Date })
    t.equal(await world.upkeep.resumeDue(), 0)
    await world.pass(2 * MINUTE_MS)
    t.equal(await world.upkeep.resumeDue(), 1)
    t.match(await world.batches.show(batchId), { state: 'running', stateReason: null, resumeAt: null })

    await world.control.pause(batchId, 'budget', inMs(MINUTE_MS))
    await world.control.pause(batchId, 'request', null)
    t.equal(await world.control.pause(batchId, 'budget', inMs(MINUTE_MS)), 'done', 'which it is already')
    await world.pass(2 * MINUTE_MS)
    t.equal(await world.upkeep.resumeDue(), 0)
    t.match(await world.batches.show(batchId), { state: 'paused', stateReason: 'request', resumeAt: null })
  })

  await check('a batch whose last sample ends while it is paused is completed', async (t, world) => {
    const { batchId, id } = await submitOne(world)
    const { ledger } = await hire(world)
    await take(ledger, id)
    await world.control.pause(batchId, 'request', null)
    await ledger.finish(id, ACCEPTED, RECORD)
    await world.dispatch.completeBatches()
    t.match(await world.batches.show(batchId), { state: 'completed', stateReason: null, finishedAt: Date })
  })

  await check('a change changes what it names, and the priority counts at once', async (t, world) => {
    const before = await submit(world, newBatch(3, { name: 'old', metadata: { a: 1 }, deadline: inMs(MINUTE_MS) }))
    const rival = await submit(world, newBatch(3))
    const deadline = inMs(5 * MINUTE_MS)

    await world.control.change(before.batchId, { priority: 100 })
    t.match(await world.batches.show(before.batchId), {
      name: 'old',
      metadata: { a: 1 },
      priority: 100,
      deadline: Date,
    })
    const taken = (await world.dispatch.widen({ atLeast: 3, perSlot: 0 })).map(({ sampleId }) => sampleId)
    t.ok(before.ids.every((id) => taken.includes(id)))
    await world.control.change(before.batchId, { name: null, metadata: { b: [null] }, deadline })
    t.match(await world.batches.show(before.batchId), { name: null, metadata: { b: [null] }, priority: 100, deadline })
    await world.control.change(before.batchId, { deadline: null })
    t.match(await world.batches.show(before.batchId), { deadline: null })
    t.match(await world.batches.show(rival.batchId), { name: null, metadata: {}, priority: 0 })
  })

  await check('a batch that is removed is gone at once, then piece by piece all that it held', async (t, world) => {
    const idempotency = { key: 'k', requestDigest: 'd' }
    const { batchId, ids } = await submit(world, { ...newBatch(5), idempotency })
    await submit(world, newBatch(2))
    const { ledger } = await hire(world)
    for (const id of ids) {
      await take(ledger, id)
      await ledger.append(id, entryAt(0), null)
      await ledger.finish(id, ACCEPTED, RECORD)
    }
    await world.dispatch.completeBatches()

    await world.control.remove(batchId)
    t.equal(await world.batches.show(batchId), null)
    t.equal(await world.batches.sample(first(ids)), null)
    t.equal((await world.batches.list({ before: null, limit: 10, keyName: null })).length, 1)
    t.match(await world.batches.create({ ...newBatch(1), idempotency }), { created: true }, 'its key is free')
    t.same([await world.upkeep.removeGone(3), await world.upkeep.removeGone(3)], [3, 2])
    t.equal(await world.upkeep.removeGone(3), 0)
    t.same(await world.rows(), { batches: 2, samples: 3, journal: 0, results: 0 })
  })

  await check('a claim, a window and a look for free samples know a deadline that has passed', async (t, world) => {
    const { ids } = await submit(world, newBatch(3, { deadline: inMs(MINUTE_MS) }))
    const { ledger } = await hire(world)
    await world.dispatch.widen({ atLeast: 2, perSlot: 0 })
    await world.pass(2 * MINUTE_MS)
    t.same(await ledger.claim(first(ids), 'deliberating'), { claim: 'over' })
    t.same(await world.dispatch.widen(WINDOW), [])
    t.same(await world.dispatch.unheld(100), [])
  })
}
