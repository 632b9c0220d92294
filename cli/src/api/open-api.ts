// The REST API as the command line reaches it: a client typed by the OpenAPI document, and errors in plain words.

import createClient from 'openapi-fetch'
import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'
import { type components, type paths } from '../generated/openapi.js'
import { problemOf } from './problem.js'

export type Batch = components['schemas']['Batch']
export type Sample = components['schemas']['Sample']
export type SampleDetail = components['schemas']['SampleDetail']
export type WorkerRow = components['schemas']['Worker']

export interface ApiPlace {
  readonly url: string
  /** Where the API asks for one. It is sent to `url` and shown nowhere. */
  readonly key: string | undefined
  readonly signal: AbortSignal
}

export type Api = ReturnType<typeof openApi>

export function openApi({ url, key, signal }: ApiPlace) {
  const root = url.replace(/\/+$/, '')
  const authorization: Readonly<Record<string, string>> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const reach = async (request: Request): Promise<Response> => {
    try {
      return await fetch(request, { signal })
    } catch (error) {
      if (signal.aborted) throw error
      throw unreachable(root, error)
    }
  }
  return {
    url: root,
    client: createClient<paths>({ baseUrl: root, headers: authorization, fetch: reach }),
    /** What the document has no types for: streams in and out. A problem is not thrown: look at `ok`. */
    raw: (path: string, init: RequestInit & { readonly duplex?: 'half' } = {}): Promise<Response> => {
      const headers = new Headers(init.headers)
      for (const [name, value] of Object.entries(authorization)) headers.set(name, value)
      return reach(new Request(`${root}${path}`, { ...init, headers }))
    },
  }
}

function unreachable(url: string, error: unknown): CommandError {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  const told = code ?? (cause instanceof Error ? cause.message : error instanceof Error ? error.message : String(error))
  return new CommandError(`no api answers at ${url} (${told})`, {
    exit: EXIT.unreachable,
    advice:
      "Start one with 'conclave up', or say where it is: --url URL, or CONCLAVE_URL. 'conclave doctor' looks closer.",
    cause: error,
  })
}

interface Answered<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** The answer, or its problem as an error. */
export async function answerOf<T>(asked: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((fault: unknown) => {
    if (!(fault instanceof SyntaxError)) throw fault
    throw new CommandError('what answers there does not speak JSON as a Conclave api does', {
      advice: 'Is --url, or CONCLAVE_URL, that of the api?',
      cause: fault,
    })
  })
  if (!response.ok || data === undefined) throw problemOf(response, error)
  return data
}

/** The body of a raw answer, or its problem as an error. */
export async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null))
  if (response.body === null) throw new CommandError('the api answered nothing')
  return response.body
}
