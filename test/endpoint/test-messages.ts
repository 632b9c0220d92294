// For the endpoint's own tests: messages as Conclave lays them out, the reply schemas, and a small client.

import { type Test } from 'tap'
import { faultsAgainst } from './conforms.js'
import { type Endpoint, type EndpointOptions, startEndpoint } from './server.js'

export const POLICIES = `# Policies

These policies govern what an assistant may answer. Rules are cited by their id.

## FD Fraud and deception
Helping to deceive people for gain.
- FD-1 [prohibition] Do not provide instructions, templates or scripts for defrauding people, such as phishing messages.
- FD-2 [permission] Explaining how fraud works so that people can recognise and report it is permitted.

## HL Helpfulness
- HL-1 [permission] Benign requests that only sound dangerous should be answered in full.
- HL-2 [guidance] Be warm and concrete; avoid lecturing the person.`
export const RULE_IDS = ['FD-1', 'FD-2', 'HL-1', 'HL-2']

export interface SentThought {
  readonly id: string
  readonly text: string
  readonly by?: string
  readonly rules?: readonly string[]
}

interface Sent {
  readonly prompt?: string
  readonly suffix?: string
  readonly thoughts?: readonly SentThought[]
  readonly struck?: readonly string[]
  readonly agent?: string
  readonly round?: number
  readonly policies?: string
}

export const THOUGHTS: readonly SentThought[] = [
  {
    id: 't1',
    text: 'The person wants to learn about bread and nothing in the wording points to harm.',
    rules: ['HL-1'],
  },
  {
    id: 't2',
    text: 'A friendly overview with concrete steps would serve this reader best, in plain terms.',
    rules: ['HL-2'],
  },
  {
    id: 't3',
    text: 'No fraud is involved, since baking deceives nobody and takes no money from anyone.',
    rules: ['FD-1'],
  },
]

export function messagesOf(role: string, sent: Sent = {}) {
  const {
    prompt = 'How do I bake sourdough bread at home?',
    suffix = '',
    thoughts = THOUGHTS,
    struck = [],
    agent = 'auditor',
    round = 1,
  } = sent
  const tag = (name: string, body: string, attributes = '') =>
    `<${name}${suffix}${attributes}>\n${body}\n</${name}${suffix}>`
  const system = role === 'intents' ? '' : `${sent.policies ?? POLICIES}\n\n`
  const you = role === 'turn' ? `\n\n# You\n\nYou are ${agent}\nYou care about the rules.` : ''
  const parts = [tag('prompt', prompt)]
  if (role !== 'intents')
    parts.push(tag('intents', tag('intent', 'To learn something.', ' kind="explicit" stance="benign"')))
  if (role === 'turn' || role === 'refinement') {
    const one = ({ id, text, by = 'drafter', rules = [] }: SentThought) =>
      tag('thought', text, ` id="${id}" by="${by}" round="0" rules="${rules.join(' ')}"`)
    parts.push(tag('thoughts', thoughts.map(one).join('\n')))
    if (struck.length > 0)
      parts.push(
        tag('struck', struck.map((id) => tag('strike', 'It is wrong.', ` thought="${id}" by="auditor"`)).join('\n')),
      )
    parts.push(tag('response', 'A first response.'))
  }
  if (role === 'turn') parts.push(`\nRound ${round} of 3.`)
  return [
    {
      role: 'system',
      content: `${system}# Task: ${role}\n\nYou are one of several agents who do this. Reply in JSON.${you}`,
    },
    { role: 'user', content: parts.join('\n') },
  ]
}

const text = { type: 'string' }
const ruleIds = { type: 'array', items: { type: 'string', enum: RULE_IDS } }
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: object) => ({ type: 'array', items })
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

export const SCHEMAS: Readonly<Record<string, object>> = {
  intents: object({
    intents: list(
      object({
        text,
        kind: { type: 'string', enum: ['explicit', 'implicit'] },
        stance: { type: 'string', enum: ['benign', 'harmful', 'unclear'] },
      }),
    ),
  }),
  draft: object({ thoughts: list(object({ text, rules: ruleIds })), response: text }),
  turn: object({
    verdict: { type: 'string', enum: ['revise', 'agree'] },
    added: list(object({ text, rules: ruleIds, replaces: orNull(text) })),
    struck: list(object({ thought: text, reason: text })),
    response: orNull(text),
  }),
  refinement: object({
    analysis: text,
    verdicts: list(
      object({
        thought: text,
        decision: { type: 'string', enum: ['keep', 'drop'] },
        reason: orNull({ type: 'string', enum: ['repetitive', 'redundant', 'deceptive', 'off-policy'] }),
        explanation: orNull(text),
      }),
    ),
    response: text,
  }),
}

export const schemaFormat = (name: string, schema: unknown = SCHEMAS[name]) => ({
  response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } },
})

interface Replies {
  readonly intents: { readonly intents: readonly { text: string; kind: string; stance: string }[] }
  readonly draft: { readonly thoughts: readonly { text: string; rules: string[] }[]; readonly response: string }
  readonly turn: {
    readonly verdict: string
    readonly added: readonly { text: string; rules: string[]; replaces: string | null }[]
    readonly struck: readonly { thought: string; reason: string }[]
    readonly response: string | null
  }
  readonly refinement: {
    readonly analysis: string
    readonly verdicts: readonly {
      thought: string
      decision: string
      reason: string | null
      explanation: string | null
    }[]
    readonly response: string
  }
}
export type Step = keyof Replies

function isReply<S extends Step>(step: S, value: unknown): value is Replies[S] {
  return faultsAgainst(SCHEMAS[step], value).length === 0
}

/** The reply in a text; throws where it does not have exactly the step's shape. */
export function replyOf<S extends Step>(step: S, content: unknown): Replies[S] {
  const value: unknown = JSON.parse(String(content))
  if (isReply(step, value)) return value
  throw new Error(`not a reply of ${step}: ${faultsAgainst(SCHEMAS[step], value).join('; ')}`)
}

const integer = { type: 'integer', minimum: 0 }
const COMPLETION = object({
  id: text,
  object: { const: 'chat.completion' },
  created: integer,
  model: text,
  choices: list(
    object({
      index: integer,
      message: object({ role: { const: 'assistant' }, content: orNull(text), refusal: orNull(text) }),
      logprobs: { type: 'null' },
      finish_reason: { type: 'string', enum: ['stop', 'length', 'content_filter'] },
    }),
  ),
  usage: object({
    prompt_tokens: integer,
    completion_tokens: integer,
    total_tokens: integer,
    prompt_tokens_details: object({ cached_tokens: integer }),
    completion_tokens_details: object({ reasoning_tokens: integer }),
  }),
  system_fingerprint: { const: 'stand-in' },
})

interface Completion {
  readonly choices: readonly [
    {
      readonly message: { readonly content: string | null; readonly refusal: string | null }
      readonly finish_reason: string
    },
  ]
  readonly usage: {
    readonly prompt_tokens: number
    readonly completion_tokens: number
    readonly total_tokens: number
    readonly prompt_tokens_details: { readonly cached_tokens: number }
  }
}

function isCompletion(value: unknown): value is Completion {
  return faultsAgainst(COMPLETION, value).length === 0
}

/** The first choice and the usage of a completion; throws where an answer does not have OpenAI's shape. */
export function completionOf(answer: unknown) {
  if (!isCompletion(answer)) throw new Error(`not a completion: ${faultsAgainst(COMPLETION, answer).join('; ')}`)
  const [{ message, finish_reason: finish }] = answer.choices
  return { ...message, finish, usage: answer.usage }
}

/** An endpoint that closes with the test. */
export async function openEndpoint(t: Test, options: EndpointOptions = {}): Promise<Endpoint> {
  const endpoint = await startEndpoint(options)
  t.teardown(() => endpoint.close())
  return endpoint
}

export const post = (endpoint: Endpoint, body: object, init: RequestInit = {}): Promise<Response> =>
  fetch(`${endpoint.url}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'm', ...body }), ...init })

/** The completion of a request in schema mode. */
export async function ask(endpoint: Endpoint, step: Step, sent: Sent = {}, body: object = {}) {
  const res = await post(endpoint, { messages: messagesOf(step, sent), ...schemaFormat(step), ...body })
  return completionOf(await res.json())
}

export const askReply = async <S extends Step>(endpoint: Endpoint, step: S, sent: Sent = {}, body: object = {}) =>
  replyOf(step, (await ask(endpoint, step, sent, body)).content)

/** Status and body of a request in schema mode, whatever they are. */
export async function attempt(endpoint: Endpoint, step: Step, sent: Sent = {}, body: object = {}) {
  const res = await post(endpoint, { messages: messagesOf(step, sent), ...schemaFormat(step), ...body })
  const answer: unknown = await res.json()
  return { status: res.status, headers: res.headers, answer }
}
