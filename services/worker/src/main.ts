// The worker: deliberates over samples, up to the point where the refiner takes over; and whispers, for those of the accepted
// ones that are to have a preference pair.

import { readEndpoints } from '@conclave/shared/composition/read-endpoints'
import { runPhaseProcess } from '@conclave/shared/composition/run-phase-process'
import { ALL_SETTING_NAMES } from '@conclave/shared/fleet/settings'
import { readEnv } from '@conclave/shared/runtime/env'
import { startProcess } from '@conclave/shared/runtime/start'
import { settings } from './config.js'

startProcess(async () => {
  const config = readEnv(settings, process.env, ALL_SETTING_NAMES)
  const endpoints = await readEndpoints(config, process.env)
  const lines = [
    { phase: 'deliberating', queue: 'deliberate', slots: config.CONCLAVE_SLOTS },
    { phase: 'whispering', queue: 'whisper', slots: config.CONCLAVE_WHISPER_SLOTS },
  ] as const
  await runPhaseProcess({ service: 'worker', lines, config, endpoints })
})
