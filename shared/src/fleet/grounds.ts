// What the samples of a batch share, made ready once per batch and process: the recipe, the policies, their text.

import { type SampleLedger } from '../ports/ledger.js'
import { selectRules } from '../recipe/policies.js'
import { createGround, type Ground } from '../recipe/stage.js'
import { perBatch } from './per-batch.js'

export const createGrounds = (ledger: Pick<SampleLedger, 'batchGround'>): ((batchId: string) => Promise<Ground>) =>
  perBatch(async (batchId) => {
    const { recipe, policySet } = await ledger.batchGround(batchId)
    const selected = selectRules(policySet, recipe.rules)
    if (!selected.ok) throw new RangeError(`batch ${batchId} names rules that its policy set does not have`)
    return createGround(recipe, selected.value)
  })
