// The quality report of a batch, as data: what came out and why, how good it is and how sure one can be of that. Failures
// stay in the denominator: a share is one of all samples that ended, unless it says of what else.

import { type PolicySet } from '../recipe/policies.js'
import { STANCES } from '../recipe/refusal.js'
import { RUBRICS, type Rubric } from '../recipe/sample.js'
import { bootstrapMean, type Interval } from './interval.js'
import { pairReportOf, type PairReport, type PairSpend } from './pair-report.js'
import { keyOf, partsOf, type Counts, type Tally } from './tally.js'

/** Judge scores of the paper's tables 1 and 2: one zero-shot call, and AIDSAFE. */
export const PAPER: Readonly<Record<Rubric, { readonly zeroShot: number; readonly aidsafe: number }>> = {
  relevance: { zeroShot: 4.66, aidsafe: 4.68 },
  coherence: { zeroShot: 4.93, aidsafe: 4.96 },
  completeness: { zeroShot: 4.86, aidsafe: 4.92 },
  'policy-thoughts': { zeroShot: 3.85, aidsafe: 4.27 },
  'policy-response': { zeroShot: 4.85, aidsafe: 4.91 },
  'thoughts-response': { zeroShot: 4.99, aidsafe: 5.0 },
}

/** What the report needs of the batch besides its samples. */
export interface BatchFacts {
  readonly id: string
  readonly name: string | null
  readonly state: string
  readonly recipe: string
  readonly policySet: string | null
  readonly ruleIds: readonly string[]
  readonly total: number
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Null where no price is known. */
  readonly costUsd: number | null
  /** Of the steps of preference pairs; null where the batch makes none. */
  readonly pairSpend: PairSpend | null
}

export interface Report {
  readonly batch: BatchFacts
  /** Prompts that were rejected as they came in, of all; they count nowhere else. */
  readonly notTaken: readonly (Share & { readonly reason: string })[]
  readonly ended: number
  readonly accepted: Share
  readonly outcomes: readonly (Share & { readonly state: string; readonly reason: string | null })[]
  /** Of all thoughts that were written. */
  readonly drops: readonly (Share & { readonly reason: string; readonly by: string })[]
  readonly grades: readonly {
    readonly rubric: Rubric
    /** Null where nothing was graded. */
    readonly mean: Interval | null
    readonly paper: { readonly zeroShot: number; readonly aidsafe: number }
    readonly judgesEqual: Share | null
    readonly judgesWithinOne: Share | null
  }[]
  /** Samples that ended without grades although the others have them. */
  readonly ungraded: Share | null
  readonly deliberation: {
    readonly stops: readonly (Share & { readonly reason: string })[]
    readonly rounds: readonly (Share & { readonly rounds: number })[]
    readonly firstTurnAgreed: Share
    readonly survival: readonly {
      readonly round: number
      readonly agent: string
      readonly written: number
      readonly struck: number
      readonly dropped: number
      readonly kept: Share
    }[]
  }
  /** Accepted samples whose kept thoughts cite the rule; those cited by none are there with 0. */
  readonly rules: readonly (Share & { readonly rule: string; readonly policy: string; readonly kind: string })[]
  readonly responses: readonly { readonly intents: string; readonly answers: number; readonly refusals: Share }[]
  readonly judges: {
    readonly votes: readonly {
      readonly step: string
      readonly judge: string
      readonly vote: string
      readonly n: number
    }[]
    readonly safetyAgreement: Share | null
    readonly unusableReplies: readonly { readonly step: string; readonly n: number }[]
    readonly canaries: readonly {
      readonly judge: string
      readonly model: string
      readonly step: string
      readonly reason: string
      readonly caught: Share
      readonly goodKept: Share
    }[]
  }
  readonly baseline: {
    readonly comparisons: readonly (Share & { readonly better: string })[]
    readonly sameInBothOrders: Share
  } | null
  readonly candidates: readonly (Share & { readonly candidate: number })[]
  /** Null where no accepted sample was to have a pair. */
  readonly preference: PairReport | null
  /** What an accepted sample took, all that was spent on the others included; null where none is accepted. */
  readonly perAccepted: { readonly calls: number; readonly tokens: number; readonly costUsd: number | null } | null
}

export interface Share {
  readonly n: number
  readonly of: number
}

const sum = (counts: Counts): number => [...counts.values()].reduce((a, b) => a + b, 0)

/** Keys taken apart, the most frequent first. */
const listed = (counts: Counts, of = sum(counts)) =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key, n]) => ({ parts: partsOf(key), n, of }))

const part = (parts: readonly string[], i: number): string => parts[i] ?? ''

/** `policies`: those that the recipe selects. */
export function reportOf(batch: BatchFacts, tally: Tally, { policies }: PolicySet): Report {
  const ended = sum(tally.outcomes)
  const accepted = tally.outcomes.get(keyOf('accepted', '')) ?? 0
  const graded = RUBRICS.map((rubric) => sumOf(tally.grades[rubric])).reduce((a, b) => Math.max(a, b), 0)
  const survival = [...tally.survival]
    .map(([key, { written, kept, ...rest }]) => {
      const [round = '', agent = ''] = partsOf(key)
      return { round: Number(round), agent, written, ...rest, kept: { n: kept, of: written } }
    })
    .sort((a, b) => a.round - b.round || (a.agent < b.agent ? -1 : 1))
  const written = survival.reduce((total, each) => total + each.written, 0)
  return {
    batch,
    notTaken: listed(tally.notTaken, batch.total).map(({ parts, ...share }) => ({ reason: part(parts, 0), ...share })),
    ended,
    accepted: { n: accepted, of: ended },
    outcomes: listed(tally.outcomes).map(({ parts, ...share }) => ({
      state: part(parts, 0),
      reason: part(parts, 1) === '' ? null : part(parts, 1),
      ...share,
    })),
    drops: listed(tally.drops, written).map(({ parts, ...share }) => ({
      reason: part(parts, 0),
      by: part(parts, 1),
      ...share,
    })),
    grades: RUBRICS.map((rubric) => gradeOf(tally, rubric)),
    ungraded: graded === 0 ? null : { n: ended - graded, of: ended },
    deliberation: {
      stops: listed(tally.stops).map(({ parts, ...share }) => ({ reason: part(parts, 0), ...share })),
      rounds: listed(tally.rounds)
        .map(({ parts, ...share }) => ({ rounds: Number(part(parts, 0)), ...share }))
        .sort((a, b) => a.rounds - b.rounds),
      firstTurnAgreed: { n: tally.firstTurnAgreed, of: tally.firstTurns },
      survival,
    },
    rules: policies
      .flatMap(({ title, rules }) =>
        rules.map(({ id, kind = 'guidance' }) => ({
          ...{ rule: id, policy: title, kind },
          ...{ n: tally.citations.get(id) ?? 0, of: accepted },
        })),
      )
      .sort((a, b) => b.n - a.n),
    responses: STANCES.map((intents) => {
      const refusals = tally.mix.get(keyOf(intents, 'refusal')) ?? 0
      const answers = tally.mix.get(keyOf(intents, 'answer')) ?? 0
      return { intents, answers, refusals: { n: refusals, of: refusals + answers } }
    }),
    judges: judgesOf(tally),
    baseline:
      tally.compared === 0
        ? null
        : {
            comparisons: listed(tally.comparisons).map(({ parts, ...share }) => ({ better: part(parts, 0), ...share })),
            sameInBothOrders: { n: tally.consistent, of: tally.compared },
          },
    candidates: listed(tally.candidates)
      .map(({ parts, ...share }) => ({ candidate: Number(part(parts, 0)), ...share }))
      .sort((a, b) => a.candidate - b.candidate),
    preference: pairReportOf(tally.preference, batch.pairSpend),
    perAccepted:
      accepted === 0
        ? null
        : {
            calls: batch.calls / accepted,
            tokens: (batch.inputTokens + batch.outputTokens) / accepted,
            costUsd: batch.costUsd === null ? null : batch.costUsd / accepted,
          },
  }
}

const sumOf = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

function gradeOf(tally: Tally, rubric: Rubric): Report['grades'][number] {
  const { equal, within, n } = tally.pairs[rubric]
  return {
    rubric,
    mean: bootstrapMean(tally.grades[rubric]),
    paper: PAPER[rubric],
    judgesEqual: n === 0 ? null : { n: equal, of: n },
    judgesWithinOne: n === 0 ? null : { n: within, of: n },
  }
}

function judgesOf(tally: Tally): Report['judges'] {
  const { agree, n } = tally.votePairs
  return {
    votes: listed(tally.votes).map(({ parts, n }) => ({
      step: part(parts, 0),
      judge: part(parts, 1),
      vote: part(parts, 2),
      n,
    })),
    safetyAgreement: n === 0 ? null : { n: agree, of: n },
    unusableReplies: listed(tally.unusable).map(({ parts, n }) => ({ step: part(parts, 0), n })),
    canaries: [...tally.canaries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { shown, caught, goodKept }]) => {
        const [judge = '', model = '', step = '', reason = ''] = partsOf(key)
        return { judge, model, step, reason, caught: { n: caught, of: shown }, goodKept: { n: goodKept, of: shown } }
      }),
  }
}
