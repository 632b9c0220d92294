// Checks requests by their route's schemas, with the same checker as everything else that comes from outside, so that
// every fault is told by its place.

import { type FastifyInstance } from 'fastify'
import { IsInteger, IsObject, type TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { type Fault } from '@conclave/shared/recipe/fault'
import { Problem } from './errors.js'
import { jsonBreak } from './json-break.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is a file that somebody wrote: what is wrong with it is told by line and column as well. */
    readonly isFile?: boolean
  }
  interface FastifyRequest {
    /** The body as it came, where it is such a file. */
    bodyText: string | null
  }
}

export class RequestFaults extends Error {
  override readonly name = 'RequestFaults'

  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} faults`)
  }
}

const PLACES: Readonly<Record<string, string>> = { querystring: '?', params: ':', headers: 'header ' }

export function checkRequests(app: FastifyInstance): void {
  app.decorateRequest('bodyText', null)
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => {
    const check = createCheck(schema)
    const place = PLACES[httpPart ?? '']
    return (received: unknown) => {
      const checked = check(place === undefined ? received : Value.Default(schema, readWire(schema, received)))
      if (checked.ok) return { value: checked.value }
      const faults = checked.faults.map(({ pointer, message }) => ({
        pointer: place === undefined ? pointer : place + pointer.slice(1),
        message,
      }))
      return { error: new RequestFaults(faults) }
    }
  })
  app.setSerializerCompiler(() => (body) => JSON.stringify(body))
  app.addHook('preValidation', async (request) => {
    const wanted: unknown = request.routeOptions.schema?.body
    if (request.body !== undefined || wanted === undefined) return
    if (!mayBeLeftOut(wanted)) throw new Problem('invalid-json', NO_BODY)
    request.body = {}
  })
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decode(body)
    if (text === null) return done(new Problem('invalid-json', 'the body is not UTF-8'))
    if (text.trim() === '') return done(null, undefined)
    if (request.routeOptions.config.isFile === true) request.bodyText = text
    void parse(request, text, (error, value) => (error === null ? done(null, value) : done(notJson(text))))
  })
}

const NO_BODY = 'the body is empty'

/** Marks the schema of a body that may be left out: it then counts as empty. */
export const OPTIONAL_BODY = { 'x-optional-body': true }

const mayBeLeftOut = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && 'x-optional-body' in schema

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** Null where it is not UTF-8: replacing what is broken would change a prompt unasked. */
export function decode(body: Buffer): string | null {
  try {
    return UTF_8.decode(body)
  } catch {
    return null
  }
}

const INTEGER = /^-?\d{1,15}$/

/** Queries and paths are text on the wire: what the schema calls an integer and is written as one becomes one. */
function readWire(schema: TSchema, received: unknown): unknown {
  const properties = IsObject(schema) ? Object.entries(schema.properties) : []
  const integers = new Set(properties.flatMap(([name, property]) => (IsInteger(property) ? [name] : [])))
  return Object.fromEntries(
    Object.entries(received ?? {}).map(([name, value]: [string, unknown]) => [
      name,
      integers.has(name) && typeof value === 'string' && INTEGER.test(value) ? Number(value) : value,
    ]),
  )
}

/** The parser's own message quotes the body, so only the place where it broke is passed on. */
function notJson(text: string): Problem {
  const place = jsonBreak(text)
  return place === null
    ? new Problem('bad-request', 'the body holds a key "__proto__", or a "constructor" with a "prototype"')
    : new Problem('invalid-json', `the body is not JSON from line ${place.line}, column ${place.column} on`)
}
