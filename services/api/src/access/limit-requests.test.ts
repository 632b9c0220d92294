import t from 'tap'
import { ledgerOf, openApi } from '../fixtures/api-scene.js'
import { apiKey, as } from '../fixtures/keys.js'

t.test('a key that sends more than its requests in a minute is told when to come back, and no other', async (t) => {
  const { send, app } = await openApi(t, ledgerOf().ledger, {
    keys: [apiKey('hasty', { requestsPerMinute: 3 }), apiKey('calm', { requestsPerMinute: 3 }), apiKey('free')],
  })
  const statuses = async (name: string, times: number) => {
    const found: number[] = []
    for (let i = 0; i < times; i += 1) {
      const url = i % 2 === 0 ? '/v1/batches' : '/v1/batches?limit=1'
      found.push((await send({ url, headers: as(name) })).statusCode)
    }
    return found
  }

  t.same(await statuses('hasty', 5), [200, 200, 200, 429, 429])
  t.same(await statuses('calm', 3), [200, 200, 200])
  t.equal(new Set(await statuses('free', 50)).size, 1)

  const refused = await send({ method: 'POST', url: '/v1/batches', headers: as('hasty'), payload: { prompts: ['x'] } })
  t.equal(refused.statusCode, 429)
  t.equal(refused.json().code, 'rate-limited')
  const after = Number(refused.headers['retry-after'])
  t.ok(after > 0 && after <= 60)
  t.equal((await app.inject({ url: '/healthz', headers: as('hasty') })).statusCode, 200, 'probes are not counted')
})

t.test('without keys nobody is counted', async (t) => {
  const { send } = await openApi(t, ledgerOf().ledger)
  for (let i = 0; i < 20; i += 1) t.equal((await send({ url: '/v1/batches' })).statusCode, 200)
})
