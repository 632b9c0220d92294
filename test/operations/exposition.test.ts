import t from 'tap'
import { createFleetGauges } from '@conclave/shared/adapters/prometheus/fleet-gauges'
import { createMeter } from '@conclave/shared/adapters/prometheus/meter'
import { createMetrics } from '@conclave/shared/adapters/prometheus/registry'
import { runTool, toolsMissing } from '../support/prometheus-tools.js'

t.test(
  'promtool finds no fault with what a process tells of Conclave',
  { skip: toolsMissing('promtool') },
  async (t) => {
    const metrics = createMetrics()
    const meter = createMeter(metrics)
    const gauges = createFleetGauges(metrics)
    meter.call({ provider: 'p"\\\n', model: 'm' }, 'draft')('ok', null)
    gauges.queue('deliberate', { waiting: 1, delayed: 0, active: 0 }, false)
    const { text } = await metrics.expose()

    const { output } = runTool('promtool', ['check', 'metrics'], text)

    const complaints = output.split('\n').filter((line) => line !== '')
    // Names that prom-client has given to its own.
    t.same(
      complaints.filter((line) => !/^nodejs_active_\w+_total non-counter/.test(line)),
      [],
    )
    t.match(runTool('promtool', ['check', 'metrics'], `${text}conclave_bad{ 1\n`).output, /error/)
  },
)
