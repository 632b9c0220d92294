// A prompt as users write it, in a submission or a line of an upload.

import Type, { type Static } from 'typebox'
import { type NewPrompt } from '@conclave/shared/ports/ledger'
import { type Checked, type Fault } from '@conclave/shared/recipe/fault'
import { unstorable } from './storable.js'

export const MAX_INLINE_PROMPTS = 10_000

export const Metadata = Type.Record(Type.String(), Type.Unknown(), {
  maxProperties: 100,
  description: 'kept with it and given back; no model sees it',
})

export const PromptSchema = Type.Object(
  {
    id: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'your own id; unique in the batch' })),
    prompt: Type.String(),
    metadata: Type.Optional(Metadata),
  },
  { additionalProperties: false },
)

export const WrittenPromptSchema = Type.Union([Type.String(), PromptSchema])
export type WrittenPrompt = Static<typeof WrittenPromptSchema>

export const AdditionSchema = Type.Object(
  { prompts: Type.Array(WrittenPromptSchema, { minItems: 1, maxItems: MAX_INLINE_PROMPTS }) },
  { additionalProperties: false },
)
export type Addition = Static<typeof AdditionSchema>

/** The prompts to add to a batch, or every place that keeps them out. A repeated id is the ledger's to pass over. */
export function readAddition({ prompts: written }: Addition, maxPromptChars: number): Checked<readonly NewPrompt[]> {
  const prompts = written.map(promptOf)
  const faults = [...textFaults(prompts, written, maxPromptChars)]
  const told = new Set(faults.map((fault) => fault.pointer))
  faults.push(...unstorable({ prompts: written }).filter((fault) => !told.has(fault.pointer)))
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, 100) } : { ok: true, value: prompts }
}

export const promptOf = (written: WrittenPrompt): NewPrompt =>
  typeof written === 'string'
    ? { externalId: null, text: written, metadata: null }
    : { externalId: written.id ?? null, text: written.prompt, metadata: written.metadata ?? null }

/** What is wrong with the texts, each by its place within `/prompts`. */
export const textFaults = (
  prompts: readonly NewPrompt[],
  written: readonly WrittenPrompt[],
  maxChars: number,
): readonly Fault[] =>
  prompts.flatMap(({ text }, i) => {
    const message = textFault(text, maxChars)
    if (message === null) return []
    return [{ pointer: typeof written[i] === 'string' ? `/prompts/${i}` : `/prompts/${i}/prompt`, message }]
  })

export function textFault(text: string, maxChars: number): string | null {
  if (text.trim() === '') return 'must not be empty'
  return text.length > maxChars ? `is ${text.length} characters long; this server accepts ${maxChars}` : null
}
