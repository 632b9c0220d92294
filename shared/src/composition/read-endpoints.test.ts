import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { ConfigError } from '../runtime/env.js'
import { readEndpoints } from './read-endpoints.js'

const CONFIG = {
  OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
  OPENAI_API_KEY: 'k',
  CONCLAVE_CALL_TIMEOUT_MS: 5_000,
  CONCLAVE_STRUCTURED: 'auto',
} as const

const faultOf = async (config: Parameters<typeof readEndpoints>[0]): Promise<string> => {
  const error: unknown = await readEndpoints(config, {}).catch((error: unknown) => error)
  if (!(error instanceof ConfigError)) throw new Error('no ConfigError', { cause: error })
  return error.message
}

t.test('without a file there is the one endpoint of the environment', async (t) => {
  const endpoints = await readEndpoints(CONFIG, {})
  t.match(endpoints, [{ name: '127.0.0.1:1', url: CONFIG.OPENAI_BASE_URL, apiKey: 'k', tier: 0, timeoutMs: 5_000 }])
})

t.test('a file is read as a whole, with the keys that it names', async (t) => {
  const file = join(t.testdir({ 'endpoints.json': '' }), 'endpoints.json')
  const list = [
    { name: 'a', url: 'http://a/v1', api_key_env: 'KEY_OF_A' },
    { name: 'b', url: 'http://b/v1' },
  ]
  await writeFile(file, JSON.stringify(list))
  const endpoints = await readEndpoints({ ...CONFIG, CONCLAVE_ENDPOINTS: file }, { KEY_OF_A: 'secret' })
  t.match(endpoints, [
    { name: 'a', apiKey: 'secret' },
    { name: 'b', apiKey: '' },
  ])
})

t.test('every fault of a file is told by file and place, and a file that is none is told as such', async (t) => {
  const folder = t.testdir({ 'faulty.json': '[{"name": "a"}, {"url": 5}]', 'prose.json': 'sk-secret' })
  const faulty = join(folder, 'faulty.json')
  const message = await faultOf({ ...CONFIG, CONCLAVE_ENDPOINTS: faulty })
  for (const place of ['/0/url', '/1/url', '/1/name']) t.ok(message.includes(`${faulty}#${place}: `), place)

  const prose = await faultOf({ ...CONFIG, CONCLAVE_ENDPOINTS: join(folder, 'prose.json') })
  t.match(prose, 'CONCLAVE_ENDPOINTS: the file is not JSON')
  t.notMatch(prose, 'secret')
  t.match(await faultOf({ ...CONFIG, CONCLAVE_ENDPOINTS: join(folder, 'none.json') }), 'cannot be read (ENOENT)')
})
