// Whether a value conforms to a schema of OpenAI's strict subset; independent of fill-schema.ts, so that it can test it.

import { isDeepStrictEqual } from 'node:util'

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: isSchema,
}

/** Where `value` does not conform, as paths; empty if it does. */
export function faultsAgainst(schema: unknown, value: unknown, path = '$'): readonly string[] {
  if (!isSchema(schema)) return []
  const branches = listOf(schema['anyOf'])
  if (branches.length > 0 && branches.every((branch) => faultsAgainst(branch, value, path).length > 0))
    return [`${path}: no branch`]
  if ('const' in schema && !isDeepStrictEqual(schema['const'], value)) return [`${path}: not the constant`]
  if ('enum' in schema && !listOf(schema['enum']).includes(value)) return [`${path}: ${String(value)} not in enum`]
  const types = [schema['type']].flat().filter((type) => typeof type === 'string')
  if (types.length > 0 && !types.some((type) => TYPES[type]?.(value))) return [`${path}: not ${types.join(' or ')}`]
  if (typeof value === 'number') {
    const { minimum, maximum } = schema
    if (typeof minimum === 'number' && value < minimum) return [`${path}: below ${minimum}`]
    if (typeof maximum === 'number' && value > maximum) return [`${path}: above ${maximum}`]
  }
  if (Array.isArray(value)) {
    const { minItems, maxItems, items } = schema
    if (typeof minItems === 'number' && value.length < minItems) return [`${path}: too few`]
    if (typeof maxItems === 'number' && value.length > maxItems) return [`${path}: too many`]
    return value.flatMap((item, i) => faultsAgainst(items, item, `${path}[${i}]`))
  }
  if (!isSchema(value) || !isSchema(schema['properties'])) return []
  const { properties } = schema
  const missing = listOf(schema['required']).filter((key) => typeof key === 'string' && !(key in value))
  const surplus =
    schema['additionalProperties'] === false ? Object.keys(value).filter((key) => !(key in properties)) : []
  return [
    ...missing.map((key) => `${path}.${String(key)}: missing`),
    ...surplus.map((key) => `${path}.${key}: surplus`),
    ...Object.entries(value).flatMap(([key, item]) => faultsAgainst(properties[key], item, `${path}.${key}`)),
  ]
}
