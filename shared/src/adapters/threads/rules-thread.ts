// The rules in a thread of their own: what a pool's thread runs.

import { dropByRule, type RuleGround } from '../../recipe/drop-by-rule.js'
import { type Drop, type Thought } from '../../recipe/sample.js'

/** What the rules are to look at. `ground`: numbers what the pool's owner made it of, so that a thread makes it once. */
export interface RulesTask extends RuleGround {
  readonly ground: number
  readonly prompt: string
  readonly thoughts: readonly Thought[]
}

/** Phrases are made ready once a recipe, which is told by identity: every message brings another copy. */
const grounds = new Map<number, RuleGround>()
const MAX_GROUNDS = 16

export function findDrops({ ground, recipe, ruleIds, prompt, thoughts }: RulesTask): readonly Drop[] {
  const known = grounds.get(ground) ?? { recipe, ruleIds }
  grounds.delete(ground)
  grounds.set(ground, known)
  if (grounds.size > MAX_GROUNDS) for (const oldest of [...grounds.keys()].slice(0, 1)) grounds.delete(oldest)
  return dropByRule(known, prompt, thoughts)
}
