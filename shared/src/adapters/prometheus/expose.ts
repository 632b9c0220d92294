// The metrics of a process as text, in whichever of the two formats the scraper asks for. Exemplars are told in OpenMetrics
// alone, which names counters without their `_total` in what it says about them.

import { Registry, type PrometheusContentType, type OpenMetricsContentType } from 'prom-client'

export interface Exposition {
  readonly contentType: string
  readonly text: string
}

type AnyRegistry = Registry<PrometheusContentType | OpenMetricsContentType>

/** @param accept of the request, as HTTP has it. */
export const prefersOpenMetrics = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/openmetrics-text')

/** Renders one text after the other: while it renders OpenMetrics, the registry calls its counters by other names. */
export function createExposer(registry: AnyRegistry): (accept: string | undefined) => Promise<Exposition> {
  const render = async (accept: string | undefined): Promise<Exposition> => {
    const isOpen = prefersOpenMetrics(accept)
    const contentType = isOpen ? Registry.OPENMETRICS_CONTENT_TYPE : Registry.PROMETHEUS_CONTENT_TYPE
    const metrics = registry.getMetricsAsArray()
    const names = metrics.map(({ name }) => name)
    registry.setContentType(contentType)
    try {
      return { contentType, text: await registry.metrics() }
    } finally {
      for (const [i, name] of names.entries()) Object.assign(metrics[i] ?? {}, { name })
      // Metrics that are made later may have exemplars, which only a registry of this kind takes.
      registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE)
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return (accept) => {
    const rendered = last.then(() => render(accept))
    last = rendered.catch(() => undefined)
    return rendered
  }
}
