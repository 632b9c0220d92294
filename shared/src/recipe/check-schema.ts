// Checks an unknown value against a schema and says every fault by JSON pointer, one per place.

import type { Static, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { pointerToken, type Checked, type Fault } from './fault.js'

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
  readonly message: string
}

const listOf = (params: object, key: string): readonly string[] => {
  const value: unknown = Object.entries(params).find(([name]) => name === key)?.[1]
  return Array.isArray(value) ? value.map(String) : []
}

/**
 * The faults a person should read. A schema reports a place several times (each branch of a union, the parent of a
 * surplus key); what stays is one fault a place, the most telling first, at most `limit` of them.
 */
export function faultsOf(errors: Iterable<SchemaError>, limit = 100): readonly Fault[] {
  const faults = new Map<string, { fault: Fault; rank: number }>()
  const put = (pointer: string, message: string, rank: number) => {
    const known = faults.get(pointer)
    if (known === undefined || rank < known.rank) faults.set(pointer, { fault: { pointer, message }, rank })
  }
  for (const { keyword, instancePath, params, message } of errors) {
    if (keyword === 'additionalProperties') {
      for (const key of listOf(params, 'additionalProperties')) {
        put(`${instancePath}/${pointerToken(key)}`, 'is not a known key', 0)
      }
    } else if (keyword === 'required') {
      for (const key of listOf(params, 'requiredProperties'))
        put(`${instancePath}/${pointerToken(key)}`, 'is missing', 0)
    } else if (keyword !== 'boolean') {
      put(instancePath, message, keyword === 'anyOf' || keyword === 'const' ? 3 : keyword === 'type' ? 2 : 1)
    }
  }
  const deepest = [...faults.values()].map(({ fault }) => fault)
  const hasDeeper = (pointer: string) => deepest.some((other) => other.pointer.startsWith(`${pointer}/`))
  return deepest.filter((fault) => !hasDeeper(fault.pointer)).slice(0, limit)
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
