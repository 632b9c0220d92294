import t from 'tap'
import { type Question } from './llm.js'
import { requestDigest } from './request-digest.js'

const question: Question = {
  model: 'm',
  messages: [
    { role: 'system', content: 'be good' },
    { role: 'user', content: 'hello' },
  ],
  replySchema: { name: 'turn', schema: { type: 'object', required: ['a', 'b'] } },
  temperature: 0.7,
  seed: 1,
  maxOutputTokens: 100,
}

t.test('a digest is 32 hex digits, the same in every process', async (t) => {
  t.equal(requestDigest(question), 'beb862ab38afc6e7f4c51b7fadcab7bd')
})

t.test('the order in which keys were written makes no difference', async (t) => {
  const { model, messages, ...rest } = question
  const reordered: Question = {
    ...rest,
    replySchema: { schema: { required: ['a', 'b'], type: 'object' }, name: 'turn' },
    messages: messages.map(({ role, content }) => ({ content, role })),
    model,
  }

  t.equal(requestDigest(reordered), requestDigest(question))
})

t.test('everything in a question counts', async (t) => {
  const [system = { role: 'system', content: '' }, user = system] = question.messages
  const others: readonly Question[] = [
    { ...question, model: 'n' },
    { ...question, temperature: 0.8 },
    { ...question, seed: 2 },
    { ...question, maxOutputTokens: 101 },
    { ...question, replySchema: { ...question.replySchema, name: 'draft' } },
    { ...question, replySchema: { name: 'turn', schema: { type: 'object', required: ['b', 'a'] } } },
    { ...question, messages: [user, system] },
    { ...question, messages: [system] },
    { ...question, messages: [system, { ...user, role: 'assistant' }] },
    { ...question, messages: [system, { ...user, content: 'hello ' }] },
    {
      ...question,
      messages: [
        { ...system, content: 'be goodhello' },
        { ...user, content: '' },
      ],
    },
  ]

  t.equal(new Set([question, ...others].map(requestDigest)).size, others.length + 1)
})
