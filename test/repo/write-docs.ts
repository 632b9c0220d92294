// `npm run docs:generate`: writes what is made from the code: documents, and the types of the api's answers.

import { writeFile } from 'node:fs/promises'
import { renderApiTypes } from './api-types.js'
import { renderEnvExample } from './env-example.js'
import { renderErrors } from './error-table.js'
import { ROOT } from './tree.js'

await writeFile(new URL('.env.example', ROOT), renderEnvExample())
await writeFile(new URL('docs/errors.md', ROOT), await renderErrors())
await writeFile(new URL('cli/src/generated/openapi.ts', ROOT), await renderApiTypes())
