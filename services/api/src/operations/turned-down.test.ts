import t from 'tap'
import { turnedDownFor } from './turned-down.js'

t.test('what brings prompts and is turned down has a reason, and nothing else has', async (t) => {
  t.equal(turnedDownFor('POST', '/v1/batches', 422), 'invalid')
  t.equal(turnedDownFor('POST', '/v1/batches/:id/prompts', 413), 'too_large')
  t.equal(turnedDownFor('POST', '/v1/batches/:id/prompts', 429), 'backpressure')
  t.equal(turnedDownFor('POST', '/v1/batches', 401), 'unauthorised')
  t.equal(turnedDownFor('POST', '/v1/batches', 201), null)
  t.equal(turnedDownFor('POST', '/v1/batches', 409), null, 'it is known already')
  t.equal(turnedDownFor('GET', '/v1/batches', 429), null)
  t.equal(turnedDownFor('POST', '/v1/batches/:id/seal', 503), null)
})
