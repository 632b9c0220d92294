// The proof: what code can say of a refinement without a model. It restores, and it sets aside; it never writes.

import { findLeaning } from './leaning-thoughts.js'
import { SPEAKERS } from './recipe.js'
import { standingThoughts, thoughtsToJudge, type Outcome, type Sample } from './sample.js'
import { dropOf, NO_JUDGING, settleVotes, type DropVote } from './settle-votes.js'
import { moveTo, type Ground } from './stage.js'

/** The settled sample, on its way to the response; or rejected, with the reason. */
export function proveRefinement(ground: Ground, sample: Sample): Sample {
  const votes = settleVotes(sample).flatMap((each) => (each.settled === 'drop' ? [each.vote] : []))
  const restored = restoreCoherence(sample, votes)
  const drops = votes.filter(({ thought }) => !restored.includes(thought)).map(dropOf)
  const proven: Sample = { ...sample, refinement: { drops, restored, response: '' } }
  const reason = reasonToReject(ground, proven)
  if (reason !== null) return { ...proven, outcome: { state: 'rejected', reason } }
  return moveTo(proven, { step: 'response', agent: SPEAKERS.response, round: 0 })
}

/** Thoughts that were dropped as repetitions only, and that a kept one right after them leans on. */
function restoreCoherence(sample: Sample, votes: readonly DropVote[]): readonly string[] {
  const repetitions = new Set(votes.flatMap(({ thought, same }) => (same === null ? [] : [thought])))
  return findLeaning(thoughtsToJudge(sample), votes.map(dropOf))
    .map(({ on }) => on)
    .filter((id) => repetitions.has(id))
}

type Rejection = Extract<Outcome, { state: 'rejected' }>['reason']

function reasonToReject(ground: Ground, sample: Sample): Rejection | null {
  const dropped = new Set(sample.refinement?.drops.map(({ thought }) => thought))
  const standing = standingThoughts(sample)
  const kept = thoughtsToJudge(sample).filter(({ id }) => !dropped.has(id))
  if (kept.length === 0) return 'nothing-kept'
  if (standing.length - kept.length > standing.length * ground.recipe.refinement.maxDropShare) return 'over-deleted'
  if (!kept.some(({ rules }) => rules.some((rule) => ground.ruleIds.has(rule)))) return 'no-rule-left'
  const deciding = new Set((sample.judging ?? NO_JUDGING).deciding)
  return kept.some(({ id }) => deciding.has(id)) ? null : 'no-decision-left'
}
