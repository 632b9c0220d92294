// The part of the report that is about preference pairs: how far the sides are apart, by each way of making them, what became
// of those that were to be made, and what a pair took.

import { type Way } from '../recipe/pairs/pair.js'
import { waysOf, type PairTally, type WayTally } from './pair-tally.js'

export interface Distribution {
  readonly n: number
  /** Null where there is nothing. */
  readonly mean: number | null
  readonly sd: number | null
  readonly scores: readonly { readonly score: number; readonly n: number }[]
}

export interface WayReport {
  readonly way: Way
  /** Accepted samples that were to have a pair by this way. */
  readonly samples: number
  readonly pairs: number
  readonly outcomes: readonly { readonly outcome: string; readonly n: number }[]
  /** Why single tries made no pair. */
  readonly tryReasons: readonly { readonly reason: string; readonly n: number }[]
  /** Of pairs. */
  readonly triesPerPair: number | null
  /** Faithfulness to the policies, of what was offered, whether it made a pair or not. */
  readonly chosen: Distribution
  readonly rejected: Distribution
  /** Difference of the means over the pooled standard deviation; null where that is 0 or not known. */
  readonly cohensD: number | null
  /** Share that both distributions have in common, 0 to 1. */
  readonly overlap: number | null
  /** Of pairs: geometric mean of rejected to chosen, and how many rejected sides are the longer ones. */
  readonly length: { readonly ratio: number; readonly rejectedLonger: number } | null
}

/** What the steps of pairs have used, of all samples together. */
export interface PairSpend {
  readonly calls: number
  readonly tokens: number
  /** Null where no price is known. */
  readonly costUsd: number | null
}

export interface PairReport {
  readonly ways: readonly WayReport[]
  /** Null where there is no pair, or the spend is not known. */
  readonly perPair: PairSpend | null
}

/** Null where no sample was to have a pair. */
export function pairReportOf(tally: PairTally, spend: PairSpend | null): PairReport | null {
  const ways = waysOf(tally).map((way) => wayOf(way, tally[way]))
  if (ways.length === 0) return null
  const pairs = ways.reduce((sum, way) => sum + way.pairs, 0)
  return {
    ways,
    perPair:
      pairs === 0 || spend === null
        ? null
        : {
            calls: spend.calls / pairs,
            tokens: spend.tokens / pairs,
            costUsd: spend.costUsd === null ? null : spend.costUsd / pairs,
          },
  }
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((a, b) => a + b, 0)

function wayOf(way: Way, tally: WayTally): WayReport {
  const [chosen, rejected] = [distributionOf(tally.chosen), distributionOf(tally.rejected)]
  const { pairs } = tally
  const tries = [...tally.tries].reduce((sum, [n, of]) => sum + n * of, 0)
  return {
    way,
    samples: sumOf(tally.outcomes.values()),
    pairs,
    outcomes: listed(tally.outcomes).map(([outcome, n]) => ({ outcome, n })),
    tryReasons: listed(tally.tryReasons).map(([reason, n]) => ({ reason, n })),
    triesPerPair: pairs === 0 ? null : tries / pairs,
    chosen,
    rejected,
    cohensD: cohensD(chosen, rejected),
    overlap: overlapOf(chosen, rejected),
    length:
      pairs === 0 ? null : { ratio: Math.exp(tally.lengthRatioLogs / pairs), rejectedLonger: tally.rejectedLonger },
  }
}

const listed = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))

function distributionOf(counts: ReadonlyMap<number, number>): Distribution {
  const scores = [...counts].sort(([a], [b]) => a - b).map(([score, n]) => ({ score, n }))
  const n = sumOf(counts.values())
  const mean = n === 0 ? null : scores.reduce((sum, each) => sum + each.score * each.n, 0) / n
  const squares = scores.reduce((sum, each) => sum + each.n * (each.score - (mean ?? 0)) ** 2, 0)
  return { n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)), scores }
}

/** Cohen 1988: the standardised difference of two means, with the pooled standard deviation. */
export function cohensD(a: Distribution, b: Distribution): number | null {
  if (a.mean === null || b.mean === null || a.sd === null || b.sd === null) return null
  const pooled = Math.sqrt(((a.n - 1) * a.sd ** 2 + (b.n - 1) * b.sd ** 2) / (a.n + b.n - 2))
  return pooled === 0 ? null : (a.mean - b.mean) / pooled
}

/** The overlapping coefficient of two discrete distributions: of each score the lesser share, summed up. */
export function overlapOf(a: Distribution, b: Distribution): number | null {
  if (a.n === 0 || b.n === 0) return null
  const shareOf = ({ scores, n }: Distribution, score: number) =>
    (scores.find((each) => each.score === score)?.n ?? 0) / n
  const scores = new Set([...a.scores, ...b.scores].map(({ score }) => score))
  return [...scores].reduce((sum, score) => sum + Math.min(shareOf(a, score), shareOf(b, score)), 0)
}
