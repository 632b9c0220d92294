import t from 'tap'
import Type from 'typebox'
import { createReplyParser } from './parse-reply.js'

const parse = createReplyParser(Type.Object({ a: Type.Integer() }))

t.test('JSON is found within what models wrap around it', async (t) => {
  for (const text of [
    '{"a": 1}',
    '  {"a":1}\n',
    '```json\n{"a": 1}\n```',
    'Here it is:\n{"a": 1}\nHope that helps.',
    '<think>\nshould I say {"a": 2}?\n</think>\n{"a": 1}',
  ]) {
    t.same(parse(text), { ok: true, value: { a: 1 }, soft: [] }, text)
  }
})

t.test('what is no such object is told by its place, without quoting the reply', async (t) => {
  for (const text of ['', 'I cannot do that.', '{"a": ', '[1]', '{"a": 1} {"a": 2}']) {
    t.same(parse(text), { ok: false, faults: [{ pointer: '', message: 'the reply is not one JSON object' }] }, text)
  }
  t.match(parse('{"a": "secret words"}'), { ok: false, faults: [{ pointer: '/a' }] })
  t.notMatch(JSON.stringify(parse('{"a": "secret words"}')), /secret/)
  t.match(parse('{}'), { ok: false, faults: [{ pointer: '/a', message: 'is missing' }] })
})
