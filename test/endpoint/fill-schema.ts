// Makes a value conform to the JSON schema that was sent, as constrained decoding does: what is wanted stays where the
// schema allows it, the rest is filled in. With nothing wanted it generates a plausible minimal value.

import { type Random } from './random.js'

type Schema = Readonly<Record<string, unknown>>

const MAX_DEPTH = 24
const FILLERS = [
  'Stand-in text: the scripted endpoint has no more to say on this point.',
  'Stand-in text, made from the schema alone.',
  'Stand-in text: a real model would give its reasons here.',
] as const

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listAt = (schema: Schema, key: string): readonly unknown[] => {
  const value = schema[key]
  return Array.isArray(value) ? value : []
}
const numberAt = (schema: Schema, key: string): number | null => {
  const value = schema[key]
  return typeof value === 'number' ? value : null
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function typesOf(schema: Schema): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  if (isSchema(schema['properties'])) return ['object']
  return 'items' in schema ? ['array'] : []
}

/** Follows `#`, `#/$defs/Name` and the like; a reference to nowhere is a schema that allows all. */
function resolve(schema: unknown, root: unknown): Schema {
  let at: unknown = schema
  for (let hops = 0; isSchema(at) && typeof at['$ref'] === 'string' && hops < MAX_DEPTH; hops += 1) {
    let target: unknown = root
    for (const token of at['$ref'].split('/').slice(1)) {
      target = isSchema(target) ? target[token.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
    }
    at = target
  }
  return isSchema(at) ? at : {}
}

/** Whether a value could be of this branch of a union: its type, its constants, and those one level down. */
function fits(schema: Schema, wanted: unknown, root: unknown, deep = true): boolean {
  if ('const' in schema) return schema['const'] === wanted
  const allowed = listAt(schema, 'enum')
  if (allowed.length > 0) return allowed.includes(wanted)
  const types = typesOf(schema)
  const type = typeOf(wanted)
  if (types.length > 0 && !types.includes(type) && !(types.includes('integer') && Number.isInteger(wanted)))
    return false
  if (!deep || !isSchema(wanted) || !isSchema(schema['properties'])) return true
  return Object.entries(schema['properties']).every(
    ([key, property]) => wanted[key] === undefined || fits(resolve(property, root), wanted[key], root, false),
  )
}

export function fillSchema(schema: unknown, wanted: unknown, random: Random): unknown {
  return fill(schema, wanted, { random, root: schema }, 0)
}

interface Context {
  readonly random: Random
  readonly root: unknown
}

function fill(given: unknown, wanted: unknown, context: Context, depth: number): unknown {
  const schema = resolve(given, context.root)
  if (depth > MAX_DEPTH) return null
  if ('const' in schema) return schema['const']
  const branches = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')].map((branch) =>
    resolve(branch, context.root),
  )
  if (branches.length > 0) {
    const fitting = branches.find((branch) => wanted !== undefined && fits(branch, wanted, context.root))
    const substantial = branches.find((branch) => !typesOf(branch).includes('null'))
    return fill(fitting ?? substantial ?? branches[0], wanted, context, depth + 1)
  }
  const allowed = listAt(schema, 'enum')
  if (allowed.length > 0) return allowed.includes(wanted) ? wanted : allowed[context.random.below(allowed.length)]
  const types = typesOf(schema)
  if (types.length === 0) return wanted === undefined ? null : wanted
  const type = fits(schema, wanted, context.root, false)
    ? typeOf(wanted)
    : (types.find((name) => name !== 'null') ?? 'null')
  if (type === 'object') return fillObject(schema, wanted, context, depth)
  if (type === 'array') return fillArray(schema, wanted, context, depth)
  if (type === 'string') return fillString(schema, wanted, context.random)
  if (type === 'number' || type === 'integer') return fillNumber(schema, wanted, types, context.random)
  if (type === 'boolean') return typeof wanted === 'boolean' ? wanted : context.random.chance(0.5)
  return null
}

function fillObject(schema: Schema, wanted: unknown, context: Context, depth: number): unknown {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {}
  const source = isSchema(wanted) ? wanted : {}
  const required = new Set(listAt(schema, 'required'))
  const filled: Record<string, unknown> = {}
  for (const key of Object.keys(properties)) {
    if (source[key] === undefined && !required.has(key)) continue
    filled[key] = fill(properties[key], source[key], context, depth + 1)
  }
  if (schema['additionalProperties'] === undefined || schema['additionalProperties'] === true) {
    for (const key of Object.keys(source)) if (!(key in filled)) filled[key] = source[key]
  }
  return filled
}

function fillArray(schema: Schema, wanted: unknown, context: Context, depth: number): unknown {
  const item = resolve(schema['items'], context.root)
  const min = numberAt(schema, 'minItems') ?? 0
  const max = numberAt(schema, 'maxItems') ?? Infinity
  const source: readonly unknown[] = Array.isArray(wanted) ? wanted : []
  // An id that is not in the list of ids is left out, not turned into another one.
  const usable = listAt(item, 'enum').length > 0 ? source.filter((value) => fits(item, value, context.root)) : source
  const filled = usable.slice(0, max).map((value) => fill(item, value, context, depth + 1))
  const least = Array.isArray(wanted) ? min : Math.max(min, Math.min(1, max))
  while (filled.length < least) filled.push(fill(item, undefined, context, depth + 1))
  return filled
}

function fillString(schema: Schema, wanted: unknown, random: Random): string {
  const min = numberAt(schema, 'minLength') ?? 0
  const max = numberAt(schema, 'maxLength') ?? Infinity
  let text = typeof wanted === 'string' ? wanted : random.pick(FILLERS)
  while (text.length < min) text += ` ${FILLERS[0]}`
  return text.length > max ? text.slice(0, max) : text
}

/** Where nothing is wanted: in the upper half of a range that has two ends, as grades of decent work are. */
function fillNumber(schema: Schema, wanted: unknown, types: readonly string[], random: Random): number {
  const integer = !types.includes('number')
  const exclusive = integer ? 1 : Number.EPSILON
  const low = numberAt(schema, 'minimum') ?? numberPlus(numberAt(schema, 'exclusiveMinimum'), exclusive)
  const high = numberAt(schema, 'maximum') ?? numberPlus(numberAt(schema, 'exclusiveMaximum'), -exclusive)
  if (typeof wanted === 'number') return Math.min(Math.max(wanted, low ?? -Infinity), high ?? Infinity)
  if (low === null || high === null) return low ?? high ?? 0
  const drawn = low + (high - low) * (0.5 + random.next() / 2)
  return integer ? Math.round(drawn) : drawn
}

const numberPlus = (value: number | null, by: number): number | null => (value === null ? null : value + by)
