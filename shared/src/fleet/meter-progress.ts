// What one journal entry changed in a sample, told to the meters.

import { type Phase } from '../ports/ledger.js'
import { type Meter } from '../ports/meter.js'
import { recordOf, type SampleRecord } from '../recipe/record.js'
import { isRefusal, stanceOf } from '../recipe/refusal.js'
import { RUBRICS, thoughtsToJudge, type Drop, type Sample } from '../recipe/sample.js'

/** `seconds`: since this process took the sample. */
export function meterProgress(meter: Meter, before: Sample, after: Sample, seconds: number): void {
  if (after.thoughts.length > before.thoughts.length)
    meter.thoughts('added', after.thoughts.length - before.thoughts.length)
  if (after.strikes.length > before.strikes.length)
    meter.thoughts('struck', after.strikes.length - before.strikes.length)
  const turn = after.turns.length > before.turns.length ? after.turns.at(-1) : undefined
  if (turn !== undefined) meter.turn(turn.agent, turn.verdict)
  if (after.stopReason !== null && before.stopReason === null) {
    meter.deliberation(after.stopReason, turn?.round ?? 0, seconds)
  }
  if (after.ruleDrops !== null && before.ruleDrops === null) meterDrops(meter, 'rule', after.ruleDrops)
  if (after.refinement !== null && before.refinement === null) {
    meterDrops(meter, 'model', after.refinement.drops)
    meter.refinedThoughts('keep', 'none', 'model', thoughtsToJudge(after).length - after.refinement.drops.length)
  }
  for (const verdict of after.canaries.slice(before.canaries.length)) meter.canary(verdict)
  if (before.place.step === 'grading') meterGate(meter, before, after)
  if (isAccepted(after) && !isAccepted(before)) meterAccepted(meter, recordOf(after))
}

/** On the way to its pair, too. */
const isAccepted = ({ pairing, outcome }: Sample): boolean => pairing !== null || outcome?.state === 'accepted'

const meterAccepted = (meter: Meter, { intents, thoughts, response }: SampleRecord): void =>
  meter.accepted({
    stance: stanceOf(intents),
    declines: isRefusal(response),
    rules: [...new Set(thoughts.flatMap(({ rules }) => rules))],
  })

/** After a judge's grades: what they are, and what the gate made of them once all judges had spoken. */
function meterGate(meter: Meter, before: Sample, after: Sample): void {
  const graded = after.candidate > before.candidate ? (after.past.at(-1)?.grades ?? []) : after.grades
  for (const { grades } of graded.slice(before.grades.length)) {
    for (const rubric of RUBRICS) meter.grade(rubric, grades[rubric].score)
  }
  const { outcome } = after
  if (after.candidate > before.candidate) meter.gate('another', after.findings[0]?.rubric ?? 'none')
  else if (outcome?.state === 'rejected') meter.gate('reject', outcome.reason)
  else if (after.place.step !== 'grading' || outcome !== null) meter.gate('accept', 'none')
}

function meterDrops(meter: Meter, by: 'rule' | 'model', drops: readonly Drop[]): void {
  for (const { reason } of drops) meter.refinedThoughts('drop', reason, by, 1)
}

/** What became of the preference pair of a sample that has ended; without a record, a fault ended it. */
export function meterPair(meter: Meter, phase: Phase, record: SampleRecord | null): void {
  if (phase !== 'whispering') return
  const pair = record?.pair ?? null
  meter.pair(pair === null ? 'ended' : pair.pair === 'made' ? 'pair' : pair.reason)
  if (pair?.pair === 'made') meter.pairGap(pair.way, pair.chosen.faithfulness - pair.rejected.faithfulness)
}
