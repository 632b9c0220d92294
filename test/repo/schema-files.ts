// examples/*.schema.json from the schemas that the API checks by.

import { format } from 'prettier'

export const renderSchema = (schema: object): Promise<string> =>
  format(JSON.stringify(schema), { parser: 'json', printWidth: 120 })
