// The gate: reads the grades and accepts, sends back for another candidate with what the judges found, or rejects. And what
// follows an accepted sample: for some, the comparison with a one-shot baseline; and the preference pair, where it is wanted.

import { SPEAKERS, type Recipe } from './recipe.js'
import { RUBRICS, type Finding, type Grades, type Rubric, type Sample } from './sample.js'
import { hashText } from './seed.js'
import { moveTo, type Ground } from './stage.js'
import { anotherCandidate } from './candidate.js'
import { afterAcceptance } from './pairs/pair-flow.js'

type Gate = NonNullable<Recipe['gate']>

/** The response is written: to the first judge of the gate, or accepted where the recipe has none. */
export function afterResponse(ground: Ground, sample: Sample): Sample {
  const first = ground.recipe.gate?.judges[0]
  return first === undefined ? accept(ground, sample) : moveTo(sample, { step: 'grading', agent: first.name, round: 0 })
}

/** One judge has graded; `grades` is null where no usable reply could be had of it. */
export function afterGrading(ground: Ground, sample: Sample, judge: string, grades: Grades | null): Sample {
  const { gate } = ground.recipe
  if (gate === null) throw new RangeError('a recipe without a gate has no grading')
  const graded = grades === null ? sample : { ...sample, grades: [...sample.grades, grades] }
  const next = gate.judges[gate.judges.findIndex(({ name }) => name === judge) + 1]
  return next === undefined
    ? decideGate(ground, graded, gate)
    : moveTo(graded, { step: 'grading', agent: next.name, round: 0 })
}

/** The judges' mean of a rubric; null where nobody graded. */
export const meanGrade = (grades: readonly Grades[], rubric: Rubric): number | null =>
  grades.length === 0 ? null : grades.reduce((sum, each) => sum + each.grades[rubric].score, 0) / grades.length

/** Rubrics whose mean is under the threshold, the furthest first. */
export function failedRubrics(gate: Gate, grades: readonly Grades[]): readonly Rubric[] {
  const short = (rubric: Rubric) => gate.thresholds[rubric] - (meanGrade(grades, rubric) ?? 0)
  return RUBRICS.filter((rubric) => short(rubric) > 0).toSorted((a, b) => short(b) - short(a))
}

function decideGate(ground: Ground, sample: Sample, gate: Gate): Sample {
  // A candidate that nobody graded is neither good nor bad.
  if (sample.grades.length === 0) return { ...sample, outcome: { state: 'rejected', reason: 'ungraded' } }
  const failed = failedRubrics(gate, sample.grades)
  const [worst] = failed
  if (worst === undefined) return accept(ground, sample)
  if (sample.candidate < gate.maxCandidates) return anotherCandidate(sample, findingsOf(sample.grades, failed))
  return { ...sample, outcome: { state: 'rejected', reason: `gate-${worst}` } }
}

/** What the lowest grade of each failed rubric was given for. */
const findingsOf = (grades: readonly Grades[], failed: readonly Rubric[]): readonly Finding[] =>
  failed.flatMap((rubric) => {
    const [lowest] = grades.map((each) => each.grades[rubric]).toSorted((a, b) => a.score - b.score)
    return lowest === undefined ? [] : [{ rubric, score: lowest.score, justification: lowest.justification }]
  })

function accept(ground: Ground, sample: Sample): Sample {
  const { recipe } = ground
  const [thought] = sample.thoughts
  const draw = (hashText(`${recipe.seed}:baseline:${thought?.text ?? ''}`) % 10_000) / 10_000
  if (draw < recipe.baselineShare) return moveTo(sample, { step: 'baseline', agent: SPEAKERS.baseline, round: 0 })
  return afterAcceptance(ground, sample)
}
