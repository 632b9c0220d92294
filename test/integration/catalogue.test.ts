import t, { type Test } from 'tap'
import { openApi, type Sent } from '@conclave/api/fixtures/api-scene'
import { apiKey, as } from '@conclave/api/fixtures/keys'
import { createCatalogueStore } from '@conclave/shared/adapters/postgres/catalogue-store'
import { createTenantStore } from '@conclave/shared/adapters/postgres/tenant-store'
import { EVERYBODY } from '@conclave/shared/ports/catalogue'
import { openPostgresWorld } from '../conformance/ledger-on-postgres.js'
import { startPostgres } from '../support/postgres-server.js'

t.setTimeout(120_000)
const server = await startPostgres()
t.teardown(() => server.close())

const KEYS = [apiKey('team'), apiKey('other'), apiKey('reader', { scope: 'read' }), apiKey('boss', { scope: 'admin' })]
const YAML = { 'content-type': 'application/yaml' }
const RECIPE = `# as our team likes it
extends: aidsafe-paper
rounds: 2
agents:
  - name: auditor
    persona: You look for rules that are missed.
`
const policySet = (text: string) => ({ policies: [{ id: 'A', title: 'T', rules: [{ id: 'A-1', text }] }] })

async function open(t: Test) {
  const world = await openPostgresWorld(t, server.connectionString)
  const { send } = await openApi(
    t,
    { ...world.batches, ...world.intake },
    { keys: KEYS, tenants: createTenantStore(world.db), catalogue: createCatalogueStore(world.db) },
  )
  const ask = (key: string, sent: Sent) => send({ ...sent, headers: { ...sent.headers, ...as(key) } })
  const put = async (key: string, url: string, payload: string | object, headers = {}) => {
    const response = await ask(key, { method: 'PUT', url, payload, headers })
    return { status: response.statusCode, json: response.json(), headers: response.headers }
  }
  const get = async (key: string, url: string) => {
    const response = await ask(key, { url })
    return { status: response.statusCode, json: response.json() }
  }
  const submit = async (key: string, payload: object) =>
    (await ask(key, { method: 'POST', url: '/v1/batches', payload: { prompts: ['a'], ...payload } })).json()
  return { world, put, get, submit }
}

t.test('a version stays what it was, and a batch keeps the one it began with', async (t) => {
  const { put, get, submit } = await open(t)
  const one = await put('team', '/v1/recipes/ours', RECIPE, YAML)
  t.match(one, { status: 201, headers: { location: '/v1/recipes/ours@1' } })
  t.match(one.json, {
    ...{ name: 'ours', version: 1, reference: 'ours@1', shared: false },
    document: { extends: 'aidsafe-paper', rounds: 2 },
    content: { name: 'ours@1', rounds: 2, gate: null, agents: [{ name: 'auditor' }] },
  })
  t.match(await put('team', '/v1/recipes/ours', JSON.parse(JSON.stringify(one.json.document))), { status: 200 })
  const before = await submit('team', { recipe: 'ours' })
  t.match(await put('team', '/v1/recipes/ours', RECIPE.replace('rounds: 2', 'rounds: 5'), YAML), {
    ...{ status: 201, json: { version: 2 } },
  })

  t.match((await get('team', '/v1/recipes/ours')).json, { version: 2, content: { rounds: 5 } })
  t.match((await get('team', '/v1/recipes/ours@1')).json, { version: 1, content: { rounds: 2 } })
  t.match((await get('team', `/v1/batches/${String(before.id)}`)).json.recipe, { name: 'ours@1', rounds: 2 })
  t.match((await submit('team', { recipe: 'ours' })).recipe, { name: 'ours@2', rounds: 5 })
  const extended = await submit('team', { recipe: { extends: 'ours@1', seed: 9 } })
  t.match(extended.recipe, { name: 'ours@1', rounds: 2, seed: 9, gate: null })
  t.equal((await get('team', '/v1/recipes/ours@3')).status, 404)
  t.match((await submit('team', { recipe: 'ours@3' })).errors, [{ pointer: '/recipe' }])
  t.match((await get('team', '/v1/recipes/ours/versions?limit=1')).json, { data: [{ version: 2 }], next_cursor: '2' })
  t.match((await get('team', '/v1/recipes/ours/versions?cursor=2')).json, { data: [{ version: 1 }], next_cursor: null })
})

t.test('a recipe that extends a kept one means what that one meant then', async (t) => {
  const { put, get } = await open(t)
  await put('team', '/v1/recipes/base', RECIPE, YAML)
  await put('team', '/v1/recipes/more', { extends: 'base', seed: 4 })
  await put('team', '/v1/recipes/base', { extends: 'aidsafe-gated', rounds: 9 })
  t.match((await get('team', '/v1/recipes/more')).json, {
    document: { extends: 'base', seed: 4 },
    content: { name: 'more@1', rounds: 2, seed: 4, gate: null },
  })
})

t.test('policy sets are kept the same way', async (t) => {
  const { put, submit, get } = await open(t)
  t.match(await put('team', '/v1/policy-sets/house', policySet('Be kind.')), { status: 201, json: { version: 1 } })
  await put('team', '/v1/policy-sets/house', policySet('Be brief.'))
  t.match(await submit('team', { policy_set: 'house@1' }), { policy_set: 'house@1' })
  t.match(await submit('team', { policy_set: 'house', recipe: { rules: ['A-1'] } }), { policy_set: 'house@2' })
  t.match((await submit('team', { policy_set: 'home' })).errors, [{ pointer: '/policy_set' }])
  t.match((await get('team', '/v1/policy-sets/house@1')).json.content.policies[0].rules[0].text, 'Be kind.')
})

t.test('what a key keeps is its own, what an administrator keeps is for everybody', async (t) => {
  const { put, get, submit } = await open(t)
  await put('team', '/v1/recipes/ours', RECIPE, YAML)
  t.equal((await get('other', '/v1/recipes/ours')).status, 404)
  t.match((await submit('other', { recipe: 'ours' })).errors, [{ pointer: '/recipe' }])
  t.equal((await put('reader', '/v1/recipes/x', RECIPE, YAML)).status, 403)

  t.match(await put('boss', '/v1/recipes/all', RECIPE, YAML), { status: 201, json: { shared: true } })
  t.match((await get('other', '/v1/recipes/all')).json, { shared: true, version: 1 })
  t.match(await put('other', '/v1/recipes/all', RECIPE, YAML), { status: 409, json: { code: 'name-taken' } })
  await put('boss', '/v1/recipes/ours', { rounds: 7 })
  t.match((await get('team', '/v1/recipes/ours')).json, { shared: false, content: { rounds: 2 } }, 'its own goes first')
  t.match((await get('other', '/v1/recipes/ours')).json, { shared: true, content: { rounds: 7 } })

  const names = async (key: string) =>
    (await get(key, '/v1/recipes')).json.data.map(({ reference }: { reference: string }) => reference)
  t.same(await names('team'), ['aidsafe-gated', 'aidsafe-paper', 'all@1', 'ours@1'])
  const paged = (await get('team', '/v1/recipes?limit=2')).json
  t.match(paged, { data: [{ version: null }, {}], next_cursor: 'aidsafe-paper' })
  t.match((await get('team', '/v1/recipes?limit=2&cursor=aidsafe-paper')).json.data, [
    { name: 'all' },
    { name: 'ours' },
  ])
})

t.test('what comes with Conclave is shown and cannot be changed', async (t) => {
  const { put, get } = await open(t)
  for (const url of ['/v1/recipes/aidsafe-paper', '/v1/policy-sets/small']) {
    t.match((await get('reader', url)).json, { version: null, shared: true, created_at: null })
  }
  const taken = { status: 409, json: { code: 'name-taken' } }
  t.match(await put('boss', '/v1/recipes/aidsafe-paper', {}), taken)
  t.match(await put('boss', '/v1/policy-sets/small', policySet('x')), taken)
})

t.test('what is wrong with a file is told by pointer, line and column', async (t) => {
  const { put, world } = await open(t)
  const cases: readonly (readonly [body: string, headers: object, ...places: string[]])[] = [
    [RECIPE.replace('rounds: 2', 'rounds: none'), YAML, '/rounds 3:1'],
    [RECIPE.replace('    persona', '    perzona'), YAML, '/agents/0/persona 5:5', '/agents/0/perzona 6:5'],
    ['{\n  "rounds": 0,\n  "zeal":\n 3 }', { 'content-type': 'application/json' }, '/rounds 2:3', '/zeal 3:3'],
    ['- a\n- b\n', YAML, ' 1:1'],
    ['agents: &a [{name: x, persona: y}, {name: x, persona: z}]', YAML, '/agents/1/name 1:37'],
  ]
  for (const [body, headers, ...places] of cases) {
    const { status, json } = await put('team', '/v1/recipes/ours', body, headers)
    t.equal(status, 422, body)
    const told = json.errors.map(
      (e: Record<string, unknown>) => `${String(e['pointer'])} ${String(e['line'])}:${String(e['column'])}`,
    )
    t.same(told.sort(), [...places].sort(), body)
  }
  t.same(await world.db.query('', 'select 1 from catalogue', []), [])
})

t.test('YAML that is none, or more than it seems, is refused and not repeated', async (t) => {
  const { put } = await open(t)
  const bombs = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)
  const broken: readonly (readonly [body: string, detail: RegExp])[] = [
    ['rounds: [secret', /line 1, column/],
    ['rounds: 1\nrounds: 2', /line 2, column 1: duplicate key/],
    ['a: "secret\nb: 1', /line/],
    ['--- \na: 1\n--- \nb: 2', /line 3, column 1/],
    ['[1, 2]: secret', /line 1/],
    [`a0: &a0 [x]\n${bombs.join('\n')}`, /aliases/],
    ['['.repeat(200_000), /nested too deep|line/],
  ]
  for (const [body, detail] of broken) {
    const { status, json } = await put('team', '/v1/recipes/ours', body, YAML)
    t.equal(status, 400, body.slice(0, 40))
    t.match(json, { code: 'invalid-yaml', detail })
    t.notMatch(JSON.stringify(json), 'secret')
  }
  for (const [name, payload] of [
    ['ours', ''],
    ['Bad Name', RECIPE],
  ] as const) {
    t.ok([400, 422].includes((await put('team', `/v1/recipes/${encodeURIComponent(name)}`, payload, YAML)).status))
  }
  t.equal((await put('team', '/v1/recipes/ours', 'x'.repeat(1_000_001), YAML)).status, 413)
  t.equal((await put('team', '/v1/recipes/ours', RECIPE, { 'content-type': 'text/plain' })).status, 415)
})

t.test('many who put at once make one version each', async (t) => {
  const { world } = await open(t)
  const catalogue = createCatalogueStore(world.db)
  const name = { kind: 'recipe', keyName: EVERYBODY, name: 'busy' } as const
  const put = (digest: string) => catalogue.put(name, { document: { digest }, content: {}, digest })
  const puts = await Promise.all(Array.from({ length: 12 }, (_, i) => put(`d${i}`)))
  t.same(
    puts.map((each) => (each === 'taken' ? 0 : each.version)).toSorted((a, b) => a - b),
    Array.from({ length: 12 }, (_, i) => i + 1),
  )
  const latest = puts.findIndex((each) => each !== 'taken' && each.version === 12)
  t.same(await put(`d${latest}`), { version: 12, isNew: false })
})
