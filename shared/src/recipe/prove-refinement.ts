// The proof: what code can say of a refinement without a model. It restores, and it sets aside; it never writes.

import { leansOnPrevious } from './coherence.js'
import { SPEAKERS } from './recipe.js'
import { standingThoughts, thoughtsToJudge, type Outcome, type Sample } from './sample.js'
import { dropOf, NO_JUDGING, settleVotes } from './settle-votes.js'
import { moveTo, type Ground } from './stage.js'

/** The settled sample, on its way to the response; or rejected, with the reason. */
export function proveRefinement(ground: Ground, sample: Sample): Sample {
  const votes = new Map(
    settleVotes(sample).flatMap((each) => (each.settled === 'drop' ? [[each.thought, each.vote]] : [])),
  )
  const restored = restoreCoherence(sample, new Set(votes.keys()), (id) => typeof votes.get(id)?.same === 'string')
  for (const id of restored) votes.delete(id)
  const drops = [...votes.values()].map(dropOf)
  const proven: Sample = { ...sample, refinement: { drops, restored, response: '' } }
  const reason = reasonToReject(ground, proven)
  if (reason !== null) return { ...proven, outcome: { state: 'rejected', reason } }
  return moveTo(proven, { step: 'response', agent: SPEAKERS.response, round: 0 })
}

/** Thoughts that were dropped as repetitions only, and that a kept one right after them leans on. */
function restoreCoherence(
  sample: Sample,
  dropped: ReadonlySet<string>,
  isRepetition: (id: string) => boolean,
): readonly string[] {
  const thoughts = thoughtsToJudge(sample)
  return thoughts.flatMap(({ id }, i) => {
    const next = thoughts[i + 1]
    const leans = next !== undefined && !dropped.has(next.id) && leansOnPrevious(next.text)
    return leans && dropped.has(id) && isRepetition(id) ? [id] : []
  })
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
