// docs/metrics.md from the table of metrics.

import { format } from 'prettier'
import { LABELS, METRIC_GROUPS, type MetricSpec } from '@conclave/shared/adapters/prometheus/metrics'

const HEAD = `# Metrics

What \`/metrics\` of every process tells, made from \`shared/src/adapters/prometheus/metrics.ts\`. Units are base units; a
process counts only its own events, so counters and histograms are summed over processes. What all processes share (the
queues, the batches, the slots that are wanted) is read from the stores by one api at a time, whoever has the duty: such a
gauge is to be queried with \`max by (...)\`, which also holds while two replicas hand over.

Beside these come prom-client's own of the process: \`process_*\` and \`nodejs_*\`.
`

/** What is the same thing under another name in OpenTelemetry's conventions for generative AI. */
const OTEL_METRICS: readonly (readonly [string, string])[] = [
  ['conclave_llm_request_duration_seconds', 'gen_ai.client.operation.duration'],
  ['conclave_llm_tokens_total', 'gen_ai.client.token.usage (there a histogram; its sum)'],
]
const OTEL_LABELS: readonly (readonly [string, string])[] = [
  ['provider', 'gen_ai.provider.name, and server.address'],
  ['model', 'gen_ai.request.model'],
  ['type', 'gen_ai.token.type: input is input and input_cached together; output is output and reasoning together'],
  ['outcome', 'error.type, where it is not ok'],
  ['', 'gen_ai.operation.name is chat for every call'],
]

const code = (text: string): string => (text === '' ? '' : `\`${text}\``)
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const metricRow = (name: string, { type, labels, help, buckets }: MetricSpec): readonly string[] => [
  code(name),
  type,
  labels.map(code).join(', '),
  buckets === undefined ? help : `${help}. Buckets: ${buckets.join(' ')}`,
]

/** The text of docs/metrics.md. */
export async function renderMetrics(): Promise<string> {
  const groups = Object.entries(METRIC_GROUPS).map(([title, metrics]) => {
    const rows = Object.entries<MetricSpec>(metrics).map(([name, spec]) => metricRow(name, spec))
    return `## ${title}\n\n${table(['metric', 'type', 'labels', 'what'], rows)}\n`
  })
  const labels = Object.entries(LABELS).map(([name, values]) => [code(name), values])
  return format(
    [
      HEAD,
      ...groups,
      '## Labels\n\nFew and closed. Ids of samples and texts are never labels: logs and traces carry them.\n',
      table(['label', 'values'], labels),
      '\n## In the words of OpenTelemetry\n',
      table(
        ['here', 'there'],
        [...OTEL_METRICS, ...OTEL_LABELS].map(([ours, theirs]) => [code(ours), theirs]),
      ),
    ].join('\n'),
    { parser: 'markdown', printWidth: 120 },
  )
}
