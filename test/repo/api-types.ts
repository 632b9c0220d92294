// cli/src/generated/openapi.ts: the types of the REST API, made from the document that the api serves.

import openapiTypes, { astToString } from 'openapi-typescript'
import { format } from 'prettier'
import { ledgerOf, openApi } from '@conclave/api/fixtures/api-scene'

const HEAD = '// Made from the OpenAPI document of the api by `npm run docs:generate`.\n\n'

/** The text of cli/src/generated/openapi.ts. */
export async function renderApiTypes(): Promise<string> {
  const closing: (() => unknown)[] = []
  const { app } = await openApi({ teardown: (close) => void closing.push(close), same: () => true }, ledgerOf().ledger)
  const { body } = await app.inject('/openapi.json')
  for (const close of closing) await close()
  const types = astToString(await openapiTypes(body, { alphabetize: true }))
  return format(HEAD + types, { parser: 'typescript', printWidth: 120, semi: false, singleQuote: true })
}
