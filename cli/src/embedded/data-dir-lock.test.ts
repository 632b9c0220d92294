import t from 'tap'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockDataDir } from './data-dir-lock.js'
import { processStart } from './process-start.js'

t.test('a second holder is refused by the name of the first, until that one lets go', async (t) => {
  const dataDir = t.testdir()
  const lock = await lockDataDir(dataDir)

  await t.rejects(lockDataDir(dataDir), {
    name: 'EmbeddedError',
    message: `Already running as pid ${process.pid} on ${dataDir}`,
  })

  await lock.release()
  await (await lockDataDir(dataDir)).release()
  t.same(readdirSync(dataDir), [])
})

t.test('the lock of a process that is gone counts for nothing', async (t) => {
  const dataDir = t.testdir()
  const child = spawn(process.execPath, ['-e', ''])
  const pid = child.pid ?? 0
  const start = processStart(pid) ?? ''
  await once(child, 'exit')
  writeFileSync(join(dataDir, 'supervisor.lock'), `${pid} ${start}`)

  const lock = await lockDataDir(dataDir)

  t.match(readFileSync(join(dataDir, 'supervisor.lock'), 'utf8'), new RegExp(`^${process.pid} `))
  await lock.release()
})

t.test('a pid that has come to another process since does not hold the lock', async (t) => {
  const dataDir = t.testdir({ 'supervisor.lock': `${process.ppid} some earlier boot` })

  await (await lockDataDir(dataDir)).release()
})

t.test('of many starters at once over a dead lock exactly one wins, and leaves nothing but its lock', async (t) => {
  for (let round = 0; round < 50; round += 1) {
    const dataDir = t.testdir({ 'supervisor.lock': '999999999 long ago' })
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => lockDataDir(dataDir)))
    const winners = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    if (winners.length !== 1) return t.fail(`${winners.length} hold the lock`)
    if (readdirSync(dataDir).join() !== 'supervisor.lock') return t.fail(readdirSync(dataDir).join())
    await winners[0]?.release()
  }
  t.pass('in each of 50 rounds')
})

t.test('who died on the way to the lock is inherited from in turn', async (t) => {
  const dataDir = t.testdir({ 'supervisor.lock': '999999999 long ago' })
  const heirOf = (words: string) =>
    `supervisor.lock.after-${createHash('sha256').update(words).digest('hex').slice(0, 32)}`
  writeFileSync(join(dataDir, heirOf('999999999 long ago')), '999999998 not so long ago')

  const lock = await lockDataDir(dataDir)
  await t.rejects(lockDataDir(dataDir), { name: 'EmbeddedError' })
  t.same(readdirSync(dataDir), ['supervisor.lock'])

  await lock.release()
  await (await lockDataDir(dataDir)).release()
})

t.test('letting go leaves a lock alone that is another one by now', async (t) => {
  const dataDir = t.testdir()
  const lock = await lockDataDir(dataDir)
  writeFileSync(join(dataDir, 'supervisor.lock'), '1 somebody else')

  await lock.release()

  t.ok(existsSync(join(dataDir, 'supervisor.lock')))
})
