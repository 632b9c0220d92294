import t from 'tap'
import { ask, attempt, openEndpoint } from './test-messages.js'
import { createBookkeeper } from './books.js'

t.test('what is bought twice is named, with how often', async (t) => {
  const endpoint = await openEndpoint(t)
  await ask(endpoint, 'draft', {}, { seed: 1 })
  await ask(endpoint, 'draft', {}, { seed: 2 })
  t.match(endpoint.books(), { completed: 2, distinct: 2, repeated: [] })
  await ask(endpoint, 'draft', {}, { seed: 2 })
  t.match(endpoint.books(), {
    completed: 3,
    distinct: 2,
    repeated: [{ digest: /^[0-9a-f]{64}$/, count: 2 }],
    notRemembered: 0,
  })
})

t.test('each part of a request that makes it another one changes its digest', async (t) => {
  const endpoint = await openEndpoint(t)
  const bodies = [
    {},
    { model: 'n' },
    { temperature: 1 },
    { seed: 9 },
    { max_tokens: 9000 },
    { response_format: { type: 'json_object' } },
  ]
  for (const body of bodies) await attempt(endpoint, 'draft', {}, body)
  await attempt(endpoint, 'draft', { prompt: 'Another one' })
  await attempt(endpoint, 'draft', { policies: '# Policies\n\n- A-1 [guidance] Be kind.' })
  t.match(endpoint.books(), { distinct: bodies.length + 2, repeated: [] })
})

t.test('a request that failed before it succeeded is bought once', async (t) => {
  const endpoint = await openEndpoint(t, { faults: [{ kind: 'server-error', arrivals: 1 }] })
  await attempt(endpoint, 'turn')
  await attempt(endpoint, 'turn')
  t.match(endpoint.books({ digests: true }), {
    requests: 2,
    completed: 1,
    distinct: 1,
    repeated: [],
    digests: [{ count: 1 }],
    byRole: { turn: 2 },
  })
})

t.test('tokens add up to the usage that was told', async (t) => {
  const endpoint = await openEndpoint(t)
  const one = (await ask(endpoint, 'draft')).usage
  const two = (await ask(endpoint, 'turn')).usage
  t.match(endpoint.books().tokens, {
    prompt: one.prompt_tokens + two.prompt_tokens,
    completion: one.completion_tokens + two.completion_tokens,
    cached: one.prompt_tokens_details.cached_tokens + two.prompt_tokens_details.cached_tokens,
  })
})

t.test('memory is bounded, and what was not remembered is counted', async (t) => {
  const books = createBookkeeper({ maxDigests: 2 })
  for (const digest of ['a', 'b', 'c', 'c']) {
    t.equal(books.arrive(digest, `role-${digest}`), 1)
    books.completed(digest, { prompt: 1, cached: 0, completion: 1 })
  }
  t.match(books.read(), { completed: 4, distinct: 2, notRemembered: 2, repeated: [] })
  for (let i = 0; i < 500; i += 1) books.arrive('a', `role-${i}`)
  t.ok(Object.keys(books.read().byRole).length <= 65)
})

t.test('arrivals and completions of one digest are counted apart', async (t) => {
  const books = createBookkeeper()
  for (let i = 1; i <= 70_000; i += 1) books.arrive('x', 'draft')
  t.match(books.read(true), { distinct: 0, digests: [] })
  for (let i = 0; i < 3; i += 1) books.completed('x', { prompt: 0, cached: 0, completion: 0 })
  t.match(books.read(true), { distinct: 1, repeated: [{ count: 3 }], digests: [{ count: 3 }] })
})
