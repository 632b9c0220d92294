// The refiner: judges the thoughts of finished deliberations and ends their samples.

import { readEndpoints } from '@conclave/shared/composition/read-endpoints'
import { runPhaseProcess } from '@conclave/shared/composition/run-phase-process'
import { ALL_SETTING_NAMES } from '@conclave/shared/fleet/settings'
import { readEnv } from '@conclave/shared/runtime/env'
import { startProcess } from '@conclave/shared/runtime/start'
import { settings } from './config.js'

startProcess(async () => {
  const config = readEnv(settings, process.env, ALL_SETTING_NAMES)
  const endpoints = await readEndpoints(config, process.env)
  const lines = [{ phase: 'refining', queue: 'refine', slots: config.CONCLAVE_SLOTS }] as const
  await runPhaseProcess({ service: 'refiner', lines, config, endpoints })
})
