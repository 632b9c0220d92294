import t from 'tap'
import Type from 'typebox'
import { sentSchema } from './sent-schema.js'

t.test('a parameter with a default may be left out, and no other that is required', async (t) => {
  const querystring = Type.Object({
    limit: Type.Integer({ default: 100 }),
    format: Type.String(),
    cursor: Type.Optional(Type.String()),
  })
  t.match(sentSchema({ querystring }), {
    querystring: { required: ['format'], properties: { limit: { default: 100 } } },
  })
  t.same(querystring.required, ['limit', 'format'], 'what requests are checked by stays as it is')
})

t.test('a route that takes no parameters is left alone', async (t) => {
  const schema = { summary: 'x', querystring: undefined }
  t.equal(sentSchema(schema), schema)
})
