// The rules in a thread of their own: what a pool's thread runs.

import { dropByRule, type RuleGround } from '../../recipe/drop-by-rule.js'
import { type Drop, type Thought } from '../../recipe/sample.js'

/** What the rules are to look at. */
export interface RulesTask extends RuleGround {
  readonly prompt: string
  readonly thoughts: readonly Thought[]
}

export const findDrops = ({ recipe, ruleIds, prompt, thoughts }: RulesTask): readonly Drop[] =>
  dropByRule({ recipe, ruleIds }, prompt, thoughts)
