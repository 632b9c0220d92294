// Between the deliberation and the first judge: the rules, which need no model. Their findings are values, so that whoever
// runs them may do it elsewhere (a thread) and hand them in.

import { dropByRule } from './drop-by-rule.js'
import { beginJudging } from './judge-flow.js'
import { SPEAKERS } from './recipe.js'
import { standingThoughts, type Drop, type Sample } from './sample.js'
import { moveTo, type Ground } from './stage.js'

/** Whether the deliberation is over, and no rule has looked at its thoughts yet. */
export const awaitsRules = ({ stopReason, ruleDrops }: Sample): boolean => stopReason !== null && ruleDrops === null

/** The sample that awaited the rules, after them. `ruleDrops`: what they found among its standing thoughts. */
export function applyRules(ground: Ground, sample: Sample, ruleDrops: readonly Drop[]): Sample {
  const ruled = { ...sample, ruleDrops }
  if (ruleDrops.length === standingThoughts(sample).length) {
    return { ...ruled, outcome: { state: 'rejected', reason: 'nothing-kept' } }
  }
  return ground.recipe.refinement.mode === 'judged'
    ? beginJudging(ground, ruled)
    : moveTo(ruled, { step: 'refinement', agent: SPEAKERS.refinement, round: 0 })
}

/** The sample, after the rules where it awaits them. */
export const runRules = (ground: Ground, sample: Sample): Sample =>
  awaitsRules(sample)
    ? applyRules(ground, sample, dropByRule(ground, sample.prompt.text, standingThoughts(sample)))
    : sample
