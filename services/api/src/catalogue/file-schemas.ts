// The JSON Schemas by which editors check recipes and policy sets while they are written: those that the API itself checks
// by.

import { PolicySetSchema } from '@conclave/shared/recipe/policies'
import { RecipeExtensionSchema } from '@conclave/shared/recipe/recipe'

const fileSchema = (title: string, schema: typeof PolicySetSchema | typeof RecipeExtensionSchema): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...schema,
  properties: { $schema: { type: 'string', description: 'where this schema is, for editors' }, ...schema.properties },
})

export const FILE_SCHEMAS: Readonly<Record<'recipe' | 'policy-set', object>> = {
  recipe: fileSchema('A recipe of Conclave', RecipeExtensionSchema),
  'policy-set': fileSchema('A policy set of Conclave', PolicySetSchema),
}
