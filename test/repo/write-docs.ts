// `npm run docs:generate`: writes what is made from the code: documents, and the types of the api's answers.

import { mkdir, writeFile } from 'node:fs/promises'
import { renderDashboardFiles } from './dashboard-files.js'
import { renderApiTypes } from './api-types.js'
import { renderEnvExample } from './env-example.js'
import { renderErrors } from './error-table.js'
import { renderMetrics } from './metric-table.js'
import { FILE_SCHEMAS } from '@conclave/api/catalogue/file-schemas'
import { copiedFiles } from '../deploy/copied-files.js'
import { renderSchema } from './schema-files.js'
import { ROOT } from './tree.js'

await writeFile(new URL('.env.example', ROOT), renderEnvExample())
await writeFile(new URL('docs/errors.md', ROOT), await renderErrors())
await writeFile(new URL('docs/metrics.md', ROOT), await renderMetrics())
for (const [path, text] of await renderDashboardFiles()) await writeFile(new URL(path, ROOT), text)
for (const [name, schema] of Object.entries(FILE_SCHEMAS)) {
  await writeFile(new URL(`examples/${name}.schema.json`, ROOT), await renderSchema(schema))
}
await writeFile(new URL('cli/src/generated/openapi.ts', ROOT), await renderApiTypes())
// Last: some of them are copies of what was just written.
for (const [path, text] of await copiedFiles()) {
  await mkdir(new URL('.', new URL(path, ROOT)), { recursive: true })
  await writeFile(new URL(path, ROOT), text)
}
