// What tokens cost. Money is counted in whole nano-dollars (1e-9 USD), so that sums are exact wherever they are made.

import { type Question, type Usage } from './llm.js'

/** USD per million tokens. Cached input is what a provider's prefix cache served. */
export interface Price {
  readonly input: number
  readonly inputCached: number
  readonly output: number
}

/** By the model's name as recipes say it. */
export type Prices = Readonly<Record<string, Price>>

export const NANO_PER_USD = 1_000_000_000

/** A price of one dollar per million tokens is a thousand nano-dollars per token. */
const NANO_PER_TOKEN = 1_000

/** What a call of this usage costs, in nano-dollars, rounded up. Reasoning is part of the output. */
export const costOf = ({ input, inputCached, output }: Price, usage: Usage): number =>
  Math.ceil(
    NANO_PER_TOKEN *
      (input * Math.max(0, usage.input - usage.inputCached) + inputCached * usage.inputCached + output * usage.output),
  )

/** Tokens that a question can take at most. */
export interface TokenBound {
  readonly input: number
  readonly output: number
}

/** A chat template's own tokens around a message, and those around all of them: more than any template in use writes. */
const TOKENS_AROUND_MESSAGE = 16

/**
 * Byte-level tokenizers never make more tokens than the text has bytes; the schema may be written into the messages by
 * the endpoint.
 */
export function tokenBound({ messages, replySchema, maxOutputTokens }: Question): TokenBound {
  const bytes = (text: string) => Buffer.byteLength(text)
  const written = messages.reduce((sum, { content }) => sum + bytes(content) + TOKENS_AROUND_MESSAGE, 0)
  return {
    input: written + schemaBytes(replySchema.schema) + TOKENS_AROUND_MESSAGE,
    output: maxOutputTokens,
  }
}

const known = new WeakMap<object, number>()

function schemaBytes(schema: object): number {
  const bytes = known.get(schema) ?? Buffer.byteLength(JSON.stringify(schema))
  known.set(schema, bytes)
  return bytes
}

/** The prices of these models, as far as there are any. */
export const pricesOf = (models: readonly string[], prices: Prices): Prices =>
  Object.fromEntries(Object.entries(prices).filter(([model]) => models.includes(model)))

export const unpriced = (models: readonly string[], prices: Prices): readonly string[] =>
  models.filter((model) => !Object.hasOwn(prices, model))

/** The most that a call within these tokens can cost, in nano-dollars; one more, for sums of fractions round as they like. */
export const worstCost = (price: Price, { input, output }: TokenBound): number =>
  Math.ceil(NANO_PER_TOKEN * (Math.max(price.input, price.inputCached) * input + price.output * output)) + 1
