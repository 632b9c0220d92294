import t from 'tap'
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
      ['get /v1/batches/{id}/usage', ['200', '404', '422']],
      ['get /v1/batches/{id}/events', ['200', '204', '404', '422']],
      ['get /v1/batches/{id}/webhook-deliveries', ['200', '404', '422']],
      ['get /v1/batches/{id}/samples', ['200', '404', '422']],
      ['get /v1/batches/{id}/export', ['200', '404', '422']],
      ['get /v1/batches/{id}/report', ['200', '404', '422']],
      ['get /v1/samples/{id}', ['200', '404', '422']],
    ]),
  )
  const docs = await app.inject('/docs')
  t.equal(docs.statusCode, 200)
  t.match(docs.headers['content-type'], /^text\/html/)
  t.match((await send({ url: '/metrics' })).body, 'up 1')
})
