// Path and query parameters that several routes take.

import Type from 'typebox'

export const BatchId = Type.Object({ id: Type.String({ format: 'uuid', description: "the batch's id" }) })
export const SampleId = Type.Object({ id: Type.String({ format: 'uuid', description: "the sample's id" }) })
export const PageLimit = Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: 'items a page' })

export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'the same key and body are done once and answered alike, however often sent',
    }),
  ),
})
