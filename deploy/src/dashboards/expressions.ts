// Expressions that many panels share.

import { type Query } from './dashboard.js'

/** The median and the 95th percentile of a histogram, over what is seen between two points of the graph. */
export const quantiles = (histogram: string, by: readonly string[] = []): readonly Query[] =>
  [0.5, 0.95].map((q) => ({
    expr: `histogram_quantile(${q}, sum by (${['le', ...by].join(', ')}) (rate(${histogram}_bucket[$__rate_interval])))`,
    legend: [`p${q * 100}`, ...by.map((label) => `{{${label}}}`)].join(' '),
  }))

/** Events in a second, by labels. `counter` may have a selector. */
export const rates = (counter: string, by: readonly string[]): Query => ({
  expr: `sum by (${by.join(', ')}) (rate(${counter}[$__rate_interval]))`,
  legend: by.map((label) => `{{${label}}}`).join(' '),
})

export const REQUESTS = 'conclave_llm_request_duration_seconds_count'

export const rate = (counter: string): string => `rate(${counter}[$__rate_interval])`

/** Of two expressions; none where the whole is nothing. */
export const share = (part: string, whole: string): string => `sum(${part}) / (sum(${whole}) > 0)`
