import t from 'tap'
import Type from 'typebox'
import { createCheck } from './check-schema.js'

const Item = Type.Object(
  { id: Type.String({ minLength: 2 }), n: Type.Optional(Type.Integer()) },
  { additionalProperties: false },
)
const check = createCheck(
  Type.Object(
    {
      items: Type.Optional(Type.Array(Type.Union([Type.String(), Item]))),
      kind: Type.Optional(Type.Enum(['one', 'two'], { type: 'string' })),
      note: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    },
    { additionalProperties: false },
  ),
)
const told = (value: unknown) => {
  const checked = check(value)
  return checked.ok ? [] : checked.faults.map(({ pointer, message }) => `${pointer} ${message}`)
}

t.test('a place is told once, in the words that help most', async (t) => {
  t.same(told({ items: [5] }), ['/items/0 must be string or object'])
  t.same(told({ note: 5 }), ['/note must be string or null'])
  t.same(told({ kind: 5 }), ['/kind must be one of: one, two'])
  t.same(told({ items: [{}] }), ['/items/0/id is missing'])
  t.same(told({ items: [{ id: 5 }] }), ['/items/0/id must be string'])
  t.same(told('x'), [' must be object'])
})

t.test('a surplus key is told where it is, escaped', async (t) => {
  t.same(told({ 'a/b': 1, items: [{ id: 'ok', '~': 1 }] }), [
    '/a~1b is not a known key',
    '/items/0/~0 is not a known key',
  ])
})

t.test('every place is told, up to a hundred', async (t) => {
  const many = (n: number) => told(Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 1])))
  t.equal(many(12).length, 12)
  t.equal(many(99).length, 99)
  t.equal(told({ items: Array.from({ length: 30 }, () => 5) }).length, 30)
  t.equal(told({ items: Array.from({ length: 10_000 }, () => ({ id: 'x', n: 'x', z: 1 })) }).length, 100)
})

t.test('one place is no part of another whose pointer it begins', async (t) => {
  t.same(told({ items: [{ id: 'ok' }, 5, ...Array.from({ length: 9 }, () => 'x'), 5] }).length, 2)
})
