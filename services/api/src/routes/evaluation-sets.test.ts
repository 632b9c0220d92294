import t from 'tap'
import { type EvaluationSet, type EvaluationSetLedger } from '@conclave/shared/ports/evaluation-sets'
import { ledgerOf, openApi, setOf } from '../fixtures/api-scene.js'

/** The API with a place for sets; `prompts` is what was put. */
async function open(t: Parameters<typeof openApi>[0]) {
  const sets = new Map<string, EvaluationSet>()
  const prompts: (readonly string[])[] = []
  const evaluationSets: EvaluationSetLedger = {
    async put({ name, digest, prompts: put }) {
      const known = sets.get(name)
      if (known?.digest === digest) return { set: known, isNew: false }
      prompts.push(put)
      const set = setOf(name, { digest, prompts: put.length })
      sets.set(name, set)
      return { set, isNew: true }
    },
    show: async (_keyName, name) => sets.get(name) ?? null,
    list: async () => [...sets.values()],
    remove: async (_keyName, name) => sets.delete(name),
  }
  const { ledger, created } = ledgerOf()
  return { ...(await openApi(t, ledger, { evaluationSets })), prompts, created }
}

const URL = '/v1/evaluation-sets/exam.v1'
const put = (payload: object) => ({ method: 'PUT', url: URL, payload }) as const
const lines = (...each: readonly string[]) =>
  ({ method: 'PUT', url: URL, headers: { 'content-type': 'application/x-ndjson' }, payload: each.join('\n') }) as const

t.test('a set is put as a document or as lines, and the same prompts are the same version', async (t) => {
  const { send, prompts } = await open(t)
  const first = await send(put({ prompts: ['a', { id: '1', prompt: 'b' }] }))
  t.match([first.statusCode, first.json()], [201, { name: 'exam.v1', prompts: 2 }])
  const again = await send(lines('"a"', '', '{"prompt":"b"}'))
  t.same([again.statusCode, again.json()], [200, first.json()])
  t.equal((await send(lines('"c"'))).statusCode, 201)
  t.same(prompts, [['a', 'b'], ['c']])
  t.match((await send({ url: URL })).json(), { prompts: 1 })
  t.match((await send({ url: '/v1/evaluation-sets' })).json(), { data: [{ name: 'exam.v1' }] })
  t.equal((await send({ method: 'DELETE', url: URL })).statusCode, 204)
  t.same(
    (await Promise.all([send({ url: URL }), send({ method: 'DELETE', url: URL })])).map((r) => r.statusCode),
    [404, 404],
  )
})

t.test('what is wrong with a set is told by its place, and nothing of it is kept', async (t) => {
  const { send, prompts } = await open(t)
  const bad = await send(lines('"a"', '{"prompt":5}', 'x'))
  t.match([bad.statusCode, bad.json()], [422, { errors: [{ line: 2, pointer: '/prompt' }, { line: 3 }] }])
  t.match((await send(put({ prompts: ['a', ''] }))).json(), { errors: [{ pointer: '/prompts/1' }] })
  t.equal((await send(lines(''))).statusCode, 422)
  t.equal((await send({ ...put({ prompts: ['a'] }), url: '/v1/evaluation-sets/No%20name' })).statusCode, 422)
  t.equal((await send(lines(...Array<string>(100_001).fill('"a"')))).statusCode, 413)
  t.same(prompts, [])
})

t.test('a batch names sets by their names, and one that is not there is told by its place', async (t) => {
  const { send, created } = await open(t)
  const { digest } = (await send(put({ prompts: ['a'] }))).json()
  const submit = (decontaminate: readonly string[]) =>
    send({ method: 'POST', url: '/v1/batches', payload: { prompts: ['p'], decontaminate } })
  t.equal((await submit(['exam.v1'])).statusCode, 201)
  t.match(created, [{ decontaminate: [{ name: 'exam.v1', digest }], repeats: { find: 'near', among: 'batch' } }])
  const refused = await submit(['exam.v1', 'other'])
  t.match([refused.statusCode, refused.json()], [422, { errors: [{ pointer: '/decontaminate/1' }] }])
})

t.test('to retry what was rejected as it came in is refused with the reason', async (t) => {
  const { send } = await open(t)
  const url = '/v1/batches/0198c0de-0000-7000-8000-000000000001/retry'
  const payload = { states: ['rejected'], reasons: ['nothing-kept', 'near-duplicate'] }
  const { statusCode, body } = await send({ method: 'POST', url, payload })
  t.match(
    [statusCode, JSON.parse(body)],
    [422, { errors: [{ pointer: '/reasons/1', message: /another|does not look/ }] }],
  )
})
