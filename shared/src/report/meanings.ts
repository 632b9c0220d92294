// What the codes of a report mean, for one who reads it without the glossary. A code that is not here (of a later version, or
// of the world: a kind of error) speaks for itself.

import { type NoPairReason } from '../recipe/pairs/pair.js'
import { type DropReason, type Rejection, type Rubric, type StopReason } from '../recipe/sample.js'

export const RUBRIC_MEANINGS: Readonly<Record<Rubric, string>> = {
  relevance: 'the thoughts bear on the prompt',
  coherence: 'each thought follows from those before',
  completeness: 'every rule and intent that matters is considered',
  'policy-thoughts': 'the thoughts say what the policies say',
  'policy-response': 'the response keeps to the policies',
  'thoughts-response': 'the response follows from the thoughts',
}

const REJECTIONS: Readonly<Record<Exclude<Rejection, `gate-${Rubric}`>, string>> = {
  'nothing-kept': 'the refiner dropped every thought',
  'over-deleted': 'the refiner dropped more than the recipe lets it',
  'no-rule-left': 'no thought that was kept cites a rule',
  'no-decision-left': 'no thought that was kept says what to do',
  undecided: 'judges said neither keep nor drop of a thought',
  'judge-refused': 'the judges would not judge it',
  ungraded: 'no judge gave grades that could be used',
}

const OTHER_REASONS: Readonly<Record<string, string>> = {
  refused: 'a model would not take part, nor a fallback where there is one',
  filtered: "a provider's filter stopped it",
  malformed: 'a model gave no usable reply in all its tries',
  fault: 'a defect met it again and again',
  poison: 'processes died of it again and again',
  deadline: 'it had not ended at the deadline of the batch',
  duplicate: 'the same as an earlier prompt',
  'near-duplicate': 'nearly the same as an earlier prompt',
  contaminated: 'an evaluation set holds it',
}

const STATES: Readonly<Record<string, string>> = {
  accepted: 'training data',
  cancelled: 'the batch was cancelled before it ended',
  failed: 'its last call failed with this, after all attempts',
}

const lookUp = (meanings: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(meanings, code) ? (meanings[code] ?? '') : ''

/** Of a terminal state and its reason. */
export function outcomeMeaning(state: string, reason: string | null): string {
  if (reason === null) return lookUp(STATES, state)
  if (reason.startsWith('gate-')) return `graded too low on whether ${lookUp(RUBRIC_MEANINGS, reason.slice(5))}`
  return lookUp(REJECTIONS, reason) || lookUp(OTHER_REASONS, reason) || lookUp(STATES, state)
}

export const DROP_MEANINGS: Readonly<Record<DropReason, string>> = {
  struck: 'taken back by an agent while they deliberated',
  'exact-duplicate': 'the same text again',
  'near-duplicate': 'almost the same text, with the same meaning',
  subsumed: 'a longer thought says all of it',
  format: 'no thought in it, or left-overs of a reply',
  meta: 'speaks of the deliberation itself',
  injection: 'speaks to whoever reads or judges it',
  'bad-citation': 'cites a rule that there is not',
  repetitive: 'says again what an earlier thought says',
  redundant: 'adds nothing to the others',
  deceptive: 'sounds right and misleads',
  'off-policy': 'contradicts or bends a rule',
  'contradicts-decision': 'argues for another decision than the one taken',
  'off-topic': 'has nothing to do with the prompt',
  'unsafe-detail': 'would itself help to do harm',
}

export const dropMeaning = (reason: string): string => lookUp(DROP_MEANINGS, reason)

export const STOP_MEANINGS: Readonly<Record<StopReason, string>> = {
  agreed: 'the agents agreed',
  budget: 'all turns were taken, and they had not agreed',
}

export const stopMeaning = (reason: string): string => lookUp(STOP_MEANINGS, reason)

export const NO_PAIR_MEANINGS: Readonly<Record<NoPairReason | 'pair', string>> = {
  pair: 'two sides that differ enough to learn from',
  tie: 'both sides are as faithful',
  turned: 'the side that was to be worse is the better one',
  'gap-too-small': 'the sides are not far enough apart',
  'gap-too-large': 'the sides are further apart than is asked for',
  'equal-sides': 'both sides say the same',
  'length-ratio': 'one side is too much longer',
  'belief-leaked': 'a side gives away the false premise it was written under',
  refused: 'a model would not take part',
  malformed: 'a model gave no usable reply',
  'nothing-kept': 'rules dropped all its thoughts',
  exhausted: 'all tries failed, for different reasons',
  'call-failed': 'a call could not be had',
  ended: 'the sample was ended before',
}

export const noPairMeaning = (reason: string): string => lookUp(NO_PAIR_MEANINGS, reason)
