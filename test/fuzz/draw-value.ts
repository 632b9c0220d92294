// Values drawn from chance: some that a schema asks for, some that nobody asked for.

import { type Random } from '../endpoint/random.js'

/** What is used of a JSON Schema. References have been followed already. */
export interface Schema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
}

export const drawFrom = <T>(random: Random, list: readonly T[]): T | undefined => list[random.below(list.length)]

const WORDS = [
  'invoice',
  'naïve',
  '思考',
  '😀',
  'a b',
  'x',
  'Robert"); drop table samples;--',
  '<script>',
  '%00',
  '${7*7}',
]

const drawText = (random: Random, most: number): string =>
  Array.from({ length: 1 + random.below(4) }, () => drawFrom(random, WORDS))
    .join(' ')
    .slice(0, Math.max(1, most))

/** A value that fits the schema, as far as a type, bounds and a format tell. */
export function drawFitting(random: Random, schema: Schema, ids: readonly string[]): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return drawFrom(random, schema.enum)
  if (schema.anyOf !== undefined) return drawFitting(random, drawFrom(random, schema.anyOf) ?? {}, ids)
  switch (schema.type) {
    case 'object': {
      const wanted = Object.entries(schema.properties ?? {}).filter(
        ([name]) => schema.required?.includes(name) === true || random.chance(0.25),
      )
      return Object.fromEntries(wanted.map(([name, inner]) => [name, drawFitting(random, inner, ids)]))
    }
    case 'array': {
      const length = (schema.minItems ?? 0) + random.below(3)
      return Array.from({ length }, () => drawFitting(random, schema.items ?? {}, ids))
    }
    case 'integer':
      return between(random, schema, Math.floor)
    case 'number':
      return between(random, schema, (value) => value)
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'string':
      if (schema.format === 'uuid') return drawFrom(random, ids)
      if (schema.format === 'date-time') return new Date(random.below(2 ** 31) * 2_000).toISOString()
      if (schema.pattern !== undefined) return drawMatching(random, schema.pattern)
      return drawText(random, schema.maxLength ?? 100).padEnd(schema.minLength ?? 0, 'x')
    default:
      return drawHostile(random, 2)
  }
}

const NAMES = ['a', 'x1', 'team-a', 'A-1', 'x1@1', 'timeout', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']

/** One of a few that patterns of ours ask for. */
function drawMatching(random: Random, pattern: string): string {
  const matching = NAMES.filter((name) => new RegExp(pattern, 'u').test(name))
  return drawFrom(random, matching) ?? drawText(random, 20)
}

function between(random: Random, { minimum = -5, maximum = 1_000 }: Schema, whole: (value: number) => number): number {
  if (random.chance(0.2)) return minimum
  if (random.chance(0.2)) return maximum
  return whole(minimum + random.next() * (maximum - minimum))
}

const SCALARS: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e308,
    -1e-320,
    2 ** 31,
    2 ** 53,
    'null',
    'NaN',
    '0',
    '-1',
    '1e3',
    '0x10',
  ],
  ...['\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\ufeff', '\u202e', '__proto__', 'constructor', 'toString'],
  ...['../../etc/passwd', "' or 1=1 --", '%s%n', '\r\nX-Evil: 1', '*', '00000000-0000-0000-0000-000000000000'],
]

/** Anything JSON can write: what a client sends by mistake, and what one sends on purpose. */
export function drawHostile(random: Random, depth: number): unknown {
  const kind = random.below(depth > 0 ? 9 : 6)
  if (kind < 5) return drawFrom(random, SCALARS)
  if (kind === 5) return `${random.chance(0.5) ? '😀' : '\\"'}${'y'.repeat(10 ** random.below(6))}`
  if (kind === 6) return Array.from({ length: random.below(4) }, () => drawHostile(random, depth - 1))
  if (kind === 7) return nested(10 ** random.below(4))
  const keys = ['prompts', 'a', '', '__proto', '\u0000', 'a/b~c', String(drawFrom(random, SCALARS))]
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [drawFrom(random, keys), drawHostile(random, depth - 1)]),
  )
}

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value }
  return value
}

/** The value with one place of it replaced, taken out or added, `times` over. */
export function spoil(random: Random, value: unknown, times: number): unknown {
  if (times === 0) return value
  return spoil(random, spoilOnce(random, value), times - 1)
}

function spoilOnce(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return drawHostile(random, 2)
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const at = random.below(entries.length + 1)
  const changed: readonly (readonly [string, unknown])[] =
    at === entries.length
      ? [...entries, [String(drawFrom(random, SCALARS)), drawHostile(random, 2)]]
      : entries.flatMap(([key, inner], i) => {
          if (i !== at) return [[key, inner]]
          return random.chance(0.2) ? [] : [[key, spoilOnce(random, inner)]]
        })
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed)
}
