// The metrics of one process as prom-client objects, made from the table.

import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
  type OpenMetricsContentType,
  type PrometheusContentType,
} from 'prom-client'
import { createExposer, type Exposition } from './expose.js'
import { METRICS, type Labels, type MetricName, type MetricSpec } from './metrics.js'

type NamesOf<T extends MetricSpec['type']> = {
  [N in MetricName]: (typeof METRICS)[N]['type'] extends T ? N : never
}[MetricName]

export interface Metrics {
  readonly counter: (name: NamesOf<'counter'>) => Counter
  readonly gauge: (name: NamesOf<'gauge'>) => Gauge
  readonly histogram: (name: NamesOf<'histogram'>) => Histogram
  /** Called whenever the metrics are asked for, before they are told. */
  readonly onExpose: (look: () => void) => void
  /** The exposition text, as the scraper's `Accept` wants it. */
  readonly expose: (accept?: string) => Promise<Exposition>
}

const zeroed = (counter: Counter, zeros: readonly Labels[]): Counter => {
  for (const labels of zeros) counter.inc(labels, 0)
  return counter
}

/** Metrics are registered when they are first asked for: a process shows what it can count, and nothing else. */
export function createMetrics(): Metrics {
  const registry = new Registry<PrometheusContentType | OpenMetricsContentType>()
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE)
  const exposition = createExposer(registry)
  collectDefaultMetrics({ register: registry })
  const looks: (() => void)[] = []
  const made = new Map<MetricName, Counter | Gauge | Histogram>()
  const settings = (name: MetricName) => {
    const spec: MetricSpec = METRICS[name]
    const { help, labels, buckets, exemplars: enableExemplars = false } = spec
    const base = { name, help, labelNames: [...labels], registers: [registry] }
    return buckets === undefined ? base : { ...base, buckets: [...buckets], enableExemplars }
  }
  const once = <M extends Counter | Gauge | Histogram>(
    name: MetricName,
    type: new (...args: never[]) => M,
    make: () => M,
  ): M => {
    const known = made.get(name)
    if (known instanceof type) return known
    const metric = make()
    made.set(name, metric)
    return metric
  }
  return {
    counter: (name) => once(name, Counter, () => zeroed(new Counter(settings(name)), METRICS[name].zeros)),
    gauge: (name) => once(name, Gauge, () => new Gauge(settings(name))),
    histogram: (name) => once(name, Histogram, () => new Histogram(settings(name))),
    onExpose: (look) => void looks.push(look),
    expose: async (accept) => {
      for (const look of looks) look()
      return exposition(accept)
    },
  }
}
