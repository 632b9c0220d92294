// The record an accepted sample ends as: what was kept, what was dropped, by whom and why.

import { type Usage } from '../ports/llm.js'
import {
  standingThoughts,
  type Drop,
  type DropEvidence,
  type Intent,
  type Sample,
  type StopReason,
  type Thought,
  type Turn,
} from './sample.js'

export interface DroppedThought extends Thought {
  readonly by: string
  readonly reason: Drop['reason']
  readonly explanation: string
  /** Only where a rule dropped it; records of earlier versions have none. */
  readonly evidence?: DropEvidence
}

export interface SampleRecord {
  readonly intents: readonly Intent[]
  /** Kept thoughts, verbatim and in the order they were written. */
  readonly thoughts: readonly Thought[]
  /** All others, in that order too. */
  readonly dropped: readonly DroppedThought[]
  readonly response: string
  /** The response as the draft had it; turns that changed it carry theirs. */
  readonly draftResponse: string
  readonly turns: readonly Turn[]
  readonly stopReason: StopReason | null
  readonly rounds: number
  /** Model replies in the journal. */
  readonly calls: number
  readonly usage: Usage
}

/** The sample as a record. One that has not been refined keeps what stands: its record tells how far it came. */
export function recordOf(sample: Sample): SampleRecord {
  const drops = new Map<string, Drop>()
  for (const { thought, agent, reason } of sample.strikes) {
    drops.set(thought, { thought, by: agent, reason: 'struck', explanation: reason })
  }
  for (const drop of [...sample.ruleDrops, ...(sample.refinement?.drops ?? [])]) drops.set(drop.thought, drop)
  return {
    intents: sample.intents,
    thoughts: standingThoughts(sample).filter((thought) => !drops.has(thought.id)),
    dropped: sample.thoughts.flatMap((thought) => {
      const drop = drops.get(thought.id)
      if (drop === undefined) return []
      const { thought: _id, ...why } = drop
      return [{ ...thought, ...why }]
    }),
    response: sample.refinement?.response ?? sample.response,
    draftResponse: sample.draftResponse,
    turns: sample.turns,
    stopReason: sample.stopReason,
    rounds: sample.turns.at(-1)?.round ?? 0,
    calls: sample.entries,
    usage: sample.usage,
  }
}
