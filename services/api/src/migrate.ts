// `node services/api/dist/migrate.js`: brings the ledger's schema up to date and ends, so that a deployment can do it before
// it replaces a process. Any service does the same at its start.

import { connectLedger } from '@conclave/shared/adapters/postgres/connect'
import { migrate } from '@conclave/shared/adapters/postgres/migrate'
import { ALL_SETTING_NAMES, processSettings, storeSettings } from '@conclave/shared/fleet/settings'
import { createLifecycle } from '@conclave/shared/runtime/lifecycle'
import { readEnv } from '@conclave/shared/runtime/env'
import { createLog } from '@conclave/shared/runtime/log'
import { startProcess } from '@conclave/shared/runtime/start'
import Type from 'typebox'

const settings = Type.Object({ ...storeSettings, ...processSettings })

startProcess(async () => {
  const config = readEnv(settings, process.env, ALL_SETTING_NAMES)
  const log = createLog({ service: 'migrate', level: config.CONCLAVE_LOG_LEVEL })
  const lifecycle = createLifecycle({ log, graceMs: config.CONCLAVE_GRACE_MS })
  const db = connectLedger({
    connectionString: config.DATABASE_URL,
    schema: config.CONCLAVE_SPACE,
    connections: 1,
    applicationName: 'conclave-migrate',
    onError: (error) => log.warn({ err: error }, 'a connection to the ledger broke'),
  })
  lifecycle.onStop('ledger', db.close)
  log.info({ applied: await migrate(db) }, 'the ledger is up to date')
  await lifecycle.stop('done')
})
