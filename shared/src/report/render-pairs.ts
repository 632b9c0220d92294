// The report's sections on preference pairs.

import { type Distribution, type PairReport, type WayReport } from './pair-report.js'
import { type Section } from './render-report.js'

const WAY_NAMES = { belief: 'beliefs', sampling: 'sampling' } as const

const figure = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits))
const percent = (n: number, of: number): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)}%`)
const scoresOf = ({ scores }: Distribution): string => scores.map(({ score, n }) => `${score}: ${n}`).join(', ')

export function pairSections({ ways, perPair }: PairReport): readonly Section[] {
  const [belief, sampling] = (['belief', 'sampling'] as const).map((way) => ways.find((each) => each.way === way))
  const took =
    perPair === null
      ? ''
      : ` A pair took ${figure(perPair.calls, 1)} calls and ${figure(perPair.tokens, 0)} tokens beyond its sample, and cost ` +
        `${perPair.costUsd === null ? 'what is not known: no price' : `$${perPair.costUsd.toPrecision(3)}`}; tries that brought nothing are in it.`
  return [
    {
      title: 'Preference pairs',
      text: `${ways.map(madeBy).join(' ')}${took}`,
      table: {
        head: ['way', 'outcome', 'samples', 'share'],
        rows: ways.flatMap(({ way, outcomes, samples }) =>
          outcomes.map(({ outcome, n }) => [WAY_NAMES[way], outcome, String(n), percent(n, samples)]),
        ),
      },
    },
    {
      title: 'How far the sides are apart',
      text:
        'Faithfulness of the thoughts to the policies, 1 to 5, of what each way had to offer for a prompt, whether it made a ' +
        'pair or not.' +
        (belief === undefined || sampling === undefined
          ? ''
          : ` Beliefs bring the sides ${figure(belief.cohensD)} standard deviations apart, sampling ${figure(sampling.cohensD)}.`),
      table: {
        head: ['way', 'side', 'judged', 'mean', 'sd', 'scores', "Cohen's d", 'overlap'],
        rows: ways.flatMap((each) => [
          [...sideRow(each, 'chosen'), figure(each.cohensD), figure(each.overlap)],
          [...sideRow(each, 'rejected'), '', ''],
        ]),
      },
    },
    {
      title: 'Tries and lengths',
      text: 'Why single tries made no pair; and, of pairs, rejected to chosen in length, for a trainer learns length as well.',
      table: {
        head: ['way', 'what', 'figure'],
        rows: ways.flatMap(({ way, triesPerPair, tryReasons, length, pairs }) => [
          [WAY_NAMES[way], 'tries per pair', figure(triesPerPair)],
          ...(length === null
            ? []
            : [
                [WAY_NAMES[way], 'length of rejected to chosen, geometric mean', figure(length.ratio)],
                [WAY_NAMES[way], 'pairs whose rejected side is longer', percent(length.rejectedLonger, pairs)],
              ]),
          ...tryReasons.map(({ reason, n }) => [WAY_NAMES[way], `tries: ${reason}`, String(n)]),
        ]),
      },
    },
  ]
}

const madeBy = ({ way, pairs, samples }: WayReport): string =>
  `By ${WAY_NAMES[way]}, ${pairs} of ${samples} accepted samples have a pair (${percent(pairs, samples)}).`

const sideRow = (each: WayReport, side: 'chosen' | 'rejected'): readonly string[] => {
  const of = each[side]
  return [WAY_NAMES[each.way], side, String(of.n), figure(of.mean), figure(of.sd), scoresOf(of)]
}
