// A sample in the making: what its journal says so far. Immutable; advance() in next.ts makes the following one.

import { type Usage } from '../ports/llm.js'
import { type Fault } from './fault.js'
import { type JournalEntry, type Place } from './journal.js'

/**
 * The user query a sample starts from. Seeds are derived from `ordinal`, its place in the batch, from 0, and from `retries`,
 * how often its sample was begun again: the same question would bring the same reply.
 */
export interface Prompt {
  readonly ordinal: number
  readonly retries: number
  readonly text: string
}

export interface Intent {
  readonly text: string
  readonly kind: 'explicit' | 'implicit'
  readonly stance: 'benign' | 'harmful' | 'unclear'
}

/** One reasoning step. `id` counts within the sample (t1, t2, ...); `round` is 0 for the draft's. */
export interface Thought {
  readonly id: string
  readonly text: string
  readonly rules: readonly string[]
  readonly agent: string
  readonly round: number
}

/** A correction: `agent` struck a thought, and wrote `replacedBy` for it where it did. */
export interface Strike {
  readonly thought: string
  readonly agent: string
  readonly round: number
  readonly reason: string
  readonly replacedBy: string | null
}

export interface Turn {
  readonly agent: string
  readonly round: number
  readonly verdict: 'revise' | 'agree'
  readonly added: readonly string[]
  readonly struck: readonly string[]
  /** The response as this turn rewrote it; null where it left it. */
  readonly response: string | null
}

export type RuleDropReason = 'exact-duplicate' | 'near-duplicate' | 'bad-citation' | 'format'
export type RefinerDropReason = 'repetitive' | 'redundant' | 'deceptive' | 'off-policy'
export type DropReason = 'struck' | RuleDropReason | RefinerDropReason

/** A dropped thought: by whom (an agent's name, `rules` or `refiner`), why, and in words what the evidence is. */
export interface Drop {
  readonly thought: string
  readonly by: string
  readonly reason: DropReason
  readonly explanation: string
}

export interface Refinement {
  readonly drops: readonly Drop[]
  readonly response: string
}

/** `agreed`: the stop rule was met. `budget`: every agent has spoken in every round. */
export type StopReason = 'agreed' | 'budget'

/**
 * How a sample ended. Values, not errors: `rejected` and `refused` are the recipe at work. `failed` comes from here only
 * as `malformed`; what the world did to a sample is decided outside.
 */
export type Outcome =
  | { readonly state: 'accepted' }
  | { readonly state: 'rejected'; readonly reason: 'nothing-kept' }
  | { readonly state: 'refused'; readonly reason: 'refused' | 'filtered' }
  | { readonly state: 'failed'; readonly reason: 'malformed' }

/** A reply at the current step that could not be used, and why. */
export interface BadReply {
  readonly entry: JournalEntry
  readonly faults: readonly Fault[]
}

export interface Sample {
  readonly intents: readonly Intent[]
  /** In the order they were written, the struck ones among them. */
  readonly thoughts: readonly Thought[]
  readonly strikes: readonly Strike[]
  readonly draftResponse: string
  /** As the last turn that changed it left it. */
  readonly response: string
  readonly turns: readonly Turn[]
  readonly stopReason: StopReason | null
  /** Made once, when the deliberation stops: what needs no model to drop. */
  readonly ruleDrops: readonly Drop[]
  readonly refinement: Refinement | null
  readonly outcome: Outcome | null
  /** What is asked for now. */
  readonly place: Place
  readonly badReplies: readonly BadReply[]
  /** Refusals met at the current step. */
  readonly refusals: number
  readonly entries: number
  readonly usage: Usage
}

export const NO_USAGE: Usage = { input: 0, inputCached: 0, output: 0, reasoning: 0 }

export const addUsage = (a: Usage, b: Usage): Usage => ({
  input: a.input + b.input,
  inputCached: a.inputCached + b.inputCached,
  output: a.output + b.output,
  reasoning: a.reasoning + b.reasoning,
})

/** The thoughts no agent has struck. */
export function standingThoughts(sample: Sample): readonly Thought[] {
  if (sample.strikes.length === 0) return sample.thoughts
  const struck = new Set(sample.strikes.map((strike) => strike.thought))
  return sample.thoughts.filter((thought) => !struck.has(thought.id))
}

/** The thoughts the refiner judges: standing, and not dropped by rule. */
export function thoughtsToJudge(sample: Sample): readonly Thought[] {
  const dropped = new Set(sample.ruleDrops.map((drop) => drop.thought))
  return standingThoughts(sample).filter((thought) => !dropped.has(thought.id))
}
