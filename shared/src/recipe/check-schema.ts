// Checks an unknown value against a schema and says every fault by JSON pointer, one per place.

import type { Static, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { pointerToken, type Checked, type Fault } from './fault.js'

/** Of everything wrong, a caller gets to hear up to this many places; a union tells a place several times over. */
const MOST_FAULTS = 100
Settings.Set({ maxErrors: 4 * MOST_FAULTS })

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
  readonly message: string
}

const listOf = (params: object, key: string): readonly string[] => {
  const value: unknown = Object.entries(params).find(([name]) => name === key)?.[1]
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

/** How telling a kind of error is; the least number wins its place. */
const rankOf = (keyword: string): number =>
  keyword === 'anyOf' || keyword === 'const' ? 3 : keyword === 'type' ? 2 : 1

/**
 * The faults a person should read. A schema reports a place several times (each branch of a union, the parent of a
 * surplus key); what stays is one fault a place, the most telling first, at most `limit` of them.
 */
export function faultsOf(errors: Iterable<SchemaError>, limit = MOST_FAULTS): readonly Fault[] {
  const places = new Map<string, { rank: number; message: string; readonly types: Set<string> }>()
  const put = (pointer: string, message: string, rank: number, types: readonly string[] = []) => {
    const known = places.get(pointer)
    if (known === undefined) places.set(pointer, { rank, message, types: new Set(types) })
    else {
      if (rank < known.rank) Object.assign(known, { rank, message })
      for (const type of types) known.types.add(type)
    }
  }
  for (const { keyword, instancePath, params, message } of errors) {
    if (keyword === 'boolean') put(instancePath, 'is not a known key', 0)
    else if (keyword === 'required') {
      for (const key of listOf(params, 'requiredProperties')) {
        put(`${instancePath}/${pointerToken(key)}`, 'is missing', 0)
      }
    } else if (keyword === 'enum') {
      put(instancePath, `must be one of: ${listOf(params, 'allowedValues').join(', ')}`, 1)
    } else if (keyword === 'type') {
      put(instancePath, message, rankOf(keyword), listOf(params, 'type'))
    } else if (keyword !== 'additionalProperties') {
      put(instancePath, message, rankOf(keyword))
    }
  }
  const holders = new Set([...places.keys()].flatMap(holdersOf))
  return [...places]
    .filter(([pointer]) => !holders.has(pointer))
    .slice(0, limit)
    .map(([pointer, { rank, message, types }]) => ({
      pointer,
      message: rank === rankOf('type') ? `must be ${[...types].join(' or ')}` : message,
    }))
}

/** The pointers to everything that a place is within. */
const holdersOf = (pointer: string): readonly string[] => {
  const tokens = pointer.split('/')
  return tokens.slice(1).map((_token, i) => tokens.slice(0, i + 1).join('/'))
}

/** A check compiled once for `schema`; the type of what passes is the schema's own. */
export function createCheck<S extends TSchema>(schema: S): (value: unknown) => Checked<Static<S>> {
  let validator: Validator | undefined
  return (value) => {
    validator ??= Compile(schema)
    if (isValid<S>(validator, value)) return { ok: true, value }
    return { ok: false, faults: faultsOf(validator.Errors(value)) }
  }
}

function isValid<S extends TSchema>(validator: Validator, value: unknown): value is Static<S> {
  return validator.Check(value)
}
