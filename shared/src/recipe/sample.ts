// A sample in the making: what its journal says so far. Immutable; advance() in next.ts makes the following one.

import { type Usage } from '../ports/llm.js'
import { type Fault } from './fault.js'
import { type CanaryVerdict } from './canaries.js'
import { type JournalEntry, type Place } from './journal.js'
import { type JudgedReason } from './judged.js'
import { type Pairing } from './pairs/pair.js'
import { type Step } from './recipe.js'
import { type Judging } from './settle-votes.js'

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

export type RuleDropReason =
  'exact-duplicate' | 'near-duplicate' | 'subsumed' | 'format' | 'meta' | 'injection' | 'bad-citation'
export type DropReason = 'struck' | RuleDropReason | JudgedReason

/** What a drop rests on, where a rule found it: for a repeat the other thought and a figure, else the piece it met. */
export interface DropEvidence {
  /** Id of the thought that says it already. */
  readonly other?: string
  /** 0 to 1; of what, says the explanation. */
  readonly similarity?: number
  /** What the words in `match` and around them weigh, above 0, which is as much as no sound thought should; no unit. */
  readonly weight?: number
  /** Of the dropped thought's text or rules, byte for byte. */
  readonly match?: string
}

/** A dropped thought: by whom (an agent's name, a judge's, `rules` or `refiner`), why, and in words what the evidence is. */
export interface Drop {
  readonly thought: string
  readonly by: string
  readonly reason: DropReason
  readonly explanation: string
  readonly evidence?: DropEvidence
}

export interface Refinement {
  readonly drops: readonly Drop[]
  /** Repetitions that were kept after all, for a kept thought leans on them. */
  readonly restored: readonly string[]
  readonly response: string
}

export const RUBRICS = [
  'relevance',
  'coherence',
  'completeness',
  'policy-thoughts',
  'policy-response',
  'thoughts-response',
] as const
export type Rubric = (typeof RUBRICS)[number]

/** 1 to 5, what for, and the words it rests on. */
export interface Grade {
  readonly score: number
  readonly justification: string
  readonly evidence: string
}

/** One judge's grades of a candidate. */
export interface Grades {
  readonly judge: string
  readonly grades: Readonly<Record<Rubric, Grade>>
}

/** What a judge found wanting in a candidate: told to those who make the next one. */
export interface Finding {
  readonly rubric: Rubric
  readonly score: number
  readonly justification: string
}

/** Which is better, by a judge that was shown both. */
export type Comparison = 'sample' | 'baseline' | 'tie'

/** One call's reasoning and response on the same prompt, and how the sample compares; one comparison for each order. */
export interface Baseline {
  readonly thoughts: readonly string[]
  readonly response: string
  readonly comparisons: readonly Comparison[]
}

/** A candidate that the gate sent back. */
export interface PastCandidate {
  readonly thoughts: readonly Thought[]
  readonly dropped: readonly DroppedThought[]
  readonly response: string
  readonly turns: readonly Turn[]
  readonly stopReason: StopReason | null
  readonly grades: readonly Grades[]
  readonly findings: readonly Finding[]
}

/** `agreed`: the stop rule was met. `budget`: every agent has spoken in every round. */
export type StopReason = 'agreed' | 'budget'

/**
 * How a sample ended. Values, not errors: `rejected` and `refused` are the recipe at work. `failed` comes from here only
 * as `malformed`; what the world did to a sample is decided outside.
 */
export type Outcome =
  | { readonly state: 'accepted' }
  | { readonly state: 'rejected'; readonly reason: Rejection }
  | { readonly state: 'refused'; readonly reason: 'refused' | 'filtered' }
  | { readonly state: 'failed'; readonly reason: 'malformed' }

/**
 * `nothing-kept` to `no-decision-left`: the proof. `undecided`: judges said neither keep nor drop. `judge-refused`: none would
 * judge. `ungraded`: no usable grades could be had. `gate-...`: the rubric that is furthest under its threshold.
 */
export type Rejection =
  | 'nothing-kept'
  | 'over-deleted'
  | 'no-rule-left'
  | 'no-decision-left'
  | 'undecided'
  | 'judge-refused'
  | 'ungraded'
  | `gate-${Rubric}`

/** A reply at the current step that could not be used, and why. */
export interface BadReply {
  readonly entry: JournalEntry
  readonly faults: readonly Fault[]
}

export interface Sample {
  readonly prompt: Prompt
  readonly intents: readonly Intent[]
  /** From 1; a gate may ask for another. What follows, down to `grades`, is the current candidate's. */
  readonly candidate: number
  /** In the order they were written, the struck ones among them. */
  readonly thoughts: readonly Thought[]
  readonly strikes: readonly Strike[]
  readonly draftResponse: string
  /** As the last turn that changed it left it. */
  readonly response: string
  readonly turns: readonly Turn[]
  readonly stopReason: StopReason | null
  /** What needs no model to drop, found once, after the deliberation; null: the rules have not run. */
  readonly ruleDrops: readonly Drop[] | null
  readonly judging: Judging | null
  readonly refinement: Refinement | null
  readonly grades: readonly Grades[]
  readonly past: readonly PastCandidate[]
  /** Thoughts of the candidates before: ids count on from there. */
  readonly earlierThoughts: number
  /** Why the candidate before was sent back. */
  readonly findings: readonly Finding[]
  readonly canaries: readonly CanaryVerdict[]
  readonly baseline: Baseline | null
  readonly outcome: Outcome | null
  /** From the acceptance on, where the recipe wants a preference pair. */
  readonly pairing: Pairing | null
  /** What is asked for now. */
  readonly place: Place
  readonly badReplies: readonly BadReply[]
  /** Replies that could not be used, by step: what the models cost beyond what they gave. */
  readonly unusable: Readonly<Partial<Record<Step, number>>>
  /** Refusals met at the current step. */
  readonly refusals: number
  readonly entries: number
  readonly usage: Usage
}

/** What a candidate begins with: nothing of its own. */
export const NEW_CANDIDATE = {
  thoughts: [],
  strikes: [],
  draftResponse: '',
  response: '',
  turns: [],
  stopReason: null,
  ruleDrops: null,
  judging: null,
  refinement: null,
  grades: [],
} as const satisfies Partial<Sample>

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
  const dropped = new Set(sample.ruleDrops?.map((drop) => drop.thought))
  return standingThoughts(sample).filter((thought) => !dropped.has(thought.id))
}

/** What stands at the end: judged, and not dropped. Before the refinement, what stands. */
export function keptThoughts(sample: Sample): readonly Thought[] {
  const dropped = new Set(sample.refinement?.drops.map((drop) => drop.thought))
  return thoughtsToJudge(sample).filter((thought) => !dropped.has(thought.id))
}

export interface DroppedThought extends Thought {
  readonly by: string
  readonly reason: Drop['reason']
  readonly explanation: string
  /** Only where a rule dropped it; records of earlier versions have none. */
  readonly evidence?: DropEvidence
}

/** All others, in the order they were written, each with by whom and why. */
export function droppedThoughts(sample: Sample): readonly DroppedThought[] {
  const drops = new Map<string, Drop>()
  for (const { thought, agent, reason } of sample.strikes) {
    drops.set(thought, { thought, by: agent, reason: 'struck', explanation: reason })
  }
  for (const drop of [...(sample.ruleDrops ?? []), ...(sample.refinement?.drops ?? [])]) drops.set(drop.thought, drop)
  return sample.thoughts.flatMap((thought) => {
    const drop = drops.get(thought.id)
    if (drop === undefined) return []
    const { thought: _id, ...why } = drop
    return [{ ...thought, ...why }]
  })
}
