import t from 'tap'
import { METRICS, type MetricSpec } from '@conclave/shared/adapters/prometheus/metrics'
import { createMetrics } from '@conclave/shared/adapters/prometheus/registry'
import { renderDashboardFiles } from '../repo/dashboard-files.js'
import { readText } from '../repo/tree.js'
import { DASHBOARD_PATHS, filledIn, panelsOf, readDashboard, type PanelFile } from './dashboard-panels.js'
import { readExpression } from './promql.js'
import { ALERTS, RECORDING, rulesIn } from './rule-files.js'

/** Told by Prometheus itself, or by the exporter of Redis. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  up: [],
  ALERTS: ['alertstate', 'alertname'],
  redis_memory_used_bytes: [],
  redis_memory_max_bytes: [],
}
/** Of every series that is scraped. */
const OF_TARGETS = ['instance', 'job']

const DASHBOARDS = DASHBOARD_PATHS.map((path) => ({ path, dashboard: readDashboard(path) }))

/** The labels of everything that can be asked for, by name. */
async function knownLabels(): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>(Object.entries(FOREIGN))
  for (const [name, { type, labels }] of Object.entries<MetricSpec>(METRICS)) {
    if (type !== 'histogram') known.set(name, labels)
    else
      for (const [end, more] of [
        ['_bucket', ['le']],
        ['_sum', []],
        ['_count', []],
      ] as const)
        known.set(`${name}${end}`, [...labels, ...more])
  }
  const { text } = await createMetrics().expose()
  for (const [, name = ''] of text.matchAll(/^# TYPE (\w+) /gm)) known.set(name, [])
  for (const { record, expr } of rulesIn(RECORDING)) {
    if (record === undefined) continue
    const { grouped, selected } = readExpression(expr)
    const kept = grouped.length > 0 ? grouped : selected.map(({ metric }) => ({ labels: known.get(metric) ?? [] }))
    known.set(
      record,
      kept.flatMap(({ labels }) => labels),
    )
  }
  return known
}

/** What is wrong with an expression: with its grammar, and with the names in it. */
function faultsOf(expr: string, known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const { faults, selected, grouped } = readExpression(expr)
  const labelsOf = (metrics: readonly string[]) => [...OF_TARGETS, ...metrics.flatMap((name) => known.get(name) ?? [])]
  return [
    ...faults,
    ...selected.filter(({ metric }) => !known.has(metric)).map(({ metric }) => `there is no metric ${metric}`),
    ...selected.flatMap(({ metric, labels }) =>
      labels.filter((label) => !labelsOf([metric]).includes(label)).map((label) => `${metric} has no label ${label}`),
    ),
    ...grouped.flatMap(({ labels, metrics }) =>
      labels.filter((label) => !labelsOf(metrics).includes(label)).map((label) => `${metrics.join()}: no ${label}`),
    ),
  ]
}

t.test('the dashboards are what the code says (npm run docs:generate)', async (t) => {
  const rendered = await renderDashboardFiles()
  t.same([...rendered.keys()].toSorted(), DASHBOARD_PATHS.toSorted())
  for (const [path, text] of rendered) t.equal(readText(path), text, path)
})

t.test('a dashboard has an id that stays, a data source to choose, and panels apart from each other', async (t) => {
  for (const { path, dashboard } of DASHBOARDS) {
    t.equal(dashboard.uid, `conclave-${path.replace(/^.*\/(\w+)\.json$/, '$1')}`)
    t.match(dashboard.templating.list[0], { name: 'datasource', type: 'datasource' }, path)
    const ids = dashboard.panels.map(({ id }) => id)
    t.equal(new Set(ids).size, ids.length, `${path}: ids of panels`)
    for (const [i, one] of dashboard.panels.entries()) {
      const { x, w } = one.gridPos
      t.ok(x >= 0 && x + w <= 24, `${one.title} is on the grid`)
      for (const other of dashboard.panels.slice(i + 1)) t.notOk(overlap(one, other), `${one.title} and ${other.title}`)
    }
  }
})

function overlap({ gridPos: a }: PanelFile, { gridPos: b }: PanelFile): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

t.test('a panel says what it shows and in what unit, and asks the data source that was chosen', async (t) => {
  for (const { path, dashboard } of DASHBOARDS) {
    const titles = panelsOf(dashboard).map(({ title }) => title)
    t.equal(new Set(titles).size, titles.length, `${path}: titles`)
    for (const { title, description = '', datasource, targets = [], fieldConfig } of panelsOf(dashboard)) {
      t.match(title, /^[A-Z].{2,40}$/, path)
      t.match(description, /^[A-Z].{20,}\.$/, title)
      t.ok(fieldConfig?.defaults.unit, `${title}: unit`)
      t.equal(datasource?.uid, '${datasource}', title)
      t.ok(targets.length > 0, title)
      t.ok(targets.length < 2 || targets.every(({ legendFormat = '' }) => legendFormat !== ''), `${title}: legends`)
      for (const { expr } of targets) {
        for (const range of readExpression(filledIn(expr, 'chosen')).rateRanges) t.equal(range, 'chosen', expr)
      }
    }
  }
})

t.test('every expression of dashboards and rules can be read, and names metrics and labels that exist', async (t) => {
  const known = await knownLabels()
  const exprs = [
    ...DASHBOARDS.flatMap(({ dashboard }) => panelsOf(dashboard).flatMap(({ targets = [] }) => targets)),
    ...[RECORDING, ALERTS].flatMap(rulesIn),
  ].map(({ expr }) => filledIn(expr, '5m'))
  t.ok(exprs.length > 80)
  for (const expr of exprs) t.same(faultsOf(expr, known), [], expr)
})

t.test('what is wrong with an expression is seen', async (t) => {
  const known = await knownLabels()
  for (const expr of [
    'sum by (queue (conclave_queue_jobs)',
    'conclave_queue_job',
    'conclave_queue_jobs{model="m"}',
    'sum by (model) (conclave_queue_jobs)',
    'rate(conclave_grades[5m])',
    'conclave:queue_jobs:max{batch="b"}',
  ]) {
    t.not(faultsOf(expr, known).length, 0, expr)
  }
  t.same(readExpression('rate(a[5m]) + increase(b[1h])').rateRanges, ['5m', '1h'])
})
