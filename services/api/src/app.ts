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
import { auditRequests } from './access/audit.js'
import { guardRoutes, type Guard } from './access/guard-routes.js'
import { limitRequests } from './access/limit-requests.js'
import { answerBadPath, answerProblems } from './answer-problems.js'
import { ProblemSchema } from './errors.js'
import { refuseOddRequests } from './http/plain-requests.js'
import { addSecurityHeaders, DOCS_CSP, requestIdOf } from './http/security-headers.js'
import { CLIENT_PACE, endSlowBodies, endSlowReaders, type ClientPace } from './http/slow-clients.js'
import { answerExpectation, answerUnreadable } from './http/unreadable-requests.js'
import { batchRoutes, type BatchRoutes } from './routes/batches.js'
import { controlRoutes, type ControlRoutes } from './routes/control.js'
import { createBatchFeed } from './events/batch-feed.js'
import { EVENT_PACE, type EventPace } from './events/event-stream.js'
import { catalogueRoutes, CatalogueEntrySchema, CatalogueItemSchema, type CatalogueRoutes } from './routes/catalogue.js'
import { EstimateSchema } from './estimates/views.js'
import { estimateRoutes, type EstimateRoutes } from './routes/estimates.js'
import { eventRoutes } from './routes/events.js'
import { EvaluationSetSchema, evaluationSetRoutes, type EvaluationSetRoutes } from './routes/evaluation-sets.js'
import { exportRoutes } from './routes/exports.js'
import { completeDocument } from './openapi/complete-document.js'
import { operationsRoutes, type OperationsRoutes } from './routes/operations.js'
import { reportRoutes, type ReportRoutes } from './routes/report.js'
import { schemaRoutes } from './routes/schemas.js'
import { sampleRoutes } from './routes/samples.js'
import { scalingRoutes, type ScalingRoutes } from './routes/scaling.js'
import { sentSchema } from './sent-schema.js'
import { uploadRoutes, type UploadRoutes } from './routes/uploads.js'
import { usageRoutes, type UsageRoutes } from './routes/usage.js'
import { webhookRoutes, type WebhookRoutes } from './routes/webhooks.js'
import { workerRoutes, type WorkerRoutes } from './routes/workers.js'
import { DeliverySchema } from './webhooks/written-webhook.js'
import { checkRequests } from './validation.js'
import { BatchSchema, RetriedSchema, SampleDetailSchema, SampleSchema, WorkerSchema } from './views.js'

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

const MAX_HEADER_BYTES = 16_384

export interface AppParts
  extends
    BatchRoutes,
    EvaluationSetRoutes,
    CatalogueRoutes,
    Omit<EstimateRoutes, 'feed' | 'eventPace' | 'catalogue' | 'fleet'>,
    ControlRoutes,
    UploadRoutes,
    WorkerRoutes,
    ScalingRoutes,
    OperationsRoutes,
    ReportRoutes,
    UsageRoutes,
    WebhookRoutes,
    Guard {
  readonly catalogue: CatalogueRoutes['catalogue']
  readonly ledger: BatchRoutes['ledger'] & UploadRoutes['ledger']
  readonly evaluationSets: EvaluationSetRoutes['evaluationSets']
  readonly terms: BatchRoutes['terms'] & UploadRoutes['terms']
  readonly books: ControlRoutes['books'] & UsageRoutes['books']
  readonly log: Log
  readonly maxBodyBytes: number
  /** How slow a client may be; CLIENT_PACE where it is not given. */
  readonly pace?: ClientPace
  /** Told of every request that begins. */
  readonly onAsked?: () => void
  /** How events are told; EVENT_PACE where it is not given. */
  readonly eventPace?: EventPace
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
  const pace = parts.pace ?? CLIENT_PACE
  const app: Api = Fastify({
    bodyLimit: parts.maxBodyBytes,
    logger: false,
    genReqId: requestIdOf,
    http: {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: pace.headersWithinMs,
      connectionsCheckingInterval: pace.headersWithinMs / 4,
      requireHostHeader: false, // asked for by refuseOddRequests, with a problem for an answer
    },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (_error, _request, reply) => void answerBadPath(reply),
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.server.on('checkExpectation', answerExpectation)
  app.addHook('onListen', async () => {
    app.server.on('error', (err) => parts.log.error({ err }, 'a connection could not be taken'))
  })
  addSecurityHeaders(app)
  refuseOddRequests(app)
  guardRoutes(app, parts)
  await limitRequests(app)
  endSlowBodies(app, pace)
  endSlowReaders(app, pace)
  checkRequests(app)
  answerProblems(app, parts.log)
  auditRequests(app, parts.log)
  app.addHook('onRequest', async () => parts.onAsked?.())
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none'
    parts.onAnswered({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 })
  })

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      servers: [{ url: '/' }],
      info: {
        title: 'Conclave',
        version: '1',
        description:
          'Turns prompts and written policies into safety-reasoning training data by multi-agent deliberation.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description:
              'A key of this API, where it asks for keys. Each operation names the scope it needs; `admin` includes `write`, and `write` includes `read`.',
          },
        },
      },
      tags: [
        { name: 'batches', description: 'Prompts submitted together with one recipe' },
        { name: 'samples', description: "One prompt's way through the recipe" },
        { name: 'evaluation sets', description: 'Prompts that must not be trained on' },
        { name: 'exports', description: 'The data set' },
        { name: 'estimates', description: 'What a batch would take, from a pilot' },
        { name: 'catalogue', description: 'Recipes and policy sets that are kept by name, in versions' },
        { name: 'workers', description: 'The processes that run samples' },
      ],
    },
    transformObject: (made) => completeDocument('openapiObject' in made ? made.openapiObject : made.swaggerObject),
    transform: ({ schema, url }) => ({ schema: sentSchema(schema), url }),
    refResolver: {
      buildLocalReference: (json, _base, _uri, i) => (typeof json['$id'] === 'string' ? json['$id'] : `schema-${i}`),
    },
  })
  await app.register(async (scope: Api) => {
    // What the API can do is no secret: the pages and the document are open.
    scope.addHook('onRoute', (route) => void (route.config = { ...route.config, scope: 'open' }))
    await scope.register(swaggerUi, { routePrefix: '/docs', staticCSP: DOCS_CSP })
  })
  const schemas = [
    ProblemSchema,
    BatchSchema,
    EvaluationSetSchema,
    RetriedSchema,
    SampleSchema,
    SampleDetailSchema,
    WorkerSchema,
    DeliverySchema,
    CatalogueEntrySchema,
    CatalogueItemSchema,
    EstimateSchema,
  ]
  for (const schema of schemas) app.addSchema(schema)

  const eventPace = parts.eventPace ?? EVENT_PACE
  const feed = createBatchFeed({ show: parts.ledger.show, everyMs: eventPace.everyMs })
  app.addHook('preClose', async () => feed.close())

  await app.register(async (scope: Api) => {
    batchRoutes(scope, parts)
    controlRoutes(scope, parts)
    await scope.register(async (lines: Api) => uploadRoutes(lines, parts))
    await scope.register(async (lines: Api) => evaluationSetRoutes(lines, parts))
    usageRoutes(scope, parts)
    sampleRoutes(scope, parts)
    estimateRoutes(scope, { ...parts, feed, eventPace })
    eventRoutes(scope, { ...parts, feed, eventPace })
    exportRoutes(scope, parts)
    reportRoutes(scope, parts)
    webhookRoutes(scope, parts)
    await scope.register(async (files: Api) => catalogueRoutes(files, parts))
    schemaRoutes(scope)
    workerRoutes(scope, parts)
    scalingRoutes(scope, parts)
    operationsRoutes(scope, parts)
    scope.get('/openapi.json', { schema: { hide: true }, config: { scope: 'open' } }, async () => app.swagger())
  })
  await app.ready()
  return app
}
