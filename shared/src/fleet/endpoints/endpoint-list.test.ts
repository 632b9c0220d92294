import t from 'tap'
import { defaultEndpoint, readEndpointList } from './endpoint-list.js'

const DEFAULTS = { timeoutMs: 300_000, structured: 'auto' } as const
const SECRET = 'sk-the-secret-key'
const read = (list: unknown, env = {}) => readEndpointList(list, env, DEFAULTS)
const told = (list: unknown, env = {}) => {
  const checked = read(list, env)
  return checked.ok ? [] : checked.faults.map(({ pointer, message }) => `${pointer} ${message}`)
}

t.test('a list becomes endpoints, with what is left out as it is by default', async (t) => {
  const list = [
    { name: 'gpu-0', url: 'http://gpu-0:8000/v1' },
    {
      name: 'provider',
      url: 'https://api.example.com/v1',
      api_key_env: 'PROVIDER_KEY',
      models: { big: 'vendor/big-2026' },
      tier: 1,
      requests_per_minute: 500,
      tokens_per_minute: 200_000,
      calls_at_once: 40,
      timeout_ms: 60_000,
      structured: 'instruction',
    },
  ]
  const checked = read(list, { PROVIDER_KEY: ` ${SECRET} ` })
  const none = { requestsPerMinute: null, tokensPerMinute: null, callsAtOnce: null }
  t.same(checked, {
    ok: true,
    value: [
      { name: 'gpu-0', url: 'http://gpu-0:8000/v1', apiKey: '', tier: 0, models: null, limits: none, ...DEFAULTS },
      {
        name: 'provider',
        url: 'https://api.example.com/v1',
        apiKey: SECRET,
        tier: 1,
        models: new Map([['big', 'vendor/big-2026']]),
        limits: { requestsPerMinute: 500, tokensPerMinute: 200_000, callsAtOnce: 40 },
        timeoutMs: 60_000,
        structured: 'instruction',
      },
    ],
  })
})

t.test('every fault is told at once, each by its place', async (t) => {
  t.same(
    told([
      { name: 'a b', url: 'ftp://x', tier: -1, colour: 'red' },
      { name: 'b', url: 'http://x/v1', models: {}, calls_at_once: 0, timeout_ms: 'long', structured: 'maybe' },
    ])
      .map((line) => line.split(' ')[0])
      .toSorted(),
    ['/0/colour', '/0/name', '/0/tier', '/0/url', '/1/calls_at_once', '/1/models', '/1/structured', '/1/timeout_ms'],
  )
  t.same(told([]).length, 1)
  t.same(told({}), [' must be array'])
})

t.test(
  'what no schema can say is told as well: names twice, URLs that are none, keys that are not there',
  async (t) => {
    const list = [
      { name: 'a', url: 'http://x/v1', api_key_env: 'KEY_A' },
      { name: 'a', url: 'http://', api_key_env: 'KEY_B' },
    ]
    t.same(told(list, { KEY_A: 'k', KEY_B: ' ' }), [
      '/1/name is the name of /0 already',
      '/1/url must be a URL',
      '/1/api_key_env names an environment variable that is not set',
    ])
  },
)

t.test('no fault repeats what may be a key by mistake', async (t) => {
  const lines = told([{ name: 'a', url: 'http://x/v1', api_key_env: SECRET }])
  t.equal(lines.length, 1)
  t.notMatch(lines.join(), /secret/)
})

t.test('the one endpoint of the environment is named by its host', async (t) => {
  t.match(defaultEndpoint({ url: 'http://127.0.0.1:8000/v1', apiKey: 'k', callsAtOnce: 7 }, DEFAULTS), {
    name: '127.0.0.1:8000',
    apiKey: 'k',
    models: null,
    ...DEFAULTS,
  })
})
