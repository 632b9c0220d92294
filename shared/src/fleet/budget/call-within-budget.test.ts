import t from 'tap'
import { LedgerOutage } from '../../ports/ledger.js'
import { LlmError, type LlmErrorKind } from '../../ports/llm-error.js'
import { type Question, type Reply } from '../../ports/llm.js'
import { type CallModel, type CallResult, type ModelCall } from '../../ports/model-call.js'
import { costOf, tokenBound, worstCost } from '../../ports/prices.js'
import { type Amount } from '../../ports/budget.js'
import { createBudgetDesk } from './budget-desk.js'
import { callWithinBudget } from './call-within-budget.js'
import { createBudgetInMemory } from './fixtures/budget-in-memory.js'
import { createRunningClock } from './fixtures/running-clock.js'

const PRICE = { input: 3, inputCached: 0.3, output: 15 }
const QUESTION: Question = {
  model: 'm',
  messages: [{ role: 'user', content: 'x'.repeat(400) }],
  replySchema: { name: 'turn', schema: { type: 'object' } },
  temperature: 0,
  seed: 1,
  maxOutputTokens: 200,
}
const BOUND = tokenBound(QUESTION)
const WORST: Amount = { nanoUsd: worstCost(PRICE, BOUND), tokens: BOUND.input + BOUND.output }
const USAGE = { input: 100, inputCached: 64, output: 50, reasoning: 10 }
const REAL: Amount = { nanoUsd: costOf(PRICE, USAGE), tokens: 150 }
const REPLY: Reply = { model: 'm-2026', text: '{}', finish: 'stop', usage: USAGE, ms: 5 }
const ASKED = { provider: 'p', model: 'm' }
const replied = { result: 'reply', reply: REPLY, costNanoUsd: null, asked: ASKED } as const satisfies CallResult

/** One worker over a batch with this budget; what is beneath its budget answers as it is told. */
function scene({ cap = 10 * WORST.nanoUsd, price = true, budgeted = true } = {}) {
  const clock = createRunningClock()
  const memory = createBudgetInMemory()
  const batchId = memory.batch({ nanoUsd: cap, tokens: null })
  const desk = createBudgetDesk({
    workerId: 'w',
    ledger: memory.ledger,
    random: () => 0,
    clock,
    onError: (error) => t.fail(error.message),
  })
  const costs: number[] = []
  const beneath: { answer: CallModel; asked: number } = { answer: async () => replied, asked: 0 }
  const ledger = { prices: async () => (price ? { m: PRICE } : {}) }
  const model = callWithinBudget(
    { desk, ledger, meter: { cost: (_model, nanoUsd) => costs.push(nanoUsd) }, random: () => 0, onOutage: () => {} },
    (call) => {
      beneath.asked += 1
      return beneath.answer(call)
    },
  )
  const parking = new AbortController()
  const modelCall: ModelCall = {
    batchId,
    step: 'turn',
    question: QUESTION,
    budgeted,
    parking: parking.signal,
    aborting: new AbortController().signal,
  }
  /** What the ledger holds once all is told. */
  const settled = async () => {
    await desk.close()
    return memory.show(batchId)
  }
  return { call: () => model(modelCall), settled, memory, batchId, beneath, costs, clock, parking, ledger }
}

t.test('a reply that is journaled costs what its usage says, and the rest is given back', async (t) => {
  const { call, settled, memory, batchId, costs } = scene()
  const called = await call()
  if (called.result !== 'reply') return t.fail('no reply')
  t.equal(called.costNanoUsd, REAL.nanoUsd)
  t.same(memory.show(batchId).leased.nanoUsd >= WORST.nanoUsd, true, 'the worst case was leased')
  memory.book(batchId, REAL)
  called.onJournaled?.(true)
  t.match(await settled(), { spent: REAL, lost: { nanoUsd: 0, tokens: 0 }, leases: 0 })
  t.same(costs, [REAL.nanoUsd])
})

t.test('a reply that could not be journaled is booked as lost, with what it really took', async (t) => {
  const { call, settled } = scene()
  const called = await call()
  if (called.result === 'reply') called.onJournaled?.(false)
  t.match(await settled(), { lost: REAL, leases: 0 })
})

t.test('a call whose end is not known is booked as lost with its worst case', async (t) => {
  for (const kind of ['timeout', 'unreachable', 'server_error', 'cancelled'] as const) {
    const { call, settled, beneath } = scene()
    beneath.answer = async () => ({ result: 'error', error: new LlmError(kind, 'no') })
    t.match(await call(), { result: 'error', error: { kind } })
    t.match(await settled(), { lost: WORST }, kind)
  }
})

t.test('a call that was turned down, never sent or not made costs nothing', async (t) => {
  const kinds: readonly LlmErrorKind[] = [
    'rate_limited',
    'overloaded',
    'unauthorised',
    'bad_request',
    'context_overflow',
  ]
  const ends: readonly CallResult[] = [
    ...kinds.map((kind) => ({ result: 'error', error: new LlmError(kind, 'no') }) as const),
    { result: 'error', error: new LlmError('unreachable', 'refused', null, { mayBeBilled: false }) },
    { result: 'held', why: 'limits', afterMs: 7 },
  ]
  for (const end of ends) {
    const { call, settled, beneath } = scene()
    beneath.answer = async () => end
    t.same(await call(), end)
    t.match(await settled(), { lost: { nanoUsd: 0, tokens: 0 }, leases: 0 })
  }
})

const timeout = () => new LlmError('timeout', 'no')

t.test('an attempt that may have been billed is booked, and the next one has a part of its own', async (t) => {
  const { call, settled, beneath } = scene()
  beneath.answer = async (asked) => {
    t.equal(asked.mayAskOn?.(timeout()), true)
    t.equal(asked.mayAskOn?.(new LlmError('rate_limited', 'no')), true)
    return replied
  }
  const called = await call()
  if (called.result === 'reply') called.onJournaled?.(false)
  t.match(await settled(), { lost: { tokens: WORST.tokens + REAL.tokens }, leases: 0 })
})

t.test('where nothing is left for another attempt, the call has failed', async (t) => {
  const { call, settled, beneath } = scene({ cap: WORST.nanoUsd })
  beneath.answer = async (asked) => {
    const error = timeout()
    t.equal(asked.mayAskOn?.(error), false)
    return { result: 'error', error }
  }
  t.match(await call(), { result: 'error', error: { kind: 'timeout' } })
  t.match(await settled(), { lost: WORST, leases: 0 }, 'once')
})

t.test('a failure that was told of is not booked a second time, and one after it is', async (t) => {
  for (const [last, lost] of [
    ['told', 1],
    ['another', 2],
    ['held', 1],
  ] as const) {
    const { call, settled, beneath } = scene({ cap: 100 * WORST.nanoUsd })
    for (const called of await Promise.all([call(), call(), call(), call()])) {
      if (called.result === 'reply') called.onJournaled?.(true)
    }
    beneath.answer = async (asked) => {
      const error = timeout()
      asked.mayAskOn?.(error)
      if (last === 'held') return { result: 'held', why: 'limits', afterMs: 1 }
      return { result: 'error', error: last === 'told' ? error : timeout() }
    }
    await call()
    t.equal((await settled()).lost.tokens, lost * WORST.tokens, last)
  }
})

t.test('a defect beneath is passed on, and its call booked as lost', async (t) => {
  const { call, settled, beneath } = scene()
  beneath.answer = async () => Promise.reject(new TypeError('a defect'))
  await t.rejects(call(), TypeError)
  t.match(await settled(), { lost: WORST })
})

t.test('an endpoint that does not say its usage is held to have taken the most it could', async (t) => {
  const { call, settled, beneath } = scene()
  const usage = { input: 0, inputCached: 0, output: 0, reasoning: 0 }
  beneath.answer = async () => ({ ...replied, reply: { ...REPLY, usage } })
  t.match(await call(), { result: 'reply', costNanoUsd: null })
  t.match(await settled(), { lost: WORST })
})

t.test('a question that a filter stopped took nothing', async (t) => {
  const { call, settled, beneath } = scene()
  const usage = { input: 0, inputCached: 0, output: 0, reasoning: 0 }
  beneath.answer = async () => ({ ...replied, reply: { ...REPLY, text: '', finish: 'filtered', usage } })
  const called = await call()
  if (called.result === 'reply') called.onJournaled?.(true)
  t.match(await settled(), { lost: { nanoUsd: 0 }, leases: 0 })
})

t.test('at the cap the call is not made, and the batch is paused', async (t) => {
  const { call, settled, beneath } = scene({ cap: WORST.nanoUsd - 1 })
  t.match(await call(), { result: 'held', why: 'budget' })
  t.equal(beneath.asked, 0)
  t.match(await settled(), { state: 'paused', reason: 'budget' })
})

t.test('without a budget nothing is reserved; what is lost is in the books all the same', async (t) => {
  const { call, settled, beneath } = scene({ cap: 0, budgeted: false })
  t.match(await call(), { result: 'reply', costNanoUsd: REAL.nanoUsd })
  beneath.answer = async () => ({ result: 'error', error: new LlmError('timeout', 'no') })
  await call()
  t.match(await settled(), { lost: WORST, state: 'running', leases: 0 })
})

t.test('a model without a price has a cost that is not known, and its tokens count', async (t) => {
  const { call, settled, costs } = scene({ price: false })
  const called = await call()
  t.match(called, { result: 'reply', costNanoUsd: null })
  if (called.result === 'reply') called.onJournaled?.(false)
  t.match(await settled(), { lost: { nanoUsd: 0, tokens: REAL.tokens } })
  t.same(costs, [])
})

t.test('prices that cannot be read are waited for, until the stop', async (t) => {
  const { call, ledger, parking, beneath } = scene()
  const outages: (() => void)[] = []
  const readPrices = ledger.prices
  ledger.prices = () => new Promise((_resolve, reject) => outages.push(() => reject(new LedgerOutage('no'))))
  const parked = call()
  parking.abort()
  outages[0]?.()
  t.match(await parked, { result: 'held', why: 'parking' })
  ledger.prices = readPrices
  t.equal(beneath.asked, 0)
})
