// The recipes that have a name. Only data: what a field means is said in recipe.ts.

import { type Recipe } from './recipe.js'

/** The method as published (arXiv 2505.21784): no gate. Personas, temperatures and budget are ours: the paper has none. */
export const aidsafePaper: Recipe = {
  name: 'aidsafe-paper',
  agents: [
    {
      name: 'auditor',
      persona:
        'You audit reasoning against the policies. You look for a rule that applies and is not considered, a rule that ' +
        'is cited but does not say what the thought claims, a harm that the reasoning plays down, and a response that ' +
        'gives more than the rules allow.',
    },
    {
      name: 'advocate',
      persona:
        'You speak for the person who asked. You look for a benign reading that is overlooked, a permission that ' +
        'applies, a refusal broader than the rules require, a lecture, and help that could safely be given and is not.',
    },
  ],
  rounds: 3,
  stopWhen: 'all-agree',
  rules: [],
  seed: 1,
  models: {},
  temperatures: { intents: 0.3, draft: 0.7, turn: 0.7, refinement: 0 },
  maxOutputTokens: { intents: 1024, draft: 4096, turn: 4096, refinement: 6144 },
  tries: { repairs: 1, reseeds: 1 },
  refinement: { nearDuplicate: 0.6 },
}
