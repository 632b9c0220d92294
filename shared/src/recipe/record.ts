// The record a sample ends as: what was kept, what was dropped, by whom and why, and how it was judged.

import { type Usage } from '../ports/llm.js'
import { type CanaryVerdict } from './canaries.js'
import { type PairRecord } from './pairs/pair.js'
import { pairOf } from './pairs/pair-flow.js'
import {
  droppedThoughts,
  keptThoughts,
  type Baseline,
  type DroppedThought,
  type Grades,
  type Intent,
  type PastCandidate,
  type Sample,
  type StopReason,
  type Thought,
  type Turn,
} from './sample.js'
import { type Judging } from './settle-votes.js'

export interface SampleRecord {
  readonly intents: readonly Intent[]
  /** Kept thoughts, verbatim and in the order they were written. */
  readonly thoughts: readonly Thought[]
  /** All others of this candidate, in that order too. */
  readonly dropped: readonly DroppedThought[]
  /** Dropped as repetitions, and kept after all: a kept thought leans on them. */
  readonly restored: readonly string[]
  readonly response: string
  /** The response as the draft had it; turns that changed it carry theirs. */
  readonly draftResponse: string
  readonly turns: readonly Turn[]
  readonly stopReason: StopReason | null
  readonly rounds: number
  /** From 1. */
  readonly candidate: number
  /** The candidates that the gate sent back, each with its grades. */
  readonly past: readonly PastCandidate[]
  /** By each judge of the gate; empty where the recipe has none. */
  readonly grades: readonly Grades[]
  /** What each judge said of each thought; null where one call judged all. */
  readonly judging: Judging | null
  readonly canaries: readonly CanaryVerdict[]
  readonly baseline: Baseline | null
  /** What became of the preference pair; null where the recipe wants none, or the sample was not accepted. */
  readonly pair: PairRecord | null
  /** Replies that could not be used, by step. */
  readonly unusable: Sample['unusable']
  /** Model replies in the journal. */
  readonly calls: number
  readonly usage: Usage
}

/** The sample as a record. One that has not been refined keeps what stands: its record tells how far it came. */
export const recordOf = (sample: Sample): SampleRecord => ({
  intents: sample.intents,
  thoughts: keptThoughts(sample),
  dropped: droppedThoughts(sample),
  restored: sample.refinement?.restored ?? [],
  // In a judged refinement the response is written last: until then it is the deliberation's.
  response:
    sample.refinement === null || sample.refinement.response === '' ? sample.response : sample.refinement.response,
  draftResponse: sample.draftResponse,
  turns: sample.turns,
  stopReason: sample.stopReason,
  rounds: sample.turns.at(-1)?.round ?? 0,
  candidate: sample.candidate,
  past: sample.past,
  grades: sample.grades,
  judging: sample.judging,
  canaries: sample.canaries,
  baseline: sample.baseline,
  pair: pairOf(sample),
  unusable: sample.unusable,
  calls: sample.entries,
  usage: sample.usage,
})
