// A dashboard of ours as plain values, and Grafana's JSON of it. What a panel is, is said once here.

import * as bargauge from '@grafana/grafana-foundation-sdk/bargauge'
import * as common from '@grafana/grafana-foundation-sdk/common'
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard'
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus'
import * as stat from '@grafana/grafana-foundation-sdk/stat'
import * as table from '@grafana/grafana-foundation-sdk/table'
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries'

export interface Query {
  readonly expr: string
  /** How a series is called; of a table, how the column of values is. */
  readonly legend: string
}

interface PanelText {
  readonly title: string
  readonly description: string
  /** As Grafana names units. */
  readonly unit: string
  /** Of the 24 columns. */
  readonly span: number
  readonly queries: readonly Query[]
}

export interface GraphSpec extends PanelText {
  readonly kind: 'graph'
  readonly stacked?: boolean
  readonly max?: number
}

/** `alarming`: from these values on it is yellow, and red. */
export interface StatSpec extends PanelText {
  readonly kind: 'stat'
  readonly alarming?: readonly [number, number]
  /** What to show where there is no value. */
  readonly none?: string
}

export interface BarsSpec extends PanelText {
  readonly kind: 'bars'
  readonly max?: number
}

/** One row for each value of the label `by`; a column for each query, with units of their own. */
export interface TableSpec extends PanelText {
  readonly kind: 'table'
  readonly by: string
  readonly units: Readonly<Record<string, string>>
}

export type PanelSpec = GraphSpec | StatSpec | BarsSpec | TableSpec

export interface RowSpec {
  readonly title: string
  readonly panels: readonly PanelSpec[]
}

/** A variable that may be several values of a label, all of them at first. */
export interface VariableSpec {
  readonly name: string
  readonly metric: string
}

export interface DashboardSpec {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly variables: readonly VariableSpec[]
  readonly rows: readonly RowSpec[]
}

const DATASOURCE = { type: 'prometheus', uid: '${datasource}' }
const HEIGHT = { graph: 8, stat: 4, bars: 8, table: 8 } as const

/** The dashboard, ready to be written as JSON. */
export function renderDashboard({ uid, title, description, variables, rows }: DashboardSpec): dashboard.Dashboard {
  const builder = new dashboard.DashboardBuilder(title)
    .uid(uid)
    .description(description)
    .tags(['conclave'])
    .refresh('30s')
    .time({ from: 'now-3h', to: 'now' })
    .tooltip(dashboard.DashboardCursorSync.Crosshair)
    .withVariable(new dashboard.DatasourceVariableBuilder('datasource').label('Data source').type('prometheus'))
  for (const variable of variables) builder.withVariable(variableOf(variable))
  let id = 0
  for (const row of rows) {
    builder.withRow(new dashboard.RowBuilder(row.title).id(++id))
    for (const panel of row.panels) builder.withPanel(panelOf(panel, ++id))
  }
  return builder.build()
}

const variableOf = ({ name, metric }: VariableSpec) =>
  new dashboard.QueryVariableBuilder(name)
    .label(name)
    .datasource(DATASOURCE)
    .query(`label_values(${metric}, ${name})`)
    .refresh(dashboard.VariableRefresh.OnTimeRangeChanged)
    .multi(true)
    .includeAll(true)
    .allValue('.*')
    .current({ selected: true, text: 'All', value: '$__all' })

function panelOf(spec: PanelSpec, id: number) {
  switch (spec.kind) {
    case 'graph':
      return graphOf(spec, id)
    case 'stat':
      return statOf(spec, id)
    case 'bars':
      return barsOf(spec, id)
    case 'table':
      return tableOf(spec, id)
  }
}

const targetsOf = ({ kind, queries }: PanelSpec) =>
  queries.map(({ expr, legend }, i) => {
    const target = new prometheus.DataqueryBuilder().refId(refIdOf(i)).expr(expr).legendFormat(legend)
    if (kind === 'table') return target.instant().format(prometheus.PromQueryFormat.Table)
    return kind === 'bars' ? target.instant() : target.range()
  })

const refIdOf = (i: number): string => String.fromCharCode('A'.charCodeAt(0) + i)

const LAST = new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false)

function graphOf(spec: GraphSpec, id: number) {
  const panel = new timeseries.PanelBuilder()
    .id(id)
    .title(spec.title)
    .description(spec.description)
    .unit(spec.unit)
    .min(0)
    .span(spec.span)
    .height(HEIGHT.graph)
    .datasource(DATASOURCE)
    .targets(targetsOf(spec))
    .lineWidth(1)
    .fillOpacity(spec.stacked === true ? 60 : 10)
    .showPoints(common.VisibilityMode.Never)
    .legend(
      new common.VizLegendOptionsBuilder()
        .displayMode(common.LegendDisplayMode.List)
        .placement(common.LegendPlacement.Bottom)
        .showLegend(true),
    )
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi))
  if (spec.max !== undefined) panel.max(spec.max)
  if (spec.stacked === true) panel.stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal))
  return panel
}

function statOf(spec: StatSpec, id: number) {
  const [yellow, red] = spec.alarming ?? []
  const steps = [
    { value: null, color: 'green' },
    ...(yellow === undefined ? [] : [{ value: yellow, color: 'yellow' }]),
    ...(red === undefined ? [] : [{ value: red, color: 'red' }]),
  ]
  const panel = new stat.PanelBuilder()
    .id(id)
    .title(spec.title)
    .description(spec.description)
    .unit(spec.unit)
    .span(spec.span)
    .height(HEIGHT.stat)
    .datasource(DATASOURCE)
    .targets(targetsOf(spec))
    .reduceOptions(LAST)
    .graphMode(common.BigValueGraphMode.Area)
    .thresholds(new dashboard.ThresholdsConfigBuilder().mode(dashboard.ThresholdsMode.Absolute).steps(steps))
  return spec.none === undefined ? panel : panel.noValue(spec.none)
}

function barsOf(spec: BarsSpec, id: number) {
  const panel = new bargauge.PanelBuilder()
    .id(id)
    .title(spec.title)
    .description(spec.description)
    .unit(spec.unit)
    .min(0)
    .span(spec.span)
    .height(HEIGHT.bars)
    .datasource(DATASOURCE)
    .targets(targetsOf(spec))
    .reduceOptions(LAST)
    .orientation(common.VizOrientation.Horizontal)
    .displayMode(common.BarGaugeDisplayMode.Basic)
  return spec.max === undefined ? panel : panel.max(spec.max)
}

function tableOf(spec: TableSpec, id: number) {
  const columns = spec.queries.map(({ legend }, i) => [`Value #${refIdOf(i)}`, legend] as const)
  const panel = new table.PanelBuilder()
    .id(id)
    .title(spec.title)
    .description(spec.description)
    .unit(spec.unit)
    .span(spec.span)
    .height(HEIGHT.table)
    .datasource(DATASOURCE)
    .targets(targetsOf(spec))
    .withTransformation({ id: 'merge', options: {} })
    .withTransformation({
      id: 'organize',
      options: { excludeByName: { Time: true }, renameByName: Object.fromEntries(columns) },
    })
  for (const [, legend] of columns) {
    const unit = spec.units[legend]
    if (unit !== undefined) panel.overrideByName(legend, [{ id: 'unit', value: unit }])
  }
  return panel
}
