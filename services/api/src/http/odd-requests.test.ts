import t, { type Test } from 'tap'
import { BATCH_ID, ledgerOf, openApi } from '../fixtures/api-scene.js'
import { apiKey, as } from '../fixtures/keys.js'
import { request, sendRaw } from '../fixtures/raw-client.js'

const HOST = 'Host: localhost'
const BATCH = `/v1/batches/${BATCH_ID}`

async function listen(t: Test) {
  const { app } = await openApi(t, ledgerOf().ledger)
  return app.listen({ host: '127.0.0.1', port: 0 })
}

t.test('a path that is known takes its methods, and says which', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger, { keys: [apiKey('a')] })
  const wrong = [
    ['PUT', '/v1/batches', 'GET, HEAD, POST'],
    ['OPTIONS', '/v1/batches', 'GET, HEAD, POST'],
    ['POST', `${BATCH}?x=1`, 'GET, HEAD'],
    ['PATCH', `${BATCH}/export`, 'GET, HEAD'],
    ['DELETE', '/healthz', 'GET, HEAD'],
  ] as const
  for (const [method, url, allow] of wrong) {
    const response = await app.inject({ method, url, payload: '{', headers: { 'content-type': 'text/css' } })
    t.equal(response.statusCode, 405, `${method} ${url}`)
    const allowed = String(response.headers.allow).split(', ')
    t.ok(
      allow.split(', ').every((each) => allowed.includes(each)) && !allowed.includes(method),
      `${method} ${url}: ${allowed.join()}`,
    )
    t.equal(response.json().code, 'method-not-allowed')
  }
  t.equal((await app.inject({ method: 'PUT', url: '/v1/nothing', payload: '{' })).statusCode, 404)
})

t.test('HEAD answers as GET does, without a body', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger, { keys: [apiKey('a')] })
  for (const url of ['/v1/batches', BATCH, '/v1/nothing', '/healthz', '/openapi.json']) {
    const get = await app.inject({ url, headers: as('a') })
    const head = await app.inject({ method: 'HEAD', url, headers: as('a') })
    t.equal(head.statusCode, get.statusCode, url)
    t.equal(head.body, '')
  }
  t.equal((await app.inject({ method: 'HEAD', url: '/v1/batches' })).statusCode, 401)
})

t.test('every answer carries its request id and the headers of an API that is no page', async (t) => {
  const url = await listen(t)
  const get = (path: string, ...lines: readonly string[]) =>
    sendRaw(url, request(`GET ${path} HTTP/1.1`, HOST, ...lines))
  const answers = [
    await get('/v1/batches', 'X-Request-Id: mine-1'),
    await get('/v1/batches', 'X-Request-Id: not "mine"'),
    await get('/v1/nothing'),
    await get('/v1/batches/%zz'),
    await get(`/v1/batches/${'a'.repeat(400)}`),
    await get(`/v1/batches?cursor=${'a'.repeat(20_000)}`),
    await get('/v1/batches', `Cookie: ${'a'.repeat(20_000)}`),
    await sendRaw(url, 'nonsense\r\n\r\n'),
  ]
  t.same(
    answers.map(({ status }) => status),
    [200, 200, 404, 400, 400, 431, 431, 400],
  )
  t.equal(answers[0]?.headers['x-request-id'], 'mine-1')
  for (const { headers, status, body } of answers) {
    t.match(headers, {
      'x-request-id': /^[\w.-]{1,64}$/,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    if (status >= 400) t.match(JSON.parse(body), { status, code: String, detail: String })
  }
})

t.test('a request that can be read in two ways is not read', async (t) => {
  const url = await listen(t)
  const key = 'Idempotency-Key: k'
  const odd: readonly (readonly [what: string, ...lines: string[]])[] = [
    ['two keys', 'GET /v1/batches HTTP/1.1', HOST, 'Authorization: Bearer a', 'Authorization: Bearer b'],
    ['two hosts', 'GET /v1/batches HTTP/1.1', HOST, HOST],
    ['no host', 'GET /v1/batches HTTP/1.1'],
    ['two idempotency keys', 'POST /v1/batches HTTP/1.1', HOST, key, key, 'Content-Length: 0'],
    ['two types', 'POST /v1/batches HTTP/1.1', HOST, 'Content-Type: a/b', 'Content-Type: a/b', 'Content-Length: 0'],
    ['two lengths', 'POST /v1/batches HTTP/1.1', HOST, 'Content-Length: 0', 'Content-Length: 1'],
    ['a length and chunks', 'POST /v1/batches HTTP/1.1', HOST, 'Content-Length: 1', 'Transfer-Encoding: chunked'],
    ['a length that is none', 'POST /v1/batches HTTP/1.1', HOST, 'Content-Length: -1'],
    ['a line break in a header', 'GET /v1/batches HTTP/1.1', HOST, 'X: a\rb'],
    ['an expectation that is none', 'GET /v1/batches HTTP/1.1', HOST, 'Expect: miracles'],
    ['a version that is none', 'GET /v1/batches HTTP/9.9', HOST],
    ['a method that is none', 'FETCH /v1/batches HTTP/1.1', HOST],
  ]
  for (const [what, ...lines] of odd) {
    const { status, headers, body } = await sendRaw(url, request(...lines))
    t.equal(status, 400, what)
    t.equal(headers['content-type']?.split(';')[0], 'application/problem+json', what)
    t.equal(JSON.parse(body).status, 400)
  }
})

t.test('what a client asks for beside the question changes nothing', async (t) => {
  const url = await listen(t)
  const lines = [
    'Accept: image/png',
    'Accept-Encoding: nonsense;q=7',
    'Accept-Language: \x80',
    'Upgrade: websocket',
    'Expect: 100-continue',
    'Range: bytes=5-2',
    'If-None-Match: *',
    'X-Forwarded-For: evil',
  ]
  for (const line of lines) {
    const { status } = await sendRaw(url, request('GET /v1/batches HTTP/1.1', HOST, line))
    t.ok([100, 200].includes(status), `${line}: ${status}`)
  }
})

t.test('the pages under /docs may run their own scripts, and nothing else', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger)
  for (const url of ['/docs', '/docs/static/swagger-ui-bundle.js']) {
    const { headers, statusCode } = await app.inject(url)
    t.equal(statusCode, 200)
    t.match(headers['content-security-policy'], /script-src 'self';/)
  }
})
