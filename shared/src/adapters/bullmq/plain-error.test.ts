import t from 'tap'
import { plainError } from './plain-error.js'

t.test('what a driver hangs on its error is left out, name, message, code and stack are kept', async (t) => {
  const foreign = Object.assign(new TypeError('WRONGPASS invalid password'), {
    code: 'EAUTH',
    command: { name: 'auth', args: ['secret'] },
  })
  const plain = plainError(foreign)
  t.same(Object.entries(plain), [
    ['name', 'TypeError'],
    ['code', 'EAUTH'],
  ])
  t.equal(plain.message, foreign.message)
  t.equal(plain.stack, foreign.stack)
})

t.test('an error without a message is known by its code', async (t) => {
  const refused = Object.assign(new AggregateError([new Error('::1'), new Error('127.0.0.1')]), {
    code: 'ECONNREFUSED',
  })
  t.equal(plainError(refused).message, 'ECONNREFUSED')
})

t.test('what is thrown and is no error becomes one', async (t) => {
  t.equal(plainError('text').message, 'text')
})
