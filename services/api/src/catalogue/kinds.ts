// What can be kept by name, and what a document of each kind means.

import { type CatalogueEntry, type CatalogueKind } from '@conclave/shared/ports/catalogue'
import { type Checked } from '@conclave/shared/recipe/fault'
import { checkPolicySet, type PolicySet } from '@conclave/shared/recipe/policies'
import { RECIPES, resolveRecipe, type NamedRecipes, type Recipe } from '@conclave/shared/recipe/recipe'
import { referenceTo } from './references.js'

/** The recipe that comes with Conclave at the root of another one, by what that one extends. */
const rootOf = (extended: string | undefined, roots: ReadonlyMap<string, string>) =>
  extended === undefined || Object.hasOwn(RECIPES, extended) ? extended : roots.get(extended)

/**
 * What a kept recipe means, as an extension of one that comes with Conclave in which everything is said. What later releases
 * add to recipes, and it does not know of, it takes from there.
 */
export function meanRecipe(
  document: unknown,
  others: NamedRecipes,
  roots: ReadonlyMap<string, string>,
): Checked<object> {
  const resolved = resolveRecipe(document, others)
  if (!resolved.ok) return resolved
  const root = rootOf(extendedBy(document), roots)
  return { ok: true, value: { ...(root === undefined ? {} : { extends: root }), ...resolved.value } }
}

/** The name that a written recipe extends, where it says one. */
export function extendedBy(written: unknown): string | undefined {
  if (typeof written === 'string') return written
  const extended: unknown =
    typeof written === 'object' && written !== null && 'extends' in written ? written.extends : undefined
  return typeof extended === 'string' ? extended : undefined
}

const whole = <T>(kind: CatalogueKind, entry: CatalogueEntry, checked: Checked<T>): T => {
  if (checked.ok) return checked.value
  throw new TypeError(`the ${kind} ${referenceTo(entry)} does not fit any more: ${JSON.stringify(checked.faults)}`)
}

export const keptRecipe = (entry: CatalogueEntry): Recipe => ({
  ...whole('recipe', entry, resolveRecipe(entry.content)),
  name: referenceTo(entry),
})

export const keptPolicySet = (entry: CatalogueEntry): PolicySet => ({
  ...whole('policy-set', entry, checkPolicySet(entry.content)),
  name: referenceTo(entry),
})
