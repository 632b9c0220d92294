// What operators and probes ask: alive, ready, metrics. Alive asks only this process; ready asks the stores.

import { type Api } from '../app.js'

export interface OperationsRoutes {
  /** Each rejects when what it is named after does not answer. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  /** In the format that the request's `Accept` wants. */
  readonly expose: (accept: string | undefined) => Promise<{ readonly contentType: string; readonly text: string }>
  /** Whether metrics are told without a key; else one with the scope `admin` is needed, for they speak of all batches. */
  readonly metricsOpen: boolean
}

const CHECK_TIMEOUT_MS = 3_000

export function operationsRoutes(app: Api, { checks, expose, metricsOpen }: OperationsRoutes): void {
  app.get('/healthz', { schema: { hide: true }, config: { scope: 'open' } }, async () => ({ status: 'ok' }))

  app.get('/readyz', { schema: { hide: true }, config: { scope: 'open' } }, async (_request, reply) => {
    const outcomes = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => ((await isWell(check)) ? [] : [name])),
    )
    const failing = outcomes.flat()
    return reply
      .code(failing.length === 0 ? 200 : 503)
      .send({ status: failing.length === 0 ? 'ok' : 'unready', failing })
  })

  app.get(
    '/metrics',
    { schema: { hide: true }, config: { scope: metricsOpen ? 'open' : 'admin' } },
    async (request, reply) => {
      const { contentType, text } = await expose(request.headers.accept)
      return reply.type(contentType).serializer(String).send(text)
    },
  )
}

async function isWell(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS)
  })
  const asked = check().then(
    () => true,
    () => false,
  )
  const well = await Promise.race([asked, timeout])
  clearTimeout(timer)
  return well
}
