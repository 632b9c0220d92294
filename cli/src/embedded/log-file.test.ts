import t from 'tap'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLogFile } from './log-file.js'

t.test('lines are appended, also to those of an earlier run', async (t) => {
  const path = join(t.testdir(), 'logs', 'api.log')
  for (const line of ['first', 'second']) {
    const file = openLogFile(path)
    file.write(line)
    file.close()
  }

  t.equal(readFileSync(path, 'utf8'), 'first\nsecond\n')
})

t.test('a full file makes room, and the one before it is kept', async (t) => {
  const path = join(t.testdir(), 'api.log')
  const file = openLogFile(path, 3)
  for (const line of ['1234', '5678', '9']) file.write(line)
  file.close()

  t.equal(readFileSync(path, 'utf8'), '9\n')
  t.equal(readFileSync(`${path}.1`, 'utf8'), '5678\n')
})

t.test('a full disk stops nobody', { skip: !existsSync('/dev/full') }, async (t) => {
  const file = openLogFile('/dev/full')

  t.doesNotThrow(() => file.write('line'))
  file.close()
})
