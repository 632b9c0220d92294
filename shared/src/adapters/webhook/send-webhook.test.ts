import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import t, { type Test } from 'tap'
import { type DueDelivery } from '../../ports/webhooks.js'
import { createSendWebhook, type Sending } from './send-webhook.js'
import { signatureHeaders } from './sign.js'

const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`

const due = (url: string): DueDelivery => ({
  id: '0198c0de-0000-7000-8000-000000000009',
  event: 'batch.completed',
  told: { id: 'b', name: 'ünïcode 😀' },
  at: new Date('2026-01-02T03:04:05Z'),
  attempts: 1,
  url,
  secret: SECRET,
})

interface Heard {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

async function receiver(t: Test, answer: (response: ServerResponse) => void) {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => void (body += chunk))
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      answer(response)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return { heard, port: address.port, url: `http://127.0.0.1:${address.port}/hook?a=1` }
}

const sender = (own: Partial<Sending> = {}) => createSendWebhook({ mayBePrivate: true, timeoutMs: 20_000, ...own })

t.test('the signature is that of the standard', async (t) => {
  // Source: the test vectors of the Standard Webhooks libraries.
  const headers = signatureHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    sentAt: new Date(1614265330_000),
    body: '{"test": 2432232314}',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  t.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

t.test('a message arrives whole and signed, with the moment of sending', async (t) => {
  const { heard, url } = await receiver(t, (response) => response.writeHead(204).end())
  t.same(await sender()(due(url)), { delivered: true, status: 204 })

  const { headers, body } = heard[0] ?? { headers: {}, body: '' }
  t.same(JSON.parse(body), {
    type: 'batch.completed',
    timestamp: '2026-01-02T03:04:05.000Z',
    data: { id: 'b', name: 'ünïcode 😀' },
  })
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const expected = createHmac('sha256', Buffer.alloc(24, 7)).update(signed).digest('base64')
  t.equal(headers['webhook-signature'], `v1,${expected}`)
  t.ok(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000) < 60)
})

t.test('what a receiver answers is told by its status; 410 is the last word', async (t) => {
  const statuses = [500, 404, 410, 302] as const
  for (const status of statuses) {
    const { url, heard } = await receiver(t, (response) =>
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('no'),
    )
    const outcome = await sender()(due(url))
    t.match(outcome, { delivered: false, status, error: new RegExp(`^status ${status}`), isFinal: status === 410 })
    t.equal(heard.length, 1, 'a redirect is not followed')
  }
})

t.test('a receiver that hangs, or answers without end, does not hold us', async (t) => {
  const hanging = await receiver(t, () => undefined)
  t.match(await sender({ timeoutMs: 100 })(due(hanging.url)), {
    delivered: false,
    status: null,
    error: 'no answer in time',
  })
  const endless = await receiver(t, (response) => {
    response.writeHead(200)
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    }
    response.on('drain', pour)
    pour()
  })
  t.same(await sender()(due(endless.url)), { delivered: true, status: 200 })
})

t.test('nobody who listens is an outcome', async (t) => {
  const { url, port } = await receiver(t, () => undefined)
  t.match(await sender()(due(url.replace(String(port), '1'))), {
    error: 'no connection (ECONNREFUSED)',
    isFinal: false,
  })
})

t.test('a host that does not exist is an outcome', async (t) => {
  // No resolver is asked: a label has 63 characters at most.
  t.match(await sender()(due(`http://${'a'.repeat(64)}.example/`)), {
    delivered: false,
    status: null,
    error: /^no connection \(E[A-Z_]+\)$/,
    isFinal: false,
  })
})

t.test('an answer that would change the protocol is no answer', async (t) => {
  const { url } = await receiver(t, ({ socket }) => {
    socket?.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: chat\r\n\r\n')
  })
  t.match(await sender()(due(url)), { delivered: false, error: 'no connection (broken)' })
})

t.test('no message goes to a private address, by whatever name', async (t) => {
  const { heard, port } = await receiver(t, (response) => response.writeHead(200).end())
  const answers: Readonly<Record<string, readonly string[]>> = {
    'inside.example': ['127.0.0.1'],
    'both.example': ['1.1.1.1', '127.0.0.1'],
    'six.example': ['::1'],
  }
  let asked = 0
  const send = sender({
    mayBePrivate: false,
    resolve: (host, done) => {
      asked += 1
      done(
        null,
        (answers[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    },
  })
  const hosts = [...Object.keys(answers), '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433']
  for (const host of hosts) {
    t.match(await send(due(`http://${host}:${port}/`)), { delivered: false, error: /private address/ }, host)
  }
  t.equal(asked, 3)
  t.equal(heard.length, 0)
})

t.test('a name is looked up once, and what was looked at is what is connected to', async (t) => {
  const { heard, port } = await receiver(t, (response) => response.writeHead(200).end())
  let asked = 0
  const send = sender({
    resolve: (_host, done) => {
      asked += 1
      done(null, [{ address: '127.0.0.1', family: 4 }])
    },
  })
  t.match(await send(due(`http://hook.example:${port}/`)), { delivered: true })
  t.equal(asked, 1)
  t.equal(heard[0]?.headers.host, `hook.example:${port}`)
})
