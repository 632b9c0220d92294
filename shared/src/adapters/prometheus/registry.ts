// The metrics of one process as prom-client objects, made from the table.

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { METRICS, type MetricName, type MetricSpec } from './metrics.js'

type NamesOf<T extends MetricSpec['type']> = {
  [N in MetricName]: (typeof METRICS)[N]['type'] extends T ? N : never
}[MetricName]

export interface Metrics {
  readonly counter: (name: NamesOf<'counter'>) => Counter
  readonly gauge: (name: NamesOf<'gauge'>) => Gauge
  readonly histogram: (name: NamesOf<'histogram'>) => Histogram
  /** The exposition text, as Prometheus scrapes it. */
  readonly expose: () => Promise<{ readonly contentType: string; readonly text: string }>
}

/** Metrics are registered when they are first asked for: a process shows what it can count, and nothing else. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const made = new Map<MetricName, Counter | Gauge | Histogram>()
  const settings = (name: MetricName) => {
    const spec: MetricSpec = METRICS[name]
    const { help, labels, buckets } = spec
    const base = { name, help, labelNames: [...labels], registers: [registry] }
    return buckets === undefined ? base : { ...base, buckets: [...buckets] }
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
    counter: (name) => once(name, Counter, () => new Counter(settings(name))),
    gauge: (name) => once(name, Gauge, () => new Gauge(settings(name))),
    histogram: (name) => once(name, Histogram, () => new Histogram(settings(name))),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}
