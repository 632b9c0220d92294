import t from 'tap'
import { BATCH_ID, batchOf, ledgerOf, openApi, OTHER_ID } from '../fixtures/api-scene.js'

t.test('usage and cost are shown by step and by model, and add up', async (t) => {
  const row = { inputCached: 0, reasoning: 0, output: 1, unpricedCalls: 0, lostCalls: 0, lostTokens: 0, lostNanoUsd: 0 }
  const rows = [
    { ...row, step: '', model: '', calls: 0, input: 0, output: 0, nanoUsd: 0, lostTokens: 9, lostNanoUsd: 90 },
    { ...row, step: 'draft', model: 'a', calls: 2, input: 20, nanoUsd: 2_000 },
    { ...row, step: 'turn', model: 'a', calls: 3, input: 30, nanoUsd: 3_000, lostCalls: 1 },
    { ...row, step: 'turn', model: 'b', calls: 1, input: 10, nanoUsd: 0, unpricedCalls: 1 },
  ]
  const { ledger } = ledgerOf({
    show: async () => batchOf({ prices: { a: { input: 1, inputCached: 1, output: 1 } } }),
  })
  const { send } = await openApi(t, ledger, { books: { usage: async () => rows, changeBudget: async () => true } })

  const usage = (await send({ url: `/v1/batches/${BATCH_ID}/usage` })).json()

  t.match(usage, {
    usage: { calls: 6, input_tokens: 60, output_tokens: 3, lost_calls: 1, lost_tokens_at_most: 9 },
    cost: { usd: 0.000005, lost_usd_at_most: 0.00000009, unpriced_calls: 1 },
    by_step: [
      { step: null, usage: { calls: 0, lost_tokens_at_most: 9 }, cost: { lost_usd_at_most: 0.00000009 } },
      { step: 'draft', usage: { calls: 2 }, cost: { usd: 0.000002 } },
      {
        step: 'turn',
        usage: { calls: 4, input_tokens: 40, lost_calls: 1 },
        cost: { usd: 0.000003, unpriced_calls: 1 },
      },
    ],
    by_model: [{ model: null }, { model: 'a', usage: { calls: 5 } }, { model: 'b', usage: { calls: 1 } }],
  })
})

t.test('the usage of a batch that is not there is not found', async (t) => {
  const { send } = await openApi(t, ledgerOf().ledger)
  t.equal((await send({ url: `/v1/batches/${OTHER_ID}/usage` })).statusCode, 404)
})
