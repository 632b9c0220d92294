// Takes traces as a collector does, by OTLP over HTTP in JSON, and keeps the spans.

import { createServer } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'

const AnyValue = Type.Object({
  stringValue: Type.Optional(Type.String()),
  intValue: Type.Optional(Type.Union([Type.Number(), Type.String()])),
  doubleValue: Type.Optional(Type.Number()),
})
const Attributes = Type.Array(Type.Object({ key: Type.String(), value: AnyValue }))
const Span = Type.Object({
  traceId: Type.String(),
  spanId: Type.String(),
  parentSpanId: Type.Optional(Type.String()),
  name: Type.String(),
  attributes: Attributes,
})
const Export = Type.Object({
  resourceSpans: Type.Array(
    Type.Object({
      resource: Type.Object({ attributes: Attributes }),
      scopeSpans: Type.Array(Type.Object({ spans: Type.Array(Span) })),
    }),
  ),
})

export interface ReceivedSpan {
  readonly service: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
}

export interface TraceReceiver {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string
  readonly spans: readonly ReceivedSpan[]
  /** All that was sent, as it came. */
  readonly bodies: readonly string[]
  close(): Promise<void>
}

const attributesOf = (attributes: Static<typeof Attributes>) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue ?? value.doubleValue)]),
  )

export async function startTraceReceiver(): Promise<TraceReceiver> {
  const spans: ReceivedSpan[] = []
  const bodies: string[] = []
  const receive = (body: string) => {
    bodies.push(body)
    for (const { resource, scopeSpans } of Value.Parse(Export, JSON.parse(body)).resourceSpans) {
      const service = String(attributesOf(resource.attributes)['service.name'])
      for (const { attributes, parentSpanId = '', ...span } of scopeSpans.flatMap((scope) => scope.spans)) {
        const parent = parentSpanId === '' ? null : parentSpanId
        spans.push({ ...span, service, parentSpanId: parent, attributes: attributesOf(attributes) })
      }
    }
  }
  const server = createServer((request, response) => {
    const answer = (body: string) => {
      const isTrace = request.method === 'POST' && request.url === '/v1/traces'
      if (isTrace) receive(body)
      response.writeHead(isTrace ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
    }
    text(request).then(answer, () => response.destroy()) // broken off
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    spans,
    bodies,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
