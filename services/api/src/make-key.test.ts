import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { digestOf, readApiKeys } from './access/api-keys.js'

const SCRIPT = fileURLToPath(new URL('./make-key.js', import.meta.url))
const makeKey = (...args: readonly string[]) => promisify(execFile)(process.execPath, [SCRIPT, ...args])

t.test('a key comes with an entry that the key file takes, and no two are alike', async (t) => {
  const [one, other] = await Promise.all([makeKey('team-a', 'read'), makeKey('team-a')])
  const key = /ck-[\w-]{43}/.exec(one.stdout)?.[0] ?? ''
  const entry = /\{.*\}/.exec(one.stdout)?.[0] ?? ''
  t.match(readApiKeys(`[${entry}]`), { ok: true, value: [{ name: 'team-a', scope: 'read', digest: digestOf(key) }] })
  t.match(other.stdout, '"scopes":["write"]')
  t.notMatch(other.stdout, key)
})

t.test('a program gets key and entry as JSON', async (t) => {
  const { key, entry } = JSON.parse((await makeKey('team-a', 'read', '--json')).stdout)
  t.match(readApiKeys(JSON.stringify([entry])), { ok: true, value: [{ scope: 'read', digest: digestOf(key) }] })
})

t.test('a name or scope that the key file would not take is refused with the usage', async (t) => {
  for (const args of [[], ['Team A'], ['team-a', 'root']]) {
    await t.rejects(makeKey(...args), { code: 2, stderr: /^(name|scopes).*\n\nUsage/ })
  }
})
