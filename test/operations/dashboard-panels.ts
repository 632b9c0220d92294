// The panels of the dashboards, read from the files that are given to Grafana.

import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { filesEndingIn, readText } from '../repo/tree.js'

const Place = Type.Object({ x: Type.Number(), y: Type.Number(), w: Type.Number(), h: Type.Number() })
const Panel = Type.Object({
  id: Type.Number(),
  type: Type.String(),
  title: Type.String(),
  description: Type.Optional(Type.String()),
  gridPos: Place,
  datasource: Type.Optional(Type.Object({ type: Type.Optional(Type.String()), uid: Type.String() })),
  targets: Type.Optional(
    Type.Array(Type.Object({ refId: Type.String(), expr: Type.String(), legendFormat: Type.Optional(Type.String()) })),
  ),
  fieldConfig: Type.Optional(
    Type.Object({
      defaults: Type.Object({
        unit: Type.Optional(Type.String()),
        custom: Type.Optional(Type.Object({ stacking: Type.Optional(Type.Object({ mode: Type.String() })) })),
      }),
    }),
  ),
})
const Dashboard = Type.Object({
  uid: Type.String(),
  title: Type.String(),
  description: Type.String(),
  templating: Type.Object({ list: Type.Array(Type.Object({ name: Type.String(), type: Type.String() })) }),
  panels: Type.Array(Panel),
})

export type PanelFile = Static<typeof Panel>
export type DashboardFile = Static<typeof Dashboard>

export const DASHBOARD_PATHS = filesEndingIn('.json').filter((path) => path.startsWith('deploy/grafana/'))

export const readDashboard = (path: string): DashboardFile => Value.Parse(Dashboard, JSON.parse(readText(path)))

/** Without the rows that the panels stand in. */
export const panelsOf = ({ panels }: DashboardFile): readonly PanelFile[] => panels.filter(({ type }) => type !== 'row')

/** The expression as Grafana would send it, with everything chosen. */
export const filledIn = (expr: string, rateInterval: string): string =>
  expr.replaceAll('$__rate_interval', rateInterval).replaceAll(/\$(batch|queue)\b/g, '.*')
