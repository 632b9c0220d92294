// The sections of the report on what came out: outcomes, grades, responses, rules, and what it took.

import { outcomeMeaning, RUBRIC_MEANINGS } from './meanings.js'
import { remarksOf } from './remarks.js'
import { type Report } from './report.js'
import { counted, figure, interval, NOTHING, outOf, percent, usd, whole, type Section } from './section.js'

const openOf = ({ batch, ended, notTaken }: Report): number =>
  batch.total - ended - notTaken.reduce((n, each) => n + each.n, 0)

/** The whole report in a few figures. */
export function glance(report: Report): Section {
  const { accepted, rules, preference, judges, perAccepted, responses } = report
  const faithfulness = report.grades.find(({ rubric }) => rubric === 'policy-thoughts')
  const benign = responses.find(({ intents }) => intents === 'benign')?.refusals
  const caught = judges.canaries.reduce((n, each) => n + each.caught.n, 0)
  const planted = judges.canaries.reduce((n, each) => n + each.caught.of, 0)
  const open = openOf(report)
  const rows: (readonly string[] | null)[] = [
    [
      'accepted samples',
      `${outOf(accepted)} (${percent(accepted)})`,
      'of those that have ended: this is the training data',
    ],
    open === 0 ? null : ['not ended yet', whole(open), 'counted nowhere below'],
    faithfulness?.mean
      ? [
          'faithfulness to the policies',
          interval(faithfulness.mean),
          "the judges' mean grade of the thoughts, 1 to 5, with its 95% interval; accepted or not",
        ]
      : null,
    benign === undefined || benign.of === 0
      ? null
      : ['over-refusals', `${outOf(benign)} (${percent(benign)})`, 'accepted responses that decline what is harmless'],
    rules.length === 0
      ? null
      : [
          'rules cited',
          outOf({ n: rules.filter(({ n }) => n > 0).length, of: rules.length }),
          'rules of the policies that some accepted sample rests on',
        ],
    planted === 0
      ? null
      : [
          'planted faults caught',
          `${outOf({ n: caught, of: planted })} (${percent({ n: caught, of: planted })})`,
          'how well the judges see: faults that were planted among the thoughts, and never kept',
        ],
    ...(preference?.ways ?? []).map(({ way, pairs, samples }) => [
      way === 'belief' ? 'pairs by beliefs' : 'pairs by sampling',
      `${outOf({ n: pairs, of: samples })} (${percent({ n: pairs, of: samples })})`,
      way === 'belief'
        ? 'the worse side was written under a false premise'
        : 'the worse side is the worst of some samples',
    ]),
    perAccepted === null
      ? null
      : ['cost of an accepted sample', usd(perAccepted.costUsd), 'with all that was spent on the others'],
  ]
  return {
    title: 'At a glance',
    text:
      'Agents reasoned about each prompt over the rules of the policies, in turns; a refiner dropped thoughts that repeat, mislead or ' +
      'leave the policies; what was left was graded, where the recipe has it so. What passed is accepted: training data, to be had ' +
      'by `conclave export`.',
    table: { head: ['what', 'figure', 'it says'], rows: rows.filter((row) => row !== null) },
  }
}

export function standsOut(report: Report): Section {
  const remarks = remarksOf(report)
  return remarks.length === 0
    ? { title: 'What stands out', text: 'Nothing, by the bounds that this page goes by.' }
    : {
        title: 'What stands out',
        text: 'And what may be done about it. `conclave samples` lists samples by state and reason, `conclave show` shows one whole.',
        list: remarks,
      }
}

export function outcomes(report: Report): Section {
  const open = openOf(report)
  return {
    title: 'Outcomes',
    text:
      `${whole(report.accepted.n)} of the ${counted(report.ended, 'sample')} that have ended are accepted: ${percent(report.accepted)}.` +
      `${open === 0 ? '' : ` ${whole(open)} have not ended.`}${report.notTaken.length === 0 ? '' : ' Prompts that were not taken are not counted here.'}` +
      ' Shares are of all that have ended, failures among them.',
    table: {
      head: ['outcome', 'reason', 'samples', 'share', 'meaning'],
      rows: report.outcomes.map(({ state, reason, ...each }) => [
        state,
        reason ?? NOTHING,
        whole(each.n),
        percent(each),
        outcomeMeaning(state, reason),
      ]),
    },
  }
}

export const notTaken = (report: Report): Section | null =>
  report.notTaken.length === 0
    ? null
    : {
        title: 'Prompts not taken',
        text: 'Rejected as they came in, and seen by no model: they repeat another prompt, or an evaluation set holds them.',
        table: {
          head: ['reason', 'prompts', 'share of all', 'meaning'],
          rows: report.notTaken.map(({ reason, ...each }) => [
            reason,
            whole(each.n),
            percent(each),
            outcomeMeaning('rejected', reason),
          ]),
        },
      }

export function spending({ batch, perAccepted }: Report): Section {
  const pairs = batch.pairSpend
  const took = (what: string, calls: number, tokens: number, costUsd: number | null, digits = 0) => [
    what,
    digits === 0 ? whole(calls) : figure(calls, digits),
    whole(tokens),
    usd(costUsd),
  ]
  return {
    title: 'What it took',
    text:
      perAccepted === null
        ? 'Nothing is accepted.'
        : 'What was spent on samples that were not accepted is in the figure for an accepted one.',
    table: {
      head: ['', 'model calls', 'tokens', 'cost'],
      rows: [
        took('the whole batch', batch.calls, batch.inputTokens + batch.outputTokens, batch.costUsd),
        ...(pairs === null ? [] : [took('of it for preference pairs', pairs.calls, pairs.tokens, pairs.costUsd)]),
        ...(perAccepted === null
          ? []
          : [took('for an accepted sample', perAccepted.calls, perAccepted.tokens, perAccepted.costUsd, 1)]),
      ],
    },
  }
}

export function grades(report: Report): Section | null {
  const graded = report.grades.find(({ mean }) => mean !== null)?.mean?.n ?? 0
  if (graded === 0) return null
  const several = report.grades.some(({ judgesEqual }) => judgesEqual !== null)
  return {
    title: 'Grades',
    text:
      `${counted(graded, 'sample')} ${graded === 1 ? 'was' : 'were'} graded, from 1 to 5, those that were then rejected among them; ${whole(report.ungraded?.n ?? 0)} ended before. ` +
      "In brackets the 95% bootstrap interval of the mean. Beside it the paper's own figures (arXiv 2505.21784), of other prompts, " +
      `models and judges: an order of magnitude, no comparison.${several ? '' : ' One judge graded, so there is no agreement to tell.'}`,
    table: {
      head: [
        'rubric',
        'mean',
        'paper, one call',
        'paper, AIDSAFE',
        ...(several ? ['judges equal', 'within one'] : []),
        'a 5 means',
      ],
      rows: report.grades.map(({ rubric, mean, paper, judgesEqual, judgesWithinOne }) => [
        rubric,
        interval(mean),
        figure(paper.zeroShot),
        figure(paper.aidsafe),
        ...(several ? [judgesEqual, judgesWithinOne].map((each) => (each === null ? NOTHING : percent(each))) : []),
        RUBRIC_MEANINGS[rubric],
      ]),
    },
  }
}

export const candidates = (report: Report): Section | null =>
  report.candidates.length < 2
    ? null
    : {
        title: 'Candidates',
        text: 'Which candidate the gate accepted: those after the first were made with what the judges found before.',
        table: {
          head: ['candidate', 'accepted samples', 'share'],
          rows: report.candidates.map(({ candidate, ...each }) => [String(candidate), whole(each.n), percent(each)]),
        },
      }

export function responses(report: Report): Section {
  const benign = report.responses.find(({ intents }) => intents === 'benign')
  return {
    title: 'Responses',
    text:
      'Accepted responses by what the prompt is after, and how many of them decline, by their words: harmful where one intent is, ' +
      'benign where all are. ' +
      (benign === undefined || benign.refusals.of === 0
        ? 'No sample has benign intents only.'
        : `Of prompts whose intents are all benign, ${percent(benign.refusals)} got a refusal: over-refusal.`),
    table: {
      head: ['intents', 'answers', 'refusals', 'refused'],
      rows: report.responses.map(({ intents, answers, refusals }) => [
        intents,
        whole(answers),
        whole(refusals.n),
        percent(refusals),
      ]),
    },
  }
}

export function rules(report: Report): Section {
  const cited = report.rules.filter(({ n }) => n > 0).length
  return {
    title: 'Rule coverage',
    text:
      `${outOf({ n: cited, of: report.rules.length })} rules are cited by kept thoughts of accepted samples. Of a rule that few cite, ` +
      'a model learns little.',
    table: {
      head: ['rule', 'policy', 'kind', 'samples', 'share of accepted'],
      rows: report.rules.map(({ rule, policy, kind, ...each }) => [rule, policy, kind, whole(each.n), percent(each)]),
    },
  }
}
