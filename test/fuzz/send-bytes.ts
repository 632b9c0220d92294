// One request as bytes over a connection of its own, and the answer read as strictly as RFC 9112 has it.

import { connect } from 'node:net'

export interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly ms: number
}

/** What came instead of an answer. */
export type NoAnswer = 'closed without an answer' | 'no answer in time' | 'an answer that is no HTTP'

export interface Sending {
  readonly port: number
  /** Without a body in the answer, whatever its headers say. */
  readonly isHead: boolean
  readonly withinMs: number
}

export async function sendBytes(bytes: Buffer, { port, isHead, withinMs }: Sending): Promise<Answer | NoAnswer> {
  const socket = connect(port, '127.0.0.1')
  const began = performance.now()
  let received = Buffer.alloc(0)
  let late = false
  const timer = setTimeout(() => {
    late = true
    socket.destroy()
  }, withinMs)
  socket.on('error', () => undefined) // cut while we write: what came before counts
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    if (readAnswer(received, isHead) !== 'unfinished') socket.destroy()
  })
  socket.write(bytes)
  await new Promise((resolve) => socket.once('close', resolve)) // once() rejects at an error
  clearTimeout(timer)
  const answer = readAnswer(received, isHead)
  if (answer === 'broken') return 'an answer that is no HTTP'
  if (answer === 'unfinished') return late ? 'no answer in time' : 'closed without an answer'
  return { ...answer, ms: performance.now() - began }
}

const STATUS_LINE = /^HTTP\/1\.1 ([1-5]\d\d)(?: [^\r\n]*)?$/
const HEADER = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/

function readAnswer(received: Buffer, isHead: boolean): Omit<Answer, 'ms'> | 'unfinished' | 'broken' {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return 'unfinished'
  const [statusLine = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(STATUS_LINE.exec(statusLine)?.[1])
  const rest = received.subarray(end + 4)
  if (Number.isNaN(status)) return 'broken'
  if (status < 200) return readAnswer(rest, isHead)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = HEADER.exec(line) ?? []
    if (name === undefined || value === undefined) return 'broken'
    headers.set(name.toLowerCase(), value)
  }
  const isBare = isHead || status === 204 || status === 304
  const body = isBare ? Buffer.alloc(0) : readBody(rest, headers)
  return Buffer.isBuffer(body) ? { status, headers, body: body.toString('utf8') } : body
}

function readBody(rest: Buffer, headers: ReadonlyMap<string, string>): Buffer | 'unfinished' | 'broken' {
  // A stream of events ends with its batch: that it has begun is enough.
  if (headers.get('content-type')?.startsWith('text/event-stream') === true) return Buffer.alloc(0)
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(rest)
  const length = Number(headers.get('content-length') ?? Number.NaN)
  if (Number.isNaN(length)) return 'broken'
  return rest.length < length ? 'unfinished' : rest.subarray(0, length)
}

function readChunks(rest: Buffer): Buffer | 'unfinished' | 'broken' {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const end = rest.indexOf('\r\n', at)
    if (end === -1) return 'unfinished'
    const size = /^[0-9a-f]+$/i.exec(rest.subarray(at, end).toString('latin1'))?.[0]
    if (size === undefined) return 'broken'
    const length = Number.parseInt(size, 16)
    if (rest.length < end + 2 + length + 2) return 'unfinished'
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(rest.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
}
