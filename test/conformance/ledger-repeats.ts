// What a ledger must do about prompts that repeat others, or that an evaluation set holds: no repeat gets in twice, whoever
// brings it and however many at once; and what is rejected says why.

import { type Upload } from '@conclave/shared/ports/intake'
import { type NewBatch, type NewPrompt } from '@conclave/shared/ports/ledger'
import { type EvaluationSetVersion } from '@conclave/shared/ports/screening'
import { hire, newBatch, newPrompt, RECORD, submit, take, type LedgerSide } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const NEAR = { find: 'near', among: 'batch' } as const
const OF_KEY = { find: 'near', among: 'key' } as const
const WAREHOUSE = 'please describe how the warehouse counts pallets before every weekend begins'
const MISSPELT = WAREHOUSE.replace('warehouse', 'warehuose')

const ofKey = (keyName: string): Partial<NewBatch> => ({ owner: { keyName, openSamplesAtMost: null } })

const samplesOf = (side: LedgerSide, batchId: string) =>
  side.batches.samples(batchId, { state: null, reason: null, after: -1, limit: 100_000 })

/** By place: why the sample was rejected, or null. */
const reasonsOf = async (side: LedgerSide, batchId: string) =>
  (await samplesOf(side, batchId)).map(({ state, reason }) => (state === 'rejected' ? reason : null))

async function* chunksOf(...chunks: (readonly NewPrompt[])[]): AsyncGenerator<readonly NewPrompt[]> {
  yield* chunks
}

const uploadOf = (batchId: string, ...chunks: (readonly string[])[]): Upload => ({
  batchId,
  idempotencyKey: null,
  chunks: chunksOf(...chunks.map((chunk) => chunk.map((text) => newPrompt(text)))),
  receipt: () => ({ requestDigest: '', answer: {} }),
})

const putSet = async (side: LedgerSide, prompts: readonly string[], digest = 'd1'): Promise<EvaluationSetVersion> =>
  (await side.evaluationSets.put({ keyName: null, name: 'exam', prompts, digest })).set

export async function repeatsConformance(check: Check): Promise<void> {
  await check('what repeats a prompt is rejected as it comes in, with evidence, and counted', async (t, world) => {
    const prompts = [WAREHOUSE, 'another', WAREHOUSE.toUpperCase(), MISSPELT, `not ${WAREHOUSE}`].map((text, i) =>
      newPrompt(text, `p${i}`),
    )
    const created = await world.batches.create(newBatch(prompts, { repeats: NEAR }))
    t.match(created, { created: true, rejected: { duplicate: 1, 'near-duplicate': 1 } })

    const samples = await samplesOf(world, created.batchId)
    const [first] = samples
    t.same(await reasonsOf(world, created.batchId), [null, null, 'duplicate', 'near-duplicate', null])
    const like = { sample_id: first?.id, batch_id: created.batchId, ordinal: 0, external_id: 'p0' }
    t.match(samples[2]?.evidence, { similarity: 1, ...like })
    t.match(samples[3]?.evidence, like)
    t.same(samples[0]?.evidence, null)
    const shown = await world.batches.show(created.batchId)
    t.match(shown, { total: 5, counts: { pending: 3, rejected: 2 }, endedLastMinute: 0, repeats: NEAR })
    t.equal((await world.dispatch.widen({ atLeast: 10, perSlot: 0 })).length, 3, 'no agent sees it')
  })

  await check('equal prompts alone are found where that is asked for, and none where nothing is', async (t, world) => {
    const prompts = [WAREHOUSE, MISSPELT, ` ${WAREHOUSE}?`, WAREHOUSE].map((text) => newPrompt(text))
    for (const open of [false, true]) {
      const exact = await submit(world, newBatch(prompts, { open, repeats: { find: 'exact', among: 'batch' } }))
      t.same(await reasonsOf(world, exact.batchId), [null, null, null, 'duplicate'])
    }
    const off = await submit(world, newBatch(prompts, { repeats: { find: 'off', among: 'batch' } }))
    t.same(await reasonsOf(world, off.batchId), [null, null, null, null])
  })

  await check('prompts of different kinds never repeat each other', async (t, world) => {
    const kinded = (text: string, kind: unknown) => ({ externalId: null, text, metadata: { kind } })
    const prompts = [
      kinded(WAREHOUSE, 'benign'),
      kinded(WAREHOUSE, 'harmful'),
      kinded(WAREHOUSE, 5),
      kinded(MISSPELT, 'harmful'),
    ]
    const { batchId } = await submit(world, newBatch(prompts, { repeats: NEAR, open: true }))
    t.same(await reasonsOf(world, batchId), [null, null, null, 'near-duplicate'])
    await world.another().intake.append({ ...uploadOf(batchId), chunks: chunksOf(prompts) })
    t.same((await reasonsOf(world, batchId)).slice(4), ['duplicate', 'duplicate', 'duplicate', 'near-duplicate'])
  })

  await check('of uploads at once from several processes, each prompt gets in once', async (t, world) => {
    const { batchId } = await submit(world, newBatch(0, { open: true, repeats: NEAR }))
    const texts = Array.from({ length: 300 }, (_, i) => `Tell me of item ${i}, how it is made and who buys it`)
    const halves = [texts.slice(0, 200), texts.slice(100)]
    const sides = [world, world.another(), world.another()]
    for (const round of [1, 2]) {
      const outcomes = await Promise.all(sides.map(({ intake }) => intake.append(uploadOf(batchId, ...halves))))
      t.match(outcomes, Array(3).fill({ appended: true, accepted: 400 }), `round ${round}`)
      const passed = (await samplesOf(world, batchId)).filter(({ state }) => state === 'pending')
      t.same(passed.map(({ prompt }) => prompt).sort(), [...texts].sort())
    }
    await sides[1]?.intake.append(uploadOf(batchId, [WAREHOUSE]))
    t.match(await sides[2]?.intake.append(uploadOf(batchId, [MISSPELT])), { rejected: { 'near-duplicate': 1 } })
    t.match(await world.batches.show(batchId), { total: 2402, counts: { pending: 301, rejected: 2101 } })
  })

  await check('an upload of which nothing is stored leaves nothing that could be repeated', async (t, world) => {
    const { batchId } = await submit(world, newBatch([newPrompt('one')], { open: true, repeats: NEAR }))
    await t.rejects(world.intake.append(uploadOf(batchId, [WAREHOUSE], ['nul \u0000'])))
    t.match(await world.intake.append(uploadOf(batchId, [MISSPELT, 'ONE'])), { rejected: { duplicate: 1 } })
    t.same(await reasonsOf(world, batchId), [null, null, 'duplicate'])
  })

  await check("a key's batches are compared with each other where they say so", async (t, world) => {
    const asked = (texts: readonly string[], key: string, own: Partial<NewBatch> = {}) =>
      newBatch(
        texts.map((text) => newPrompt(text)),
        { repeats: OF_KEY, ...ofKey(key), ...own },
      )
    const first = await submit(world, asked([WAREHOUSE, 'two'], 'team-a'))
    const other = world.another()
    const second = await submit(other, asked(['TWO', MISSPELT, 'three'], 'team-a', { open: true }))
    t.same(await reasonsOf(world, second.batchId), ['duplicate', 'near-duplicate', null])
    t.match((await samplesOf(world, second.batchId))[0]?.evidence, { batch_id: first.batchId, ordinal: 1 })
    t.same(await reasonsOf(world, (await submit(world, asked(['two'], 'team-b'))).batchId), [null])
    await world.intake.append(uploadOf(second.batchId, ['three', 'two', 'four']))
    t.same((await reasonsOf(world, second.batchId)).slice(3), ['duplicate', 'duplicate', null])
    t.same(await reasonsOf(world, (await submit(world, asked(['two'], 'team-a', { repeats: NEAR }))).batchId), [null])

    await world.control.cancel(first.batchId, 'request')
    await world.upkeep.endStopped(100)
    await world.dispatch.completeBatches()
    t.equal(await world.control.remove(first.batchId), 'done')
    while ((await world.upkeep.removeGone(100)) > 0);
    const third = await submit(world.another(), asked(['two', MISSPELT, 'four'], 'team-a'))
    t.same(await reasonsOf(world, third.batchId), [null, null, 'duplicate'], 'what is gone is not repeated')
  })

  await check('what an evaluation set holds is rejected, and a batch keeps to its version', async (t, world) => {
    const version = await putSet(world, ['Where can I shoot a good photo of birds?', WAREHOUSE])
    const texts = ['where can I shoot a good photo of birds', 'two', WAREHOUSE.replace('weekend', 'holiday')]
    const batch = newBatch(
      texts.map((text) => newPrompt(text)),
      { decontaminate: [version], open: true },
    )
    const { batchId } = await submit(world, batch)
    t.same(await reasonsOf(world, batchId), ['contaminated', null, 'contaminated'])
    t.match((await samplesOf(world, batchId))[2]?.evidence, { evaluation_set: 'exam', digest: 'd1', test: 1 })

    await putSet(world, ['two'], 'd2')
    t.match(await world.another().intake.append(uploadOf(batchId, ['two', WAREHOUSE])), {
      rejected: { contaminated: 1 },
    })
    t.match(await world.batches.show(batchId), { decontaminate: [{ name: 'exam', digest: 'd1' }] })
  })

  await check(
    'an evaluation set is put, shown, listed and removed by the name that its key gave it',
    async (t, world) => {
      const { evaluationSets } = world
      const put = (keyName: string | null, digest: string) =>
        evaluationSets.put({ keyName, name: 'exam', prompts: ['a', 'b'], digest })
      t.match(await put(null, 'd1'), { isNew: true, set: { name: 'exam', digest: 'd1', prompts: 2 } })
      t.match(await put(null, 'd1'), { isNew: false })
      t.match(await put('team-a', 'd2'), { isNew: true })
      const raced = await Promise.all([
        put('team-a', 'd3'),
        world.another().evaluationSets.put({ keyName: 'team-a', name: 'exam', prompts: ['c'], digest: 'd3' }),
      ])
      t.same(raced.map(({ isNew }) => isNew).sort(), [false, true])
      t.match(await evaluationSets.show('team-a', 'exam'), { digest: 'd3' })
      t.equal(await evaluationSets.show('team-b', 'exam'), null)
      t.equal((await evaluationSets.list('team-a')).length, 1)
      t.equal(await evaluationSets.remove('team-a', 'exam'), true)
      t.equal(await evaluationSets.remove('team-a', 'exam'), false)
      t.same(await evaluationSets.list('team-a'), [])
      t.match(await evaluationSets.show(null, 'exam'), { digest: 'd1' })
    },
  )

  await check('a retry passes over what was rejected as it came in', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch([newPrompt('one'), newPrompt('ONE')], { repeats: NEAR }))
    const { ledger } = await hire(world)
    await take(ledger, ids[0] ?? '')
    await ledger.finish(ids[0] ?? '', { state: 'rejected', reason: 'nothing-kept' }, RECORD)
    t.same(await world.control.retry(batchId, { states: ['rejected'], reasons: null }), { reopened: 1 })
    t.same(await reasonsOf(world, batchId), [null, 'duplicate'])
  })

  await check('a batch of which every prompt is rejected completes', async (t, world) => {
    const version = await putSet(world, ['one'])
    const { batchId } = await submit(world, newBatch([newPrompt('One')], { decontaminate: [version] }))
    await world.dispatch.completeBatches()
    t.match(await world.batches.show(batchId), { state: 'completed', counts: { rejected: 1 } })
  })
}
