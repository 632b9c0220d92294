// Which models a recipe may ask: what prices and endpoints are needed for.

import { type Recipe } from './recipe.js'

/** All that it names, each once: the default, those of steps, agents and judges, and the fallback. */
export function modelsOf({ models, agents, refinement, gate }: Recipe): readonly string[] {
  const speakers = [...agents, ...refinement.judges, ...(gate?.judges ?? [])]
  const named = [...Object.values(models), ...speakers.map(({ model }) => model)]
  return [...new Set(named.filter((model) => model !== undefined))]
}
