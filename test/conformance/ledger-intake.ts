// What an IntakeLedger must do: all of an upload or nothing, each external id once, no gap in the order, and nobody who
// works on the batch meanwhile kept waiting.

import { type Test } from 'tap'
import { type Appended, type Upload } from '@conclave/shared/ports/intake'
import { type NewPrompt } from '@conclave/shared/ports/ledger'
import { until } from '../support/until.js'
import {
  ACCEPTED,
  hire,
  newBatch,
  newPrompt,
  RECORD,
  sampleIds,
  submit,
  take,
  type LedgerSide,
} from './ledger-scenes.js'
import { type Check } from './ledger.js'
import { signal } from './queue-workbench.js'

const NOWHERE = '00000000-0000-7000-8000-000000000000'
const ALL = { state: null, reason: null, after: -1, limit: 100_000 } as const

async function* chunksOf(...chunks: (readonly NewPrompt[])[]): AsyncGenerator<readonly NewPrompt[]> {
  yield* chunks
}

const upload = (batchId: string, chunks: Upload['chunks'], own: Partial<Upload> = {}): Upload => ({
  batchId,
  chunks,
  idempotencyKey: null,
  receipt: () => ({ requestDigest: 'd', answer: {} }),
  ...own,
})

const openBatch = async (side: LedgerSide, prompts: number | readonly NewPrompt[] = 0) =>
  (await submit(side, newBatch(prompts, { open: true }))).batchId

const many = (n: number, prefix: string) =>
  Array.from({ length: n }, (_, i) => newPrompt(`${prefix}${i}`, `${prefix}${i}`))

/** Prompts and ordinals, as they are stored. */
async function stored({ batches }: LedgerSide, batchId: string) {
  const samples = await batches.samples(batchId, ALL)
  return samples.map(({ ordinal, prompt }) => [ordinal, prompt] as const)
}

/** An upload that has stored its first chunk and waits to be told how to go on. */
async function halfWay(t: Test, side: LedgerSide, batchId: string, prompts = many(5, 'half')) {
  const [asked, goOn] = [signal(), signal()]
  let failure: Error | null = null
  async function* chunks() {
    yield prompts
    yield many(1, 'late')
    // Asked for when the first chunk is stored.
    asked.fire()
    await goOn.fired
    if (failure !== null) throw failure
  }
  const appended = side.intake.append(upload(batchId, chunks()))
  appended.catch(() => undefined)
  t.teardown(goOn.fire)
  await asked.fired
  const finish = (error: Error | null = null): Promise<Appended> => {
    failure = error
    goOn.fire()
    return appended
  }
  return { finish }
}

export async function intakeConformance(check: Check): Promise<void> {
  await check(
    'an upload keeps to what its key may have open, and leaves nothing where it would not',
    async (t, world) => {
      const owner = { keyName: 'team', openSamplesAtMost: 5 }
      const batchId = (await submit(world, newBatch(2, { open: true, owner }))).batchId
      const add = (n: number) => world.intake.append(upload(batchId, chunksOf(many(n, `a${n}`)), { owner }))
      await t.rejects(add(4), { name: 'TooManyOpenSamples', counts: { atMost: 5, open: 2, added: 4 } })
      t.equal((await stored(world, batchId)).length, 2)
      t.match(await add(3), { appended: true, accepted: 3 })
    },
  )

  await check('an upload is stored in its order, after what is there, and is read back as it was', async (t, world) => {
    const batchId = await openBatch(world, 2)
    const odd = { externalId: 'a', text: 'naïve – 思考 😀\n\ttab', metadata: { n: [1, { deep: null }] } }
    const appended = await world.intake.append(upload(batchId, chunksOf([odd, newPrompt('b')], [], [newPrompt('c')])))
    const again = await world.intake.append(upload(batchId, chunksOf([newPrompt('d')])))

    t.same(appended, { appended: true, accepted: 3, skippedKnown: 0, rejected: {} })
    t.same(again, { appended: true, accepted: 1, skippedKnown: 0, rejected: {} })
    const texts = ['prompt 0', 'prompt 1', odd.text, 'b', 'c', 'd']
    t.same(
      await stored(world, batchId),
      texts.map((text, i) => [i, text]),
    )
    t.match((await world.batches.samples(batchId, ALL))[2], {
      externalId: 'a',
      metadata: odd.metadata,
      state: 'pending',
    })
    t.match(await world.batches.show(batchId), { state: 'open', open: true, total: 6, counts: { pending: 6 } })
  })

  await check('a known external id is passed over, and leaves no gap in the order', async (t, world) => {
    const batchId = await openBatch(world, [newPrompt('0', 'p0')])
    const rest = ['p0', 'p1', 'p1', 'p2'].map((id, i) => newPrompt(`first ${i}`, id))
    const first = await world.intake.append(
      upload(batchId, chunksOf(rest, [newPrompt('x', 'p1'), newPrompt('y', 'p3')])),
    )
    const second = await world.intake.append(
      upload(batchId, chunksOf([...many(6, 'p'), newPrompt('z'), newPrompt('z')])),
    )

    t.match(first, { accepted: 3, skippedKnown: 3 })
    t.match(second, { accepted: 4, skippedKnown: 4 })
    const texts = ['0', 'first 1', 'first 3', 'y', 'p4', 'p5', 'z', 'z']
    t.same(
      await stored(world, batchId),
      texts.map((text, i) => [i, text]),
    )
  })

  await check('an upload that breaks off leaves nothing, and keeps nobody waiting', async (t, world) => {
    const batchId = await openBatch(world)
    const broken = await halfWay(t, world, batchId)
    await t.rejects(broken.finish(new Error('the client is gone')), /the client is gone/)

    t.same(await stored(world, batchId), [])
    t.match(await world.batches.show(batchId), { total: 0 })
    t.match(await world.intake.append(upload(batchId, chunksOf(many(5, 'half')))), { accepted: 5, skippedKnown: 0 })
  })

  await check('what cannot be stored fails the upload, and nothing of it is kept', async (t, world) => {
    const batchId = await openBatch(world)
    const chunks = chunksOf(many(5, 'a'), [newPrompt('nul \u0000')], many(5, 'b'))
    await t.rejects(world.intake.append(upload(batchId, chunks)))
    t.same(await stored(world, batchId), [])
  })

  await check('while an upload goes on, the batch is worked on, paused and shown as before', async (t, world) => {
    const batchId = await openBatch(world, 40)
    const { finish } = await halfWay(t, world, batchId)
    const other = world.another()
    const { ledger } = await hire(other)

    for (const id of (await other.dispatch.widen({ atLeast: 40, perSlot: 0 })).map(({ sampleId }) => sampleId)) {
      await take(ledger, id)
      await ledger.finish(id, ACCEPTED, RECORD)
    }
    await world.control.pause(batchId, 'request', null)
    t.match(await other.batches.show(batchId), { state: 'paused', open: true, total: 40, counts: { accepted: 40 } })

    t.match(await finish(), { accepted: 6 }, 'a pause does not end an upload')
    t.match(await other.batches.show(batchId), { total: 46, counts: { accepted: 40, pending: 6 } })
  })

  await check('uploads to one batch go one after the other, and each external id is stored once', async (t, world) => {
    const batchId = await openBatch(world)
    const sides = [world, world.another(), world.another()]
    const prompts = many(300, 'p')
    const thirds = [prompts.slice(0, 100), prompts.slice(100, 200), prompts.slice(200)]
    const appended = await Promise.all(
      sides.map(({ intake }, i) =>
        intake.append(upload(batchId, chunksOf(...[...thirds.slice(i), ...thirds.slice(0, i)]))),
      ),
    )
    t.equal(
      appended.reduce((sum, each) => sum + (each.appended ? each.accepted : 0), 0),
      300,
    )
    t.same(
      (await stored(world, batchId)).map(([ordinal]) => ordinal),
      prompts.map((_, i) => i),
    )
  })

  await check('uploads leave connections to those who want a quick answer', async (t, world) => {
    const batchIds = [await openBatch(world), await openBatch(world), await openBatch(world)]
    const [first, second, third] = batchIds.map((batchId) => ({ batchId }))
    const going = [await halfWay(t, world, first?.batchId ?? ''), await halfWay(t, world, second?.batchId ?? '')]
    const turnedAway = await world.intake.append(upload(third?.batchId ?? '', chunksOf(many(1, 'p'))))
    t.match(turnedAway, { appended: false, why: 'busy' })
    t.match(await world.batches.show(first?.batchId ?? ''), { total: 0 })
    await Promise.all(going.map(({ finish }) => finish()))
    t.match(await world.intake.append(upload(third?.batchId ?? '', chunksOf(many(1, 'p')))), { appended: true })
  })

  await check('a sealed batch takes no more prompts, and sealing it again changes nothing', async (t, world) => {
    const batchId = await openBatch(world, 1)
    await world.intake.seal(batchId)
    await world.intake.seal(batchId)
    t.match(await world.batches.show(batchId), { state: 'running', open: false })
    t.same(await world.intake.append(upload(batchId, chunksOf(many(1, 'p')))), { appended: false, why: 'closed' })
    const whole = await submit(world, newBatch(1))
    t.same(await world.intake.append(upload(whole.batchId, chunksOf(many(1, 'p')))), { appended: false, why: 'closed' })
    t.same(await world.intake.append(upload(NOWHERE, chunksOf(many(1, 'p')))), { appended: false, why: 'not-found' })
    await world.intake.seal(NOWHERE)
  })

  await check('a batch that is sealed while paused runs as a sealed one afterwards', async (t, world) => {
    const batchId = await openBatch(world, 1)
    await world.control.pause(batchId, 'request', null)
    await world.intake.seal(batchId)
    t.match(await world.batches.show(batchId), { state: 'paused', open: false })
    await world.control.resume(batchId)
    t.match(await world.batches.show(batchId), { state: 'running', open: false })
  })

  await check('a batch that is sealed meanwhile keeps nothing of the upload', async (t, world) => {
    const batchId = await openBatch(world, 1)
    const { finish } = await halfWay(t, world, batchId)
    await world.another().intake.seal(batchId)
    t.same(await finish(), { appended: false, why: 'closed' })
    t.equal((await sampleIds(world, batchId)).length, 1)
    t.equal((await world.batches.show(batchId))?.total, 1)
  })

  await check('an upload with a key is done once, and its answer is kept as long as the batch', async (t, world) => {
    const batchId = await openBatch(world)
    const keyed = (own: Partial<Upload>) => upload(batchId, chunksOf(many(3, 'p')), { idempotencyKey: 'k', ...own })
    const receipt: Upload['receipt'] = ({ accepted }) => ({ requestDigest: 'first', answer: { accepted, odd: '😀' } })

    t.match(await world.intake.append(keyed({ receipt })), { appended: true, accepted: 3 })
    const known = { appended: false, why: 'known', requestDigest: 'first', answer: { accepted: 3, odd: '😀' } }
    t.same(await world.intake.append(keyed({ receipt })), known)
    await world.intake.seal(batchId)
    t.same(await world.intake.append(keyed({ receipt })), known, 'also when it takes no more')
    const elsewhere = await openBatch(world)
    t.match(await world.intake.append({ ...keyed({}), batchId: elsewhere }), { appended: true })
    t.equal((await world.rows()).samples, 6)
  })

  await check('a key of an upload that failed is free', async (t, world) => {
    const batchId = await openBatch(world)
    const failing = upload(batchId, chunksOf([newPrompt('nul \u0000')]), { idempotencyKey: 'k' })
    await t.rejects(world.intake.append(failing))
    t.match(await world.intake.append(upload(batchId, chunksOf(many(1, 'p')), { idempotencyKey: 'k' })), {
      appended: true,
    })
  })

  await check('uploads at once with one key are one upload', async (t, world) => {
    const batchId = await openBatch(world)
    const sides = [world, world.another(), world.another()]
    const appended = await Promise.all(
      sides.map(({ intake }) => intake.append(upload(batchId, chunksOf([newPrompt('x')]), { idempotencyKey: 'k' }))),
    )
    t.equal(appended.filter((each) => each.appended).length, 1)
    await until('one sample is there', async () => (await sampleIds(world, batchId)).length === 1)
  })
}
