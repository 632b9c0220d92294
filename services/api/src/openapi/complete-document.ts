// What the OpenAPI document says beside the schemas of the routes: names of operations, examples, the headers of answers.

import { OPERATIONS, type OperationNotes } from './operations.js'

type Part = Record<string, unknown>
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)
const partsOf = (value: unknown): readonly (readonly [string, Part])[] =>
  isPart(value) ? Object.entries(value).flatMap(([name, part]) => (isPart(part) ? [[name, part] as const] : [])) : []

const HEADERS = {
  RequestId: { description: 'the request’s own X-Request-Id, or a new one', schema: { type: 'string' } },
  RetryAfter: { description: 'seconds after which to ask again', schema: { type: 'integer', minimum: 0 } },
  Challenge: { description: 'what is wrong with the key (RFC 6750)', schema: { type: 'string' } },
  Location: { description: 'where it is shown', schema: { type: 'string' } },
  Disposition: { description: 'a name for the file', schema: { type: 'string' } },
  Edition: { description: 'of a batch that has ended: which rows these are (RFC 9110)', schema: { type: 'string' } },
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch'])

/** Writes into the document, which is made anew each time. */
export function completeDocument<D extends object>(document: D): D {
  if (!isPart(document)) return document
  for (const [path, item] of partsOf(document['paths'])) {
    for (const [method, operation] of partsOf(item)) {
      if (METHODS.has(method)) complete(operation, method, path)
    }
  }
  const components = isPart(document['components']) ? document['components'] : {}
  return Object.assign(document, { components: { ...components, headers: HEADERS } })
}

function complete(operation: Part, method: string, path: string): void {
  const notes = OPERATIONS[`${method} ${path}`] ?? { id: nameOf(method, path) }
  operation['operationId'] = notes.id
  if (isPart(operation['requestBody'])) exemplify(operation['requestBody'], notes.request)
  for (const [status, response] of partsOf(operation['responses'])) {
    response['headers'] = headersOf(Number(status), path, notes)
    exemplify(response, notes.answers?.[Number(status)])
  }
}

/** Examples by media type; one that is no such map is for JSON. */
function exemplify(holder: Part, example: unknown): void {
  if (example === undefined) return
  for (const [type, media] of partsOf(holder['content'])) {
    const own = isPart(example) && type in example ? example[type] : type === 'application/json' ? example : undefined
    if (own !== undefined) media['example'] = own
  }
}

const refTo = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` })

const headersOf = (status: number, path: string, { isMade = false }: OperationNotes): Part => ({
  'x-request-id': refTo('RequestId'),
  ...(status === 429 || status === 503 ? { 'retry-after': refTo('RetryAfter') } : {}),
  ...(status === 401 || status === 403 ? { 'www-authenticate': refTo('Challenge') } : {}),
  ...(status < 300 && isMade ? { location: refTo('Location') } : {}),
  ...(status === 200 && path.endsWith('/export')
    ? { 'content-disposition': refTo('Disposition'), etag: refTo('Edition') }
    : {}),
})

/** For an operation of which nothing is noted: `get /v1/batches/{id}/things` is `getBatchesThings`. */
const nameOf = (method: string, path: string): string =>
  method +
  path
    .split('/')
    .filter((word) => /^[a-z-]+$/.test(word))
    .map((word) => word.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase()))
    .join('')
