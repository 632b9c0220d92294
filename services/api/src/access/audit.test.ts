import t from 'tap'
import { BATCH_ID, ledgerOf, openApi } from '../fixtures/api-scene.js'
import { apiKey, as, bearerFor } from '../fixtures/keys.js'

const POST = { method: 'POST', url: '/v1/batches' } as const
const KEYS = [apiKey('reader', { scope: 'read' }), apiKey('writer')]

const auditOf = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line)).filter(({ audit }: { audit?: boolean }) => audit === true)

t.test('each request that changes something, or would have, is one line', async (t) => {
  const { send, lines } = await openApi(t, ledgerOf().ledger, { keys: KEYS })
  const payload = { prompts: ['the secret prompt'], name: 'secret name' }
  await send({ ...POST, payload, headers: { ...as('writer'), 'x-request-id': 'req.1_A-z' } })
  await send({ ...POST, payload: { prompts: [] }, headers: as('writer') })
  await send({ ...POST, payload, headers: as('reader') })
  await send({ ...POST, payload, headers: as('nobody') })
  await send({ url: '/v1/batches', headers: as('writer') })
  await send({ url: `/v1/batches/${BATCH_ID}`, headers: as('nobody') })

  const line = { level: 'info', method: 'POST', route: '/v1/batches', requestId: String }
  t.match(auditOf(lines), [
    { ...line, key: 'writer', status: 201, batch: BATCH_ID, requestId: 'req.1_A-z' },
    { ...line, key: 'writer', status: 422, batch: null },
    { ...line, key: 'reader', status: 403, batch: null },
    { ...line, key: null, status: 401, batch: null },
  ])
  t.equal(auditOf(lines).length, 4)
  t.notMatch(lines.join(), /secret/)
})

t.test('no key is in a log, an answer or a metric, known or not', async (t) => {
  const told: string[] = []
  const { app, lines } = await openApi(t, ledgerOf().ledger, {
    keys: KEYS,
    onAnswered: (request) => void told.push(JSON.stringify(request)),
  })
  const bearers = ['reader', 'writer', 'nobody'].map(bearerFor)
  for (const bearer of bearers) {
    for (const url of [
      '/v1/batches',
      `/v1/batches/${bearer}`,
      `/${bearer}`,
      `/v1/samples/x?${bearer}=1`,
      '/v1/batches/%zz',
    ]) {
      for (const method of ['GET', 'POST', 'DELETE'] as const) {
        const headers = {
          authorization: `Bearer ${bearer}`,
          'x-request-id': `${bearer} `,
          'content-type': 'application/json',
        }
        const response = await app.inject({
          method,
          url,
          headers,
          ...(method === 'GET' ? {} : { payload: `{"a":"${bearer}",` }),
        })
        told.push(response.body, JSON.stringify(response.headers))
      }
    }
  }
  t.equal(told.length >= 90, true)
  t.ok(lines.length > 0)
  for (const bearer of bearers) t.notMatch([...lines, ...told].join('\n'), bearer)
})
