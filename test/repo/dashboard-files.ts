// The files of the dashboards, from the code that says what is on them.

import { format } from 'prettier'
import { renderDashboards } from '@conclave/deploy/dashboards/render'

/** The text of each, by its path from the root. */
export async function renderDashboardFiles(): Promise<ReadonlyMap<string, string>> {
  const files = Array.from(renderDashboards(), async ([path, dashboard]) => {
    return [path, await format(JSON.stringify(dashboard), { parser: 'json', printWidth: 120 })] as const
  })
  return new Map(await Promise.all(files))
}
