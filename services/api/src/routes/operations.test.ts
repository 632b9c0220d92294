import t from 'tap'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { ledgerOf, openApi } from '../fixtures/api-scene.js'

const outage = async (): Promise<never> => {
  throw new LedgerOutage('the ledger does not answer (ECONNREFUSED)')
}
const DOWN = { list: outage, show: outage }

t.test('alive asks nobody, ready asks every store and names those that fail', async (t) => {
  const checks = { ledger: outage, queue: async () => true, slow: () => new Promise(() => undefined) }
  const { send } = await openApi(t, ledgerOf(DOWN).ledger, { checks })
  const well = await openApi(t, ledgerOf().ledger, { checks: { ledger: async () => true } })

  t.equal((await send({ url: '/healthz' })).statusCode, 200)
  const unready = await send({ url: '/readyz' })
  t.equal(unready.statusCode, 503)
  t.same(unready.json(), { status: 'unready', failing: ['ledger', 'slow'] })
  t.equal((await well.send({ url: '/readyz' })).statusCode, 200)
})
