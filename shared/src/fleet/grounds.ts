// What the samples of a batch share, made ready once per batch and process: the recipe, the policies, their text.

import { type SampleLedger } from '../ports/ledger.js'
import { selectRules } from '../recipe/policies.js'
import { createGround, type Ground } from '../recipe/stage.js'

const REMEMBERED = 100

/** Answers a batch's ground, from memory where it can; the least recently used of over a hundred batches is forgotten. */
export function createGrounds(ledger: Pick<SampleLedger, 'batchGround'>): (batchId: string) => Promise<Ground> {
  const known = new Map<string, Promise<Ground>>()
  const read = async (batchId: string) => {
    const { recipe, policySet } = await ledger.batchGround(batchId)
    const selected = selectRules(policySet, recipe.rules)
    if (!selected.ok) throw new RangeError(`batch ${batchId} names rules that its policy set does not have`)
    return createGround(recipe, selected.value)
  }
  return (batchId) => {
    const remembered = known.get(batchId)
    known.delete(batchId)
    const ground = remembered ?? read(batchId)
    known.set(batchId, ground)
    ground.catch(() => known.delete(batchId)) // an outage is no answer to remember
    const oldest = known.keys().next()
    if (known.size > REMEMBERED && oldest.done !== true) known.delete(oldest.value)
    return ground
  }
}
