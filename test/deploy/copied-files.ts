// Files of deploy/ that are made from others of it: the chart's copies of dashboards and rules (a chart can read only what
// lies beside it), and the manifests that the Kustomize example builds on. `npm run docs:generate` writes them.

import { exists, filesEndingIn, readText } from '../repo/tree.js'
import { runTool } from './cluster-tools.js'

const VALUES = 'deploy/kustomize/values.yaml'
const MANIFESTS = 'deploy/kustomize/fleet/conclave.yaml'

/** Sources of the chart's files: every dashboard, and the rules that Prometheus is given. */
const dashboards = filesEndingIn('.json').filter((path) => /^deploy\/grafana\/[^/]+$/.test(path))
const rules = ['deploy/prometheus/recording.yaml', 'deploy/prometheus/alerts.yaml'].filter(exists)

/** Path from the root -> text. */
export async function copiedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const source of [...dashboards, ...rules]) {
    files.set(`deploy/helm/conclave/files/${source.slice(source.lastIndexOf('/') + 1)}`, readText(source))
  }
  const chart = ['template', 'conclave', 'deploy/helm/conclave', '--no-hooks', '--values', VALUES]
  const { code, stdout, stderr } = await runTool('helm', chart)
  if (code !== 0) throw new Error(stderr)
  files.set(
    MANIFESTS,
    `# Rendered from deploy/helm/conclave with deploy/kustomize/values.yaml: npm run docs:generate\n${stdout}`,
  )
  return files
}
