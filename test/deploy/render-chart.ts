// What the chart makes of values: helm, from the outside.

import { fileURLToPath } from 'node:url'
import { ROOT } from '../repo/tree.js'
import { runTool, type Ran } from './cluster-tools.js'

export const CHART = fileURLToPath(new URL('deploy/helm/conclave', ROOT))

/** The least that has to be set. */
export const LEAST = {
  image: { repository: 'registry.example.com/conclave' },
  database: { existingSecret: 'ledger' },
  apiKeys: { existingSecret: 'api-keys' },
  endpoint: { baseUrl: 'http://vllm:8000/v1' },
}

export interface Rendering {
  readonly values: object
  readonly chart?: string
  readonly release?: string
}

/** `--set-json` for each value at the top: no file is needed. */
export const valueArgs = (values: object): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => ['--set-json', `${name}=${JSON.stringify(value)}`])

export const renderChart = ({ values, chart = CHART, release = 'fleet' }: Rendering): Promise<Ran> =>
  runTool('helm', ['template', release, chart, '--namespace', 'conclave', ...valueArgs(values)])
