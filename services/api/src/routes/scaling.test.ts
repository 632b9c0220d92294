import t from 'tap'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { IDLE, ledgerOf, openApi } from '../fixtures/api-scene.js'
import { readPools } from '../operations/pools.js'

const away = (error: Error) => async (): Promise<never> => {
  throw error
}

t.test('each pool says what it should have, and what it has', async (t) => {
  const { send } = await openApi(t, ledgerOf().ledger)
  const idle = { desired_slots: 0, active_slots: 0, backlog: 0, provider_capacity: 32 }
  t.same((await send({ url: '/v1/scaling' })).json(), { pools: { worker: idle, refiner: idle } })
})

t.test('a store that does not answer is told as such, whichever it is', async (t) => {
  const parts = [
    { ...IDLE, capacity: away(new Error('queue store: no answer within 2500 ms')) },
    { ...IDLE, ledger: { demand: away(new LedgerOutage('the ledger does not answer (ECONNREFUSED)')) } },
  ]
  for (const each of parts) {
    const { send } = await openApi(t, ledgerOf().ledger, { pools: () => readPools(each) })
    t.match(await send({ url: '/v1/scaling' }), { statusCode: 503, body: /"code":"unavailable"/ })
  }
})
