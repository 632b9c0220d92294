// Whatever goes wrong in a request becomes a problem, here and nowhere else. What is not the client's fault is logged;
// what the client is told never holds more than it sent.

import { type FastifyInstance, type FastifyReply } from 'fastify'
import { LedgerOutage, TooManyOpenSamples } from '@conclave/shared/ports/ledger'
import { type Log } from '@conclave/shared/runtime/log'
import { tooManyOpen } from './access/open-samples.js'
import { invalid, Problem, problemBody, PROBLEMS } from './errors.js'
import { markAnswer } from './http/security-headers.js'
import { placed } from './catalogue/place-faults.js'
import { RequestFaults } from './validation.js'

/** Until a store that does not answer is asked for again, in seconds. */
const RETRY_AFTER_SECONDS = 5

// Fastify's own codes for requests it could not read. Source: fastify docs, "Errors".
const FASTIFY_CODES: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Problem('too-large', 'the body is larger than this server accepts'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Problem(
    'unsupported-media-type',
    'send application/json; prompts to add may be application/x-ndjson, recipes and policy sets application/yaml',
  ),
  ECONNRESET: new Problem('bad-request', 'the body broke off'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new Problem('bad-request', 'the body is not as long as its Content-Length says'),
}

export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = placed(problemOf(error), request.bodyText)
    if (PROBLEMS[problem.code].status >= 500 && problem.code !== 'busy') {
      log.error({ err: error, route: request.routeOptions.url, method: request.method }, problem.detail)
    }
    if (PROBLEMS[problem.code].status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
    return answer(reply, problem)
  })
}

/** For a path that fastify cannot bring to any route: it is broken, or longer than a route's could be. */
export const answerBadPath = (reply: FastifyReply) =>
  answer(markAnswer(reply), new Problem('bad-request', 'the path cannot be read'))

const answer = (reply: FastifyReply, problem: Problem) =>
  reply
    .code(PROBLEMS[problem.code].status)
    .headers(problem.headers)
    .type('application/problem+json')
    .send(problemBody(problem))

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof RequestFaults) return invalid(error.faults)
  if (error instanceof TooManyOpenSamples) return tooManyOpen(error)
  if (error instanceof LedgerOutage) {
    return new Problem(
      'unavailable',
      'the ledger does not answer, so this may not have been done; it is safe to ask again with an Idempotency-Key',
      [],
      { cause: error },
    )
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const known = FASTIFY_CODES[error.code]
    if (known !== undefined) return known
    const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
    if (status < 500) return new Problem('bad-request', `the request cannot be read (${error.code})`)
  }
  return new Problem('internal', 'the request met a fault of ours; the log has it', [], { cause: error })
}
