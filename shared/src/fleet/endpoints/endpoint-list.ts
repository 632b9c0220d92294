// The list of endpoints that CONCLAVE_ENDPOINTS names: its schema, and what a schema cannot say. Keys are named there and
// never written; no message repeats a value, which may be a key by mistake.

import Type, { type Static } from 'typebox'
import { createCheck } from '../../recipe/check-schema.js'
import { pointerToken, type Checked, type Fault } from '../../recipe/fault.js'
import { type LaneTerms } from '../limits/lane.js'
import { type Endpoint } from './route.js'

const limit = (description: string) =>
  Type.Optional(Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], { description }))

export const EndpointList = Type.Array(
  Type.Object(
    {
      name: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$', description: 'its label in metrics, unique' }),
      url: Type.String({ pattern: '^https?://', description: 'with its version and without a method' }),
      api_key_env: Type.Optional(
        Type.String({
          pattern: '^[A-Z][A-Z0-9_]{0,63}$',
          description: 'the environment variable that holds its key; left out where it wants none',
        }),
      ),
      models: Type.Optional(
        Type.Record(Type.String(), Type.String({ minLength: 1 }), {
          minProperties: 1,
          description:
            "recipes' names of the models it serves, and what it calls each; left out: all, by the same name",
        }),
      ),
      tier: Type.Optional(
        Type.Integer({ minimum: 0, maximum: 9, description: 'asked only while no lower tier can take a call; 0' }),
      ),
      requests_per_minute: limit('of each model, by the whole fleet; null: not known'),
      tokens_per_minute: limit('input and output, of each model, by the whole fleet; null: not known'),
      calls_at_once: limit('of each model, by the whole fleet; null: found out'),
      timeout_ms: Type.Optional(
        Type.Integer({ minimum: 1_000, maximum: 3_600_000, description: 'instead of CONCLAVE_CALL_TIMEOUT_MS' }),
      ),
      structured: Type.Optional(
        Type.Enum(['auto', 'schema', 'instruction'], { type: 'string', description: 'instead of CONCLAVE_STRUCTURED' }),
      ),
    },
    { additionalProperties: false },
  ),
  { minItems: 1 },
)

/** An endpoint, and how to reach it. */
export interface EndpointTerms extends Omit<Endpoint, 'ask'> {
  readonly url: string
  /** Empty where it wants none. */
  readonly apiKey: string
  readonly timeoutMs: number
  readonly structured: 'auto' | 'schema' | 'instruction'
}

/** What holds for an endpoint that does not say otherwise. */
export type EndpointDefaults = Pick<EndpointTerms, 'timeoutMs' | 'structured'>

type Env = Readonly<Record<string, string | undefined>>
type Listed = Static<typeof EndpointList>[number]

const checkList = createCheck(EndpointList)

/** The endpoints of the parsed file, or every fault in it. `env` holds the keys that it names. */
export function readEndpointList(
  list: unknown,
  env: Env,
  defaults: EndpointDefaults,
): Checked<readonly EndpointTerms[]> {
  const checked = checkList(list)
  if (!checked.ok) return checked
  const faults = checked.value.flatMap((listed, i) => faultsIn(listed, i, checked.value, env))
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: checked.value.map((listed) => termsOf(listed, env, defaults)) }
}

function faultsIn(listed: Listed, i: number, all: readonly Listed[], env: Env): readonly Fault[] {
  const fault = (key: keyof Listed, message: string) => [{ pointer: `/${i}/${pointerToken(key)}`, message }]
  const first = all.findIndex(({ name }) => name === listed.name)
  return [
    ...(first < i ? fault('name', `is the name of /${first} already`) : []),
    ...(URL.canParse(listed.url) ? [] : fault('url', 'must be a URL')),
    ...(listed.api_key_env === undefined || keyIn(env, listed.api_key_env) !== ''
      ? []
      : fault('api_key_env', 'names an environment variable that is not set')),
  ]
}

const keyIn = (env: Env, name: string): string => env[name]?.trim() ?? ''

const termsOf = (listed: Listed, env: Env, defaults: EndpointDefaults): EndpointTerms => ({
  name: listed.name,
  url: listed.url,
  apiKey: listed.api_key_env === undefined ? '' : keyIn(env, listed.api_key_env),
  tier: listed.tier ?? 0,
  models: listed.models === undefined ? null : new Map(Object.entries(listed.models)),
  limits: {
    requestsPerMinute: listed.requests_per_minute ?? null,
    tokensPerMinute: listed.tokens_per_minute ?? null,
    callsAtOnce: listed.calls_at_once ?? null,
  },
  timeoutMs: listed.timeout_ms ?? defaults.timeoutMs,
  structured: listed.structured ?? defaults.structured,
})

export type DefaultEndpoint = Pick<EndpointTerms, 'url' | 'apiKey'> & Pick<LaneTerms, 'callsAtOnce'>

/** The one endpoint of OPENAI_BASE_URL. Its name is its host, as OpenTelemetry's GenAI conventions want it. */
export const defaultEndpoint = (
  { url, apiKey, callsAtOnce }: DefaultEndpoint,
  defaults: EndpointDefaults,
): EndpointTerms => ({
  name: new URL(url).host,
  url,
  apiKey,
  tier: 0,
  models: null,
  limits: { requestsPerMinute: null, tokensPerMinute: null, callsAtOnce },
  ...defaults,
})
