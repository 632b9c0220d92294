// One call to an OpenAI-compatible endpoint, as plain as can be: the doctor looks at what comes, where the fleet's adapter
// makes the best of it.

import Type from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { wordsOf } from './finding.js'

export interface EndpointPlace {
  readonly url: string
  /** Empty where it wants none. Told to nobody else. */
  readonly apiKey: string
}

export interface Asked {
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[]
  readonly maxTokens: number
  readonly schema?: { readonly name: string; readonly schema: object }
  readonly logprobs?: boolean
}

export interface Reply {
  readonly text: string
  readonly ms: number
  /** Null where it is not told. */
  readonly usage: { readonly input: number; readonly output: number; readonly cached: number | null } | null
  readonly hasLogprobs: boolean
}

const WITHIN_MS = 120_000

const ModelList = createCheck(Type.Object({ data: Type.Array(Type.Object({ id: Type.String() })) }))

const Nullable = <S extends Type.TSchema>(schema: S) => Type.Optional(Type.Union([schema, Type.Null()]))

const Completion = createCheck(
  Type.Object({
    choices: Type.Array(
      Type.Object({
        message: Type.Object({ content: Nullable(Type.String()) }),
        logprobs: Nullable(Type.Object({ content: Nullable(Type.Array(Type.Unknown())) })),
      }),
      { minItems: 1 },
    ),
    usage: Nullable(
      Type.Object({
        prompt_tokens: Type.Integer(),
        completion_tokens: Type.Integer(),
        prompt_tokens_details: Nullable(Type.Object({ cached_tokens: Nullable(Type.Integer()) })),
      }),
    ),
  }),
)

const ErrorAnswer = createCheck(Type.Object({ error: Type.Object({ message: Type.String() }) }))

async function send({ url, apiKey }: EndpointPlace, path: string, body: object | null, signal: AbortSignal) {
  return fetch(`${url.replace(/\/+$/, '')}${path}`, {
    method: body === null ? 'GET' : 'POST',
    headers: {
      ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
    body: body === null ? null : JSON.stringify(body),
    signal: AbortSignal.any([signal, AbortSignal.timeout(WITHIN_MS)]),
  })
}

/** Null where the endpoint has no list. @throws Error where it cannot be reached, or wants another key */
export async function listModels(place: EndpointPlace, signal: AbortSignal): Promise<readonly string[] | null> {
  const response = await send(place, '/models', null, signal)
  const body: unknown = await response.json().catch(() => null)
  if (response.status === 401 || response.status === 403) throw new Error(refusal(response.status, body, place))
  const listed = ModelList(body)
  return response.ok && listed.ok ? listed.value.data.map(({ id }) => id) : null
}

export async function askEndpoint(
  place: EndpointPlace,
  model: string,
  asked: Asked,
  signal: AbortSignal,
): Promise<({ readonly ok: true } & Reply) | { readonly ok: false; readonly why: string }> {
  const began = performance.now()
  try {
    // Newer models of OpenAI know only the one name, most servers only the other.
    let response = await send(place, '/chat/completions', bodyOf(model, asked, 'max_tokens'), signal)
    let body: unknown = await response.json().catch(() => null)
    if (response.status === 400 && JSON.stringify(body).includes('max_completion_tokens')) {
      response = await send(place, '/chat/completions', bodyOf(model, asked, 'max_completion_tokens'), signal)
      body = await response.json().catch(() => null)
    }
    const completion = Completion(body)
    if (!response.ok) return { ok: false, why: refusal(response.status, body, place) }
    if (!completion.ok) return { ok: false, why: `answers ${response.status}, and no chat completion` }
    const { choices, usage } = completion.value
    return {
      ok: true,
      text: choices[0]?.message.content ?? '',
      ms: Math.round(performance.now() - began),
      hasLogprobs: (choices[0]?.logprobs?.content ?? []).length > 0,
      usage:
        usage === null || usage === undefined
          ? null
          : {
              input: usage.prompt_tokens,
              output: usage.completion_tokens,
              cached: usage.prompt_tokens_details?.cached_tokens ?? null,
            },
    }
  } catch (error) {
    signal.throwIfAborted()
    return { ok: false, why: wordsOf(error) }
  }
}

const bodyOf = (model: string, { messages, maxTokens, schema, logprobs }: Asked, limit: string): object => ({
  model,
  messages,
  [limit]: maxTokens,
  ...(schema === undefined
    ? {}
    : { response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } } }),
  ...(logprobs === true ? { logprobs: true, top_logprobs: 1 } : {}),
})

/** Providers have been seen to repeat a key. */
function refusal(status: number, body: unknown, { apiKey }: EndpointPlace): string {
  const error = ErrorAnswer(body)
  const said = error.ok ? `: ${error.value.error.message.slice(0, 300)}` : ''
  return `answers ${status}${apiKey === '' ? said : said.replaceAll(apiKey, '(the key)')}`
}
