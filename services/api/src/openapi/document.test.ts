import t from 'tap'
import { createSchemaCheck } from '../fixtures/documented.js'
import { ledgerOf, openApi } from '../fixtures/api-scene.js'

const CONTROL = ['200', '404', '409', '413', '415', '422']
/** Statuses that every operation may answer with. */
const EVERYWHERE = ['400', '401', '403', '408', '429', '431', '503']

t.test('the document lists every route with what it may answer, and /docs shows it', async (t) => {
  const { document, app, send } = await openApi(t, ledgerOf().ledger)
  const listed = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { responses }]) => {
      t.same(
        EVERYWHERE.filter((status) => !(status in responses)),
        [],
        `${method} ${path}`,
      )
      return [`${method} ${path}`, Object.keys(responses).filter((status) => !EVERYWHERE.includes(status))]
    }),
  )

  t.same(
    new Map(listed.map(([route, statuses]) => [String(route), statuses])),
    new Map([
      ['post /v1/batches', ['200', '201', '409', '413', '415', '422']],
      ['post /v1/batches/{id}/prompts', ['200', '404', '409', '413', '415', '422']],
      ['post /v1/batches/{id}/seal', ['200', '404', '422']],
      ['get /v1/evaluation-sets', ['200']],
      ['get /v1/evaluation-sets/{name}', ['200', '404', '422']],
      ['put /v1/evaluation-sets/{name}', ['200', '201', '413', '415', '422']],
      ['delete /v1/evaluation-sets/{name}', ['204', '404', '413', '415', '422']],
      ['get /v1/batches', ['200', '422']],
      ['get /v1/batches/{id}', ['200', '404', '422']],
      ['patch /v1/batches/{id}', CONTROL],
      ['delete /v1/batches/{id}', ['204', ...CONTROL.slice(1)]],
      ...['pause', 'resume', 'cancel', 'retry'].map((what) => [`post /v1/batches/{id}/${what}`, CONTROL] as const),
      ['post /v1/estimates', ['200', '202', '404', '409', '413', '415', '422']],
      ['get /v1/estimates/{id}', ['200', '404', '422']],
      ['put /v1/recipes/{name}', ['200', '201', '409', '413', '415', '422']],
      ['get /v1/recipes/{name}', ['200', '404', '422']],
      ['get /v1/recipes/{name}/versions', ['200', '404', '422']],
      ['get /v1/recipes', ['200', '422']],
      ['put /v1/policy-sets/{name}', ['200', '201', '409', '413', '415', '422']],
      ['get /v1/policy-sets/{name}', ['200', '404', '422']],
      ['get /v1/policy-sets/{name}/versions', ['200', '404', '422']],
      ['get /v1/policy-sets', ['200', '422']],
      ['get /v1/workers', ['200', '422']],
      ['get /v1/scaling', ['200']],
      ['get /v1/batches/{id}/usage', ['200', '404', '422']],
      ['get /v1/batches/{id}/events', ['200', '204', '404', '422']],
      ['get /v1/batches/{id}/webhook-deliveries', ['200', '404', '422']],
      ['get /v1/batches/{id}/samples', ['200', '404', '422']],
      ['get /v1/batches/{id}/export', ['200', '404', '409', '412', '422']],
      ['get /v1/batches/{id}/report', ['200', '404', '422']],
      ['get /v1/samples/{id}', ['200', '404', '422']],
    ]),
  )
  const docs = await app.inject('/docs')
  t.equal(docs.statusCode, 200)
  t.match(docs.headers['content-type'], /^text\/html/)
  t.match((await send({ url: '/metrics' })).body, 'up 1')
})

t.test('every operation has a name of its own, and examples that fit its schemas', async (t) => {
  const { document } = await openApi(t, ledgerOf().ledger)
  const faultsOf = createSchemaCheck(document)
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ what: `${method} ${path}`, ...operation })),
  )
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  for (const { what, requestBody, responses } of operations) {
    const well = Object.entries(responses).filter(([status]) => status < '300')
    const answers = well.flatMap(([, { content }]) => (content === undefined ? [] : [content]))
    const problems = Object.values(responses).flatMap(({ content = {} }) => content['application/problem+json'] ?? [])
    for (const content of [...(requestBody === undefined ? [] : [requestBody.content]), ...answers]) {
      const shown = Object.values(content).filter(({ example }) => example !== undefined)
      t.ok(shown.length > 0, `${what} has an example`)
      for (const { schema, example } of shown) t.same(faultsOf(schema, example), [], what)
    }
    for (const { schema, example } of problems) t.same(faultsOf(schema, example), [], what)
    t.ok(problems.length > 0, what)
  }
})
