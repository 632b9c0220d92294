// What the api answers where it does not do what it is asked, in words that say what to do next.

import Type from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { CommandError } from '../command-error.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { printable } from '../screen/paint.js'

const ProblemAnswer = Type.Object({
  code: Type.String(),
  detail: Type.String(),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        pointer: Type.String(),
        message: Type.String(),
        line: Type.Optional(Type.Integer()),
      }),
    ),
  ),
})

const checkProblem = createCheck(ProblemAnswer)

const MOST_PLACES = 20

const EXIT_BY_STATUS: Readonly<Record<number, ExitCode>> = {
  400: EXIT.input,
  401: EXIT.forbidden,
  403: EXIT.forbidden,
  404: EXIT.notFound,
  408: EXIT.unreachable,
  409: EXIT.conflict,
  413: EXIT.input,
  415: EXIT.input,
  422: EXIT.input,
  429: EXIT.unreachable,
  502: EXIT.unreachable,
  503: EXIT.unreachable,
  504: EXIT.unreachable,
}

const ADVICE: Readonly<Record<string, string>> = {
  unauthorised: 'Set CONCLAVE_API_KEY to a key of this api; who runs it makes one with: conclave keys make NAME',
  forbidden: 'Use a key with that scope: docs/access.md says what each may do.',
  'not-found': 'conclave ls lists the batches.',
  'batch-state': 'conclave ls shows the state of every batch.',
  'not-open': 'Submit another batch: only an open one takes prompts.',
  'too-large': 'Send less at once, or raise CONCLAVE_MAX_BODY_BYTES on the server.',
  internal: 'The log of the api has the cause.',
}

export class ApiProblem extends CommandError {
  constructor(
    readonly status: number,
    readonly code: string | null,
    message: string,
    advice: string | undefined,
    readonly places: readonly { readonly pointer: string; readonly message: string; readonly line?: number }[] = [],
  ) {
    super(message, { exit: EXIT_BY_STATUS[status] ?? EXIT.failed, advice })
  }
}

/** @param body the answer's, parsed where it was JSON. `sayLine`: what a line of what was sent is to the user. */
export function problemOf(response: Response, body: unknown, sayLine = (line: number) => `line ${line}`): ApiProblem {
  const checked = checkProblem(body)
  const { status } = response
  if (!checked.ok) {
    const message = `${new URL(response.url).origin} answered ${status}, and not in the words of a Conclave api`
    return new ApiProblem(status, null, message, 'Is --url, or CONCLAVE_URL, that of the api?')
  }
  const { code, detail, errors = [] } = checked.value
  const places = errors.slice(0, MOST_PLACES).map(({ pointer, message, line }) => {
    const where = [...(line === undefined ? [] : [sayLine(line)]), ...(pointer === '' ? [] : [pointer])].join(' ')
    return `\n  ${where === '' ? 'the request' : where}: ${message}`
  })
  const more = errors.length > MOST_PLACES ? `\n  and ${errors.length - MOST_PLACES} more` : ''
  // With places told one by one, the first of them need not be told twice.
  const said = errors.length > 0 ? (detail.split(/[:;] /)[0] ?? detail) : detail
  const message = printable(`${said}${places.join('')}${more}`)
  return new ApiProblem(status, code, message, adviceOf(response, code), errors)
}

function adviceOf(response: Response, code: string): string | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? NaN)
  if (Number.isFinite(seconds)) return `Try again in ${seconds} s.`
  return ADVICE[code] ?? (response.status === 503 ? 'Try again in a while.' : undefined)
}
