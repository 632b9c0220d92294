// .env.example from the settings' schemas: every setting once, under the processes that read it.

import Type from 'typebox'
import { settings as cliSettings } from '@conclave/cli/settings'
import { settings as apiSettings } from '@conclave/api/config'
import { settings as refinerSettings } from '@conclave/refiner/config'
import { settings as workerSettings } from '@conclave/worker/config'
import { clientSettings } from '@conclave/shared/fleet/settings'
import { describeEnv, type SettingRow } from '@conclave/shared/runtime/env'

interface Reading {
  readonly process: string
  readonly row: SettingRow
}

const readings: readonly Reading[] = [
  { process: 'api', schema: apiSettings },
  { process: 'worker', schema: workerSettings },
  { process: 'refiner', schema: refinerSettings },
  { process: 'npm start', schema: cliSettings },
  { process: 'conclave', schema: Type.Object(clientSettings) },
].flatMap(({ process, schema }) => describeEnv(schema).map((row) => ({ process, row })))

const HEAD = `# Every setting, with what it is by default. Set what shall differ in the environment of the process. An empty variable
# counts as unset. A variable that begins with CONCLAVE_ and is not listed here stops a process at its start.
`

/** The text of .env.example. Secrets have no value in it, nor has what differs between processes. */
export function renderEnvExample(): string {
  const names = [...new Set(readings.map(({ row }) => row.name))]
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const of = readings.filter(({ row }) => row.name === name)
    const heading = of.map(({ process }) => process).join(', ')
    groups.set(heading, [...(groups.get(heading) ?? []), renderSetting(name, of)])
  }
  return [HEAD, ...[...groups].map(([heading, settings]) => `# --- ${heading} ---\n\n${settings.join('\n')}`)].join(
    '\n',
  )
}

function renderSetting(name: string, of: readonly Reading[]): string {
  const comments = perProcess(of, ({ description }) => description)
  const defaults = perProcess(of, ({ default: value, required, secret }) => {
    if (required) return 'required'
    return value === undefined || value === '' || secret ? '' : `by default ${textOf(value)}`
  })
  const values = new Set(of.map(({ row }) => (row.secret || row.default === undefined ? '' : textOf(row.default))))
  const [value = ''] = values.size === 1 ? values : []
  const lines = [...comments, ...(value === '' ? defaults : [])]
  return `${lines.map((line) => `# ${line}\n`).join('')}#${name}=${value}\n`
}

/** One line where all processes say the same; else one for each thing said. Nothing is said by an empty text. */
function perProcess(of: readonly Reading[], say: (row: SettingRow) => string): readonly string[] {
  const said = new Map<string, string[]>()
  for (const { process, row } of of) said.set(say(row), [...(said.get(say(row)) ?? []), process])
  const lines = [...said].filter(([text]) => text !== '')
  return said.size === 1 ? lines.map(([text]) => text) : lines.map(([text, by]) => `${by.join(', ')}: ${text}`)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
