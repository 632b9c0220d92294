// A request for the API drawn from chance and from its OpenAPI document: most are almost right, in every way but one or two.

import { METHODS } from 'node:http'
import { type Random } from '../endpoint/random.js'
import { drawFitting, drawFrom, drawHostile, spoil, type Schema } from './draw-value.js'

export interface Operation {
  readonly method: string
  /** As the document writes it, with `{id}`. */
  readonly path: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  /** By content type. */
  readonly bodies: Readonly<Record<string, Schema>>
}

export interface Scenery {
  readonly operations: readonly Operation[]
  /** Paths that the document does not list. */
  readonly otherPaths: readonly string[]
  /** Of things that are there, and of things that are not. */
  readonly ids: readonly string[]
  /** Values of Authorization, of keys of every kind; '' for none. */
  readonly authorizations: readonly string[]
}

export interface DrawnRequest {
  readonly method: string
  readonly url: string
  readonly bytes: Buffer
}

export function drawRequest(random: Random, scenery: Scenery): DrawnRequest {
  const operation = drawFrom(random, scenery.operations)
  if (operation === undefined) throw new RangeError('the document lists no operation')
  const isWild = random.chance(0.1)
  const method = random.chance(0.06)
    ? (drawFrom(
        random,
        METHODS.filter((each) => each !== 'CONNECT'),
      ) ?? 'GET')
    : operation.method
  const url = isWild ? drawWildUrl(random, scenery) : drawUrl(random, operation, scenery.ids)
  const body = drawBody(random, operation, scenery.ids)
  const headers = [
    ['Host', random.chance(0.01) ? 'evil.example' : 'localhost'],
    ['Connection', 'close'],
    ...drawHeaders(random, operation, scenery),
    ...(body === null ? [] : bodyHeaders(random, body)),
  ]
  const head = `${method} ${url} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  const bytes = Buffer.concat([Buffer.from(head, 'latin1'), body?.bytes ?? Buffer.alloc(0)])
  return { method, url, bytes: random.chance(0.01) ? flipBytes(random, bytes) : bytes }
}

const percent = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return encodeURIComponent(text.slice(0, 2_000).replace(/\p{Surrogate}/gu, '?'))
}

function drawUrl(random: Random, { path, parameters }: Operation, ids: readonly string[]): string {
  const filled = path.replace(/\{\w+\}/g, () =>
    random.chance(0.85) ? percent(drawFrom(random, ids) ?? '') : percent(drawHostile(random, 0)) || 'x',
  )
  const pairs = parameters
    .filter(({ in: place }) => place === 'query')
    .flatMap(({ name, schema }) => {
      if (random.chance(0.5)) return []
      const value = random.chance(0.6) ? drawFitting(random, schema, ids) : drawHostile(random, 1)
      const pair = `${name}=${random.chance(0.03) ? '%zz%' : percent(value)}`
      return random.chance(0.05) ? [pair, pair] : [pair]
    })
  if (random.chance(0.05)) pairs.push(`${percent(drawHostile(random, 0))}=1`)
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`
}

function drawWildUrl(random: Random, { operations, otherPaths, ids }: Scenery): string {
  const known = [...otherPaths, ...operations.map(({ path }) => path.replace(/\{\w+\}/g, drawFrom(random, ids) ?? ''))]
  const path = drawFrom(random, known) ?? '/'
  const changes: readonly ((path: string) => string)[] = [
    (path) => path,
    (path) => `${path}/`,
    (path) => path.replaceAll('/', '//'),
    (path) => path.toUpperCase(),
    (path) => `${path}/../../../package.json`,
    (path) => `${path}/%2e%2e/%2e%2e/package.json`,
    (path) => `${path}%00`,
    (path) => `${path}%`,
    (path) => `${path}%ff%fe`,
    (path) => `${path}${'a'.repeat(10 ** random.below(5))}`,
    (path) => `${path}?${'a=1&'.repeat(10 ** random.below(4))}`,
    (path) => `${path};a=1`,
    (path) => `${path}#fragment`,
    (path) => `http://evil.example${path}`,
    () => '*',
    (path) => path.slice(1),
  ]
  return drawFrom(random, changes)?.(path) ?? path
}

function drawHeaders(random: Random, { parameters }: Operation, { authorizations, ids }: Scenery): readonly string[][] {
  const headers: string[][] = []
  const authorization = drawFrom(random, authorizations) ?? ''
  if (authorization !== '') headers.push(['Authorization', authorization])
  for (const { name, schema } of parameters.filter(({ in: place }) => place === 'header')) {
    if (random.chance(0.3)) headers.push([name, headerText(drawFitting(random, schema, ids))])
    if (random.chance(0.05)) headers.push([name, headerText(drawHostile(random, 0))])
  }
  const odd = [
    'Accept',
    'Accept-Encoding',
    'If-None-Match',
    'X-Request-Id',
    'Cookie',
    'Origin',
    'Range',
    'Upgrade',
    'Last-Event-ID',
    'Expect',
    'X-HTTP-Method-Override',
  ]
  if (random.chance(0.2)) headers.push([drawFrom(random, odd) ?? 'X', headerText(drawHostile(random, 0))])
  if (random.chance(0.02)) headers.push(['Authorization', 'Bearer twice'])
  return headers
}

/** What may stand in a header at all: line breaks would end it. */
const headerText = (value: unknown): string =>
  String(value)
    .replace(/[\r\n\u0000]/g, ' ')
    .slice(0, 20_000)

interface DrawnBody {
  readonly type: string
  readonly bytes: Buffer
}

function drawBody(random: Random, { bodies }: Operation, ids: readonly string[]): DrawnBody | null {
  const [type, schema] = drawFrom(random, Object.entries(bodies)) ?? []
  if (type === undefined || schema === undefined) {
    return random.chance(0.05) ? { type: 'application/json', bytes: Buffer.from('{"a":1}') } : null
  }
  if (random.chance(0.03)) return null
  const fitting = drawFitting(random, schema, ids)
  const value = random.chance(0.5) ? fitting : spoil(random, fitting, 1 + random.below(2))
  const lines = type.includes('ndjson') ? [value, fitting, fitting] : [value]
  const text = lines.map((line) => writeJson(random, line)).join('\n')
  const bytes = random.chance(0.01) ? Buffer.from(text, 'utf16le') : Buffer.from(text)
  return { type, bytes: random.chance(0.05) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes }
}

/** JSON, or what somebody takes for it. */
function writeJson(random: Random, value: unknown): string {
  const text = JSON.stringify(value)
  if (random.chance(0.92)) return text
  const slips = [
    `\ufeff${text}`,
    `${text},`,
    text.replaceAll('"', "'"),
    text.replace(/\d+/, '1e999'),
    `{"__proto__":${text}}`,
    `${text}${text}`,
    '['.repeat(5_000),
    text.replace(/\{/, '{"prompts":1,'),
    text.replace(':', ':NaN,"x":'),
  ]
  return drawFrom(random, slips) ?? text
}

function bodyHeaders(random: Random, { type, bytes }: DrawnBody): readonly string[][] {
  const types = [
    `${type}; charset=utf-16`,
    'text/plain',
    'application/xml',
    '',
    'a',
    `${type},${type}`,
    'multipart/form-data',
  ]
  const sent = random.chance(0.05) ? (drawFrom(random, types) ?? type) : type
  const lies = [bytes.length + 10, Math.max(0, bytes.length - 10), -1, 'x', '1e3', 10 ** 12]
  const length = random.chance(0.01) ? drawFrom(random, lies) : bytes.length
  return [
    ['Content-Type', sent],
    ...(random.chance(0.01) ? [['Content-Encoding', 'gzip']] : []),
    ['Content-Length', String(length)],
    ...(random.chance(0.01) ? [['Transfer-Encoding', 'chunked']] : []),
  ]
}

function flipBytes(random: Random, bytes: Buffer): Buffer {
  const flipped = Buffer.from(bytes)
  for (let i = 0; i <= random.below(4); i += 1) flipped[random.below(flipped.length)] = random.below(256)
  return flipped
}
