import t from 'tap'
import { recipeOf } from './fixtures.js'
import { modelsOf } from './models.js'

t.test('every model that a recipe names is one that it may ask', async (t) => {
  const agents = [
    { name: 'one', persona: 'p' },
    { name: 'two', persona: 'p', model: 'agent' },
  ]
  const models = { default: 'd', draft: 'draft', turn: 'd', fallback: 'f' }
  const judges = [{ name: 'j', model: 'judge' }, { name: 'k' }]
  t.same(modelsOf(recipeOf({ agents, models })).toSorted(), ['agent', 'd', 'draft', 'f'])
  t.same(
    modelsOf(recipeOf({ extends: 'aidsafe-gated', models, refinement: { judges }, gate: { judges } })).toSorted(),
    ['d', 'draft', 'f', 'judge'],
  )
})
