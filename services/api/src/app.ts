// The REST API as a fastify app: routes, checks, errors, OpenAPI. Knows ports only; main.ts puts the adapters in.

import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import { type Log } from '@conclave/shared/runtime/log'
import { answerBadPath, answerProblems } from './answer-problems.js'
import { ProblemSchema } from './errors.js'
import { batchRoutes, type BatchRoutes } from './routes/batches.js'
import { controlRoutes, type ControlRoutes } from './routes/control.js'
import { exportRoutes } from './routes/exports.js'
import { operationsRoutes, type OperationsRoutes } from './routes/operations.js'
import { sampleRoutes } from './routes/samples.js'
import { workerRoutes, type WorkerRoutes } from './routes/workers.js'
import { checkRequests } from './validation.js'
import { BatchSchema, RetriedSchema, SampleDetailSchema, SampleSchema, WorkerSchema } from './views.js'

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

export interface AppParts extends BatchRoutes, ControlRoutes, WorkerRoutes, OperationsRoutes {
  readonly log: Log
  readonly maxBodyBytes: number
  /** Told of every request that was answered, in seconds. */
  readonly onAnswered: (request: {
    readonly method: string
    readonly route: string
    readonly status: number
    readonly seconds: number
  }) => void
}

/** The app, ready to listen or to be injected into. */
export async function buildApp(parts: AppParts): Promise<Api> {
  const app: Api = Fastify({
    bodyLimit: parts.maxBodyBytes,
    logger: false,
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) => void answerBadPath(reply),
  }).withTypeProvider<TypeBoxTypeProvider>()

  checkRequests(app)
  answerProblems(app, parts.log)
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none'
    parts.onAnswered({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 })
  })

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Conclave',
        version: '1',
        description:
          'Turns prompts and written policies into safety-reasoning training data by multi-agent deliberation.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [
        { name: 'batches', description: 'Prompts submitted together with one recipe' },
        { name: 'samples', description: "One prompt's way through the recipe" },
        { name: 'exports', description: 'The data set' },
        { name: 'workers', description: 'The processes that run samples' },
      ],
    },
    refResolver: {
      buildLocalReference: (json, _base, _uri, i) => (typeof json['$id'] === 'string' ? json['$id'] : `schema-${i}`),
    },
  })
  await app.register(swaggerUi, { routePrefix: '/docs' })
  const schemas = [ProblemSchema, BatchSchema, RetriedSchema, SampleSchema, SampleDetailSchema, WorkerSchema]
  for (const schema of schemas) app.addSchema(schema)

  await app.register(async (scope: Api) => {
    batchRoutes(scope, parts)
    controlRoutes(scope, parts)
    sampleRoutes(scope, parts)
    exportRoutes(scope, parts)
    workerRoutes(scope, parts)
    operationsRoutes(scope, parts)
    scope.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  })
  await app.ready()
  return app
}
