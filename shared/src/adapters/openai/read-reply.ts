// A chat completion, as it came, to a Reply. Pure. Servers differ widely in what they leave out, so only what a Reply
// cannot do without is demanded.

import { LlmError } from '../../ports/llm-error.js'
import { type Finish, type Quota, type Reply, type Usage } from '../../ports/llm.js'
import { propertyOf } from './property-of.js'

export interface BesideReply {
  readonly ms: number
  readonly quota: Quota | null
}

/** `null`: the server gave up within the reply, so there is none. Any reason not listed is a `stop`. */
const FINISHES: ReadonlyMap<unknown, Finish | null> = new Map([
  ['length', 'length'],
  ['content_filter', 'filtered'],
  ['abort', null], // vLLM, SGLang
  ['error', null], // OpenRouter
  ['insufficient_system_resource', null], // DeepSeek
])

/**
 * @param completion the parsed body.
 * @param model the model that was asked, for servers that do not name the one that answered.
 * @param beside wall time of the attempt, in milliseconds, and what the headers said.
 * @throws LlmError `server_error` where the body is no chat completion.
 */
export function readReply(completion: unknown, model: string, beside: BesideReply): Reply {
  const choices = propertyOf(completion, 'choices')
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined
  const message = propertyOf(choice, 'message')
  const content = propertyOf(message, 'content') ?? ''
  const finish = finishOf(propertyOf(choice, 'finish_reason'))
  if (typeof message !== 'object' || message === null || typeof content !== 'string' || finish === null) {
    throw new LlmError('server_error', 'the reply is no chat completion')
  }
  const refusal = propertyOf(message, 'refusal')
  const refused = typeof refusal === 'string' && refusal !== ''
  const answered = propertyOf(completion, 'model')
  return {
    model: typeof answered === 'string' && answered !== '' ? answered : model,
    text: refused ? refusal : content,
    finish: refused ? 'refused' : finish,
    usage: readUsage(propertyOf(completion, 'usage')),
    ...beside,
  }
}

const finishOf = (reason: unknown): Finish | null => {
  const finish = FINISHES.get(reason)
  return finish === undefined ? 'stop' : finish
}

/** The reply that stands for a question the endpoint's filter stopped. */
export const filteredReply = (model: string, beside: BesideReply): Reply => ({
  model,
  text: '',
  finish: 'filtered',
  usage: readUsage(undefined),
  ...beside,
})

/** What is not reported is 0: an estimate would be taken for a measurement. */
const readUsage = (usage: unknown): Usage => ({
  input: count(propertyOf(usage, 'prompt_tokens')),
  inputCached: count(propertyOf(propertyOf(usage, 'prompt_tokens_details'), 'cached_tokens')),
  output: count(propertyOf(usage, 'completion_tokens')),
  reasoning: count(propertyOf(propertyOf(usage, 'completion_tokens_details'), 'reasoning_tokens')),
})

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0
