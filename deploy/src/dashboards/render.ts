// The dashboards that come with Conclave, as Grafana reads them.

import { renderDashboard } from './dashboard.js'
import { QUALITY } from './quality.js'
import { RUN } from './run.js'

/** By the path of the file from the root of the repository. */
export const renderDashboards = (): ReadonlyMap<string, object> =>
  new Map([
    ['deploy/grafana/run.json', renderDashboard(RUN)],
    ['deploy/grafana/quality.json', renderDashboard(QUALITY)],
  ])
