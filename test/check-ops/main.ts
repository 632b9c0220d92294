// `npm run check:ops`: a real Prometheus scrapes a real run. Every query of both dashboards must return data and no error;
// alerts must fire for a wedged worker, a batch that stalls and an endpoint in a storm. Writes what the graphs of the first
// part show for the picture (deploy/picture). Ends with 1 when anything is not as it should be.

import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { toolsMissing } from '../support/prometheus-tools.js'
import { checkAlerts } from './check-alerts.js'
import { checkPanels } from './check-panels.js'

const { values } = parseArgs({ options: { out: { type: 'string' }, prompts: { type: 'string', default: '400' } } })

const missing = toolsMissing('prometheus')
if (missing !== false) throw new Error(`${missing}: install Debian's package prometheus`)

const say = (line: string) => void process.stdout.write(`${line}\n`)
const panels = await checkPanels({ prompts: Number(values.prompts), say })
if (values.out !== undefined) await writeFile(values.out, JSON.stringify(panels.picture))
const alerts = await checkAlerts(say)
const faults = [...panels.faults, ...alerts]
for (const fault of faults) say(`NOT AS IT SHOULD BE: ${fault}`)
say(`${panels.queries} queries, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
