// The control routes: the books, and the world at run time. For tests and benchmarks; no model has them.

import { type ServerResponse } from 'node:http'
import { type Books } from './books.js'
import { type Changed, type World } from './world.js'
import { sendError, sendJson } from './write-reply.js'

export interface ControlContext {
  readonly world: () => World
  /** Changes the world if all of `change` is valid. */
  readonly change: (change: unknown) => Changed
  readonly books: (withDigests: boolean) => Books
  readonly reset: () => void
}

const badRequest = (param: string | null, message: string) => ({
  status: 400,
  message,
  type: 'invalid_request_error',
  param,
  code: null,
})

/** Answers a request below /control; false if there is no such route. */
export function answerControl(
  res: ServerResponse,
  method: string,
  url: URL,
  body: string,
  context: ControlContext,
): boolean {
  const route = `${method} ${url.pathname}`
  if (route === 'GET /control/books') sendJson(res, 200, context.books(url.searchParams.get('digests') === 'true'))
  else if (route === 'GET /control/world') sendJson(res, 200, context.world())
  else if (route === 'POST /control/reset') {
    context.reset()
    sendJson(res, 200, { reset: true })
  } else if (route === 'PUT /control/world') changeWorld(res, body, context)
  else return false
  return true
}

function changeWorld(res: ServerResponse, body: string, context: ControlContext): void {
  let change: unknown
  try {
    change = JSON.parse(body)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return sendError(res, badRequest(null, 'The body is not JSON.'))
  }
  const changed = context.change(change)
  if (changed.ok) sendJson(res, 200, changed.world)
  else sendError(res, badRequest(changed.field, changed.message))
}
