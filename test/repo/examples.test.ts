import t from 'tap'
import { Compile } from 'typebox/compile'
import { parseYaml } from '@conclave/api/catalogue/parse-yaml'
import { checkPolicySet } from '@conclave/shared/recipe/policies'
import { resolveRecipe } from '@conclave/shared/recipe/recipe'
import { readEndpointList } from '@conclave/shared/fleet/endpoints/endpoint-list'
import { readText } from './tree.js'

t.test('the example of endpoints is one that a process would take', async (t) => {
  const env = { PROVIDER_API_KEY: 'key' }
  const defaults = { timeoutMs: 300_000, structured: 'auto' } as const
  const checked = readEndpointList(JSON.parse(readText('examples/endpoints.json')), env, defaults)
  t.match(checked, { ok: true })
})

t.test('the example recipe and policy set are such, and the schemas beside them say so too', async (t) => {
  const recipe = parseYaml(readText('examples/recipe.yaml'))
  const policySet = parseYaml(readText('examples/policy-set.yaml'))
  t.match(resolveRecipe(recipe), { ok: true, value: { rounds: 2, gate: { maxCandidates: 3 } } })
  t.match(checkPolicySet(policySet), { ok: true })
  const files = { 'examples/recipe.schema.json': recipe, 'examples/policy-set.schema.json': policySet }
  for (const [path, value] of Object.entries(files)) {
    const check = Compile(JSON.parse(readText(path)))
    t.equal(check.Check(value), true, path)
    t.equal(check.Check({ $schema: './x.json', ...policySetOrRecipe(value) }), true, `${path}: an editor's own key`)
    t.equal(check.Check({ zeal: 1 }), false)
  }
})

const policySetOrRecipe = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
