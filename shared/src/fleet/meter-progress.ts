// What one journal entry changed in a sample, told to the meters.

import { type Meter } from '../ports/meter.js'
import { thoughtsToJudge, type Drop, type Sample } from '../recipe/sample.js'

export function meterProgress(meter: Meter, before: Sample, after: Sample): void {
  if (after.thoughts.length > before.thoughts.length)
    meter.thoughts('added', after.thoughts.length - before.thoughts.length)
  if (after.strikes.length > before.strikes.length)
    meter.thoughts('struck', after.strikes.length - before.strikes.length)
  const turn = after.turns.length > before.turns.length ? after.turns.at(-1) : undefined
  if (turn !== undefined) meter.turn(turn.agent, turn.verdict)
  if (after.stopReason !== null && before.stopReason === null) {
    meter.deliberation(after.stopReason, turn?.round ?? 0)
    meterDrops(meter, 'rule', after.ruleDrops)
  }
  if (after.refinement !== null && before.refinement === null) {
    meterDrops(meter, 'model', after.refinement.drops)
    meter.refinedThoughts('keep', 'none', 'model', thoughtsToJudge(after).length - after.refinement.drops.length)
  }
}

function meterDrops(meter: Meter, by: 'rule' | 'model', drops: readonly Drop[]): void {
  for (const { reason } of drops) meter.refinedThoughts('drop', reason, by, 1)
}
