// What needs no model to drop: citations of rules that do not exist, left-over markup, and thoughts that are there already.

import { canonicalText, characterGrams, jaccard } from './canonical-text.js'
import { meaningOf, sameMeaning, type Meaning } from './same-meaning.js'
import { type Drop, type RuleDropReason, type Thought } from './sample.js'
import { type Ground } from './stage.js'

const REASONING_TAG = /<\/?think(?:ing)?>/i

interface Seen {
  readonly id: string
  readonly canonical: string
  readonly meaning: Meaning
}

/** The drops among `thoughts`, in their order; of equal ones the earliest stays. */
export function dropByRule(ground: Ground, thoughts: readonly Thought[]): readonly Drop[] {
  const { nearDuplicate } = ground.recipe.refinement
  const drops: Drop[] = []
  const kept: Seen[] = []
  const drop = (thought: string, reason: RuleDropReason, explanation: string) =>
    drops.push({ thought, by: 'rules', reason, explanation })
  for (const { id, text, rules } of thoughts) {
    const canonical = canonicalText(text)
    const equal = kept.find((seen) => seen.canonical === canonical)
    if (equal !== undefined) {
      drop(id, 'exact-duplicate', `says the same as ${equal.id}`)
      continue
    }
    if (REASONING_TAG.test(text)) {
      drop(id, 'format', 'holds a reasoning tag, which would end the reasoning early where the sample is trained on')
      continue
    }
    const unknown = rules.filter((rule) => !ground.ruleIds.has(rule))
    if (unknown.length > 0) {
      drop(id, 'bad-citation', `cites ${unknown.length === 1 ? 'a rule' : 'rules'} that the policy set does not have`)
      continue
    }
    // The guard first: it is cheap, and few pairs pass it.
    const meaning = meaningOf(canonical)
    const near = kept.flatMap((seen) => {
      if (!sameMeaning(meaning, seen.meaning)) return []
      const similarity = jaccard(characterGrams(canonical, 5), characterGrams(seen.canonical, 5))
      return similarity >= nearDuplicate ? [{ seen, similarity }] : []
    })[0]
    if (near !== undefined) {
      drop(id, 'near-duplicate', `says the same as ${near.seen.id}: similarity ${near.similarity.toFixed(2)}`)
      continue
    }
    kept.push({ id, canonical, meaning })
  }
  return drops
}
