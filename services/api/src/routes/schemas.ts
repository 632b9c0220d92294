// JSON Schemas for editors.

import { type Api } from '../app.js'
import { FILE_SCHEMAS } from '../catalogue/file-schemas.js'

export function schemaRoutes(app: Api): void {
  for (const [name, schema] of Object.entries(FILE_SCHEMAS)) {
    const text = JSON.stringify(schema)
    app.get(`/schemas/${name}.json`, { schema: { hide: true }, config: { scope: 'open' } }, async (_request, reply) =>
      reply.type('application/schema+json').serializer(String).send(text),
    )
  }
}
