import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { startTraceReceiver } from '../support/trace-receiver.js'
import { completed, openWorld, submit } from '../support/world.js'

t.setTimeout(300_000)

const PROMPTS = benchPrompts(6)

interface SamplesView {
  readonly data: readonly { readonly id: string; readonly state: string }[]
}

t.test('a sample is one trace over all processes, with a span for each model call and no text', async (t) => {
  const receiver = await startTraceReceiver()
  t.teardown(receiver.close)
  const world = await openWorld({ queues: 'postgres', env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url } })
  t.teardown(world.close)
  const api = await world.start('api')
  const workers = [await world.start('worker'), await world.start('refiner')]
  const batch = await submit(api, { prompts: PROMPTS })
  const done = await completed(api, batch.id, 60_000)
  const listed: SamplesView = JSON.parse(await (await fetch(`${api.url}/v1/batches/${batch.id}/samples`)).text())
  t.same(await Promise.all(workers.map((service) => service.stop())), [0, 0])

  const { spans, bodies } = receiver
  t.same(
    new Set(spans.map(({ traceId }) => traceId)),
    new Set(listed.data.map(({ id }) => id.replaceAll('-', ''))),
    'the id of a trace is that of its sample',
  )
  const calls = spans.filter(({ name }) => name.startsWith('chat '))
  t.equal(calls.length, done.usage.calls)
  for (const { attributes } of calls) {
    t.match(attributes, {
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'stand-in',
      'gen_ai.response.model': 'stand-in',
      'gen_ai.provider.name': String,
      'gen_ai.usage.input_tokens': Number,
      'gen_ai.usage.output_tokens': Number,
      'conclave.batch': batch.id,
      'conclave.step': String,
    })
  }
  for (const { id, state } of listed.data) {
    const own = spans.filter(({ traceId }) => traceId === id.replaceAll('-', ''))
    const byId = new Map(own.map((span) => [span.spanId, span]))
    t.equal(byId.size, own.length, 'ids of spans are apart')
    const [root, ...others] = own.filter(({ parentSpanId }) => parentSpanId === null)
    t.match(root, { name: 'sample', attributes: { 'conclave.outcome': state } })
    t.equal(others.length, 0)
    t.ok(
      own.every(({ parentSpanId }) => parentSpanId === null || byId.has(parentSpanId)),
      'no span has lost its parent',
    )
    t.same(new Set(own.map(({ service }) => service)), new Set(['conclave-worker', 'conclave-refiner']))
  }
  for (const prompt of PROMPTS) t.notOk(bodies.some((body) => body.includes(prompt.slice(0, 30))))
})

t.test('a collector that is away costs nothing but the traces', async (t) => {
  const world = await openWorld({ queues: 'postgres', env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' } })
  t.teardown(world.close)
  const api = await world.start('api')
  const workers = [await world.start('worker'), await world.start('refiner')]
  const batch = await submit(api, { prompts: PROMPTS })
  t.equal((await completed(api, batch.id, 60_000)).state, 'completed')
  t.same(await Promise.all(workers.map((service) => service.stop())), [0, 0])
})
