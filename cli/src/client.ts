// The REST API, as the command line uses it.

import Type, { type Static, type TSchema } from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { CommandError } from './run-fleet.js'

// What the command line reads of the API's answers; the rest is not its business.

const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])

const BatchAnswer = Type.Object({
  id: Type.String(),
  name: Nullable(Type.String()),
  state: Type.String(),
  total: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer()),
  usage: Type.Object({
    calls: Type.Integer(),
    input_tokens: Type.Integer(),
    cached_input_tokens: Type.Integer(),
    output_tokens: Type.Integer(),
  }),
  metadata: Type.Record(Type.String(), Type.Unknown()),
})

const thought = {
  id: Type.String(),
  text: Type.String(),
  rules: Type.Array(Type.String()),
  agent: Type.String(),
  round: Type.Integer(),
}

const SampleAnswer = Type.Object({
  id: Type.String(),
  prompt: Type.String(),
  state: Type.String(),
  reason: Nullable(Type.String()),
  record: Nullable(
    Type.Object({
      intents: Type.Array(Type.Object({ text: Type.String(), kind: Type.String(), stance: Type.String() })),
      thoughts: Type.Array(Type.Object(thought)),
      dropped: Type.Array(
        Type.Object({ ...thought, by: Type.String(), reason: Type.String(), explanation: Type.String() }),
      ),
      response: Type.String(),
      stopReason: Nullable(Type.String()),
      rounds: Type.Integer(),
      calls: Type.Integer(),
    }),
  ),
})

const ProblemAnswer = Type.Object({
  detail: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), message: Type.String() }))),
})

export type BatchStatus = Static<typeof BatchAnswer>
export type ShownSample = Static<typeof SampleAnswer>

const reader = <S extends TSchema>(schema: S) => {
  const check = createCheck(schema)
  return (answer: unknown): Static<S> => {
    const checked = check(answer)
    if (checked.ok) return checked.value
    const [fault] = checked.faults
    throw new CommandError(
      `the api answered something else than this client knows: ${fault?.pointer} ${fault?.message}`,
    )
  }
}

export const readBatch = reader(BatchAnswer)
export const readBatches = reader(Type.Object({ data: Type.Array(BatchAnswer) }))
export const readSample = reader(SampleAnswer)
export const readSampleIds = reader(Type.Object({ data: Type.Array(Type.Object({ id: Type.String() })) }))
const readProblem = createCheck(ProblemAnswer)

export interface Client {
  /** The answer to a GET, as `read` takes it. */
  get<T>(path: string, read: (answer: unknown) => T): Promise<T>
  post<T>(path: string, body: unknown, read: (answer: unknown) => T): Promise<T>
  /** The body of a download, as it comes. */
  download(path: string): Promise<ReadableStream<Uint8Array>>
}

/** `key`: where the API asks for one. */
export function createClient(apiUrl: string, key: string | undefined, signal: AbortSignal): Client {
  const authorization: Readonly<Record<string, string>> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const request = async (path: string, init?: Pick<RequestInit, 'method' | 'body'>): Promise<Response> => {
    const headers = { ...authorization, ...(init?.body === undefined ? {} : { 'content-type': 'application/json' }) }
    const response = await fetch(`${apiUrl}${path}`, { ...init, headers, signal })
    if (response.ok) return response
    const problem = readProblem(await response.json().catch(() => ({})))
    const { detail = '', errors = [] } = problem.ok ? problem.value : {}
    const places = errors.slice(0, 10).map(({ pointer, message }) => `\n  ${pointer}: ${message}`)
    throw new CommandError(`the api answered ${response.status}: ${detail}${places.join('')}`)
  }
  return {
    get: async (path, read) => read(await (await request(path)).json()),
    post: async (path, body, read) =>
      read(await (await request(path, { method: 'POST', body: JSON.stringify(body) })).json()),
    async download(path) {
      const { body } = await request(path)
      if (body === null) throw new CommandError('the api answered an empty download')
      return body
    },
  }
}
