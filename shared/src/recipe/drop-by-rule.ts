// The rules stage: what needs no model to drop. First what a thought is dropped for by itself, so that such a thought is
// never the one for whose sake another goes; then repeats among the rest; then thoughts that a longer one holds.

import { findBadCitation } from './drop-rules/bad-citation.js'
import { type Finding } from './drop-rules/finding.js'
import { findFormat } from './drop-rules/format.js'
import { findInjection } from './drop-rules/injection.js'
import { foldPrompt, readText } from './drop-rules/meet.js'
import { findMeta } from './drop-rules/meta.js'
import { readThought } from './drop-rules/read-thought.js'
import { findRepeats } from './drop-rules/repeats.js'
import { besidePrompt, type Beside } from './drop-rules/stretches.js'
import { findSubsumed } from './drop-rules/subsumed.js'
import { speakersOf } from './recipe.js'
import { type Drop, type Thought } from './sample.js'
import { type Ground } from './stage.js'

/** What the rules ask of a batch. */
export type RuleGround = Pick<Ground, 'recipe' | 'ruleIds'>

/** What is wrong with a thought whatever the others say. */
function faultOf({ recipe, ruleIds }: RuleGround, beside: Beside, thought: Thought): Finding | undefined {
  const text = readText(thought.text, beside, recipe.refinement.minFaultWeight)
  return findFormat(text) ?? findInjection(text) ?? findMeta(text) ?? findBadCitation(thought, text, ruleIds)
}

/** The drops among `thoughts`, in their order. What is left holds nothing that these rules would drop. */
export function dropByRule(ground: RuleGround, prompt: string, thoughts: readonly Thought[]): readonly Drop[] {
  const { recipe, ruleIds } = ground
  const beside = besidePrompt(foldPrompt(prompt), speakersOf(recipe))
  const found = new Map<string, Finding>()
  for (const thought of thoughts) {
    const fault = faultOf(ground, beside, thought)
    if (fault !== undefined) found.set(thought.id, fault)
  }
  const sound = thoughts.flatMap((thought, at) => (found.has(thought.id) ? [] : [readThought(thought, at, ruleIds)]))
  const repeats = findRepeats(sound, recipe.refinement.nearDuplicate)
  const subsumed = findSubsumed(sound.filter((thought) => !repeats.has(thought.id)))
  return thoughts.flatMap(({ id }) => {
    const finding = found.get(id) ?? repeats.get(id) ?? subsumed.get(id)
    return finding === undefined ? [] : [{ thought: id, by: 'rules', ...finding }]
  })
}
