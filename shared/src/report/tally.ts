// Counts over a batch's samples, one at a time, in memory that does not grow with the batch: what the report is made of.

import { type SampleRecord } from '../recipe/record.js'
import { isRefusal, stanceOf } from '../recipe/refusal.js'
import { RUBRICS, type Rubric } from '../recipe/sample.js'
import { addPair, createPairTally, type PairTally } from './pair-tally.js'

export interface EndedSample {
  readonly state: string
  readonly reason: string | null
  /** Null where it ended before anything was recorded. */
  readonly record: SampleRecord | null
}

/** Counts by a key of one or more parts. */
export type Counts = Map<string, number>

export interface Tally {
  /** By reason. */
  readonly notTaken: Counts
  readonly outcomes: Counts
  readonly drops: Counts
  readonly grades: Readonly<Record<Rubric, Map<number, number>>>
  /** Pairs of judges' scores of one rubric. */
  readonly pairs: Readonly<Record<Rubric, { equal: number; within: number; n: number }>>
  readonly stops: Counts
  readonly rounds: Counts
  /** By round and agent, what became of the thoughts written there. */
  readonly survival: Map<string, { written: number; struck: number; dropped: number; kept: number }>
  readonly citations: Counts
  /** By the intents' stance and `refusal` or `answer`, of accepted samples. */
  readonly mix: Counts
  readonly votes: Counts
  readonly votePairs: { agree: number; n: number }
  readonly unusable: Counts
  /** By judge, model, step and reason. */
  readonly canaries: Map<string, { shown: number; caught: number; goodKept: number }>
  readonly comparisons: Counts
  readonly candidates: Counts
  readonly preference: PairTally
  firstTurnAgreed: number
  firstTurns: number
  compared: number
  consistent: number
}

const byRubric = <T>(make: () => T): Readonly<Record<Rubric, T>> => ({
  relevance: make(),
  coherence: make(),
  completeness: make(),
  'policy-thoughts': make(),
  'policy-response': make(),
  'thoughts-response': make(),
})

export const createTally = (): Tally => ({
  notTaken: new Map(),
  outcomes: new Map(),
  drops: new Map(),
  grades: byRubric(() => new Map<number, number>()),
  pairs: byRubric(() => ({ equal: 0, within: 0, n: 0 })),
  stops: new Map(),
  rounds: new Map(),
  survival: new Map(),
  citations: new Map(),
  mix: new Map(),
  votes: new Map(),
  votePairs: { agree: 0, n: 0 },
  unusable: new Map(),
  canaries: new Map(),
  comparisons: new Map(),
  candidates: new Map(),
  preference: createPairTally(),
  firstTurnAgreed: 0,
  firstTurns: 0,
  compared: 0,
  consistent: 0,
})

const SEPARATOR = '\t'

export const keyOf = (...parts: readonly (string | number)[]): string => parts.join(SEPARATOR)

export const partsOf = (key: string): readonly string[] => key.split(SEPARATOR)

const count = (counts: Counts, key: string, n = 1): void => void counts.set(key, (counts.get(key) ?? 0) + n)

/** Prompts that were rejected as they came in: no recipe had them, so no share of what the recipe did counts them. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['duplicate', 'near-duplicate', 'contaminated'])

export function addSample(tally: Tally, { state, reason, record }: EndedSample): void {
  if (state === 'rejected' && record === null && NOT_TAKEN.has(reason ?? '')) {
    return count(tally.notTaken, reason ?? '')
  }
  count(tally.outcomes, keyOf(state, reason ?? ''))
  // Records of earlier versions lack what came later: what is not there is not counted.
  if (record === null) return
  addDeliberation(tally, record)
  addThoughts(tally, record)
  addJudging(tally, record)
  addGrades(tally, record)
  if (state !== 'accepted') return
  for (const rule of new Set(record.thoughts.flatMap(({ rules }) => rules))) count(tally.citations, rule)
  count(tally.mix, keyOf(stanceOf(record.intents), isRefusal(record.response) ? 'refusal' : 'answer'))
  count(tally.candidates, String(record.candidate ?? 1))
  if (record.pair) addPair(tally.preference, record.pair)
}

function addDeliberation(tally: Tally, { turns, stopReason, rounds }: SampleRecord): void {
  if (stopReason !== null) {
    count(tally.stops, stopReason)
    count(tally.rounds, String(rounds))
  }
  const [first] = turns
  if (first === undefined) return
  tally.firstTurns += 1
  if (first.verdict === 'agree') tally.firstTurnAgreed += 1
}

function addThoughts(tally: Tally, { thoughts, dropped }: SampleRecord): void {
  const at = ({ agent, round }: { readonly agent: string; readonly round: number }) => {
    const key = keyOf(round, agent)
    const known = tally.survival.get(key) ?? { written: 0, struck: 0, dropped: 0, kept: 0 }
    tally.survival.set(key, known)
    known.written += 1
    return known
  }
  for (const thought of thoughts) at(thought).kept += 1
  for (const thought of dropped) {
    at(thought)[thought.reason === 'struck' ? 'struck' : 'dropped'] += 1
    count(tally.drops, keyOf(thought.reason, thought.by))
  }
}

function addJudging(tally: Tally, { judging, canaries, unusable, baseline }: SampleRecord): void {
  for (const [step, n] of Object.entries(unusable ?? {})) count(tally.unusable, step, n)
  for (const { judge, model, step, reason, caught, goodKept } of canaries ?? []) {
    const key = keyOf(judge, model, step, reason)
    const known = tally.canaries.get(key) ?? { shown: 0, caught: 0, goodKept: 0 }
    tally.canaries.set(key, known)
    known.shown += 1
    if (caught) known.caught += 1
    if (goodKept) known.goodKept += 1
  }
  for (const step of ['redundancy', 'safety', 'adjudication'] as const) {
    for (const { judge, vote } of judging?.[step] ?? []) count(tally.votes, keyOf(step, judge, vote))
  }
  const first = new Map<string, string>()
  for (const { thought, vote } of judging?.safety ?? []) {
    const other = first.get(thought)
    if (other === undefined) first.set(thought, vote)
    else {
      tally.votePairs.n += 1
      if (other === vote) tally.votePairs.agree += 1
    }
  }
  const comparisons = baseline?.comparisons ?? []
  for (const comparison of comparisons) count(tally.comparisons, comparison)
  if (comparisons.length === 2) {
    tally.compared += 1
    if (comparisons[0] === comparisons[1]) tally.consistent += 1
  }
}

function addGrades(tally: Tally, { grades }: SampleRecord): void {
  for (const rubric of RUBRICS) {
    const scores = (grades ?? []).map((each) => each.grades[rubric].score)
    if (scores.length === 0) continue
    const mean = scores.reduce((a, b) => a + b, 0) / scores.length
    const byScore = tally.grades[rubric]
    byScore.set(mean, (byScore.get(mean) ?? 0) + 1)
    scores.forEach((one, i) => {
      for (const two of scores.slice(i + 1)) {
        const pair = tally.pairs[rubric]
        pair.n += 1
        if (one === two) pair.equal += 1
        if (Math.abs(one - two) <= 1) pair.within += 1
      }
    })
  }
}
