// The terms of a submission, with the recipe and the policy set that it names and that are kept in the ledger.

import { type CatalogueEntry, type CatalogueKind, type CatalogueLedger } from '@conclave/shared/ports/catalogue'
import { RECIPES } from '@conclave/shared/recipe/recipe'
import { type Caller } from '../access/caller.js'
import { type Submission, type SubmissionTerms } from '../submission.js'
import { extendedBy, keptPolicySet, keptRecipe } from './kinds.js'
import { keeperOf, readReference } from './references.js'

export async function withKept(
  catalogue: Pick<CatalogueLedger, 'find'>,
  terms: SubmissionTerms,
  caller: Caller,
  { recipe, policy_set: policySet }: Pick<Submission, 'recipe' | 'policy_set'>,
): Promise<SubmissionTerms> {
  const recipeName = extendedBy(recipe)
  const policySetName = typeof policySet === 'string' && !terms.policySets.has(policySet) ? policySet : undefined
  const keptR = await findKept(catalogue, caller, 'recipe', recipeName)
  const keptP = await findKept(catalogue, caller, 'policy-set', policySetName)
  return {
    ...terms,
    ...(keptR === null || recipeName === undefined ? {} : { recipes: new Map([[recipeName, keptRecipe(keptR)]]) }),
    ...(keptP === null || policySetName === undefined
      ? {}
      : { policySets: new Map([...terms.policySets, [policySetName, keptPolicySet(keptP)]]) }),
  }
}

/** What a name leads to in the ledger, for this caller; what comes with Conclave is not looked for there. */
export async function findKept(
  catalogue: Pick<CatalogueLedger, 'find'>,
  caller: Caller,
  kind: CatalogueKind,
  name: string | undefined,
): Promise<CatalogueEntry | null> {
  const reference = name === undefined ? null : readReference(name)
  if (reference === null || (kind === 'recipe' && Object.hasOwn(RECIPES, reference.name))) return null
  return catalogue.find({ kind, keyName: keeperOf(caller) }, reference.name, reference.version)
}
