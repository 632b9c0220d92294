// The way through the judging of one candidate: redundancy, safety by each judge, adjudication where they leave something
// open, the proof, and on to the response. It decides what is asked next; the stages decide what is asked.

import { type CanaryVerdict } from './canaries.js'
import { type JournalEntry } from './journal.js'
import { type Bench, type Vote } from './judged.js'
import { proveRefinement } from './prove-refinement.js'
import { SPEAKERS } from './recipe.js'
import { type Sample } from './sample.js'
import { contestedThoughts, NO_JUDGING, settleVotes } from './settle-votes.js'
import { moveTo, type Ground } from './stage.js'

export function beginJudging(ground: Ground, sample: Sample): Sample {
  const [first] = ground.recipe.refinement.judges
  if (first === undefined) throw new RangeError('a judged refinement has at least one judge')
  return moveTo({ ...sample, judging: NO_JUDGING }, { step: 'redundancy', agent: first.name, round: 0 })
}

export function afterRedundancy(
  ground: Ground,
  sample: Sample,
  redundancy: readonly Vote[],
  deciding: readonly string[],
): Sample {
  return toSafety(ground, { ...sample, judging: { ...(sample.judging ?? NO_JUDGING), redundancy, deciding } }, 0)
}

function toSafety(ground: Ground, sample: Sample, judge: number): Sample {
  const next = ground.recipe.refinement.judges[judge]
  if (next !== undefined) return moveTo(sample, { step: 'safety', agent: next.name, round: 0 })
  const contested = contestedThoughts(sample)
  if (contested.length === 0) return proveRefinement(ground, sample)
  return moveTo(sample, { step: 'adjudication', agent: SPEAKERS.adjudication, round: 0 })
}

export function afterSafety(ground: Ground, sample: Sample, votes: readonly Vote[]): Sample {
  const judging = sample.judging ?? NO_JUDGING
  const voted = { ...sample, judging: { ...judging, safety: [...judging.safety, ...votes] } }
  const at = ground.recipe.refinement.judges.findIndex(({ name }) => name === sample.place.agent)
  return toSafety(ground, voted, at + 1)
}

export function afterAdjudication(ground: Ground, sample: Sample, adjudication: readonly Vote[]): Sample {
  const judged = { ...sample, judging: { ...(sample.judging ?? NO_JUDGING), adjudication } }
  const open = settleVotes(judged).flatMap((each) => (each.settled === 'contested' ? [each] : []))
  if (open.length === 0) return proveRefinement(ground, judged)
  // What nobody decided is neither kept nor dropped: the sample is set aside.
  const refused = open.every((each) => each.refused) && adjudication.every(({ vote }) => vote === 'judge-refused')
  return { ...judged, outcome: { state: 'rejected', reason: refused ? 'judge-refused' : 'undecided' } }
}

/** Takes down what the judge made of the canary of its call, where there was one. */
export function withCanary(
  sample: Sample,
  { shown, canary }: Bench,
  { step, agent, model }: JournalEntry,
  verdicts: readonly { readonly thought: string; readonly decision: string }[],
): Sample {
  if (canary === null) return sample
  const [good, fault] = shown.flatMap(({ id, alias }) => (id === null ? [alias] : []))
  const decisionOn = (alias: string | undefined) => verdicts.find(({ thought }) => thought === alias)?.decision
  const verdict: CanaryVerdict = {
    step,
    judge: agent,
    model,
    reason: canary.reason,
    caught: decisionOn(fault) === 'drop',
    goodKept: decisionOn(good) === 'keep',
  }
  return { ...sample, canaries: [...sample.canaries, verdict] }
}
