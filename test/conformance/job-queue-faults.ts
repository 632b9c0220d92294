// What a queue store must do when processes are killed and when it goes away or loses everything.
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { until } from '../support/until.js'
import { checker, done, isEmpty, jobsOf, REJECTED_WITHIN_MS, signal, type QueueUnderTest } from './queue-workbench.js'

const LOCK_MS = 2_000
/** For a server that has just been started again, and those who find it again. */
const BACK_WITHIN_MS = 30_000

export async function jobQueueFaultConformance(t: Test, underTest: QueueUnderTest): Promise<void> {
  const { server } = underTest
  const check = checker(t, underTest)

  await check(
    "a killed process's job is given to another soon after its lock has run out",
    async (t, { open, consume, child }) => {
      const store = await open()
      const victim = child('hold')
      await once(victim, 'message') // ready
      const taken = once(victim, 'message')
      await store.jobs.add('deliberate', jobsOf(['a']))
      t.same(await taken.then(([message]) => message), 'a')
      const { runs } = consume(store, done, { lockMs: LOCK_MS })
      victim.kill('SIGKILL')
      const killedAt = Date.now()
      await until('it is run again', async () => runs.length > 0 && (await isEmpty(store)), 10 * LOCK_MS)
      t.comment(`after ${Date.now() - killedAt} ms with a lock of ${LOCK_MS} ms`)
    },
  )

  await check('a job killed with its process many times is never given up', async (t, { open, consume, child }) => {
    const store = await open()
    await store.jobs.add('deliberate', jobsOf(['a']))
    for (let kills = 0; kills < 3; kills++) {
      const victim = child('hold', 300)
      const heard: unknown[] = []
      victim.on('message', (message) => heard.push(message))
      await until('it has the job', () => heard.includes('a'), 30_000)
      victim.kill('SIGKILL')
      await once(victim, 'exit')
    }
    const { runs } = consume(store, done, { lockMs: 300 })
    await until('it is run', async () => runs.length > 0 && (await isEmpty(store)), 30_000)
  })

  await check(
    'a store that is away makes every call reject within seconds, and is used again when it is back',
    async (t, { openAsInProduction }) => {
      const store = await openAsInProduction()
      await store.jobs.add('deliberate', jobsOf(['a']))
      await server.stop()
      for (const call of [
        () => store.jobs.add('deliberate', jobsOf(['b'])),
        () => store.jobs.depth('deliberate'),
        () => store.jobs.ping(),
      ]) {
        const from = Date.now()
        await t.rejects(async () => void (await call()))
        t.ok(Date.now() - from < REJECTED_WITHIN_MS, `rejected after ${Date.now() - from} ms`)
      }
      await t.rejects(openAsInProduction(), 'and it cannot be opened')
      await server.start()
      await until(
        'it answers',
        () =>
          store.jobs.ping().then(
            () => true,
            () => false,
          ),
        BACK_WITHIN_MS,
      )
      await store.jobs.add('deliberate', jobsOf(['c']))
      t.equal((await store.jobs.depth('deliberate')).waiting, 2)
    },
  )

  await check(
    'a consumer goes on when its store is back, with what waited and with what comes',
    async (t, { open, consume }) => {
      const store = await open()
      const { runs, faults } = consume(store, done)
      await store.jobs.add('deliberate', jobsOf(['first']))
      await until('the first is done', async () => isEmpty(store))
      for (const id of ['second', 'third']) {
        await server.stop()
        await sleep(1_500)
        await server.start()
        const backAt = Date.now()
        await until(
          'it takes a job',
          async () =>
            runs.includes(id) || // taken, and said so too late
            (await store.jobs.add('deliberate', jobsOf([id])).then(
              () => true,
              () => false,
            )),
          BACK_WITHIN_MS,
        )
        await until('the job is run', () => runs.includes(id), BACK_WITHIN_MS)
        t.comment(`${id}: ${Date.now() - backAt} ms after the store was back`)
      }
      t.same([...new Set(runs)], ['first', 'second', 'third'])
      t.ok(faults.length > 0 && faults.length < 300, `${faults.length} faults`)
      t.ok(faults.every(({ sampleId }) => sampleId === null))
    },
  )

  await check('jobs that end while the store is away are not run again', async (t, { open, consume }) => {
    const store = await open()
    const release = signal()
    const { runs } = consume(
      store,
      async (id) => {
        await release.fired
        return id === 'later' && runs.length === 2 ? { end: 'again', afterMs: 100 } : { end: 'done' }
      },
      { concurrency: 2 },
    )
    await store.jobs.add('deliberate', jobsOf(['now', 'later']))
    await until('both are active', () => runs.length === 2)
    await server.stop()
    release.fire()
    await sleep(500)
    await server.start()
    await until('both are gone', () => isEmpty(store), BACK_WITHIN_MS)
    t.same([...runs].sort(), ['later', 'later', 'now'])
  })

  await check(
    'a consumer that was started while the store was away runs jobs when it is back',
    async (t, { open, consume }) => {
      const store = await open()
      await store.jobs.add('deliberate', jobsOf(['a']))
      await server.stop()
      const { runs } = consume(store, done)
      await sleep(1_000)
      await server.start()
      await until('it is run', () => runs.length === 1, BACK_WITHIN_MS)
    },
  )

  await check('a consumer closes while the store is away', async (t, { open, consume }) => {
    const store = await open()
    const release = signal()
    const { runs, consumer } = consume(store, async () => {
      await release.fired
      return { end: 'done' }
    })
    await store.jobs.add('deliberate', jobsOf(['a']))
    await until('it is active', () => runs.length === 1)
    await server.stop()
    const idle = consume(store, done)
    release.fire()
    const from = Date.now()
    await Promise.all([consumer.close(), idle.consumer.close()])
    t.ok(Date.now() - from < 15_000, `closed after ${Date.now() - from} ms`)
    await server.start()
  })

  await check(
    'jobs whose store lost everything end quietly, and their ids can be added again',
    async (t, { open, consume, lose }) => {
      const store = await open()
      const release = signal()
      const { runs, faults } = consume(
        store,
        async (id) => {
          if (runs.length > 2) return { end: 'done' }
          await release.fired
          return id === 'later' ? { end: 'again', afterMs: 100 } : { end: 'done' }
        },
        { concurrency: 2 },
      )
      await store.jobs.add('deliberate', jobsOf(['done', 'later']))
      await until('both are active', () => runs.length === 2)
      await lose()
      release.fire()
      await until('both have been reported', () => faults.length === 2)
      await store.jobs.add('deliberate', jobsOf(['done', 'later', 'new']))
      await until('they are run', async () => runs.length === 5 && (await isEmpty(store)))
      t.equal(faults.length, 2, faults.map(({ error }) => error.message).join('; '))
    },
  )

  await check('processes that start at once find one store', async (t, { open, child }) => {
    const children = [child('once'), child('once'), child('once'), child('once')]
    const exits = children.map((process) => once(process, 'exit'))
    t.same(await Promise.all(exits.map((exit) => exit.then(([code]) => code))), [0, 0, 0, 0])
    const store = await open()
    await until('nothing is left', () => isEmpty(store))
  })

  await check(
    'a process that closed its store exits by itself, and a second close does nothing',
    async (t, { child }) => {
      const process = child('once')
      const from = Date.now()
      const [code] = await once(process, 'exit')
      t.equal(code, 0)
      t.ok(Date.now() - from < 30_000, `exited after ${Date.now() - from} ms`)
    },
  )
}
