// A client that sends its body drop by drop holds a connection and a part of this process for as long as it likes. Bodies
// may be of any length, so what counts is their pace, and only while it is the client that is waited for. The same holds for
// what a client reads.

import { Readable } from 'node:stream'
import { type FastifyInstance } from 'fastify'
import { Problem } from '../errors.js'

export interface ClientPace {
  /** Until a request's headers must be there, in milliseconds. */
  readonly headersWithinMs: number
  /** A body must bring `leastBytes` in any such time, in milliseconds, in which it was waited for. */
  readonly bodyWindowMs: number
  readonly leastBytes: number
  /** A client that takes nothing of what is streamed to it for so long is cut off, in milliseconds. */
  readonly readWithinMs: number
}

export const CLIENT_PACE: ClientPace = {
  headersWithinMs: 10_000,
  bodyWindowMs: 10_000,
  leastBytes: 1_000,
  readWithinMs: 60_000,
}

export function endSlowBodies(app: FastifyInstance, { bodyWindowMs, leastBytes }: ClientPace): void {
  app.addHook('preParsing', async ({ raw }, reply) => {
    if (raw.complete) return
    let read = raw.socket.bytesRead
    const stop = everyWindow(bodyWindowMs, () => {
      // Answered already, in part: what is left of the body is nobody's concern.
      if (reply.raw.headersSent) return stop()
      const came = raw.socket.bytesRead - read
      read += came
      // A full buffer waits for us, not for the client.
      if (came >= leastBytes || raw.readableLength >= raw.readableHighWaterMark) return
      stop()
      reply.header('connection', 'close')
      reply.send(new Problem('too-slow', `the body brought less than ${leastBytes} bytes in ${bodyWindowMs} ms`))
    })
    raw.once('end', stop).once('close', stop)
    reply.raw.once('finish', stop)
  })
}

export function endSlowReaders(app: FastifyInstance, { readWithinMs }: ClientPace): void {
  app.addHook('onSend', async ({ raw: { socket } }, reply, payload) => {
    if (!(payload instanceof Readable)) return
    let written = socket.bytesWritten
    const stop = everyWindow(readWithinMs, () => {
      const taken = socket.bytesWritten > written
      written = socket.bytesWritten
      // An answer that is not held up waits for us, not for the client.
      if (!taken && reply.raw.writableNeedDrain) socket.destroy()
    })
    reply.raw.once('close', stop)
  })
}

/**
 * After the sockets have been looked at: a process that itself stood still finds its timers due before it has read what
 * clients sent meanwhile.
 */
function everyWindow(ms: number, look: () => void): () => void {
  let isOver = false
  const timer = setInterval(() => setImmediate(() => void (isOver || look())), ms)
  return () => {
    isOver = true
    clearInterval(timer)
  }
}
