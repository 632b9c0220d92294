// A route's schema as its callers must read it. To the handler a parameter with a default is always there; its sender may
// leave it out.

import { IsObject, type TSchema } from 'typebox'

export const sentSchema = <S extends { readonly querystring?: unknown }>(schema: S): S =>
  isSchema(schema.querystring) && IsObject(schema.querystring)
    ? { ...schema, querystring: withoutDefaults(schema.querystring) }
    : schema

const isSchema = (value: unknown): value is TSchema => typeof value === 'object' && value !== null

function withoutDefaults(query: TSchema): TSchema {
  if (!IsObject(query)) return query
  const required = query.required?.filter((name) => !('default' in (query.properties[name] ?? {})))
  return { ...query, required }
}
