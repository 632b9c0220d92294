// Traces, where somebody takes them. The libraries are loaded only then: a process without traces pays nothing for them.

import { type TracerOptions } from '../adapters/otel/open-tracer.js'
import { NO_TRACER, type Tracer } from '../ports/tracer.js'
import { type Lifecycle } from '../runtime/lifecycle.js'
import { type Log } from '../runtime/log.js'

export async function openTraces(
  endpoint: string | undefined,
  of: Omit<TracerOptions, 'endpoint'>,
  { lifecycle, log }: { readonly lifecycle: Lifecycle; readonly log: Log },
): Promise<Tracer> {
  if (endpoint === undefined) return NO_TRACER
  const { openTracer } = await import('../adapters/otel/open-tracer.js')
  const tracer = openTracer({ ...of, endpoint })
  // A collector that is away is no fault of ours, and no reason to end badly.
  lifecycle.onStop('traces', () =>
    tracer.close().catch((error: unknown) => log.warn({ err: error }, 'the last traces could not be sent')),
  )
  return tracer
}
