import { fileURLToPath } from 'node:url'
import t from 'tap'
import { parse } from 'yaml'
import { anchorsOf } from '../repo/markdown.js'
import { filesEndingIn, readText, ROOT } from '../repo/tree.js'
import { runTool, toolsMissing } from '../support/prometheus-tools.js'
import { ALERTS, RECORDING, rulesIn } from './rule-files.js'

const skip = toolsMissing('promtool', 'amtool')
const onDisk = (path: string) => fileURLToPath(new URL(path, ROOT))
const RULE_TESTS = filesEndingIn('.yaml').filter((path) => path.startsWith('deploy/prometheus/tests/'))

t.test('promtool takes the rules, and what they say of made-up series is as expected', { skip }, async (t) => {
  const checked = runTool('promtool', ['check', 'rules', ...[RECORDING, ALERTS].map(onDisk)])
  t.equal(checked.code, 0, checked.output)
  t.ok(RULE_TESTS.length > 1)
  const tested = runTool('promtool', ['test', 'rules', ...RULE_TESTS.map(onDisk)])
  t.equal(tested.code, 0, tested.output)
})

t.test('each alert is tested to fire and not to fire, says how bad it is, and leads to its entry', async (t) => {
  const tests = parse(readText('deploy/prometheus/tests/alerts.yaml')).tests.flatMap(
    (test: { readonly alert_rule_test: readonly unknown[] }) => test.alert_rule_test,
  )
  const anchors = anchorsOf(readText('docs/runbook.md'))
  const alerts = rulesIn(ALERTS)
  for (const { alert = '', labels, annotations } of alerts) {
    const of = tests.filter((test: { readonly alertname: string }) => test.alertname === alert)
    const firing = of.filter((test: { readonly exp_alerts: readonly unknown[] }) => test.exp_alerts.length > 0)
    t.ok(firing.length > 0, `${alert} fires`)
    t.ok(firing.length < of.length || alert === 'ErrorBudgetBurnSlow', `${alert} keeps quiet`)
    t.match(labels, { severity: /^(page|ticket)$/ }, alert)
    t.match(annotations, { summary: /.{20}/, description: /.{20}/ }, alert)
    t.equal(annotations?.['runbook_url'], `docs/runbook.md#${alert.toLowerCase()}`)
    t.ok(anchors.includes(alert.toLowerCase()), `docs/runbook.md has an entry on ${alert}`)
  }
  t.same(
    anchors.filter((anchor) => anchor !== 'runbook').toSorted(),
    alerts.map(({ alert = '' }) => alert.toLowerCase()).toSorted(),
    'no entry is on an alert that is gone',
  )
})

t.test('pages and tickets go where they should', { skip }, async (t) => {
  const config = `--config.file=${onDisk('deploy/prometheus/alertmanager.yaml')}`
  const checked = runTool('amtool', ['check-config', onDisk('deploy/prometheus/alertmanager.yaml')])
  t.equal(checked.code, 0, checked.output)
  for (const { alert = '', labels = {} } of rulesIn(ALERTS)) {
    const routed = runTool('amtool', [
      ...['config', 'routes', 'test', config, `alertname=${alert}`],
      ...Object.entries(labels).map(([name, value]) => `${name}=${value}`),
    ])
    t.equal(routed.stdout.trim(), labels['severity'] === 'page' ? 'pages' : 'tickets', alert)
  }
})
