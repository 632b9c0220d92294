// What the OpenAPI document offers, as the fuzzer draws from it: operations with the schemas of what they take.

import { type OpenApi } from '@conclave/api/fixtures/documented'
import { type Operation } from './draw-request.js'
import { type Schema } from './draw-value.js'

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

export const operationsOf = ({ paths }: OpenApi): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const bodies = Object.entries(operation.requestBody?.content ?? {}).map(
        ([type, { schema }]): [string, Schema] => [type, schema],
      )
      return [
        {
          method: method.toUpperCase(),
          path,
          parameters: operation.parameters ?? [],
          bodies: Object.fromEntries(bodies),
        },
      ]
    }),
  )
