// The Parquet schema of a format's rows, from their JSON Schema: text, numbers, lists and structs as such; a value without a
// fixed shape as JSON text.

import Type, { type TObject, type TSchema } from 'typebox'
import { type SchemaElement } from 'hyparquet'

/** Columns of JSON text: what is put there is to be stringified. */
export const jsonColumns = ({ properties }: TObject): readonly string[] =>
  Object.entries(properties).flatMap(([name, schema]) => (kindOf(schema).kind === 'json' ? [name] : []))

/** Depth first, as Parquet wants it. */
export const parquetSchemaOf = (schema: TObject): SchemaElement[] => [
  { name: 'root', num_children: Object.keys(schema.properties).length },
  ...fieldsOf(schema),
]

const fieldsOf = ({ properties }: TObject): readonly SchemaElement[] =>
  Object.entries(properties).flatMap(([name, schema]) => elementsOf(name, schema))

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const REPEATED = { name: 'list', repetition_type: 'REPEATED', num_children: 1 } as const

function elementsOf(name: string, schema: TSchema): readonly SchemaElement[] {
  const { kind, type, nullable } = kindOf(schema)
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  const field = { name, repetition_type } as const
  if (kind === 'list' && Type.IsArray(type)) {
    return [{ ...field, converted_type: 'LIST', num_children: 1 }, REPEATED, ...elementsOf('element', type.items)]
  }
  if (kind === 'struct' && Type.IsObject(type)) {
    return [{ ...field, num_children: Object.keys(type.properties).length }, ...fieldsOf(type)]
  }
  if (kind === 'text' || kind === 'json') return [{ ...field, ...TEXT }]
  return [{ ...field, type: kind === 'integer' ? 'INT32' : kind === 'number' ? 'DOUBLE' : 'BOOLEAN' }]
}

interface Kind {
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'struct' | 'json'
  /** Without the null beside it. */
  readonly type: TSchema
  readonly nullable: boolean
}

function kindOf(schema: TSchema): Kind {
  if (Type.IsUnion(schema)) {
    const [type, other] = schema.anyOf.filter((branch) => !Type.IsNull(branch))
    if (type !== undefined && other === undefined) return { ...kindOf(type), nullable: true }
  }
  const of = (kind: Kind['kind']): Kind => ({ kind, type: schema, nullable: Type.IsOptional(schema) })
  if (Type.IsString(schema)) return of('text')
  if (Type.IsInteger(schema)) return of('integer')
  if (Type.IsNumber(schema)) return of('number')
  if (Type.IsBoolean(schema)) return of('boolean')
  if (Type.IsArray(schema)) return of('list')
  if (Type.IsObject(schema)) return of('struct')
  return { kind: 'json', type: schema, nullable: true }
}
