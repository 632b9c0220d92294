// What the endpoints can do, found out by real small calls. A few hundred tokens each; a prefix of some thousand is sent
// twice, to see whether it is cached.

import Type from 'typebox'
import { readEndpoints } from '@conclave/shared/composition/read-endpoints'
import { type EndpointTerms } from '@conclave/shared/fleet/endpoints/endpoint-list'
import { endpointSettings } from '@conclave/shared/fleet/settings'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { ConfigError, readEnv } from '@conclave/shared/runtime/env'
import { askEndpoint, listModels, type Asked, type Reply } from './ask-endpoint.js'
import { fault, note, ok, wordsOf, type Finding } from './finding.js'

type Env = Readonly<Record<string, string | undefined>>

export async function checkEndpoints(env: Env, signal: AbortSignal): Promise<readonly Finding[]> {
  const isSet = (name: string) => (env[name]?.trim() ?? '') !== ''
  if (!isSet('OPENAI_BASE_URL') && !isSet('CONCLAVE_ENDPOINTS')) {
    return [
      note(
        'endpoint',
        'neither OPENAI_BASE_URL nor CONCLAVE_ENDPOINTS is set',
        "Set one for real data; 'conclave up' has the scripted endpoint answer without.",
      ),
    ]
  }
  // What else is set is the settings' own part.
  const own = Object.fromEntries(Object.keys(endpointSettings).map((name) => [name, env[name]]))
  let endpoints: readonly EndpointTerms[]
  try {
    endpoints = await readEndpoints(readEnv(Type.Object(endpointSettings), own), env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.faults.map(({ name, problem, expected }) => fault(name, problem, expected))
  }
  const findings: Finding[] = []
  for (const endpoint of endpoints) {
    findings.push(...(await checkEndpoint(endpoint, env['CONCLAVE_MODEL']?.trim() || undefined, signal)))
  }
  return findings
}

async function checkEndpoint(
  endpoint: EndpointTerms,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { name } = endpoint
  let listed: readonly string[] | null
  try {
    listed = await listModels(endpoint, signal)
  } catch (error) {
    signal.throwIfAborted()
    return [
      fault(
        name,
        wordsOf(error),
        'Check its URL (with the version, as in http://host:8000/v1), its key, and that it runs.',
      ),
    ]
  }
  const served = endpoint.models === null ? null : [...endpoint.models.values()]
  const model =
    (wanted === undefined ? undefined : (endpoint.models?.get(wanted) ?? wanted)) ?? served?.[0] ?? listed?.[0]
  if (model === undefined) return [fault(name, 'lists no model', 'Name one: CONCLAVE_MODEL.')]
  const models = modelsFinding(name, listed, model)
  const ask = (asked: Asked) => askEndpoint(endpoint, model, asked, signal)
  const plain = await ask({ messages: [{ role: 'user', content: 'Answer with the one word: ready' }], maxTokens: 32 })
  if (!plain.ok)
    return [
      models,
      fault(`${name} ${model}`, plain.why, 'The endpoint does not answer a plain chat completion: look at its log.'),
    ]
  return [
    models,
    ok(`${name} ${model}`, `answers, in ${plain.ms} ms`),
    usageFinding(name, plain),
    await schemaFinding(name, endpoint, ask),
    await logprobsFinding(name, ask),
    await cacheFinding(name, ask),
  ]
}

const modelsFinding = (name: string, listed: readonly string[] | null, model: string): Finding => {
  if (listed === null) return note(`${name} models`, 'are not listed', 'That is fine where CONCLAVE_MODEL is right.')
  if (listed.includes(model)) return ok(`${name} models`, `${model} is among the ${listed.length} it lists`)
  const some = listed.slice(0, 5).join(', ')
  return fault(
    `${name} models`,
    `${model} is not among those it lists (${some})`,
    'Set CONCLAVE_MODEL, or `models` of the endpoint, to one of them.',
  )
}

const usageFinding = (name: string, { usage }: Reply): Finding =>
  usage === null
    ? note(`${name} usage`, 'is not told', 'Budgets then count what a call can take at most.')
    : ok(`${name} usage`, `is told (${usage.input} tokens in, ${usage.output} out)`)

const ANSWER_SCHEMA = {
  type: 'object',
  properties: { ready: { type: 'boolean' }, colour: { type: 'string', enum: ['red', 'green'] } },
  required: ['ready', 'colour'],
  additionalProperties: false,
}
const checkAnswer = createCheck(
  Type.Object({ ready: Type.Boolean(), colour: Type.Enum(['red', 'green']) }, { additionalProperties: false }),
)

type Ask = (asked: Asked) => Promise<({ readonly ok: true } & Reply) | { readonly ok: false; readonly why: string }>

async function schemaFinding(name: string, { structured }: EndpointTerms, ask: Ask): Promise<Finding> {
  const what = `${name} JSON schema`
  const messages = [
    { role: 'user' as const, content: 'Say in JSON whether you are ready (true), and a colour: red or green.' },
  ]
  const reply = await ask({ messages, maxTokens: 256, schema: { name: 'readiness', schema: ANSWER_SCHEMA } })
  const next =
    structured === 'schema'
      ? 'CONCLAVE_STRUCTURED=schema insists on it: set it to auto or instruction.'
      : 'Replies are then asked for in words, and more of them are asked again.'
  if (!reply.ok) return (structured === 'schema' ? fault : note)(what, `is turned down: ${reply.why}`, next)
  return checkAnswer(jsonOf(reply.text)).ok ? ok(what, 'is kept to') : note(what, 'is taken, and not kept to', next)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function logprobsFinding(name: string, ask: Ask): Promise<Finding> {
  const messages = [{ role: 'user' as const, content: 'Answer with the one word: ready' }]
  const reply = await ask({ messages, maxTokens: 32, logprobs: true })
  const found = reply.ok && reply.hasLogprobs ? 'are told' : 'are not told; nothing here needs them'
  return ok(`${name} logprobs`, found)
}

/** Longer than the least that is cached anywhere (1,024 tokens). */
const LONG_PREFIX = `Rules of a test that has nothing to decide.\n${Array.from({ length: 260 }, (_, i) => `Rule ${i + 1}: nothing follows from rule ${i}.`).join('\n')}`

async function cacheFinding(name: string, ask: Ask): Promise<Finding> {
  const what = `${name} prefix cache`
  const messages = [
    { role: 'system' as const, content: LONG_PREFIX },
    { role: 'user' as const, content: 'Answer with the one word: ready' },
  ]
  const first = await ask({ messages, maxTokens: 32 })
  const second = first.ok ? await ask({ messages, maxTokens: 32 }) : first
  if (!second.ok)
    return note(what, second.why, 'The endpoint did not take a prompt of some 3,000 tokens: policy sets are as long.')
  const { usage } = second
  if (usage === null || usage.cached === null)
    return note(what, 'is not told of', 'vLLM: --enable-prompt-tokens-details and --enable-prefix-caching.')
  return usage.cached > 0
    ? ok(what, `${usage.cached} of ${usage.input} tokens came from it`)
    : note(
        what,
        'held nothing of a prompt sent twice',
        'With it, the policies of a batch cost little more than once: vLLM has --enable-prefix-caching.',
      )
}
