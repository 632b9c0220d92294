import t from 'tap'
import { type Question } from '../../ports/llm.js'
import { adaptDialect, chatBody, type Dialect } from './dialect.js'
import { ASKED_NOTHING, readFault } from './endpoint-fault.js'

const first: Dialect = { structured: true, tokenLimitField: 'max_tokens', temperature: true, seed: true }

const question: Question = {
  model: 'm',
  messages: [{ role: 'user', content: 'hello' }],
  replySchema: { name: 'turn', schema: { type: 'object' } },
  temperature: 0.7,
  seed: 5,
  maxOutputTokens: 100,
}

const adapt = (error: unknown, dialect = first, status = 400) =>
  adaptDialect(dialect, first, readFault(status, error, ASKED_NOTHING))

t.test('a body holds what its dialect takes, and nothing else', async (t) => {
  const plain = { model: 'm', messages: question.messages }

  t.same(JSON.parse(chatBody(question, first)), {
    ...plain,
    max_tokens: 100,
    temperature: 0.7,
    seed: 5,
    response_format: { type: 'json_schema', json_schema: { name: 'turn', schema: { type: 'object' }, strict: true } },
  })
  t.same(
    JSON.parse(
      chatBody(question, {
        structured: false,
        tokenLimitField: 'max_completion_tokens',
        temperature: false,
        seed: false,
      }),
    ),
    { ...plain, max_completion_tokens: 100 },
  )
})

t.test('a field that is turned down is given up, as servers word it', async (t) => {
  const unsupported = (param: string) => ({ message: 'x', param, code: 'unsupported_parameter' })
  const pydantic = (field: string) => ({
    detail: [{ type: 'extra_forbidden', loc: ['body', field], msg: 'Extra inputs' }],
  })
  const cases: readonly (readonly [error: unknown, change: Partial<Dialect>])[] = [
    [unsupported('max_tokens'), { tokenLimitField: 'max_completion_tokens' }],
    [
      { message: "Unsupported parameter: 'max_tokens' is not supported." },
      { tokenLimitField: 'max_completion_tokens' },
    ],
    [{ param: 'temperature', code: 'unsupported_value', message: 'Only the default (1)' }, { temperature: false }],
    [{ message: '`temperature` is deprecated for this model.' }, { temperature: false }],
    [pydantic('seed'), { seed: false }],
    [unsupported('response_format'), { structured: false }],
    [{ message: 'This response_format type is unavailable now' }, { structured: false }],
    [{ message: 'This model does not support response format `json_schema`' }, { structured: false }],
    [{ message: 'xgrammar: unknown keyword' }, { structured: false }],
  ]
  for (const [error, change] of cases) {
    t.same(adapt(error), { ...first, ...change }, JSON.stringify(error))
    t.same(adapt(error, first, 422), { ...first, ...change })
  }
})

t.test('a field named for its value, or by another status, is kept', async (t) => {
  t.equal(adapt({ param: 'max_tokens', message: 'max_tokens is too large: 200000' }), null)
  t.equal(adapt({ param: 'temperature', message: 'must be at most 1' }), null)
  t.equal(adapt({ param: 'messages', message: 'unsupported role; seed' }), null)
  t.equal(adapt({ param: 'seed', code: 'unsupported_parameter' }, first, 500), null)
})

t.test('nothing is given up twice, and the token limit changes its name once', async (t) => {
  const refusals = ['response_format', 'max_tokens', 'max_completion_tokens', 'temperature', 'seed'].map((param) => ({
    param,
    code: 'unsupported_parameter',
  }))
  let dialect: Dialect = first
  let steps = 0
  for (let changed = true; changed;) {
    const next = refusals.map((error) => adapt(error, dialect)).find((candidate) => candidate !== null)
    changed = next !== undefined
    if (next !== undefined) [dialect, steps] = [next, steps + 1]
  }

  t.equal(steps, 4)
  t.same(dialect, { structured: false, tokenLimitField: 'max_completion_tokens', temperature: false, seed: false })
})
