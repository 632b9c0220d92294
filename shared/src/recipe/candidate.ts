// Another candidate: the sample goes back to the draft, with what the judges found in the one before. Nothing of that one is
// lost: its thoughts keep their ids, and the record tells how it ended.

import { SPEAKERS } from './recipe.js'
import { droppedThoughts, keptThoughts, NEW_CANDIDATE, type Finding, type Sample } from './sample.js'
import { moveTo } from './stage.js'

export function anotherCandidate(sample: Sample, findings: readonly Finding[]): Sample {
  const past = {
    thoughts: keptThoughts(sample),
    dropped: droppedThoughts(sample),
    response: sample.refinement?.response ?? sample.response,
    turns: sample.turns,
    stopReason: sample.stopReason,
    grades: sample.grades,
    findings,
  }
  return moveTo(
    {
      ...sample,
      candidate: sample.candidate + 1,
      past: [...sample.past, past],
      findings,
      earlierThoughts: sample.earlierThoughts + sample.thoughts.length,
      ...NEW_CANDIDATE,
    },
    { step: 'draft', agent: SPEAKERS.draft, round: 0 },
  )
}
