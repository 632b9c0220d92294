// Which models a recipe may ask: what prices and endpoints are needed for.

import { type Recipe } from './recipe.js'

/** Each once: those of the steps and agents, and the fallback. A default that everything goes before is not asked. */
export function modelsOf({ models, agents }: Recipe): readonly string[] {
  const asked = [
    ...[models.intents, models.draft, models.refinement].map((own) => own ?? models.default),
    ...agents.map((agent) => agent.model ?? models.turn ?? models.default),
    models.fallback,
  ]
  return [...new Set(asked.filter((model) => model !== undefined))]
}
