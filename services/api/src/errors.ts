// Every error the API answers, in one table, as RFC 9457 problem details. docs/errors.md is tested against it.

import Type from 'typebox'
import { type Fault } from '@conclave/shared/recipe/fault'

export const PROBLEMS = {
  'invalid-json': { status: 400, title: 'The body is not JSON' },
  'invalid-yaml': { status: 400, title: 'The body is not YAML' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type that this route does not take' },
  unauthorised: { status: 401, title: 'This needs a key' },
  forbidden: { status: 403, title: 'The key does not permit this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The path does not take this method' },
  'too-slow': { status: 408, title: 'The request did not arrive in time' },
  'not-open': { status: 409, title: 'The batch takes no more prompts' },
  'idempotency-conflict': { status: 409, title: 'The idempotency key was used with another request' },
  'name-taken': { status: 409, title: 'The name is not yours to give' },
  'batch-state': { status: 409, title: 'The batch is in a state that does not allow this' },
  changed: { status: 412, title: 'It is not what it was any more' },
  'too-large': { status: 413, title: 'The body is larger than the limit' },
  invalid: { status: 422, title: 'The request does not fit' },
  'rate-limited': { status: 429, title: 'The key sends too many requests' },
  'open-samples': { status: 429, title: 'The key has too many samples open' },
  'headers-too-large': { status: 431, title: 'The headers are larger than the limit' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  busy: { status: 503, title: 'Too much of this is going on just now' },
  unavailable: { status: 503, title: 'A store does not answer just now' },
  internal: { status: 500, title: 'A fault of ours' },
} as const satisfies Readonly<Record<string, { status: number; title: string }>>

export type ProblemCode = keyof typeof PROBLEMS

/** In a body of lines, by its line; `pointer` is then within that line. */
export interface ProblemFault extends Fault {
  readonly line?: number
  readonly column?: number
}

export class Problem extends Error {
  override readonly name = 'Problem'
  /** Those of the answer that tells it. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly faults: readonly ProblemFault[] = [],
    options?: { cause?: unknown; headers?: Readonly<Record<string, string>> },
  ) {
    super(`${code}: ${detail}`, options)
    this.headers = options?.headers ?? {}
  }
}

/** The request's faults, each by its pointer. */
export const invalid = (faults: readonly Fault[]): Problem => {
  const first = faults[0]
  const places = faults.length === 1 ? '1 place of the request needs' : `${faults.length} places of the request need`
  const where = first === undefined ? '' : `: ${first.pointer === '' ? 'the body' : first.pointer} ${first.message}`
  return new Problem('invalid', `${places} another value${where}`, faults)
}

/** What was wrong with lines of an upload, of which nothing was kept. */
export const refusedLines = (count: number, faults: readonly (ProblemFault & { readonly line: number })[]): Problem => {
  const [first] = faults
  const where =
    first === undefined ? '' : `; line ${first.line}: ${first.pointer} ${first.message}`.replace(':  ', ': ')
  const lines = count === 1 ? '1 line cannot' : `${count} lines cannot`
  return new Problem('invalid', `${lines} be taken, so nothing of the upload is kept${where}`, faults)
}

export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'urn:conclave:problem: and the code' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.Enum(Object.keys(PROBLEMS), { type: 'string' }),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({
            description:
              'JSON Pointer into the body; elsewhere "?" and the query parameter, ":" and the path parameter, "header" and its name',
          }),
          message: Type.String(),
          line: Type.Optional(
            Type.Integer({
              minimum: 1,
              description: 'of a body of lines, and the pointer is within it; or of a document that is a file',
            }),
          ),
          column: Type.Optional(Type.Integer({ minimum: 1, description: 'in UTF-16 units' })),
        }),
      ),
    ),
  },
  { $id: 'Problem', description: 'RFC 9457 problem details' },
)

export const problemBody = ({ code, detail, faults }: Problem) => ({
  type: `urn:conclave:problem:${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  detail,
  code,
  ...(faults.length > 0 ? { errors: faults } : {}),
})

/** The problems a route may answer, for its OpenAPI entry. */
export const problems = (...codes: readonly ProblemCode[]) =>
  Object.fromEntries(
    codes.map((code) => {
      const { status } = PROBLEMS[code]
      const titles = codes.filter((other) => PROBLEMS[other].status === status).map((other) => PROBLEMS[other].title)
      const example = problemBody(new Problem(code, `${PROBLEMS[code].title}: in words for people`))
      const content = { 'application/problem+json': { schema: Type.Ref('Problem'), example } }
      return [status, { description: titles.join('; '), content }]
    }),
  )
