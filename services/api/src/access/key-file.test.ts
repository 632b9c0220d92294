import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { ConfigError } from '@conclave/shared/runtime/env'
import { digestOf } from './api-keys.js'
import { isLoopback, loadApiKeys } from './key-file.js'

const messageOf = async (loading: Promise<unknown>): Promise<string> => {
  const error: unknown = await loading.catch((caught: unknown) => caught)
  if (!(error instanceof ConfigError)) throw new Error(`no ConfigError: ${String(error)}`)
  return error.message
}

t.test('without keys the API listens on loopback only', async (t) => {
  for (const host of ['127.0.0.1', '127.8.9.10', '::1', 'localhost']) {
    t.ok(isLoopback(host), host)
    t.equal(await loadApiKeys({ CONCLAVE_HOST: host }), null)
  }
  for (const host of [
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '128.0.0.1',
    'localhost.example',
    'fe80::1',
    '::ffff:10.0.0.1',
    '',
  ]) {
    t.notOk(isLoopback(host), host)
    const message = await messageOf(loadApiKeys({ CONCLAVE_HOST: host }))
    t.match(message, /CONCLAVE_HOST: without keys.*CONCLAVE_API_KEYS/)
  }
})

t.test('with keys it listens wherever it is told to', async (t) => {
  const file = join(t.testdir(), 'keys.json')
  await writeFile(file, JSON.stringify([{ name: 'a', sha256: digestOf('k').toString('hex'), scopes: ['admin'] }]))
  const keys = await loadApiKeys({ CONCLAVE_API_KEYS: file, CONCLAVE_HOST: '0.0.0.0' })
  t.match(keys, [{ name: 'a', scope: 'admin' }])
})

t.test('a key file that does not fit is refused with all its faults, each by file and place', async (t) => {
  const file = join(t.testdir(), 'keys.json')
  await writeFile(file, '[{"name":"a","sha256":"short","scopes":["read"],"limit":1}]')
  const message = await messageOf(loadApiKeys({ CONCLAVE_API_KEYS: file, CONCLAVE_HOST: '127.0.0.1' }))
  t.match(message, `CONCLAVE_API_KEYS ${file}#/0/sha256: must be the SHA-256`)
  t.match(message, `CONCLAVE_API_KEYS ${file}#/0/limit: is not a known key`)
  t.notMatch(message, /short/)
  const missing = await messageOf(loadApiKeys({ CONCLAVE_API_KEYS: `${file}.no`, CONCLAVE_HOST: '127.0.0.1' }))
  t.match(missing, /ENOENT/)
})
