// The model, as the rest of Conclave sees it: one function type. Metering, limits, budgets and fallback models are
// wrappers around an Ask, composed in main.ts; a fake is a closure.

export interface Message {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** What is asked of a model. Two equal questions are the same call: their digests are equal. */
export interface Question {
  readonly model: string
  readonly messages: readonly Message[]
  /** The shape the reply must have; `schema` is a JSON Schema in OpenAI's strict subset. */
  readonly replySchema: { readonly name: string; readonly schema: object }
  /** 0 to 2. */
  readonly temperature: number
  /** 31-bit; an endpoint that honours it repeats itself. */
  readonly seed: number
  /** Upper bound of the reply, in tokens, reasoning included. */
  readonly maxOutputTokens: number
}

/** Tokens of one call. `inputCached` is part of `input`, `reasoning` is part of `output`, as providers report them. */
export interface Usage {
  readonly input: number
  readonly inputCached: number
  readonly output: number
  readonly reasoning: number
}

/**
 * How a reply ended. `length`: cut off at the token limit. `refused`: the model itself would not take part.
 * `filtered`: a provider's content filter stopped the question or the reply.
 */
export type Finish = 'stop' | 'length' | 'refused' | 'filtered'

/** What an endpoint says of its own limits beside an answer (`x-ratelimit-*`); null where it does not say. */
export interface Quota {
  readonly requests: QuotaPart | null
  readonly tokens: QuotaPart | null
}

export interface QuotaPart {
  /** Per window, mostly a minute. */
  readonly limit: number | null
  readonly remaining: number | null
  /** Until all of it is there again, in milliseconds. */
  readonly resetMs: number | null
}

export interface Reply {
  /** The model that answered, as the endpoint names it. */
  readonly model: string
  /** The text as it came, unparsed; empty where a filter left nothing. */
  readonly text: string
  readonly finish: Finish
  readonly usage: Usage
  /** Wall time of the HTTP attempt that brought the reply, in milliseconds. */
  readonly ms: number
  readonly quota?: Quota | null
}

/** Asks a model once. Rejects with an LlmError and with nothing else. */
export type Ask = (question: Question, options?: { readonly signal?: AbortSignal }) => Promise<Reply>
