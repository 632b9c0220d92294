// The journal: a sample's append-only entries, one per model reply. It is the only record of progress.

import { type Finish, type Usage } from '../ports/llm.js'
import { type Step } from './recipe.js'

/** Whose word is asked for: a step, its speaker, and for turns the round (from 1; 0 elsewhere). */
export interface Place {
  readonly step: Step
  readonly agent: string
  readonly round: number
}

export interface JournalEntry extends Place {
  /** From 0, without gaps. */
  readonly seq: number
  readonly model: string
  /** Digest of the question; two equal ones in one journal would be a reply bought twice. */
  readonly digest: string
  /** The reply as it came, unparsed. */
  readonly text: string
  readonly finish: Finish
  readonly usage: Usage
  /** Wall time of the call, in milliseconds. */
  readonly ms: number
}
