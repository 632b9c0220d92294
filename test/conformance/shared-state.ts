// What shared state must do, whatever store it is kept in. Nothing here may depend on which one it is.
import type { Test } from 'tap'
import type { Change } from '@conclave/shared/ports/shared-state'
import { until } from '../support/until.js'
import { checker, PATIENT_MS, REJECTED_WITHIN_MS, type QueueUnderTest } from './queue-workbench.js'

const WRITERS = 8
const WRITES = 25

const addOne: Change<number> = (value) => {
  const answer = Number(value ?? 0) + 1
  return { value: String(answer), answer }
}
const read: Change<string | null> = (value) => ({ value: value ?? 'none', answer: value })
const clock: Change<number> = (value, nowMs) => ({ value: value ?? '', answer: nowMs })

const isAway = (call: Promise<unknown>) =>
  call.then(
    () => false,
    () => true,
  )

export async function sharedStateConformance(t: Test, underTest: QueueUnderTest): Promise<void> {
  const { server } = underTest
  const check = checker(t, underTest)

  await check('a value is as the last change left it, for every process', async (t, { open }) => {
    const [one, other] = [await open(), await open()]
    t.equal(await one.shared.update('lane', read), null)
    await one.shared.update('lane', () => ({ value: '{"a": "é \\u0000 €"}', answer: null }))
    t.equal(await other.shared.update('lane', read), '{"a": "é \\u0000 €"}')
  })

  await check('keys have values of their own, and so have spaces', async (t, { open }) => {
    const store = await open()
    await store.shared.update('one', () => ({ value: 'x', answer: null }))
    t.equal(await store.shared.update('other', read), null)
    const elsewhere = await underTest.newWorld().open(PATIENT_MS)
    t.teardown(() => elsewhere.close())
    t.equal(await elsewhere.shared.update('one', read), null)
  })

  await check(
    'all values of a kind are read at once, with the clock, and none of another kind or space',
    async (t, { open }) => {
      const [one, other] = [await open(), await open()]
      t.equal((await other.shared.readAll('lane:')).values.size, 0)
      for (const key of ['lane:a', 'lane:b:c', 'lan', 'other']) {
        await one.shared.update(key, () => ({ value: `of ${key}`, answer: null }))
      }
      const elsewhere = await underTest.newWorld().open(PATIENT_MS)
      t.teardown(() => elsewhere.close())
      await elsewhere.shared.update('lane:z', () => ({ value: 'z', answer: null }))

      const { values, nowMs } = await other.shared.readAll('lane:')
      t.same([...values].toSorted(), [
        ['a', 'of lane:a'],
        ['b:c', 'of lane:b:c'],
      ])
      t.ok(Math.abs((await one.shared.update('clock', clock)) - nowMs) < 60_000)
    },
  )

  await check('changes by many processes at once are made one after the other', async (t, { open }) => {
    const stores = await Promise.all(Array.from({ length: WRITERS }, open))

    const answers = await Promise.all(
      stores.map(async ({ shared }) => {
        const mine: number[] = []
        for (let n = 0; n < WRITES; n++) mine.push(await shared.update('count', addOne))
        return mine
      }),
    )

    const all = answers.flat().sort((a, b) => a - b)
    t.same(
      all,
      all.map((_, i) => i + 1),
      'no change was lost, and none was made twice',
    )
    t.equal(all.length, WRITERS * WRITES)
  })

  await check("the clock is the store's, and does not run backwards", async (t, { open }) => {
    const [one, other] = [await open(), await open()]
    const times: number[] = []
    for (let n = 0; n < 5; n++) for (const { shared } of [one, other]) times.push(await shared.update('t', clock))
    t.same(
      times,
      [...times].sort((a, b) => a - b),
    )
    t.ok(times.every(Number.isInteger))
    t.ok(Math.abs((times[0] ?? 0) - Date.now()) < 60_000, 'milliseconds since 1970')
  })

  await check('a change that throws leaves the value as it was', async (t, { open }) => {
    const { shared } = await open()
    await shared.update('count', addOne)
    await t.rejects(
      shared.update('count', () => {
        throw new RangeError('no')
      }),
      /no/,
    )
    t.equal(await shared.update('count', addOne), 2)
  })

  await check('a flush takes the value, and the next change begins anew', async (t, { open, lose }) => {
    const { shared } = await open()
    await shared.update('count', addOne)
    await lose()
    t.equal(await shared.update('count', addOne), 1)
    t.equal(await shared.update('count', addOne), 2)
  })

  await check(
    'a store that is away rejects within seconds, and is used again when it is back',
    async (t, { openAsInProduction }) => {
      const { shared } = await openAsInProduction()
      await shared.update('count', addOne)
      await server.stop()
      const from = Date.now()
      t.ok(await isAway(shared.update('count', addOne)))
      t.ok(Date.now() - from < REJECTED_WITHIN_MS, `rejected after ${Date.now() - from} ms`)
      await server.start()
      await until('it answers', async () => !(await isAway(shared.update('after', addOne))), 30_000)
      t.ok((await shared.update('count', addOne)) >= 1)
    },
  )
}
