// Requests that never become one: HTTP that cannot be parsed, headers too large or too slow. Told as problems too, and the
// connection ends.

import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Socket } from 'node:net'
import { Problem, problemBody, PROBLEMS } from '../errors.js'
import { bareHeaders } from './security-headers.js'

export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  // A client that is gone, or one that was answered in part, has nothing to read.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) return void socket.destroy()
  const { status, title, headers, body } = told(problemOf(error.code))
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('')}\r\n${body}`)
}

/** For an `Expect` that is not `100-continue`. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const problem = new Problem('bad-request', 'the header expect asks for what this server does not do')
  const { status, headers, body } = told(problem)
  response.writeHead(status, headers).end(body)
}

function told(problem: Problem) {
  const body = JSON.stringify(problemBody(problem))
  return {
    ...PROBLEMS[problem.code],
    headers: {
      ...bareHeaders(),
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    },
    body,
  }
}

// Node.js' own codes. Source: Node.js documentation, "Errors", and llhttp's list of errors.
function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('headers-too-large', 'the path and headers are too long')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('too-slow', 'the headers did not arrive in time')
  return new Problem('bad-request', 'this is no HTTP request that can be read')
}
