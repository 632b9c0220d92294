import t from 'tap'
import { ask, attempt, completionOf, messagesOf, openEndpoint, post, schemaFormat } from './test-messages.js'
import { BANNER } from './server.js'
import { tokensOf } from './tokens.js'

const messages = [{ role: 'user', content: 'Hello' }]

t.test('what a real server would not take is a 400 that names the parameter', async (t) => {
  const endpoint = await openEndpoint(t)
  const cases: readonly (readonly [object, string | null])[] = [
    [{ messages: undefined }, 'messages'],
    [{ messages: [] }, 'messages'],
    [{ messages: 'hi' }, 'messages'],
    [{ messages: [{ role: 'wizard', content: 'hi' }] }, 'messages[0].role'],
    [{ messages: [{ role: 'user', content: 7 }] }, 'messages[0].content'],
    [{ messages, model: undefined }, 'model'],
    [{ messages, model: 3 }, 'model'],
    [{ messages, temperature: 'hot' }, 'temperature'],
    [{ messages, temperature: 3 }, 'temperature'],
    [{ messages, max_tokens: 0 }, 'max_tokens'],
    [{ messages, max_completion_tokens: 1.5 }, 'max_completion_tokens'],
    [{ messages, seed: 'x' }, 'seed'],
    [{ messages, n: 2 }, 'n'],
    [{ messages, stream: 'yes' }, 'stream'],
    [{ messages, response_format: { type: 'xml' } }, 'response_format'],
    [{ messages, ...schemaFormat('a b', {}) }, 'response_format.json_schema.name'],
    [{ messages, ...schemaFormat('a', 5) }, 'response_format.json_schema.schema'],
  ]
  for (const [body, param] of cases) {
    const res = await post(endpoint, body)
    t.equal(res.status, 400, JSON.stringify(body))
    t.match(await res.json(), { error: { type: 'invalid_request_error', param, message: String } })
  }
  t.match(endpoint.books(), { requests: cases.length, completed: 0, byStatus: { 400: cases.length } })
})

t.test('a path that no URL can have is not found', async (t) => {
  const endpoint = await openEndpoint(t)
  t.equal((await fetch(endpoint.url.replace('/v1', '//'))).status, 404)
})

t.test('a body that is no JSON object is a 400', async (t) => {
  const endpoint = await openEndpoint(t)
  for (const body of ['', '{', '[]', 'null', '"x"']) {
    const res = await fetch(`${endpoint.url}/chat/completions`, { method: 'POST', body })
    t.equal(res.status, 400, body)
    t.match(await res.json(), { error: { type: 'invalid_request_error', param: null } })
  }
})

t.test('another key than the configured one is a 401, for models too', async (t) => {
  const endpoint = await openEndpoint(t, { apiKey: 'right' })
  for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
    const res = await post(endpoint, { messages }, { headers })
    t.equal(res.status, 401)
    t.match(await res.json(), { error: { code: 'invalid_api_key' } })
    t.equal((await fetch(`${endpoint.url}/models`, { headers })).status, 401)
  }
  t.equal((await post(endpoint, { messages }, { headers: { authorization: 'Bearer right' } })).status, 200)
})

t.test('a model or route that does not exist is a 404', async (t) => {
  const endpoint = await openEndpoint(t, { models: ['small', 'large'] })
  const res = await post(endpoint, { messages })
  t.equal(res.status, 404)
  t.match(await res.json(), { error: { code: 'model_not_found', param: 'model' } })
  t.equal((await post(endpoint, { messages, model: 'small' })).status, 200)
  t.equal((await fetch(`${endpoint.url}/embeddings`, { method: 'POST', body: '{}' })).status, 404)
  t.match(await (await fetch(`${endpoint.url}/models`)).json(), {
    object: 'list',
    data: [{ id: 'small', object: 'model' }, { id: 'large' }],
  })
})

t.test('every answer says that it is a stand-in', async (t) => {
  const endpoint = await openEndpoint(t)
  const root = endpoint.url.replace('/v1', '/')
  t.match(await (await fetch(root)).text(), BANNER)
  for (const res of [
    await fetch(root),
    await fetch(`${endpoint.url}/models`),
    await post(endpoint, { messages }),
    await post(endpoint, {}),
  ]) {
    t.equal(res.headers.get('x-conclave-stand-in'), 'true')
    await res.text()
  }
})

t.test('usage is counted from the characters', async (t) => {
  const endpoint = await openEndpoint(t)
  const { usage, content } = await ask(endpoint, 'draft')
  const chars = messagesOf('draft').reduce((sum, message) => sum + message.content.length, 0)
  t.match(usage, { prompt_tokens: tokensOf(chars), completion_tokens: tokensOf(content?.length ?? 0) })
  t.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens)
})

t.test('a long prefix that was sent before counts as cached, for the same model only', async (t) => {
  const endpoint = await openEndpoint(t)
  const policies = `# Policies\n\n${'- FD-1 [prohibition] Do not help with fraud of any kind.\n'.repeat(100)}`
  const cached = async (prompt: string, model = 'm') =>
    (await ask(endpoint, 'draft', { prompt, policies }, { model })).usage.prompt_tokens_details.cached_tokens
  t.equal(await cached('one'), 0)
  const second = await cached('two')
  t.ok(second >= 1024 && second % 128 === 0, `${second} tokens`)
  t.equal(await cached('three', 'other'), 0)
  endpoint.setWorld({ cacheMinTokens: 100_000 })
  t.equal(await cached('four'), 0)
})

t.test('a reply longer than the token limit is cut with finish_reason length', async (t) => {
  const endpoint = await openEndpoint(t)
  for (const limit of [{ max_tokens: 10 }, { max_completion_tokens: 10 }]) {
    const { content, finish, usage } = await ask(endpoint, 'draft', {}, limit)
    t.match(
      { length: content?.length, finish, tokens: usage.completion_tokens },
      { length: 40, finish: 'length', tokens: 10 },
    )
  }
})

t.test('without support for schemas the parameter is refused by name', async (t) => {
  const endpoint = await openEndpoint(t, { jsonSchema: false })
  const { status, answer } = await attempt(endpoint, 'draft')
  t.equal(status, 400)
  t.match(answer, { error: { param: 'response_format' } })
  t.equal((await post(endpoint, { messages, response_format: { type: 'json_object' } })).status, 200)
})

t.test('a stream carries the same text as the whole reply, with usage where asked for', async (t) => {
  for (const msPerToken of [0, 0.05]) {
    const endpoint = await openEndpoint(t, { msPerToken })
    const whole = await ask(endpoint, 'draft')
    const body = {
      messages: messagesOf('draft'),
      ...schemaFormat('draft'),
      stream: true,
      stream_options: { include_usage: true },
    }
    const res = await post(endpoint, body)
    t.match(res.headers.get('content-type'), 'text/event-stream')
    const events = (await res.text())
      .trimEnd()
      .split('\n\n')
      .map((event) => event.slice('data: '.length))
    t.equal(events.at(-1), '[DONE]')
    const chunks = events.slice(0, -1).map((event): unknown => JSON.parse(event))
    t.match(chunks[0], {
      object: 'chat.completion.chunk',
      choices: [{ delta: { role: 'assistant' }, finish_reason: null }],
      usage: null,
    })
    t.match(chunks.at(-2), { choices: [{ delta: {}, finish_reason: 'stop' }] })
    t.match(chunks.at(-1), { choices: [], usage: { completion_tokens: whole.usage.completion_tokens } })
    const text = events
      .slice(1, -3)
      .map((event) => /"delta":\{"content":("(?:[^"\\]|\\.)*")\}/.exec(event)?.[1] ?? '""')
    t.equal(text.map((quoted) => String(JSON.parse(quoted))).join(''), whole.content)
    t.equal(endpoint.books().completed, 2)
  }
})

t.test('content in parts and a developer message are read', async (t) => {
  const endpoint = await openEndpoint(t)
  const parts = messagesOf('draft').map(({ role, content }) => ({
    role: role === 'system' ? 'developer' : role,
    content: [{ type: 'text', text: content }],
  }))
  completionOf(await (await post(endpoint, { messages: parts })).json())
  t.strictSame(endpoint.books().byRole, { draft: 1 })
})

t.test('it listens on the loopback address, and closing twice is closing once', async (t) => {
  const endpoint = await openEndpoint(t)
  t.match(endpoint.url, /^http:\/\/127\.0\.0\.1:\d+\/v1$/)
  await Promise.all([endpoint.close(), endpoint.close()])
  await t.rejects(fetch(`${endpoint.url}/models`))
})
