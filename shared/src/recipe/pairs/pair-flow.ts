// The way from an accepted sample to its preference pair: a belief, a side written under it, a judge, and so on until a pair
// stands or the tries are used up; or some plain samples, and the best and the worst of them. It decides what is asked next;
// the stages decide what is asked. The sample stays accepted whatever happens here.

import { keptThoughts, type Sample } from '../sample.js'
import { hashText } from '../seed.js'
import { moveTo, type Ground } from '../stage.js'
import { faultOfScores, faultOfTexts, lengthRatioOf } from './pair-rules.js'
import {
  NOTHING_TRIED,
  type NoPairReason,
  type Pairing,
  type PairRecord,
  type PairResult,
  type Side,
  type Try,
  type Way,
} from './pair.js'
import { PAIR_SPEAKERS, type Preference } from './terms.js'

/** The accepted sample, as a side: its kept thoughts and its final response. */
export const chosenOf = (sample: Sample): Side => ({
  thoughts: keptThoughts(sample),
  response: sample.refinement?.response ?? sample.response,
})

/** The recipe's terms of pairs, for a sample that is on its way to one. */
export function termsOf({ recipe }: Ground): Preference {
  if (recipe.preference === null) throw new RangeError('a recipe without preference pairs has no steps for them')
  return recipe.preference
}

export function pairingOf({ pairing }: Sample): Pairing {
  if (pairing === null) throw new RangeError('the sample is not on its way to a pair')
  return pairing
}

/** What follows an accepted sample: the way to its pair, where the recipe wants pairs; else the end. */
export function afterAcceptance(ground: Ground, sample: Sample): Sample {
  const { preference, seed } = ground.recipe
  if (preference === null) return accepted(sample)
  const drawn: Way =
    hashText(`${seed}:pair:${sample.thoughts[0]?.text ?? ''}:${sample.prompt.text}`) % 2 === 0 ? 'belief' : 'sampling'
  const way = preference.mode === 'mixed' ? drawn : preference.mode
  return toTry({ ...sample, pairing: { way, tries: [], open: NOTHING_TRIED, result: null } }, way, 1)
}

const accepted = (sample: Sample): Sample => ({ ...sample, outcome: { state: 'accepted' } })

const toTry = (sample: Sample, way: Way, round: number): Sample =>
  moveTo(
    sample,
    way === 'belief'
      ? { step: 'belief', agent: PAIR_SPEAKERS.belief, round }
      : { step: 'misled', agent: PAIR_SPEAKERS.plain, round },
  )

export const afterBelief = (sample: Sample, belief: string): Sample =>
  moveTo(
    { ...sample, pairing: { ...pairingOf(sample), open: { ...NOTHING_TRIED, belief } } },
    { step: 'misled', agent: PAIR_SPEAKERS.misled, round: sample.place.round },
  )

/** A side is written: before the judge, unless its text alone says that it makes no pair. */
export function afterMisled(ground: Ground, sample: Sample, side: Side, dropped: Try['dropped']): Sample {
  const pairing = pairingOf(sample)
  const written = { ...sample, pairing: { ...pairing, open: { ...pairing.open, side, dropped } } }
  if (side.thoughts.length === 0) return closeTry(ground, written, null, 'nothing-kept')
  // Plain samples are compared with each other, once all are there.
  const fault =
    pairing.way === 'belief' ? faultOfTexts(termsOf(ground), wouldBe(sample, pairing.open.belief, side)) : null
  if (fault !== null) return closeTry(ground, written, null, fault)
  return moveTo(written, { step: 'violation', agent: PAIR_SPEAKERS.violation, round: sample.place.round })
}

const wouldBe = (sample: Sample, belief: string | null, rejected: Side) => ({
  prompt: sample.prompt.text,
  chosen: chosenOf(sample),
  rejected,
  belief,
})

/** The judge has read both sides; `leaked`: it saw the belief in one of them. */
export function afterViolation(ground: Ground, sample: Sample, scores: NonNullable<Try['scores']>, leaked: boolean) {
  const reason =
    pairingOf(sample).way === 'sampling'
      ? null
      : leaked
        ? 'belief-leaked'
        : faultOfScores(termsOf(ground), scores.chosen, scores.rejected)
  return closeTry(ground, sample, scores, reason)
}

/** The try under way brought no pair, or did; on to the next, or to the end. */
export function closeTry(ground: Ground, sample: Sample, scores: Try['scores'], reason: NoPairReason | null): Sample {
  const terms = termsOf(ground)
  const pairing = pairingOf(sample)
  const { round } = sample.place
  const tries = [...pairing.tries, { round, ...pairing.open, scores, reason }]
  const closed: Sample = { ...sample, pairing: { ...pairing, tries, open: NOTHING_TRIED } }
  if (pairing.way === 'belief') {
    if (reason !== null && round < terms.maxBeliefs) return toTry(closed, 'belief', round + 1)
    return withResult(closed, beliefPair(closed, tries))
  }
  return round < terms.samples
    ? toTry(closed, 'sampling', round + 1)
    : withResult(closed, samplingPair(terms, closed, tries))
}

const withResult = (sample: Sample, result: PairResult): Sample =>
  accepted({ ...sample, pairing: { ...pairingOf(sample), result } })

const noPair = (reason: NoPairReason, error: string | null = null): PairResult => ({ pair: 'none', reason, error })

/** The sample as it ends when the call that is due cannot be had: accepted, without a pair. `kind`: of the error. */
export const giveUpPair = (sample: Sample, kind: string): Sample => withResult(sample, noPair('call-failed', kind))

/** What became of the pair; of a sample that is still on its way, what is so if it is ended now. */
export function pairOf(sample: Sample): PairRecord | null {
  const { pairing } = sample
  if (pairing === null) return null
  const { way, tries, result } = pairing
  const told = tries.map(({ round, side, scores, reason }) => ({
    round,
    scores,
    lengthRatio: side === null || way === 'sampling' ? null : lengthRatioOf(chosenOf(sample), side),
    reason,
  }))
  return { way, ...(result ?? noPair('ended')), tries: told }
}

function beliefPair(sample: Sample, tries: readonly Try[]): PairResult {
  const last = tries.at(-1)
  if (last?.reason !== null || last.side === null || last.scores === null) return noPair(reasonOf(tries))
  const chosen = chosenOf(sample)
  const { chosen: faithfulness, rejected, violation } = last.scores
  return {
    pair: 'made',
    chosen: { ...chosen, faithfulness },
    rejected: { ...last.side, faithfulness: rejected, violation, dropped: last.dropped },
    belief: last.belief,
    lengthRatio: lengthRatioOf(chosen, last.side),
  }
}

/** Best and worst of the plain samples; of equal ones the first. */
function samplingPair(terms: Preference, sample: Sample, tries: readonly Try[]): PairResult {
  const judged = tries.flatMap(({ side, scores, dropped }) =>
    side === null || scores === null ? [] : [{ side, dropped, score: scores.rejected, violation: scores.violation }],
  )
  const [best, ...others] = judged.toSorted((a, b) => b.score - a.score)
  const worst = others.find(({ score }) => score === others.at(-1)?.score)
  if (best === undefined || worst === undefined) return noPair(reasonOf(tries))
  const sides = { prompt: sample.prompt.text, chosen: best.side, rejected: worst.side, belief: null }
  const reason = faultOfScores(terms, best.score, worst.score) ?? faultOfTexts(terms, sides)
  if (reason !== null) return noPair(reason)
  const { violation, dropped } = worst
  return {
    pair: 'made',
    chosen: { ...best.side, faithfulness: best.score },
    rejected: { ...worst.side, faithfulness: worst.score, violation, dropped },
    belief: null,
    lengthRatio: lengthRatioOf(best.side, worst.side),
  }
}

/** What all tries failed for, where it is one thing. */
function reasonOf(tries: readonly Try[]): NoPairReason {
  const reasons = new Set(tries.flatMap(({ reason }) => (reason === null ? [] : [reason])))
  const [only, ...others] = reasons
  return only !== undefined && others.length === 0 ? only : 'exhausted'
}
