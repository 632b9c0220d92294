// Reads the body of a chat completion request as strictly as a real server does, and names it by a digest.

import { hash } from 'node:crypto'
import { createInterner } from './intern.js'
import { type Message } from './read-messages.js'
import { type World } from './world.js'

export interface ChatRequest {
  readonly model: string
  readonly messages: readonly Message[]
  readonly temperature: number | null
  readonly seed: number | null
  readonly maxTokens: number | null
  readonly format: 'text' | 'json_object' | 'json_schema'
  readonly schema: { readonly name: string; readonly schema: unknown } | null
  readonly stream: boolean
  readonly includeUsage: boolean
  readonly logprobs: boolean
}

/** An error as OpenAI shapes it. */
export interface ApiError {
  readonly status: number
  readonly message: string
  readonly type: string
  readonly param: string | null
  readonly code: string | null
}

export type ReadRequest =
  { readonly ok: true; readonly request: ChatRequest } | { readonly ok: false; readonly error: ApiError }

const MESSAGE_ROLES: ReadonlySet<unknown> = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'function'])
const SCHEMA_NAME = /^[\w-]{1,64}$/

class RequestError extends Error {
  constructor(
    readonly param: string | null,
    message: string,
    readonly code: string | null = null,
    readonly status = 400,
  ) {
    super(message)
  }
}

type Body = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

function numberAt(body: Body, param: string, min: number, max: number, integer: boolean): number | null {
  const value = body[param] ?? null
  if (value === null) return null
  if (typeof value !== 'number' || (integer && !Number.isInteger(value))) {
    throw new RequestError(
      param,
      `Invalid type for '${param}': expected ${integer ? 'an integer' : 'a number'}.`,
      'invalid_type',
    )
  }
  if (value < min || value > max) {
    throw new RequestError(param, `Invalid '${param}': expected a value from ${min} to ${max}.`, 'invalid_value')
  }
  return value
}

function flagAt(body: Body, key: string, param = key): boolean {
  const value = body[key] ?? false
  if (typeof value === 'boolean') return value
  throw new RequestError(param, `Invalid type for '${param}': expected a boolean.`, 'invalid_type')
}

function textOf(content: unknown, param: string): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) {
    throw new RequestError(
      param,
      `Invalid type for '${param}': expected a string or an array of parts.`,
      'invalid_type',
    )
  }
  const parts = content.map((part: unknown, i) => {
    if (isRecord(part) && part['type'] === 'text' && typeof part['text'] === 'string') return part['text']
    throw new RequestError(
      `${param}[${i}]`,
      `Invalid '${param}[${i}]': only parts of type 'text' are supported.`,
      'invalid_value',
    )
  })
  return parts.join('')
}

function readMessage(message: unknown, i: number, intern: (text: string) => string): Message {
  const param = `messages[${i}]`
  if (!isRecord(message))
    throw new RequestError(param, `Invalid type for '${param}': expected an object.`, 'invalid_type')
  const { role, content } = message
  if (typeof role !== 'string' || !MESSAGE_ROLES.has(role)) {
    const known = [...MESSAGE_ROLES].join("', '")
    throw new RequestError(
      `${param}.role`,
      `Invalid value for '${param}.role': supported are '${known}'.`,
      'invalid_value',
    )
  }
  // An assistant that refused has no content.
  if (role === 'assistant' && (content === null || content === undefined)) return { role, content: '' }
  const text = textOf(content, `${param}.content`)
  return { role, content: role === 'system' ? intern(text) : text }
}

function readFormat(body: Body, world: World): Pick<ChatRequest, 'format' | 'schema'> {
  const format = body['response_format'] ?? null
  if (format === null) return { format: 'text', schema: null }
  const type = isRecord(format) ? format['type'] : null
  if (!isRecord(format) || (type !== 'text' && type !== 'json_object' && type !== 'json_schema')) {
    throw new RequestError(
      'response_format',
      "Invalid 'response_format': type must be 'text', 'json_object' or 'json_schema'.",
      'invalid_value',
    )
  }
  if (type !== 'json_schema') return { format: type, schema: null }
  if (!world.jsonSchema) {
    throw new RequestError(
      'response_format',
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    )
  }
  const given = format['json_schema']
  if (!isRecord(given) || typeof given['name'] !== 'string' || !SCHEMA_NAME.test(given['name'])) {
    const param = 'response_format.json_schema.name'
    throw new RequestError(param, `Invalid '${param}': expected up to 64 letters, digits, '_' or '-'.`, 'invalid_value')
  }
  if (!isRecord(given['schema'])) {
    const param = 'response_format.json_schema.schema'
    throw new RequestError(param, `Invalid type for '${param}': expected an object.`, 'invalid_type')
  }
  return { format: type, schema: { name: given['name'], schema: given['schema'] } }
}

function readBody(text: string, world: World, intern: (text: string) => string): ChatRequest {
  const body = parseJson(text)
  if (!isRecord(body)) throw new RequestError(null, 'The body of the request is not a JSON object.')
  const { model, messages } = body
  if (typeof model !== 'string' || model === '') throw new RequestError('model', 'You must provide a model parameter.')
  if (world.models !== null && !world.models.includes(model)) {
    throw new RequestError('model', `The model '${model.slice(0, 100)}' does not exist.`, 'model_not_found', 404)
  }
  if (messages === undefined)
    throw new RequestError('messages', "Missing required parameter: 'messages'.", 'missing_required_parameter')
  if (!Array.isArray(messages) || messages.length === 0) {
    throw new RequestError(
      'messages',
      "Invalid 'messages': expected an array with at least one message.",
      'invalid_value',
    )
  }
  if ((numberAt(body, 'n', 1, 128, true) ?? 1) !== 1)
    throw new RequestError('n', "Only 'n' of 1 is supported.", 'invalid_value')
  const options = body['stream_options']
  const logprobs = flagAt(body, 'logprobs')
  const topLogprobs = numberAt(body, 'top_logprobs', 0, 20, true)
  if (topLogprobs !== null && !logprobs) {
    throw new RequestError('top_logprobs', "Invalid 'top_logprobs': 'logprobs' must be true.", 'invalid_value')
  }
  const stream = flagAt(body, 'stream')
  if (stream && logprobs) throw new RequestError('logprobs', "'logprobs' are not supported in a stream here.")
  return {
    model,
    messages: messages.map((message: unknown, i) => readMessage(message, i, intern)),
    temperature: numberAt(body, 'temperature', 0, 2, false),
    seed: numberAt(body, 'seed', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true),
    maxTokens: numberAt(body, 'max_completion_tokens', 1, 1e9, true) ?? numberAt(body, 'max_tokens', 1, 1e9, true),
    ...readFormat(body, world),
    stream,
    logprobs,
    includeUsage: isRecord(options) && flagAt(options, 'include_usage', 'stream_options.include_usage'),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new RequestError(null, 'We could not parse the JSON body of your request.')
    throw error
  }
}

export function createRequestReader(): (text: string, world: World) => ReadRequest {
  const intern = createInterner()
  return (text, world) => {
    try {
      return { ok: true, request: readBody(text, world, intern) }
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      const { status, message, param, code } = error
      return { ok: false, error: { status, message, type: 'invalid_request_error', param, code } }
    }
  }
}

const sha256 = (text: string): string => hash('sha256', text, 'binary')
/** Shorter messages are not worth a memo. */
const MEMO_CHARS = 1024
const MAX_MEMOS = 256

/**
 * Names a request: SHA-256 of the JSON array `[model, [[role, text]...], temperature, seed, max tokens, json_schema
 * name]`, each null where the request leaves it out, and a long system message standing as its own SHA-256, which is
 * remembered. Bytes in a latin1 string, half the size of hex.
 */
export function createDigester(): (request: ChatRequest) => string {
  const memos = new Map<string, string>()
  const remembered = (text: string): string => {
    const memo = memos.get(text)
    if (memo !== undefined) return memo
    if (memos.size >= MAX_MEMOS) memos.clear()
    const digest = sha256(text)
    memos.set(text, digest)
    return digest
  }
  return ({ model, messages, temperature, seed, maxTokens, schema }) => {
    const written = messages.map(({ role, content }) => [
      role,
      role === 'system' && content.length >= MEMO_CHARS ? remembered(content) : content,
    ])
    return sha256(JSON.stringify([model, written, temperature, seed, maxTokens, schema?.name ?? null]))
  }
}
