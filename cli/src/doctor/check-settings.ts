// The environment and the machine.

import Type from 'typebox'
import {
  ALL_SETTING_NAMES,
  apiSettings,
  clientSettings,
  endpointSettings,
  floorSettings,
  machineSettings,
  processSettings,
  storeSettings,
} from '@conclave/shared/fleet/settings'
import { ConfigError, readEnv } from '@conclave/shared/runtime/env'
import { fault, note, ok, type Finding } from './finding.js'

const LEAST_NODE = [20, 19] as const

const everySetting = Type.Object({
  ...storeSettings,
  DATABASE_URL: Type.Optional(storeSettings.DATABASE_URL),
  ...processSettings,
  ...endpointSettings,
  ...floorSettings(1, 0),
  ...apiSettings,
  ...machineSettings,
  ...clientSettings,
})

export async function checkSettings(env: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNew = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  const node = isNew
    ? ok('Node.js', process.versions.node)
    : fault('Node.js', process.versions.node, `It needs ${LEAST_NODE.join('.')} or newer.`)
  return [node, ...settingFindings(env)]
}

function settingFindings(env: Readonly<Record<string, string | undefined>>): readonly Finding[] {
  try {
    readEnv(everySetting, env, ALL_SETTING_NAMES)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.faults.map(({ name, problem, expected }) => fault(name, problem, expected))
  }
  const set = ALL_SETTING_NAMES.filter((name) => (env[name] ?? '').trim() !== '')
  const named = ok('settings', set.length === 0 ? 'none is set: all are as by default' : set.join(', '))
  const hasModel = (env['CONCLAVE_MODEL'] ?? '') !== ''
  const hasEndpoint = (env['OPENAI_BASE_URL'] ?? '') !== '' || (env['CONCLAVE_ENDPOINTS'] ?? '') !== ''
  if (!hasEndpoint || hasModel) return [named]
  return [
    named,
    note('CONCLAVE_MODEL', 'is not set', 'Set it to a model of the endpoint, or name models in every recipe.'),
  ]
}
