import t from 'tap'
import { readEndpointList } from '@conclave/shared/fleet/endpoints/endpoint-list'
import { readText } from './tree.js'

t.test('the example of endpoints is one that a process would take', async (t) => {
  const env = { PROVIDER_API_KEY: 'key' }
  const defaults = { timeoutMs: 300_000, structured: 'auto' } as const
  const checked = readEndpointList(JSON.parse(readText('examples/endpoints.json')), env, defaults)
  t.match(checked, { ok: true })
})
