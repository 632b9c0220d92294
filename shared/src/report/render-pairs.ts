// The report's sections on preference pairs.

import { noPairMeaning } from './meanings.js'
import { type Distribution, type PairReport, type WayReport } from './pair-report.js'
import { figure, outOf, percent, usd, whole, type Section } from './section.js'

const WAY_NAMES = { belief: 'beliefs', sampling: 'sampling' } as const
const WAY_MEANINGS = {
  belief: 'the worse side of a pair was written under a false premise (a belief) that is not in the data',
  sampling: 'the worse side of a pair is the worst of some plain samples',
} as const

const scoresOf = ({ scores }: Distribution): string => scores.map(({ score, n }) => `${whole(n)} × ${score}`).join(', ')

export function pairSections({ ways, perPair }: PairReport): readonly Section[] {
  const [belief, sampling] = (['belief', 'sampling'] as const).map((way) => ways.find((each) => each.way === way))
  const took =
    perPair === null
      ? ''
      : ` A pair took ${figure(perPair.calls, 1)} calls and ${whole(perPair.tokens)} tokens beyond its sample, and cost ` +
        `${usd(perPair.costUsd)}; tries that brought nothing are in it.`
  return [
    {
      title: 'Pairs',
      text: `${ways.map(madeBy).join(' ')}${took}`,
      table: {
        head: ['way', 'outcome', 'samples', 'share', 'meaning'],
        rows: ways.flatMap(({ way, outcomes, samples }) =>
          outcomes.map(({ outcome, n }) => [
            WAY_NAMES[way],
            outcome,
            whole(n),
            percent({ n, of: samples }),
            noPairMeaning(outcome),
          ]),
        ),
      },
    },
    {
      title: 'How far the sides are apart',
      text:
        'Faithfulness of the thoughts to the policies, 1 to 5 by a judge who read both sides, of what each way had to offer for a ' +
        "prompt, whether it made a pair or not. Cohen's d is the difference of the means in standard deviations, and 0.8 counts as " +
        'large; overlap is the share of the scores that both sides have in common, and 0 is best.' +
        (belief === undefined || sampling === undefined
          ? ''
          : ` Beliefs bring the sides ${figure(belief.cohensD)} standard deviations apart, sampling ${figure(sampling.cohensD)}.`),
      table: {
        head: ['way', 'side', 'judged', 'mean', 'sd', "Cohen's d", 'overlap', 'scores'],
        rows: ways.flatMap((each) => [
          sideRow(each, 'chosen', [figure(each.cohensD), figure(each.overlap)]),
          sideRow(each, 'rejected', ['', '']),
        ]),
      },
    },
    {
      title: 'Lengths',
      text: 'Of pairs, how long the rejected side is beside the chosen one, for a trainer learns length as well. Near 1 is good.',
      table: {
        head: ['way', 'rejected to chosen, mean', 'pairs whose rejected side is longer', 'tries for a pair'],
        rows: ways.map(({ way, length, pairs, triesPerPair }) => [
          WAY_NAMES[way],
          figure(length?.ratio ?? null),
          percent({ n: length?.rejectedLonger ?? 0, of: pairs }),
          figure(triesPerPair),
        ]),
      },
    },
    ...(ways.every(({ tryReasons }) => tryReasons.length === 0) ? [] : [failedTries(ways)]),
  ]
}

const failedTries = (ways: readonly WayReport[]): Section => ({
  title: 'Tries that made no pair',
  text: 'A sample has several tries. Why single ones came to nothing, also where a later one made the pair.',
  table: {
    head: ['way', 'reason', 'tries', 'meaning'],
    rows: ways.flatMap(({ way, tryReasons }) =>
      tryReasons.map(({ reason, n }) => [WAY_NAMES[way], reason, whole(n), noPairMeaning(reason)]),
    ),
  },
})

const madeBy = ({ way, pairs, samples }: WayReport): string =>
  `By ${WAY_NAMES[way]}, ${outOf({ n: pairs, of: samples })} accepted samples have a pair ` +
  `(${percent({ n: pairs, of: samples })}): ${WAY_MEANINGS[way]}.`

const sideRow = (each: WayReport, side: 'chosen' | 'rejected', apart: readonly string[]): readonly string[] => {
  const of = each[side]
  return [WAY_NAMES[each.way], side, whole(of.n), figure(of.mean), figure(of.sd), ...apart, scoresOf(of)]
}
