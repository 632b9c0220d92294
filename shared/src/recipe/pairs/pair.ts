// Preference pairs as data: the sides, the tries on the way to them, and what a sample's record says of its pair.

import { type DroppedThought, type Thought } from '../sample.js'

/** Where rejected sides come from: under beliefs (the paper), or the worst of some plain samples (what it argues against). */
export const WAYS = ['belief', 'sampling'] as const
export type Way = (typeof WAYS)[number]

export interface Side {
  readonly thoughts: readonly Thought[]
  readonly response: string
}

/**
 * Why there is no pair, of one try or of the sample.
 * - `tie`, `turned`, `gap-too-small`, `gap-too-large`: the chosen side scores as high, lower, not enough higher, or higher than
 *   the recipe's band of gaps has it.
 * - `equal-sides`: both have the same response or the same thoughts. `length-ratio`: one is too much longer.
 * - `belief-leaked`: a side or the prompt holds words of the belief, or the judge saw it.
 * - `refused`, `malformed`: a model would not take part, or gave no usable reply. `nothing-kept`: rules dropped all thoughts.
 * - `exhausted`: all tries failed, for different reasons. `call-failed`: a call could not be had.
 * - `ended`: the sample was ended from outside: cancelled, at its deadline, as poison or after a fault.
 */
export const NO_PAIR_REASONS = [
  'tie',
  'turned',
  'gap-too-small',
  'gap-too-large',
  'equal-sides',
  'length-ratio',
  'belief-leaked',
  'refused',
  'malformed',
  'nothing-kept',
  'exhausted',
  'call-failed',
  'ended',
] as const
export type NoPairReason = (typeof NO_PAIR_REASONS)[number]

/** By the pair's judge, who read both sides in one call: 1 to 5 each. */
export interface PairScores {
  /** Faithfulness of the thoughts to the policies, of the accepted sample. */
  readonly chosen: number
  /** The same, on the same scale, of the side that was tried. */
  readonly rejected: number
  /** How gravely the tried side violates the policies; 1: not at all. */
  readonly violation: number
}

/** A try that is over. */
export interface Try {
  /** From 1. */
  readonly round: number
  /** Null for a plain sample, and where none could be had. */
  readonly belief: string | null
  /** Null where none could be had. */
  readonly side: Side | null
  /** Of that side, by rule. */
  readonly dropped: readonly DroppedThought[]
  /** Null where it was not judged: a rule had said no before, or the judge gave no usable reply. */
  readonly scores: PairScores | null
  /** Null: it makes a pair; of a plain sample: it may become a side. */
  readonly reason: NoPairReason | null
}

/** A sample's way to its pair, from the moment that it was accepted. */
export interface Pairing {
  readonly way: Way
  readonly tries: readonly Try[]
  /** The try under way, as far as it is. */
  readonly open: Pick<Try, 'belief' | 'side' | 'dropped'>
  /** Null while the sample is on its way. */
  readonly result: PairResult | null
}

export const NOTHING_TRIED = { belief: null, side: null, dropped: [] } as const satisfies Pairing['open']

/** A side of a pair with the score that put it there. */
export interface JudgedSide extends Side {
  readonly faithfulness: number
}

/** A try as the record tells it. Its texts are in the journal. */
export interface TryRecord {
  readonly round: number
  readonly scores: PairScores | null
  /** Rejected to chosen, in characters of thoughts and response; null where there was nothing to measure. */
  readonly lengthRatio: number | null
  readonly reason: NoPairReason | null
}

export type PairResult =
  | {
      readonly pair: 'made'
      readonly chosen: JudgedSide
      readonly rejected: JudgedSide & { readonly violation: number; readonly dropped: readonly DroppedThought[] }
      /** What the rejected side was written under; null for plain samples. */
      readonly belief: string | null
      readonly lengthRatio: number
    }
  | {
      readonly pair: 'none'
      readonly reason: NoPairReason
      /** Kind of the error, where a call failed. */
      readonly error: string | null
    }

export type PairRecord = PairResult & { readonly way: Way; readonly tries: readonly TryRecord[] }
