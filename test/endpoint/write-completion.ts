// Puts a completion on the wire, whole or as a stream, to the end or broken off in the middle.

import { type ServerResponse } from 'node:http'
import { tokensOf } from './tokens.js'
import {
  type Completion,
  completionBody,
  completionEvents,
  EVENT_STREAM,
  type Headers,
  JSON_CONTENT,
  send,
} from './write-reply.js'

/** Characters in one event of a stream: about 16 tokens. */
const PIECE_CHARS = 64

/** Destroyed once the bytes before it are out. */
const breakOff = (res: ServerResponse, half: string): void => {
  res.write(half, () => res.destroy())
}

export function writeWhole(res: ServerResponse, completion: Completion, headers: Headers, cutOff: boolean): void {
  const body = completionBody(completion)
  if (!cutOff) return send(res, 200, [...JSON_CONTENT, ...headers], body)
  res.writeHead(200, [...JSON_CONTENT, ...headers, 'content-length', String(Buffer.byteLength(body))])
  breakOff(res, body.slice(0, Math.floor(body.length / 2)))
}

interface StreamOptions {
  readonly includeUsage: boolean
  readonly msPerToken: number
  readonly headers: Headers
  readonly cutOff: boolean
  /** Told of each pause, so that it can be ended. */
  readonly onTimer: (timer: NodeJS.Timeout) => void
}

/** All at once, or an event each time that its tokens take. */
export function writeStream(res: ServerResponse, completion: Completion, options: StreamOptions): void {
  const { includeUsage, msPerToken, headers, cutOff, onTimer } = options
  const events = completionEvents(completion, PIECE_CHARS, includeUsage)
  res.writeHead(200, [...EVENT_STREAM, ...headers])
  const written = cutOff ? events.slice(0, Math.ceil(events.length / 2)) : events
  const finish = (last: string): void => {
    if (cutOff) breakOff(res, last)
    else res.end(last)
  }
  const pause = msPerToken * tokensOf(PIECE_CHARS)
  if (pause === 0) return finish(written.join(''))
  const step = (i: number) => {
    if (i === written.length - 1) return finish(written[i] ?? '')
    res.write(written[i] ?? '')
    onTimer(setTimeout(() => step(i + 1), pause))
  }
  step(0)
}
