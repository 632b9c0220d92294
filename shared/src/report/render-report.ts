// The report as a page to read: sections of a sentence or two and a table, written once and rendered as Markdown and as HTML.

import { type Interval } from './interval.js'
import { pairSections } from './render-pairs.js'
import { type Report, type Share } from './report.js'

export interface Section {
  readonly title: string
  readonly text: string
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

const percent = ({ n, of }: Share): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)}%`)
const share = (each: Share): string => `${each.n} (${percent(each)})`
const figure = (value: number, digits = 2): string => value.toFixed(digits)
const interval = (each: Interval | null): string =>
  each === null ? '–' : `${figure(each.mean)} (${figure(each.low)} to ${figure(each.high)})`
const usd = (value: number | null): string => (value === null ? 'not known: no price' : `$${value.toPrecision(3)}`)

function sectionsOf(report: Report): readonly Section[] {
  const { batch, deliberation, judges } = report
  const graded = report.grades.find(({ mean }) => mean !== null)?.mean?.n ?? 0
  const cited = report.rules.filter(({ n }) => n > 0).length
  const benign = report.responses.find(({ intents }) => intents === 'benign')
  const notTaken = report.notTaken.reduce((n, each) => n + each.n, 0)
  const sections: (Section | null)[] = [
    {
      title: 'Outcomes',
      text:
        `${report.accepted.n} of the ${report.ended} samples that have ended are accepted: ${percent(report.accepted)}. ` +
        `${batch.total - notTaken - report.ended} have not ended.${notTaken === 0 ? '' : ' Prompts that were not taken are not counted here.'} Shares are of all that have ended, failures among them.`,
      table: {
        head: ['outcome', 'reason', 'samples', 'share'],
        rows: report.outcomes.map(({ state, reason, ...each }) => [state, reason ?? '', String(each.n), percent(each)]),
      },
    },
    notTaken === 0
      ? null
      : {
          title: 'Prompts not taken',
          text: 'Rejected as they came in, and seen by no model: they repeat another prompt, or an evaluation set holds them.',
          table: {
            head: ['reason', 'prompts', 'share of all'],
            rows: report.notTaken.map(({ reason, ...each }) => [reason, String(each.n), percent(each)]),
          },
        },
    {
      title: 'What it took',
      text:
        report.perAccepted === null
          ? 'Nothing is accepted.'
          : `An accepted sample took ${figure(report.perAccepted.calls, 1)} calls and ${figure(report.perAccepted.tokens, 0)} tokens, ` +
            `and cost ${usd(report.perAccepted.costUsd)}; what was spent on samples that were not accepted is in these figures.`,
    },
    graded === 0
      ? null
      : {
          title: 'Grades',
          text:
            `${graded} samples were graded, from 1 to 5; ${report.ungraded?.n ?? 0} that ended were not. In brackets the 95% ` +
            "bootstrap interval of the mean. Beside it the paper's own figures (arXiv 2505.21784), of other prompts, models and " +
            'judges: an order of magnitude, no comparison.',
          table: {
            head: ['rubric', 'mean', 'paper, zero-shot', 'paper, AIDSAFE', 'judges equal', 'within one'],
            rows: report.grades.map(({ rubric, mean, paper, judgesEqual, judgesWithinOne }) => [
              rubric,
              interval(mean),
              figure(paper.zeroShot),
              figure(paper.aidsafe),
              judgesEqual === null ? 'one judge' : percent(judgesEqual),
              judgesWithinOne === null ? '' : percent(judgesWithinOne),
            ]),
          },
        },
    report.candidates.length < 2
      ? null
      : {
          title: 'Candidates',
          text: 'Which candidate the gate accepted: those after the first were made with what the judges found before.',
          table: {
            head: ['candidate', 'accepted samples', 'share'],
            rows: report.candidates.map(({ candidate, ...each }) => [String(candidate), String(each.n), percent(each)]),
          },
        },
    {
      title: 'Responses',
      text:
        'Accepted responses by what the intents are, and how many of them decline, by their words. ' +
        (benign === undefined || benign.refusals.of === 0
          ? 'No sample has benign intents only.'
          : `Of prompts whose intents are all benign, ${percent(benign.refusals)} got a refusal: over-refusal.`),
      table: {
        head: ['intents', 'answers', 'refusals'],
        rows: report.responses.map(({ intents, answers, refusals }) => [intents, String(answers), share(refusals)]),
      },
    },
    {
      title: 'Deliberation',
      text: `In ${share(deliberation.firstTurnAgreed)} of the samples the first turn agreed with the draft.`,
      table: {
        head: ['stopped by', 'samples', 'share'],
        rows: [
          ...deliberation.stops.map(({ reason, ...each }) => [reason, String(each.n), percent(each)]),
          ...deliberation.rounds.map(({ rounds, ...each }) => [`in round ${rounds}`, String(each.n), percent(each)]),
        ],
      },
    },
    {
      title: 'Thoughts by agent and round',
      text: 'What became of what each agent wrote: struck by an agent, dropped by rules or judges, or kept. Round 0 is the draft.',
      table: {
        head: ['round', 'agent', 'written', 'struck', 'dropped', 'kept'],
        rows: deliberation.survival.map(({ round, agent, written, struck, dropped, kept }) => [
          String(round),
          agent,
          String(written),
          String(struck),
          String(dropped),
          share(kept),
        ]),
      },
    },
    {
      title: 'Dropped thoughts',
      text: 'By reason and by who dropped them; shares are of all thoughts written.',
      table: {
        head: ['reason', 'by', 'thoughts', 'share'],
        rows: report.drops.map(({ reason, by, ...each }) => [reason, by, String(each.n), percent(each)]),
      },
    },
    {
      title: 'Rule coverage',
      text: `${cited} of ${report.rules.length} rules are cited by kept thoughts of accepted samples.`,
      table: {
        head: ['rule', 'samples', 'share of accepted'],
        rows: report.rules.map(({ rule, ...each }) => [rule, String(each.n), percent(each)]),
      },
    },
    judges.votes.length === 0
      ? null
      : {
          title: 'Judges',
          text:
            'Votes by question. Unsure and refused votes count neither as keep nor as drop.' +
            (judges.safetyAgreement === null
              ? ''
              : ` The two judges of safety agreed on ${percent(judges.safetyAgreement)} of thoughts.`),
          table: {
            head: ['question', 'judge', 'vote', 'thoughts'],
            rows: judges.votes.map(({ step, judge, vote, n }) => [step, judge, vote, String(n)]),
          },
        },
    judges.canaries.length === 0
      ? null
      : {
          title: 'Canaries',
          text: 'Planted faults that the judges dropped, and known-good thoughts that they kept.',
          table: {
            head: ['judge', 'model', 'question', 'planted', 'caught', 'good kept'],
            rows: judges.canaries.map(({ judge, model, step, reason, caught, goodKept }) => [
              judge,
              model,
              step,
              reason,
              `${caught.n} of ${caught.of}`,
              `${goodKept.n} of ${goodKept.of}`,
            ]),
          },
        },
    judges.unusableReplies.length === 0
      ? null
      : {
          title: 'Unusable replies',
          text: 'Replies that were malformed, cut off or broke a rule, and were asked again.',
          table: { head: ['step', 'replies'], rows: judges.unusableReplies.map(({ step, n }) => [step, String(n)]) },
        },
    report.baseline === null
      ? null
      : {
          title: 'Against a one-shot baseline',
          text: `Each comparison asked in both orders; ${percent(report.baseline.sameInBothOrders)} came out the same in both.`,
          table: {
            head: ['better', 'verdicts', 'share'],
            rows: report.baseline.comparisons.map(({ better, ...each }) => [better, String(each.n), percent(each)]),
          },
        },
    ...(report.preference === null ? [] : pairSections(report.preference)),
  ]
  return sections.filter((section) => section !== null)
}

const titleOf = ({ batch }: Report): string => `Report of ${batch.name ?? `batch ${batch.id}`}`
const subtitleOf = ({ batch }: Report): string =>
  `Batch ${batch.id}, ${batch.state}. Recipe ${batch.recipe}, policies ${batch.policySet ?? 'of its own'}, ${batch.total} samples.`

const mdCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

export function renderMarkdown(report: Report): string {
  const sections = sectionsOf(report).map(({ title, text, table }) => {
    const lines = [`## ${title}`, '', text]
    if (table !== undefined && table.rows.length > 0) {
      lines.push('', `| ${table.head.join(' | ')} |`, `| ${table.head.map(() => '---').join(' | ')} |`)
      lines.push(...table.rows.map((row) => `| ${row.map(mdCell).join(' | ')} |`))
    }
    return lines.join('\n')
  })
  return [`# ${mdCell(titleOf(report))}`, subtitleOf(report), ...sections].join('\n\n') + '\n'
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1c2330; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin-bottom: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .3rem }
p { margin: .3rem 0 .6rem; max-width: 46rem } .sub { color: #5b6472 }
table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid #e3e6ea } th { color: #5b6472; font-weight: 600 }
@media (prefers-color-scheme: dark) { body { color: #e6e9ee; background: #14171c } th, .sub { color: #98a2b0 } th, td { border-color: #2b313a } }`

/** A page of its own: no script, nothing loaded from elsewhere. */
export function renderHtml(report: Report): string {
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')
  const sections = sectionsOf(report).map(({ title, text, table }) => {
    const rows = table?.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n') ?? ''
    const shown =
      table === undefined || rows === ''
        ? ''
        : `<table>\n<thead><tr>${cells('th', table.head)}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`
    return `<section>\n<h2>${escape(title)}</h2>\n<p>${escape(text)}</p>\n${shown}\n</section>`
  })
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(titleOf(report))}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>${escape(titleOf(report))}</h1>`,
    `<p class="sub">${escape(subtitleOf(report))}</p>`,
    ...sections,
    '</body></html>',
    '',
  ].join('\n')
}
