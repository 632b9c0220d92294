import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import t, { type Test } from 'tap'
import { LlmError, type LlmErrorKind } from '../../ports/llm-error.js'
import { type Question } from '../../ports/llm.js'
import { createOpenAiAsk, type OpenAiOptions } from './ask-openai.js'
import { propertyOf } from './property-of.js'

const SECRET_PROMPT = 'the-secret-prompt'
const SECRET_KEY = 'sk-the-secret-key'

const question: Question = {
  model: 'm',
  messages: [{ role: 'user', content: SECRET_PROMPT }],
  replySchema: { name: 'turn', schema: { type: 'object' } },
  temperature: 0.7,
  seed: 5,
  maxOutputTokens: 100,
}

/** One request as the endpoint saw it. */
interface Seen {
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

type Answer = (seen: Seen, response: ServerResponse) => void

const listen = async (t: Test, listener: RequestListener): Promise<string> => {
  // Connections outlast any pause of this process: an endpoint that ends idle ones is another matter.
  const server = createServer({ keepAliveTimeout: 60_000 }, listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}/v1`
}

/** An endpoint that answers by `answer`, and an adapter on it. */
const world = async (t: Test, answer: Answer, options: Partial<OpenAiOptions> = {}) => {
  const seen: Seen[] = []
  const baseUrl = await listen(t, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
      const one = { path: request.url, headers: request.headers, body }
      seen.push(one)
      answer(one, response)
    })
  })
  const adapter = createOpenAiAsk({
    baseUrl,
    apiKey: SECRET_KEY,
    timeoutMs: 60_000,
    connections: 10,
    structured: 'auto',
    ...options,
  })
  t.teardown(adapter.close)
  return { ...adapter, seen }
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

const completion = (content: string) => ({ model: 'm-1', choices: [{ message: { content }, finish_reason: 'stop' }] })
const hello: Answer = (_seen, response) => json(response, 200, completion('hello'))

const faultOf = async (reply: Promise<unknown>): Promise<LlmError> => {
  const error: unknown = await reply.then(
    () => new Error('it replied'),
    (error: unknown) => error,
  )
  if (!(error instanceof LlmError)) throw new Error('no LlmError', { cause: error })
  return error
}

const fieldsOf = (seen: readonly Seen[]) =>
  seen.map(({ body }) =>
    ['response_format', 'max_tokens', 'max_completion_tokens', 'temperature', 'seed'].filter(
      (field) => propertyOf(body, field) !== undefined,
    ),
  )

t.test('a question is one POST with the key, and says nothing of the machine it comes from', async (t) => {
  const { ask, seen } = await world(t, hello)

  t.match(await ask(question), { model: 'm-1', text: 'hello', finish: 'stop' })

  const [{ path, headers, body } = { path: '', headers: {}, body: null }] = seen
  t.equal(seen.length, 1)
  t.equal(path, '/v1/chat/completions')
  t.equal(headers.authorization, `Bearer ${SECRET_KEY}`)
  t.match(body, { model: 'm', messages: question.messages, max_tokens: 100, temperature: 0.7, seed: 5 })
  t.match(propertyOf(body, 'response_format'), { type: 'json_schema', json_schema: { name: 'turn', strict: true } })
})

t.test('in instruction mode no response format is sent', async (t) => {
  const { ask, seen } = await world(t, hello, { structured: 'instruction', tokenLimitField: 'max_completion_tokens' })

  await ask(question)

  t.same(fieldsOf(seen), [['max_completion_tokens', 'temperature', 'seed']])
})

t.test('a field an endpoint does not take is dropped at once, and for its model from then on', async (t) => {
  const refused = ['max_tokens', 'temperature', 'seed', 'response_format']
  const { ask, seen } = await world(t, ({ body }, response) => {
    const param = refused.find((field) => propertyOf(body, field) !== undefined)
    if (param === undefined || propertyOf(body, 'model') !== 'm') json(response, 200, completion('hello'))
    else json(response, 400, { error: { message: 'Unsupported parameter', param, code: 'unsupported_parameter' } })
  })

  t.match(await ask(question), { text: 'hello' })
  t.equal(seen.length, 5)
  await ask(question)
  await ask({ ...question, model: 'other' })

  t.same(fieldsOf(seen.slice(5)), [['max_completion_tokens'], ['response_format', 'max_tokens', 'temperature', 'seed']])
})

t.test('a change that did not help is not remembered', async (t) => {
  const { ask, seen } = await world(t, (_seen, response) =>
    json(response, 400, { error: { message: 'unknown thing; you said: grammar, seed, temperature' } }),
  )

  t.equal((await faultOf(ask(question))).kind, 'bad_request')
  t.equal((await faultOf(ask(question))).kind, 'bad_request')

  t.same(fieldsOf(seen.slice(4)), fieldsOf(seen.slice(0, 4)))
})

t.test('in schema mode an endpoint without schemas is an error', async (t) => {
  const error = { message: 'response_format is not supported', param: 'response_format' }
  const { ask, seen } = await world(t, (_seen, response) => json(response, 400, { error }), { structured: 'schema' })

  t.equal((await faultOf(ask(question))).kind, 'bad_request')
  t.equal(seen.length, 1)
})

t.test('a filter that stopped the question is a reply', async (t) => {
  const { ask } = await world(t, (_seen, response) =>
    json(response, 400, { error: { message: `response_format ${SECRET_PROMPT}`, code: 'content_filter' } }),
  )

  t.match(await ask(question), { finish: 'filtered', text: '', usage: { input: 0, output: 0 } })
})

t.test('a fault has the kind of its status and the wait that was asked for, and repeats no secret', async (t) => {
  const statuses: readonly (readonly [number, LlmErrorKind])[] = [
    [401, 'unauthorised'],
    [404, 'bad_request'],
    [429, 'rate_limited'],
    [500, 'server_error'],
    [502, 'unreachable'],
    [503, 'overloaded'],
  ]
  for (const [status, kind] of statuses) {
    const { ask } = await world(t, ({ headers }, response) => {
      const echo = `${SECRET_PROMPT} ${headers.authorization}`
      json(response, status, { error: { message: echo, code: echo, type: echo } }, { 'retry-after-ms': '1500' })
    })

    const error = await faultOf(ask(question))

    t.match(error, { kind, retryAfterMs: 1500, message: `the endpoint answered ${status}` })
    t.notMatch(`${error.stack} ${JSON.stringify(error)}`, /secret/)
    t.equal(error.cause, undefined)
  }
})

t.test('a 200 that is no chat completion is a server error', async (t) => {
  const whole = JSON.stringify(completion('hello'))
  const answers: readonly Answer[] = [
    (_seen, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${SECRET_PROMPT}`),
    (_seen, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(whole.slice(0, -9)),
    (_seen, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
    (_seen, response) => response.writeHead(204).end(),
    (_seen, response) => json(response, 200, { choices: [] }),
    (_seen, response) => json(response, 200, { error: { message: 'no status' } }),
  ]
  for (const answer of answers) {
    const { ask } = await world(t, answer)

    const error = await faultOf(ask(question))

    t.equal(error.kind, 'server_error', error.message)
    t.notMatch(error.message, /secret/)
  }
})

t.test('an error that came with 200 has the kind of the status it names', async (t) => {
  const { ask } = await world(t, (_seen, response) => json(response, 200, { error: { code: 503, message: 'x' } }))

  t.equal((await faultOf(ask(question))).kind, 'overloaded')
})

t.test('a connection that breaks before or within the reply is an endpoint out of reach', async (t) => {
  const answers: readonly Answer[] = [
    (_seen, response) => response.destroy(),
    (_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
      response.write('{"choices"', () => response.destroy())
    },
  ]
  for (const answer of answers) {
    const { ask } = await world(t, answer)

    t.match(await faultOf(ask(question)), { kind: 'unreachable', mayBeBilled: true })
  }
})

t.test('a port where nobody listens is out of reach, and says why', async (t) => {
  const { ask } = await world(t, hello, { baseUrl: 'http://127.0.0.1:1/v1' })

  t.match(await faultOf(ask(question)), { kind: 'unreachable', message: /ECONNREFUSED/, mayBeBilled: false })
})

t.test('what cannot be sent is a bad request, and repeats no key', async (t) => {
  const { ask } = await world(t, hello, { apiKey: `${SECRET_KEY}\n${SECRET_KEY}` })

  const error = await faultOf(ask(question))

  t.equal(error.kind, 'bad_request')
  t.notMatch(error.stack, /secret/)
})

t.test('an endpoint that does not answer in time is a timeout, before the head and within the body', async (t) => {
  const answers: readonly Answer[] = [
    () => undefined,
    (_seen, response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
  ]
  for (const answer of answers) {
    const { ask } = await world(t, answer, { timeoutMs: 100 })

    t.equal((await faultOf(ask(question))).kind, 'timeout')
  }
})

t.test('a signal ends the call in flight, and closes its connection', async (t) => {
  const abort = new AbortController()
  const responses: ServerResponse[] = []
  const { ask } = await world(t, (_seen, response) => {
    responses.push(response)
    abort.abort(new Error(SECRET_PROMPT))
  })

  const error = await faultOf(ask(question, { signal: abort.signal }))
  await Promise.all(responses.filter(({ closed }) => !closed).map((response) => once(response, 'close')))

  t.equal(error.kind, 'cancelled')
  t.notMatch(error.stack, /secret/)
  t.equal((await faultOf(ask(question, { signal: abort.signal }))).kind, 'cancelled')
})

t.test('one signal cancels a call that waits for a connection, and many calls at once', async (t) => {
  const abort = new AbortController()
  const { ask, seen } = await world(t, () => abort.abort(), { connections: 1 })

  const faults = await Promise.all(Array.from({ length: 50 }, () => faultOf(ask(question, { signal: abort.signal }))))

  t.ok(faults.every(({ kind }) => kind === 'cancelled'))
  t.equal(seen.length, 1)
})

t.test('close waits for the calls in flight, may be called twice, and ends asking', async (t) => {
  const { ask, close } = await world(t, hello)

  const reply = ask(question)
  const closing = [close(), close()]

  t.match(await reply, { text: 'hello' })
  await Promise.all(closing)
  await close()
  t.equal((await faultOf(ask(question))).kind, 'cancelled')
})

t.test('a thousand calls share the connections there are', async (t) => {
  const sockets = new Set<unknown>()
  const { ask } = await world(t, (_seen, response) => {
    sockets.add(response.socket)
    json(response, 200, completion('hello'))
  })

  const replies = await Promise.all(Array.from({ length: 1000 }, () => ask(question)))

  t.ok(replies.every(({ text }) => text === 'hello'))
  t.equal(sockets.size, 10)
})
