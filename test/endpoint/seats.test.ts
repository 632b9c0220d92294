import t from 'tap'
import { attempt, messagesOf, openEndpoint, post } from './test-messages.js'
import { createSeats } from './seats.js'
import { until } from '../support/until.js'

t.test('calls above the seats wait and are all answered', async (t) => {
  const endpoint = await openEndpoint(t, { serveAtOnce: 2, latencyMs: 40 })
  const began = performance.now()
  const statuses = await Promise.all(Array.from({ length: 6 }, () => attempt(endpoint, 'draft')))
  t.ok(statuses.every(({ status }) => status === 200))
  t.ok(performance.now() - began >= 115, 'three rounds of two')
})

t.test('a seat is handed on at the moment that its call was due, in order of arrival', async (t) => {
  const seats = createSeats()
  const begun: [string, number][] = []
  const take = (name: string, now: number) => seats.take(1, now, (at) => begun.push([name, at]))
  const first = take('first', 0)
  const second = take('second', 5)
  take('third', 30)
  first.leave(20)
  second.leave(25)
  t.strictSame(begun, [
    ['first', 0],
    ['second', 20],
    ['third', 30],
  ])
  t.equal(seats.waiting(), 0)
})

t.test('a client that leaves the line takes no seat with it', async (t) => {
  const seats = createSeats()
  const begun: string[] = []
  const take = (name: string) => seats.take(1, 0, () => begun.push(name))
  const first = take('first')
  const second = take('second')
  take('third')
  second.leave(1)
  t.equal(seats.waiting(), 1)
  first.leave(2)
  t.strictSame(begun, ['first', 'third'])
})

t.test('a client that hangs up frees the seat of its call', async (t) => {
  const endpoint = await openEndpoint(t, { serveAtOnce: 1, faults: [{ kind: 'hang', role: 'intents' }] })
  const leaving = new AbortController()
  const hung = post(endpoint, { messages: messagesOf('intents') }, { signal: leaving.signal }).catch(() => null)
  await until('the call hangs', () => endpoint.books().inFlight === 1)
  const next = attempt(endpoint, 'draft')
  leaving.abort()
  t.equal((await next).status, 200)
  t.equal(await hung, null)
})
