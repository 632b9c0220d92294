// The Tracer port on OpenTelemetry, sent by OTLP over HTTP. Spans of a sample meet in one trace without a word between the
// processes: the trace's id is the sample's, and the id of its root span is a part of it. Names of attributes are those of
// OpenTelemetry's conventions for generative AI. No text of prompts or replies is told.

import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Span,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, RandomIdGenerator, TracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace'
import { type CallResult } from '../../ports/model-call.js'
import { acceptedAtMs } from '../../ports/sample-id.js'
import { traceIdOf, type Tracer } from '../../ports/tracer.js'

export interface TracerOptions {
  /** Without the path of a signal, as OTEL_EXPORTER_OTLP_ENDPOINT has it. */
  readonly endpoint: string
  readonly service: string
  /** Of this process, among those of its service. */
  readonly instanceId: string
}

export interface OpenTracer extends Tracer {
  /** Sends what is left, as far as it can be sent within seconds. */
  readonly close: () => Promise<void>
}

const EXPORT_WITHIN_MS = 5_000

export function openTracer({ endpoint, service, instanceId }: TracerOptions): OpenTracer {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_WITHIN_MS })
  return createTracer(exporter, { service, instanceId })
}

export function createTracer(
  exporter: SpanExporter,
  { service, instanceId }: Omit<TracerOptions, 'endpoint'>,
): OpenTracer {
  const random = new RandomIdGenerator()
  /** Of the root span that is being started. */
  let root: { readonly traceId: string; readonly spanId: string } | null = null
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': `conclave-${service}`,
      'service.namespace': 'conclave',
      'service.instance.id': instanceId,
    }),
    idGenerator: {
      generateTraceId: () => root?.traceId ?? random.generateTraceId(),
      generateSpanId: () => root?.spanId ?? random.generateSpanId(),
    },
    spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: EXPORT_WITHIN_MS })],
  })
  const tracer = provider.getTracer('conclave')
  /** The span of the job that holds a sample here. */
  const jobs = new Map<string, Span>()

  const within = (sampleId: string) => {
    const job = jobs.get(sampleId)
    const parent = job?.spanContext() ?? { ...rootOf(sampleId), traceFlags: TraceFlags.SAMPLED, isRemote: true }
    return trace.setSpanContext(ROOT_CONTEXT, parent)
  }

  return {
    job(queue, sampleId) {
      const attributes = { 'messaging.operation.type': 'process', 'messaging.destination.name': queue }
      const span = tracer.startSpan(`${queue} sample`, { kind: SpanKind.CONSUMER, attributes }, within(sampleId))
      // One that is handed out twice is looked at here and let go; the job that holds the sample stays its parent.
      const isFirst = !jobs.has(sampleId)
      if (isFirst) jobs.set(sampleId, span)
      return (outcome) => {
        if (isFirst) jobs.delete(sampleId)
        span.setAttribute('conclave.job.outcome', outcome)
        if (outcome === 'fault') span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      }
    },
    call({ sampleId, batchId, step, question }) {
      const attributes = {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': question.model,
        'gen_ai.request.temperature': question.temperature,
        'gen_ai.request.max_tokens': question.maxOutputTokens,
        'gen_ai.request.seed': question.seed,
        'conclave.step': step,
        'conclave.batch': batchId,
      }
      const span = tracer.startSpan(`chat ${question.model}`, { kind: SpanKind.CLIENT, attributes }, within(sampleId))
      return (result) => {
        span.setAttributes(attributesOf(result))
        if (result.result === 'error') span.setStatus({ code: SpanStatusCode.ERROR, message: result.error.kind })
        span.end()
      }
    },
    sample(sampleId, outcome, reason) {
      root = rootOf(sampleId)
      try {
        const attributes = { 'conclave.sample': sampleId, 'conclave.outcome': outcome, 'conclave.reason': reason }
        const startTime = acceptedAtMs(sampleId) ?? Date.now()
        tracer.startSpan('sample', { root: true, startTime, attributes }, ROOT_CONTEXT).end()
      } finally {
        root = null
      }
    },
    close: () => provider.shutdown(),
  }
}

/** A UUID of version 7 is random in its second half, so no two samples of a fleet have the same. */
function rootOf(sampleId: string) {
  const traceId = traceIdOf(sampleId)
  return { traceId, spanId: traceId.slice(16) }
}

function attributesOf(result: CallResult): Attributes {
  const asked = result.result === 'held' ? undefined : result.asked
  const whom = asked === undefined ? {} : { 'gen_ai.provider.name': asked.provider }
  switch (result.result) {
    case 'reply':
      return {
        ...whom,
        'gen_ai.response.model': result.reply.model,
        'gen_ai.response.finish_reasons': [result.reply.finish],
        'gen_ai.usage.input_tokens': result.reply.usage.input,
        'gen_ai.usage.cache_read.input_tokens': result.reply.usage.inputCached,
        'gen_ai.usage.output_tokens': result.reply.usage.output,
      }
    case 'error':
      return { ...whom, 'error.type': result.error.kind }
    case 'held':
      return { 'conclave.held': result.why }
  }
}
