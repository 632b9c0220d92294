// Every error the API answers, in one table, as RFC 9457 problem details. docs/errors.md is tested against it.

import Type from 'typebox'
import { type Fault } from '@conclave/shared/recipe/fault'

export const PROBLEMS = {
  'invalid-json': { status: 400, title: 'The body is not JSON' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type that this route does not take' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'idempotency-conflict': { status: 409, title: 'The idempotency key was used with another request' },
  'batch-state': { status: 409, title: 'The batch is in a state that does not allow this' },
  'too-large': { status: 413, title: 'The body is larger than the limit' },
  invalid: { status: 422, title: 'The request does not fit' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  unavailable: { status: 503, title: 'A store does not answer just now' },
  internal: { status: 500, title: 'A fault of ours' },
} as const satisfies Readonly<Record<string, { status: number; title: string }>>

export type ProblemCode = keyof typeof PROBLEMS

export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly faults: readonly Fault[] = [],
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${detail}`, options)
  }
}

/** The request's faults, each by its pointer. */
export const invalid = (faults: readonly Fault[]): Problem => {
  const first = faults[0]
  const places = faults.length === 1 ? '1 place of the request needs' : `${faults.length} places of the request need`
  const where = first === undefined ? '' : `: ${first.pointer === '' ? 'the body' : first.pointer} ${first.message}`
  return new Problem('invalid', `${places} another value${where}`, faults)
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
    codes.map((code) => [
      PROBLEMS[code].status,
      { description: PROBLEMS[code].title, content: { 'application/problem+json': { schema: Type.Ref('Problem') } } },
    ]),
  )
