// The terms of a batch that are set when it is submitted and may be changed later.

import Type from 'typebox'
import { type Fault } from '@conclave/shared/recipe/fault'

export const BatchName = Type.String({ minLength: 1, maxLength: 200 })

export const Metadata = Type.Record(Type.String(), Type.Unknown(), {
  maxProperties: 100,
  description: 'kept with it and given back; no model sees it',
})

export const Priority = Type.Integer({
  minimum: -100,
  maximum: 100,
  description: 'higher ones are taken first; default 0',
})

export const Deadline = Type.String({
  format: 'date-time',
  description: 'samples that have not ended by then fail with the reason `deadline`',
})

/** A deadline that has passed would end the batch at once, which is hardly what was meant. */
export const deadlineFaults = (deadline: string | null | undefined, now: Date): readonly Fault[] =>
  typeof deadline === 'string' && new Date(deadline) <= now
    ? [{ pointer: '/deadline', message: 'has passed already' }]
    : []
