// A prompt as it is sent: one line of JSON. Whatever else a file says of it becomes metadata.

import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'

export interface PromptLine {
  readonly id?: string
  readonly prompt: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** A prompt and its number in the file: of its line, row or item, from 1. */
export interface NumberedPrompt {
  readonly number: number
  readonly prompt: PromptLine
}

/** Which fields of an object hold what. */
export interface Fields {
  readonly prompt: string
  readonly id: string
}

export const FIELDS: Fields = { prompt: 'prompt', id: 'id' }

export const badPrompts = (message: string, advice?: string): CommandError =>
  new CommandError(message, { exit: EXIT.input, advice })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (id: unknown): id is string | number | null | undefined =>
  id === undefined || id === null || typeof id === 'string' || typeof id === 'number'

/** The prompt that a value of a file is: a string, or an object of fields. @throws CommandError that names the place */
export function promptOf(value: unknown, fields: Fields, place: string): PromptLine {
  if (typeof value === 'string') return { prompt: value }
  if (!isRecord(value)) throw badPrompts(`${place} is neither a string nor an object`)
  const { [fields.prompt]: prompt, [fields.id]: id, ...others } = value
  if (typeof prompt !== 'string') {
    const has = Object.keys(value).slice(0, 20).join(', ')
    throw badPrompts(
      `${place} has no "${fields.prompt}" that is text`,
      `It has: ${has === '' ? 'nothing' : has}. --prompt-field NAME says which holds the prompt.`,
    )
  }
  if (!isId(id)) throw badPrompts(`${place}: "${fields.id}" is neither text nor a number`)
  const { metadata: given, ...rest } = others
  const metadata = isRecord(given) ? { ...rest, ...given } : others
  return {
    ...((id ?? '') === '' ? {} : { id: String(id) }),
    prompt,
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
  }
}
