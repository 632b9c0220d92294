import t from 'tap'
import { recipeOf } from './fixtures.js'
import { modelsOf } from './models.js'

const agents = [
  { name: 'one', persona: 'p' },
  { name: 'two', persona: 'p', model: 'own' },
]

t.test('every model that may be asked is named once', async (t) => {
  t.same(modelsOf(recipeOf({ agents, models: { default: 'd' } })), ['d', 'own'])
  const models = { default: 'd', intents: 'i', draft: 'd', turn: 't', refinement: 'r', fallback: 'f' }
  t.same(modelsOf(recipeOf({ agents, models })), ['i', 'd', 'r', 't', 'own', 'f'])
})

t.test('a default that everything goes before is not asked', async (t) => {
  const models = { default: 'd', intents: 'i', draft: 'i', turn: 'i', refinement: 'i' }
  t.same(modelsOf(recipeOf({ agents, models })), ['i', 'own'])
})
