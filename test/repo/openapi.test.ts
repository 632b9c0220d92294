import { createConfig, lintFromString } from '@redocly/openapi-core'
import t from 'tap'
import { ledgerOf, openApi } from '@conclave/api/fixtures/api-scene'

t.test('the OpenAPI document has nothing for a linter to say', async (t) => {
  const { app } = await openApi(t, ledgerOf().ledger)
  const source = (await app.inject('/openapi.json')).body
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  t.same(
    problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer ?? ''})`),
    [],
  )
  const broken = source.replace('"openapi":"3.1.0"', '"openapi":"3.1.0","zeal":1')
  t.equal((await lintFromString({ source: broken, absoluteRef: 'openapi.json', config })).length, 1, 'it looks')
})
