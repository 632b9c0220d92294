// Repeats and evaluation sets from request to ledger: what a user sends, and what becomes of it.

import t, { type Test } from 'tap'
import { apiKey, as } from '@conclave/api/fixtures/keys'
import { openApi } from '@conclave/api/fixtures/api-scene'
import { createReportStore } from '@conclave/shared/adapters/postgres/report-store'
import { createTenantStore } from '@conclave/shared/adapters/postgres/tenant-store'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { startPostgres } from '../support/postgres-server.js'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'

t.setTimeout(120_000)

const server = await startPostgres()
t.teardown(() => server.close())

const KEYS = [apiKey('a'), apiKey('b'), apiKey('reader', { scope: 'read' })]

async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const { evaluationSets, batches, intake } = world
  const { send } = await openApi(
    t,
    { ...batches, ...intake },
    {
      keys: KEYS,
      tenants: createTenantStore(world.db),
      evaluationSets,
      reports: createReportStore(world.db),
      control: world.control,
    },
  )
  const request = async (key: string, method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) => {
    const response = await send({ method, url, headers: as(key), ...(payload === undefined ? {} : { payload }) })
    return { status: response.statusCode, ...(response.body === '' ? {} : response.json()) }
  }
  return { world, send, request }
}

const xstest = realPromptsMissing('xstest-450.jsonl')

t.test(
  'not one of the 450 prompts of XSTest is taken for another, by whatever way they come in',
  { skip: xstest },
  async (t) => {
    const { request, send } = await open(t)
    const prompts = readRealPrompts('xstest-450.jsonl').map(({ prompt }) => prompt)
    for (const among of ['batch', 'key']) {
      const repeats = { find: 'near', among }
      const whole = await request('a', 'POST', '/v1/batches', { prompts, repeats })
      t.match(whole, { status: 201, counts: { pending: 450, rejected: 0 } })
      const { id } = await request('b', 'POST', '/v1/batches', { open: true, repeats })
      const upload = {
        method: 'POST',
        url: `/v1/batches/${id}/prompts`,
        headers: { ...as('b'), 'content-type': 'application/x-ndjson' },
      } as const
      const payload = prompts.map((prompt) => JSON.stringify(prompt)).join('\n')
      t.match((await send({ ...upload, payload })).json(), { accepted: 450, rejected: undefined })
      t.match((await send({ ...upload, payload })).json(), { accepted: 450, rejected: { duplicate: 450 } })
    }
  },
)

t.test('a rejected repeat is told in the answer, in its sample and in the report', async (t) => {
  const { request } = await open(t)
  const prompts = [{ id: 'first', prompt: 'How is a fake invoice told?' }, 'how is a fake invoice TOLD?', 'Another one']
  const batch = await request('a', 'POST', '/v1/batches', { prompts })
  t.match(batch, { total: 3, counts: { pending: 2, rejected: 1 }, repeats: { find: 'near', among: 'batch' } })
  const { data } = await request('a', 'GET', `/v1/batches/${batch.id}/samples?reason=duplicate`)
  t.match(data, [{ state: 'rejected', evidence: { similarity: 1, ordinal: 0, external_id: 'first' } }])
  t.match(await request('a', 'GET', `/v1/samples/${data[0].id}`), { evidence: { external_id: 'first' }, record: null })
  const report = await request('a', 'GET', `/v1/batches/${batch.id}/report`)
  t.match(report, { ended: 0, notTaken: [{ reason: 'duplicate', n: 1, of: 3 }], accepted: { n: 0, of: 0 } })
})

t.test("a key's evaluation sets are its own, and only one that may write changes them", async (t) => {
  const { request } = await open(t)
  const url = '/v1/evaluation-sets/exam'
  const submit = (key: string) =>
    request(key, 'POST', '/v1/batches', { prompts: ['What is the exam question?', 'x'], decontaminate: ['exam'] })
  const prompts = ['What is the exam question?']

  t.equal((await request('reader', 'PUT', url, { prompts })).status, 403)
  t.equal((await request('a', 'PUT', url, { prompts })).status, 201)
  t.equal((await request('b', 'GET', url)).status, 404)
  t.match(await submit('b'), { status: 422, errors: [{ pointer: '/decontaminate/0' }] })
  t.match(await submit('a'), { status: 201, counts: { pending: 1, rejected: 1 }, decontaminate: [{ name: 'exam' }] })
  t.equal((await request('b', 'DELETE', url)).status, 404)
  t.equal((await request('a', 'DELETE', url)).status, 204)
  t.equal((await submit('a')).status, 422)
})
