import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import t, { type Test } from 'tap'
import { createOpenAiAsk } from '@conclave/shared/adapters/openai/ask-openai'
import { LlmError } from '@conclave/shared/ports/llm-error'
import type { Ask, Quota, Reply } from '@conclave/shared/ports/llm'
import { askConformance, type FaultKind, type Turn } from './ask.js'

const TIMEOUT_MS = 45_000

t.test('a fake is a closure', async (t) => {
  const open =
    async (_t: Test, turn: (text: string) => Turn): Promise<Ask> =>
    async ({ messages }, { signal } = {}) => {
      const cancelled = () => new LlmError('cancelled', 'cancelled')
      if (signal?.aborted === true) throw cancelled()
      const next = turn(messages.at(-1)?.content ?? '')
      if (next.does === 'reply') return { ...next.reply, ms: 0 }
      if (next.does === 'fail') throw new LlmError(next.kind, 'scripted', next.retryAfterMs, undefined, next.quota)
      if (signal?.aborted === false) await once(signal, 'abort')
      throw cancelled()
    }
  await askConformance(t, { name: 'a closure', open })
})

t.test('the OpenAI adapter over HTTP', async (t) => {
  await askConformance(t, { name: 'openai', open: openOverHttp })
})

async function openOverHttp(t: Test, turn: (text: string) => Turn, timeoutMs = TIMEOUT_MS): Promise<Ask> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { messages }: { messages: readonly { content: string }[] } = JSON.parse(Buffer.concat(chunks).toString())
      answer(response, turn(messages.at(-1)?.content ?? ''))
    })
  })
  server.keepAliveTimeout = 60_000 // no connection ends between two calls, however slow we are
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const baseUrl = `http://127.0.0.1:${address.port}/v1`
  const adapter = createOpenAiAsk({ baseUrl, apiKey: '', timeoutMs, connections: 20, structured: 'auto' })
  t.teardown(async () => {
    await adapter.close()
    server.closeAllConnections()
    server.close()
  })
  return adapter.ask
}

const FAULTS: Readonly<Record<FaultKind, 'breaks' | 'hangs' | readonly [status: number, code: string]>> = {
  rate_limited: [429, 'rate_limit_exceeded'],
  overloaded: [503, 'overloaded'],
  unreachable: 'breaks',
  timeout: 'hangs',
  server_error: [500, 'server_error'],
  unauthorised: [401, 'invalid_api_key'],
  context_overflow: [400, 'context_length_exceeded'],
  bad_request: [400, 'invalid_request_error'],
}

function answer(response: ServerResponse, turn: Turn): void {
  if (turn.does === 'hang') return
  tellQuota(response, turn.does === 'reply' ? turn.reply.quota : turn.quota)
  if (turn.does === 'reply') return send(response, 200, completionOf(turn.reply))
  const fault = FAULTS[turn.kind]
  if (fault === 'breaks') response.destroy()
  if (typeof fault === 'string') return
  if (turn.retryAfterMs !== null) response.setHeader('retry-after', String(turn.retryAfterMs / 1000))
  send(response, fault[0], { error: { code: fault[1], message: 'no' } })
}

function tellQuota(response: ServerResponse, quota: Quota | null | undefined): void {
  for (const limit of ['requests', 'tokens'] as const) {
    const part = quota?.[limit]
    const headers = { limit: part?.limit, remaining: part?.remaining, reset: part?.resetMs }
    for (const [name, value] of Object.entries(headers)) {
      if (typeof value === 'number')
        response.setHeader(`x-ratelimit-${name}-${limit}`, name === 'reset' ? `${value}ms` : value)
    }
  }
}

const send = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const FINISH_REASONS = { stop: 'stop', length: 'length', filtered: 'content_filter', refused: 'stop' } as const

const completionOf = ({ model, text, finish, usage }: Omit<Reply, 'ms'>) => ({
  object: 'chat.completion',
  model,
  choices: [
    {
      index: 0,
      finish_reason: FINISH_REASONS[finish],
      message: { role: 'assistant', ...(finish === 'refused' ? { content: null, refusal: text } : { content: text }) },
    },
  ],
  usage: {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.input + usage.output,
    prompt_tokens_details: { cached_tokens: usage.inputCached },
    completion_tokens_details: { reasoning_tokens: usage.reasoning },
  },
})
