import t from 'tap'
import { LlmError, type LlmErrorKind } from '../../ports/llm-error.js'
import { FAULTS_TO_OPEN } from './circuit.js'
import { chanceOf } from '../fixtures/chance.js'
import { poolScene, replyFrom, systemFor } from './fixtures/pool-scene.js'
import { settled } from '../fixtures/virtual-clock.js'

const failing = (kind: LlmErrorKind) => async () => {
  throw new LlmError(kind, 'no')
}

t.test('a question goes to an endpoint under the name that it has there, and is else the same', async (t) => {
  const { ask, asked, question } = poolScene({ a: { models: new Map([['big', 'vendor/big']]) } })

  t.match(await ask('hello'), { result: 'reply', reply: { model: 'a' } })

  t.same(asked('a'), [{ ...question('hello'), model: 'vendor/big' }])
})

t.test('a model that nobody serves is a bad request', async (t) => {
  const { ask, asked } = poolScene({ a: { models: new Map([['small', 'small']]) } })
  t.match(await ask('hello'), { result: 'error', error: { kind: 'bad_request' } })
  t.same(asked('a'), [])
})

t.test('a call that fails at one endpoint is asked at another at once', async (t) => {
  for (const kind of ['unreachable', 'timeout', 'server_error', 'unauthorised'] as const) {
    const { ask, asked, clock, retries } = poolScene({ a: { does: failing(kind) }, b: {}, c: {} }, { favourite: 'a' })
    t.match(await ask('hello'), { result: 'reply' }, kind)
    t.equal(clock.now(), 0)
    t.equal(asked('a').length + asked('b').length + asked('c').length, 2)
    t.same(retries, [`a big ${kind}`])
  }
})

t.test('whether it may be asked again elsewhere is the caller’s word, for each attempt that failed', async (t) => {
  for (const may of [true, false]) {
    const told: string[] = []
    const mayAskOn = ({ kind }: LlmError) => {
      told.push(kind)
      return may
    }
    const { ask, asked } = poolScene({ a: { does: failing('timeout') }, b: {} }, { favourite: 'a' })
    t.match(await ask('hello', { mayAskOn }), { result: may ? 'reply' : 'error' })
    t.same([told, asked('b').length], [['timeout'], may ? 1 : 0])
  }
})

t.test('a call that every endpoint fails comes back with its error, while others are answered', async (t) => {
  const does = async (text: string) => {
    if (text === 'killer') throw new LlmError('server_error', 'no')
    return replyFrom('a')
  }
  const { ask, asked } = poolScene({ a: { does }, b: { does } })
  for (let attempt = 0; attempt < 2 * FAULTS_TO_OPEN; attempt += 1) {
    t.match(await ask('killer'), { result: 'error', error: { kind: 'server_error' }, asked: { model: 'big' } })
  }
  t.match(await ask('hello'), { result: 'reply' })
  t.equal(asked('a').length + asked('b').length, 4 * FAULTS_TO_OPEN + 1)
})

t.test('a question that cannot be answered is asked once', async (t) => {
  for (const kind of ['bad_request', 'context_overflow', 'cancelled'] as const) {
    const { ask, asked } = poolScene({ a: { does: failing(kind) }, b: { does: failing(kind) } })
    t.match(await ask('hello'), { result: 'error', error: { kind } })
    t.equal(asked('a').length + asked('b').length, 1)
  }
})

t.test('while the only endpoint fails, calls wait and take turns to probe it, and none fails for it', async (t) => {
  let isDown = true
  const does = async () => {
    if (isDown) throw new LlmError('server_error', 'no')
    return replyFrom('a')
  }
  const { ask, asked, clock, events } = poolScene({ a: { does } })
  for (let n = 1; n < FAULTS_TO_OPEN; n += 1) t.match(await ask(`first ${n}`), { result: 'error' })
  const calls = Array.from({ length: 20 }, (_, i) => ask(`q${i}`))
  await clock.pass(0)
  const before = asked('a').length
  t.same(events, ['endpoint-lost a'])

  await clock.pass(6_000)
  const probes = asked('a').slice(before)
  t.equal(probes.length, 3, 'after three quarters of a second, of two seconds, and of four')
  t.equal(new Set(probes.map((question) => question.messages.at(-1)?.content)).size, 3)
  isDown = false
  await clock.pass(6_000)

  t.ok((await Promise.all(calls)).every(({ result }) => result === 'reply'))
  t.same(events, ['endpoint-lost a', 'endpoint-back a'])
})

t.test('a call that waited as long as a slot is worth is held, not failed', async (t) => {
  const { ask, clock } = poolScene({ a: { does: failing('unreachable') } })
  const calls = Array.from({ length: 12 }, (_, i) => ask(`q${i}`))
  await clock.pass(16_000)
  for (const each of await Promise.all(calls)) {
    t.match(each, { result: 'held', why: 'limits' })
    t.ok('afterMs' in each && each.afterMs >= 1_000 && each.afterMs <= 40_000)
  }
})

t.test('a fallback is asked only while the first tier is lost', async (t) => {
  let isDown = false
  const does = async () => {
    if (isDown) throw new LlmError('unreachable', 'no')
    return replyFrom('a')
  }
  const { ask, asked, clock } = poolScene({ a: { does }, b: { tier: 1 } })
  await Promise.all(Array.from({ length: 50 }, (_, i) => ask(`well ${i}`)))
  t.equal(asked('b').length, 0)

  isDown = true
  const lost = await Promise.all(Array.from({ length: 30 }, (_, i) => ask(`lost ${i}`)))
  t.ok(lost.every(({ result }) => result === 'reply'))
  t.equal(asked('b').length, 30)

  isDown = false
  await clock.pass(1_000)
  t.match(await ask('probe'), { result: 'reply', reply: { model: 'a' } })
  await Promise.all(Array.from({ length: 30 }, (_, i) => ask(`back ${i}`)))
  t.equal(asked('b').length, 30)
})

t.test('a busy endpoint is waited for in its lane, and its 429 is no error of the call', async (t) => {
  let busy = 1
  const does = async () => {
    if (busy-- > 0) throw new LlmError('rate_limited', 'no', 2_000)
    return replyFrom('a')
  }
  const { ask, asked, clock, retries } = poolScene({ a: { does } })
  const call = ask('hello')
  await clock.pass(1_900)
  t.equal(asked('a').length, 1)
  await clock.pass(200)
  t.match(await call, { result: 'reply' })
  t.same(retries, ['a big rate_limited'])
})

t.test('an endpoint that asks for a longer wait than a slot is worth gives the slot back at once', async (t) => {
  const does = async () => {
    throw new LlmError('rate_limited', 'no', 60_000)
  }
  const { ask } = poolScene({ a: { does } })
  const result = await ask('hello')
  t.match(result, { result: 'held', why: 'limits' })
  t.ok('afterMs' in result && result.afterMs >= 60_000 && result.afterMs <= 75_000)
})

t.test('an endpoint that is always busy ends in an error, so that the sample backs off', async (t) => {
  const does = async () => {
    throw new LlmError('overloaded', 'no', 0)
  }
  const { ask, asked, clock } = poolScene({ a: { does } })
  const call = ask('hello')
  await clock.pass(1_000)
  t.match(await call, { result: 'error', error: { kind: 'overloaded' } })
  t.equal(asked('a').length, 3)
})

t.test('a call that waits in the lane of an endpoint that is lost goes to another one', async (t) => {
  const ends: (() => void)[] = []
  const does = () =>
    new Promise<never>((_resolve, reject) => ends.push(() => reject(new LlmError('unreachable', 'gone'))))
  const { ask, asked } = poolScene({ a: { does }, b: { tier: 1 } }, { callsAtOnce: FAULTS_TO_OPEN })
  const calls = Array.from({ length: 2 * FAULTS_TO_OPEN }, (_, i) => ask(`q${i}`))
  const last = ask('last')
  await settled()
  t.equal(asked('a').length, FAULTS_TO_OPEN)

  for (const end of ends.splice(0)) end()
  t.match(await last, { result: 'reply', reply: { model: 'b' } })
  for (const end of ends) end()

  t.ok((await Promise.all(calls)).every(({ result }) => result === 'reply'))
  t.ok(asked('a').length <= 2 * FAULTS_TO_OPEN)
})

t.test('a call that is parked while it waits is not made', async (t) => {
  const { ask, asked, clock } = poolScene({ a: { does: failing('unreachable') } })
  for (let n = 1; n < FAULTS_TO_OPEN; n += 1) await ask(`q${n}`)
  const parking = new AbortController()
  const call = ask('hello', { parking: parking.signal })
  await settled()
  const before = asked('a').length

  parking.abort()

  t.same(await call, { result: 'held', why: 'parking', afterMs: 0 })
  await clock.pass(20_000)
  t.equal(asked('a').length, before)
  t.match(await ask('hello', { parking: parking.signal }), { result: 'held', why: 'parking' })
})

t.test('a probe that is cancelled leaves the next call to find out', async (t) => {
  let does: () => Promise<never> = failing('unreachable')
  const { ask, clock, events } = poolScene({ a: { does: (text) => (text === 'next' ? replies() : does()) } })
  const replies = async () => replyFrom('a')
  for (let n = 1; n < FAULTS_TO_OPEN; n += 1) await ask(`q${n}`)
  const last = ask('last')
  await settled()
  does = failing('cancelled')
  await clock.pass(1_000)
  t.match(await last, { result: 'error', error: { kind: 'cancelled' } })

  t.match(await ask('next'), { result: 'reply' })
  t.same(events, ['endpoint-lost a', 'endpoint-back a'])
})

t.test('a model that fails leaves the other models of its endpoint alone', async (t) => {
  const does = async (_text: string, model: string) => {
    if (model === 'big') throw new LlmError('server_error', 'no')
    return replyFrom('a')
  }
  const { ask, events } = poolScene({ a: { does } })
  for (let n = 0; n < FAULTS_TO_OPEN; n += 1) void ask(`q${n}`)
  await settled()
  t.same(events, ['endpoint-lost a'])
  t.match(await ask('hello', { model: 'small' }), { result: 'reply' })
})

t.test('a defect of an adapter is thrown, and takes no place in the lane with it', async (t) => {
  const does = async (text: string) => {
    if (text === 'defect') throw new TypeError('not a thing')
    return replyFrom('a')
  }
  const { ask } = poolScene({ a: { does } }, { callsAtOnce: 1 })
  await t.rejects(ask('defect'), TypeError)
  t.match(await ask('hello'), { result: 'reply' })
})

t.test('two batches at once stay with their favourites, and one alone gives its surplus to the others', async (t) => {
  const names = ['a', 'b']
  const random = chanceOf(2)
  const { ask, clock, asked } = poolScene(
    Object.fromEntries(
      names.map((name) => [
        name,
        { does: () => clock.pause(500 + 1_000 * random(), new AbortController().signal).then(() => replyFrom(name)) },
      ]),
    ),
  )
  const shareOf = async (systems: readonly string[], calls: number) => {
    const replies: (readonly [system: string, by: string])[] = []
    for (let n = 0; n < calls; n += 1) {
      const system = systems[n % systems.length] ?? ''
      void ask(`${n}`, { system }).then((result) => {
        if (result.result === 'reply') replies.push([system, result.reply.model])
      })
      await clock.pass(50)
    }
    await clock.pass(2_000)
    t.equal(replies.length, calls)
    return systems.map((system, i) => {
      const own = replies.filter((reply) => reply[0] === system)
      return own.filter((reply) => reply[1] === names[i]).length / own.length
    })
  }
  const systems = names.map((name) => systemFor(names, name))

  for (const share of await shareOf(systems, 400)) t.ok(share > 0.85, `${share} with the favourite, of two batches`)
  const [alone = 0] = await shareOf(systems.slice(0, 1), 400)
  t.ok(alone > 0.52 && alone < 0.7, `${alone} with the favourite, of one batch`)
  t.equal(asked('a').length + asked('b').length, 800)
})
