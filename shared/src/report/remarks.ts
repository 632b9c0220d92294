// What stands out in a report, and what to do about it: plain thresholds over its figures, each said with the figure.

import { WEIGHED } from '../recipe/drop-rules/weigh.js'
import { outcomeMeaning, RUBRIC_MEANINGS } from './meanings.js'
import { type Report, type Share } from './report.js'
import { counted, figure, outOf, percent, share } from './section.js'

/** Of fewer than these a share says little. */
const ENOUGH = 20
const MOST_NAMED = 8

const above = ({ n, of }: Share, bound: number): boolean => of >= ENOUGH && n > bound * of
const below = ({ n, of }: Share, bound: number): boolean => of >= ENOUGH && n < bound * of
const sum = (shares: readonly Share[]): Share =>
  shares.reduce((total, { n, of }) => ({ n: total.n + n, of: total.of + of }), { n: 0, of: 0 })

/** The gravest first; empty where nothing does. */
export const remarksOf = (report: Report): readonly string[] =>
  [
    ...ofOutcomes(report),
    ...ofResponses(report),
    ...ofGrades(report),
    ...ofBaseline(report),
    ...ofRules(report),
    ...ofDeliberation(report),
    ...ofJudges(report),
    ...ofPairs(report),
  ].filter((remark) => remark !== null)

type Remarks = readonly (string | null)[]

function ofOutcomes({ outcomes, accepted, ended }: Report): Remarks {
  const ofState = (state: string): Share => ({
    n: outcomes.filter((each) => each.state === state).reduce((n, each) => n + each.n, 0),
    of: ended,
  })
  const [failed, refused] = [ofState('failed'), ofState('refused')]
  const worst = outcomes.find(({ state }) => state === 'rejected')
  return [
    failed.n === 0
      ? null
      : `${share(failed)} of the samples failed: see why below, put it right, and \`conclave retry\` takes them up again.`,
    above(accepted, 0.7) || ended < ENOUGH || worst === undefined
      ? null
      : `Only ${percent(accepted)} are accepted. Most of those rejected: ${worst.reason ?? ''} (${outcomeMeaning(worst.state, worst.reason)}), ${share(worst)}.`,
    above(refused, 0.02)
      ? `In ${share(refused)} of the samples a model or a filter would not take part. Most of those will be harmful prompts, so the data may lean to the harmless: name a second model in the recipe as \`models.fallback\`, or endpoints without a filter.`
      : null,
  ]
}

function ofResponses({ responses }: Report): Remarks {
  const benign = responses.find(({ intents }) => intents === 'benign')?.refusals
  const harmful = responses.find(({ intents }) => intents === 'harmful')
  const answered: Share = { n: harmful?.answers ?? 0, of: harmful?.refusals.of ?? 0 }
  return [
    benign !== undefined && above(benign, 0.03)
      ? `${share(benign)} of the prompts without any harmful intent got a refusal. A model trained on them learns to refuse too much: read some, and look whether the rules permit what these prompts ask for.`
      : null,
    above(answered, 0.05)
      ? `${share(answered)} of the prompts with a harmful intent got a response that does not decline by its words. It may decline in other words or offer something safe: read some before you train.`
      : null,
  ]
}

function ofGrades({ grades }: Report): Remarks {
  const means = grades.flatMap(({ rubric, mean }) => (mean === null ? [] : [{ rubric, mean }]))
  const [lowest] = means.toSorted((a, b) => a.mean.mean - b.mean.mean)
  return [
    lowest !== undefined && lowest.mean.n >= ENOUGH && lowest.mean.mean < 4
      ? `The weakest grade is ${lowest.rubric} (${RUBRIC_MEANINGS[lowest.rubric]}): ${figure(lowest.mean.mean)} of 5.`
      : null,
  ]
}

function ofRules({ rules, accepted }: Report): Remarks {
  const uncited = rules.filter(({ n }) => n === 0).map(({ rule }) => rule)
  if (uncited.length === 0 || accepted.n < ENOUGH) return []
  const named = uncited.slice(0, MOST_NAMED).join(', ') + (uncited.length > MOST_NAMED ? ' and others' : '')
  return [
    `No accepted sample cites ${counted(uncited.length, 'rule')} (${named}): there are no prompts that they speak to, or the agents overlook them.`,
  ]
}

function ofDeliberation({ deliberation, drops }: Report): Remarks {
  const spent = deliberation.stops.find(({ reason }) => reason === 'budget')
  const dropped: Share = { n: drops.reduce((n, each) => n + each.n, 0), of: drops[0]?.of ?? 0 }
  const weighed = sum(drops.filter(({ by, reason }) => by === 'rules' && WEIGHED.some((fault) => fault === reason)))
  const byWeight: Share = { n: weighed.n, of: dropped.of }
  return [
    spent !== undefined && above(spent, 0.5)
      ? `In ${share(spent)} of the deliberations the agents took all their turns and had not agreed: more \`rounds\`, or other agents.`
      : null,
    above(deliberation.firstTurnAgreed, 0.6)
      ? `In ${share(deliberation.firstTurnAgreed)} the first agent had nothing to add to the draft. Deliberation then costs calls and brings little: another model for the agents, or other personas.`
      : null,
    above(dropped, 0.4)
      ? `${percent(dropped)} of all thoughts were taken back or dropped. What most were dropped for stands below.`
      : null,
    above(byWeight, 0.03)
      ? `${percent(byWeight)} of all thoughts fell to the rules for talk of the deliberation or text for the judge. Read some: where they are sound, your model writes in a manner that the rules do not know, and a higher \`minFaultWeight\` in the recipe lets them pass.`
      : null,
  ]
}

function ofJudges({ judges }: Report): Remarks {
  const caught = sum(judges.canaries.map((each) => each.caught))
  const goodKept = sum(judges.canaries.map((each) => each.goodKept))
  const without: Share = {
    n: judges.votes.filter(({ vote }) => vote !== 'keep' && vote !== 'drop').reduce((n, each) => n + each.n, 0),
    of: judges.votes.reduce((n, each) => n + each.n, 0),
  }
  return [
    below(caught, 0.8)
      ? `The judges caught ${outOf(caught)} planted faults (${percent(caught)})${leastSeen(judges)}. Faults like these are left in what they keep: ask another model to judge, or two.`
      : null,
    below(goodKept, 0.9)
      ? `The judges dropped thoughts that are known to be good: they kept ${outOf(goodKept)} (${percent(goodKept)}).`
      : null,
    judges.safetyAgreement !== null && below(judges.safetyAgreement, 0.8)
      ? `The two judges of safety agree on ${percent(judges.safetyAgreement)} of the thoughts only.`
      : null,
    above(without, 0.05) ? `${share(without)} of the votes of judges are neither keep nor drop.` : null,
  ]
}

/** The kind of fault that judges overlook most, where one is worse than all together. */
function leastSeen({ canaries }: Report['judges']): string {
  const byReason = [...new Set(canaries.map(({ reason }) => reason))].map((reason) => ({
    reason,
    ...sum(canaries.filter((each) => each.reason === reason).map(({ caught }) => caught)),
  }))
  const [least] = byReason.toSorted((a, b) => a.n / a.of - b.n / b.of)
  return least === undefined || byReason.length < 2 ? '' : `, of those that are ${least.reason} ${outOf(least)}`
}

function ofBaseline({ baseline }: Report): Remarks {
  if (baseline === null) return []
  const [better, worse] = ['baseline', 'sample'].map(
    (side) => baseline.comparisons.find((each) => each.better === side) ?? { n: 0, of: 0 },
  )
  return [
    better !== undefined && worse !== undefined && better.of >= 2 * ENOUGH && better.n >= worse.n
      ? `A judge found the answer of one call without deliberation the better one ${outOf(better)} times, and the sample ${outOf({ n: worse.n, of: better.of })}: deliberation brings nothing that it sees.`
      : null,
    below(baseline.sameInBothOrders, 0.6)
      ? `Only ${percent(baseline.sameInBothOrders)} of the comparisons with one call came out the same in both orders: the judge goes by the place more than by what stands there.`
      : null,
  ]
}

const WAY_NAMES = { belief: 'by beliefs', sampling: 'by sampling' } as const

const ofPairs = ({ preference }: Report): Remarks =>
  (preference?.ways ?? []).flatMap(({ way, pairs, samples, overlap, length }) => {
    const made: Share = { n: pairs, of: samples }
    const ratio = length?.ratio ?? 1
    return [
      below(made, 0.5)
        ? `${outOf(made)} accepted samples have a preference pair ${WAY_NAMES[way]} (${percent(made)}): see below for what the others lack.`
        : null,
      samples >= ENOUGH && overlap !== null && overlap > 0.3
        ? `The two sides of pairs made ${WAY_NAMES[way]} are hard to tell apart by their scores: they have ${figure(100 * overlap, 0)}% in common.`
        : null,
      pairs >= ENOUGH && (ratio > 1.25 || ratio < 0.8)
        ? `Rejected sides made ${WAY_NAMES[way]} are ${figure(ratio)} times as long as the chosen ones: a trainer learns length, too. A narrower \`lengthRatio\` in the recipe helps.`
        : null,
    ]
  })
