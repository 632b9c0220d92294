import t from 'tap'
import { LlmError } from '../../ports/llm-error.js'
import { filteredReply, readReply } from './read-reply.js'

const completion = (message: object, finish_reason: unknown = 'stop', rest: object = {}) => ({
  model: 'm-2026',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
  ...rest,
})
const read = (body: unknown) => readReply(body, 'm', { ms: 12, quota: null })

t.test('a completion becomes a reply', async (t) => {
  const usage = {
    prompt_tokens: 100,
    completion_tokens: 50,
    total_tokens: 150,
    prompt_tokens_details: { cached_tokens: 80 },
    completion_tokens_details: { reasoning_tokens: 20 },
  }

  t.same(read(completion({ content: 'hi', reasoning_content: 'hmm' }, 'stop', { usage })), {
    model: 'm-2026',
    text: 'hi',
    finish: 'stop',
    usage: { input: 100, inputCached: 80, output: 50, reasoning: 20 },
    ms: 12,
    quota: null,
  })
})

t.test('finish reasons', async (t) => {
  const finishes = { stop: 'stop', tool_calls: 'stop', eos: 'stop', length: 'length', content_filter: 'filtered' }
  for (const [reason, finish] of Object.entries(finishes)) {
    t.equal(read(completion({ content: 'x' }, reason)).finish, finish, reason)
  }
  t.equal(read(completion({ content: 'x' }, null)).finish, 'stop')
  t.equal(read(completion({ content: 'x' }, 'toString')).finish, 'stop')
})

t.test('a refusal is a reply whose text is the refusal', async (t) => {
  t.match(read(completion({ content: null, refusal: 'I cannot.' })), { finish: 'refused', text: 'I cannot.' })
  t.match(read(completion({ content: 'hi', refusal: null })), { finish: 'stop', text: 'hi' })
  t.match(read(completion({ content: 'hi', refusal: '' })), { finish: 'stop', text: 'hi' })
})

t.test('what a server leaves out is empty, zero, or what was asked', async (t) => {
  const none = { input: 0, inputCached: 0, output: 0, reasoning: 0 }

  t.same(read({ choices: [{ message: { content: null }, finish_reason: 'length' }] }), {
    model: 'm',
    text: '',
    finish: 'length',
    usage: none,
    ms: 12,
    quota: null,
  })
  t.same(
    read(completion({ content: '' }, 'stop', { usage: { prompt_tokens: '9', completion_tokens: -1 } })).usage,
    none,
  )
  t.same(filteredReply('m', { ms: 3, quota: null }), {
    model: 'm',
    text: '',
    finish: 'filtered',
    usage: none,
    ms: 3,
    quota: null,
  })
})

t.test('what is no chat completion is a server error', async (t) => {
  const bodies: readonly unknown[] = [
    undefined,
    null,
    '<html></html>',
    [],
    {},
    { choices: null },
    { choices: [] },
    { choices: [{}] },
    { choices: [{ message: null }] },
    { choices: [{ message: 'hi' }] },
    completion({ content: [{ type: 'text', text: 'x' }] }),
    completion({ content: 'half a' }, 'abort'),
    completion({ content: 'half a' }, 'error'),
  ]
  for (const body of bodies) {
    t.throws(() => read(body), new LlmError('server_error', 'the reply is no chat completion'), JSON.stringify(body))
  }
})
