// How often a step is asked again.

import { type Recipe, type Step } from './recipe.js'

const JUDGED_STEPS: ReadonlySet<Step> = new Set([
  'redundancy',
  'safety',
  'adjudication',
  'grading',
  'comparison',
  'violation',
])

/** How often a step is asked again: a judge's reply is repaired and never drawn anew, for another draw may say another thing. */
export const triesOf = ({ tries, refinement }: Recipe, step: Step): Recipe['tries'] =>
  JUDGED_STEPS.has(step) ? { repairs: refinement.reasks, reseeds: 0 } : tries
