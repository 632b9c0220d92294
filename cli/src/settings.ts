// Settings of bringing everything up on one machine. What is not set is brought along: a PostgreSQL, and the scripted
// endpoint in the place of a model.

import Type, { type Static } from 'typebox'
import {
  ALL_SETTING_NAMES,
  apiSettings,
  endpointSettings,
  machineSettings,
  processSettings,
  storeSettings,
} from '@conclave/shared/fleet/settings'
import { readEnv } from '@conclave/shared/runtime/env'

export const settings = Type.Object({
  ...machineSettings,
  DATABASE_URL: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://',
      secret: true,
      description: 'a PostgreSQL of yours instead of the embedded one',
    }),
  ),
  REDIS_URL: storeSettings.REDIS_URL,
  OPENAI_BASE_URL: Type.Optional(
    Type.String({ pattern: '^https?://', description: 'an endpoint with a model instead of the scripted stand-in' }),
  ),
  OPENAI_API_KEY: endpointSettings.OPENAI_API_KEY,
  CONCLAVE_ENDPOINTS: endpointSettings.CONCLAVE_ENDPOINTS,
  CONCLAVE_MODEL: apiSettings.CONCLAVE_MODEL,
  CONCLAVE_HOST: apiSettings.CONCLAVE_HOST,
  CONCLAVE_PORT: apiSettings.CONCLAVE_PORT,
  CONCLAVE_LOG_LEVEL: processSettings.CONCLAVE_LOG_LEVEL,
})

export type Settings = Readonly<Static<typeof settings>>

export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings =>
  readEnv(settings, env, ALL_SETTING_NAMES)
