// What a BatchLedger must do: whole or not at all, idempotent, read back as it was written, in order.

import { RECIPES } from '@conclave/shared/recipe/recipe'
import { groundOf, play, INTENTS, POLICIES } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { ACCEPTED, FAILED, hire, newBatch, newPrompt, RECORD, REJECTED, submit, take } from './ledger-scenes.js'
import { type Check } from './ledger.js'

const NOWHERE = '00000000-0000-7000-8000-000000000000'
const NO_TOKENS = { input: 0, inputCached: 0, output: 0, reasoning: 0 }
const NOTHING = { batches: 0, samples: 0, journal: 0, results: 0 }
/** What a page is asked for: everything. */
const ALL = { state: null, reason: null, after: -1, limit: 1000 } as const

export async function batchConformance(check: Check): Promise<void> {
  await check('a batch is read back as it was submitted', async (t, world) => {
    const metadata = { team: 'safety', nested: [1, { deep: null }] }
    const prompts = [
      { externalId: 'a', text: 'naïve – 思考 😀\n\ttab', metadata: { n: 1 } },
      { externalId: null, text: 'x'.repeat(1_000_000), metadata: null },
    ]
    const deadline = new Date(Date.now() + 3_600_000)
    const budget = { nanoUsd: 9_007_199_254_740_991, tokens: 12 }
    const prices = { m: { input: 0.1, inputCached: 0.025, output: 1 / 3 } }
    const batch = newBatch(prompts, { name: 'first', metadata, priority: 7, deadline, budget, prices })

    const { batchId } = await submit(world, batch)
    const shown = await world.batches.show(batchId)
    const samples = await world.batches.samples(batchId, ALL)

    t.match(shown, { id: batchId, name: 'first', state: 'running', policySetName: 'small', priority: 7, total: 2 })
    t.same(shown?.recipe, batch.recipe)
    t.same(shown?.metadata, metadata)
    t.equal(shown?.counts.pending, 2)
    t.same(shown?.usage, { ...NO_TOKENS, calls: 0, lostCalls: 0, lostTokens: 0 })
    t.same(shown?.cost, { nanoUsd: 0, unpricedCalls: 0, lostNanoUsd: 0 })
    t.match(shown, { budget: batch.budget, prices: batch.prices })
    t.ok(shown?.createdAt instanceof Date)
    t.same([shown?.finishedAt, shown?.stateReason, shown?.resumeAt, shown?.deadline], [null, null, null, deadline])
    t.same(
      samples.map(({ ordinal, externalId, prompt, metadata }) => ({ ordinal, externalId, prompt, metadata })),
      prompts.map(({ text, ...prompt }, ordinal) => ({ ordinal, prompt: text, ...prompt })),
    )
    const ground = await world.samples(NOWHERE).batchGround(batchId)
    t.same(ground, { recipe: batch.recipe, policySet: POLICIES })
  })

  await check('a batch is stored whole or not at all', async (t, world) => {
    const twice = newBatch([newPrompt('one', 'same'), newPrompt('two'), newPrompt('three', 'same')])
    const unstorable = newBatch([newPrompt('fine'), newPrompt('nul \u0000')])

    await t.rejects(world.batches.create(twice))
    await t.rejects(world.batches.create(unstorable))
    await t.rejects(world.batches.create({ ...twice, idempotency: { key: 'k', requestDigest: 'd' } }))

    t.same(await world.rows(), NOTHING)
    t.same(await world.batches.list({ before: null, limit: 10, keyName: null }), [])
    t.match(await world.batches.create({ ...newBatch(1), idempotency: { key: 'k', requestDigest: 'd' } }), {
      created: true,
    })
  })

  await check('an external id is unique in its batch, and in no other', async (t, world) => {
    await submit(world, newBatch([newPrompt('one', 'a')]))
    await submit(world, newBatch([newPrompt('one', 'a')]))
    t.equal((await world.rows()).samples, 2)
  })

  await check('a batch of ten thousand prompts is one write', async (t, world) => {
    const { ids } = await submit(world, newBatch(10_000))
    t.equal(new Set(ids).size, 10_000)
  })

  await check('the same key and request give the same batch, another request is told apart', async (t, world) => {
    const keyed = (requestDigest: string) => ({ ...newBatch(2), idempotency: { key: 'k', requestDigest } })

    const one = await world.batches.create(keyed('d'))
    const again = await world.batches.create(keyed('d'))
    const other = await world.batches.create(keyed('e'))
    const unkeyed = await world.batches.create(newBatch(2))

    t.equal(one.created, true)
    t.same(again, { created: false, batchId: one.batchId, sameRequest: true })
    t.same(other, { created: false, batchId: one.batchId, sameRequest: false })
    t.not(unkeyed.batchId, one.batchId)
    t.match(await world.rows(), { batches: 2, samples: 4 })
  })

  await check('creates with one key at once make one batch', async (t, world) => {
    const sides = [world, world.another(), world.another()]
    const batch = { ...newBatch(20), idempotency: { key: 'k', requestDigest: 'd' } }

    const created = await Promise.all(
      Array.from({ length: 12 }, (_, i) => (sides[i % 3] ?? world).batches.create(batch)),
    )

    t.equal(created.filter((each) => each.created).length, 1)
    t.equal(new Set(created.map((each) => each.batchId)).size, 1)
    t.match(await world.rows(), { batches: 1, samples: 20 })
  })

  await check('batches are listed newest first, each once, however small the pages', async (t, world) => {
    const made: string[] = []
    for (let i = 0; i < 7; i += 1) made.push((await world.batches.create(newBatch(1))).batchId)
    const listed: string[] = []
    for (let before: string | null = null; ;) {
      const page = await world.batches.list({ before, limit: 3, keyName: null })
      listed.push(...page.map((batch) => batch.id))
      before = page.at(-1)?.id ?? null
      if (before === null) break
    }
    t.same(listed, made.toReversed())
  })

  await check('samples are paged in batch order, each once, and by state and reason', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(23))
    await submit(world, newBatch(5))
    const { ledger } = await hire(world)
    for (const [i, id] of ids.entries()) {
      if (i % 3 !== 0) continue
      await take(ledger, id)
      await ledger.finish(id, i % 2 === 0 ? FAILED : REJECTED, RECORD)
    }
    const paged: string[] = []
    for (let after = -1; ;) {
      const page = await world.batches.samples(batchId, { ...ALL, after, limit: 5 })
      paged.push(...page.map((sample) => sample.id))
      const last = page.at(-1)
      if (last === undefined) break
      after = last.ordinal
    }
    const ordinals = async (own: object) =>
      (await world.batches.samples(batchId, { ...ALL, ...own })).map((sample) => sample.ordinal)

    t.same(paged, ids)
    t.same(await ordinals({ state: 'failed' }), [0, 6, 12, 18])
    t.same(await ordinals({ state: 'rejected', reason: 'nothing-kept' }), [3, 9, 15, 21])
    t.same(await ordinals({ reason: 'timeout', after: 6 }), [12, 18])
    t.same(await ordinals({ state: 'accepted' }), [])
  })

  await check('accepted samples are exported in batch order with their record, and no others', async (t, world) => {
    const { batchId, ids } = await submit(world, newBatch(9))
    const { ledger } = await hire(world)
    for (const [i, id] of [...ids.entries()].toReversed()) {
      await take(ledger, id)
      if (i !== 4) await ledger.finish(id, i === 2 ? REJECTED : ACCEPTED, { ...RECORD, response: `response ${i}` })
    }

    const exported = [
      ...(await world.batches.accepted(batchId, -1, 4)),
      ...(await world.batches.accepted(batchId, 5, 4)),
    ]

    t.same(
      exported.map(({ ordinal, prompt, record }) => [ordinal, prompt, record.response]),
      [0, 1, 3, 5, 6, 7, 8].map((i) => [i, `prompt ${i}`, `response ${i}`]),
    )
    t.same(await world.batches.accepted(batchId, 8, 4), [])
    const page = await world.batches.accepted(batchId, 1, 3)
    t.same(
      await world.batches.acceptedJson(batchId, 1, 3),
      page.map(({ record, ...sample }) => ({ ...sample, recordJson: JSON.stringify(record) })),
    )
    const ordinals = [1, 3, 7, 8].map((n) => world.batches.acceptedOrdinal(batchId, n))
    t.same(await Promise.all(ordinals), [0, 3, 8, null])
  })

  await check('a sample is shown whole: journal, and its record once it has ended', async (t, world) => {
    const { id } = { id: (await submit(world, newBatch(1))).ids[0] ?? '' }
    const { ledger } = await hire(world)
    await take(ledger, id)
    const { journal, sample } = play(groundOf(), [INTENTS])
    for (const entry of journal) await ledger.append(id, entry, null)

    const before = await world.batches.sample(id)
    await ledger.finish(id, FAILED, recordOf(sample))
    const after = await world.batches.sample(id)

    t.match(before, { state: 'deliberating', record: null, finishedAt: null })
    t.same(
      before?.journal.map(({ at: _at, costNanoUsd: _cost, void: _void, ...entry }) => entry),
      journal,
    )
    t.ok(before?.journal.every((entry) => entry.at instanceof Date && !entry.void))
    t.match(after, { state: 'failed', reason: 'timeout', lastError: 'timeout: nothing came' })
    t.same(after?.record, recordOf(sample))
    t.ok(after?.finishedAt instanceof Date)
  })

  await check('what is not there is null, or an empty page', async (t, world) => {
    t.equal(await world.batches.show(NOWHERE), null)
    t.equal(await world.batches.sample(NOWHERE), null)
    t.same(await world.batches.samples(NOWHERE, ALL), [])
    t.same(await world.batches.accepted(NOWHERE, -1, 10), [])
    t.equal(await world.batches.acceptedOrdinal(NOWHERE, 1), null)
    await t.rejects(world.samples(NOWHERE).batchGround(NOWHERE))
  })

  await check('a recipe is frozen as it was submitted', async (t, world) => {
    const recipe = { ...RECIPES['aidsafe-paper'], ...newBatch(0).recipe, seed: 99, models: { default: 'x' } }
    const { batchId } = await submit(world, newBatch(1, { recipe }))
    t.same((await world.batches.show(batchId))?.recipe, recipe)
  })
}
