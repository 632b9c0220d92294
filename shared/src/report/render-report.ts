// The report as a page to read: parts of sections, each of a sentence or two, a list or a table, written once and rendered as
// Markdown and as HTML. What is to be known first stands first.

import * as data from './data-sections.js'
import * as making from './making-sections.js'
import { pairSections } from './render-pairs.js'
import { type Report } from './report.js'
import { whole, type Part, type Section } from './section.js'

function partsOf(report: Report): readonly Part[] {
  const parts: readonly { readonly title: string; readonly sections: readonly (Section | null)[] }[] = [
    { title: 'Summary', sections: [data.glance(report), data.standsOut(report)] },
    {
      title: 'What came out',
      sections: [
        data.outcomes(report),
        data.notTaken(report),
        data.grades(report),
        data.candidates(report),
        making.baseline(report),
        data.responses(report),
        data.rules(report),
        data.spending(report),
      ],
    },
    { title: 'Preference pairs', sections: report.preference === null ? [] : pairSections(report.preference) },
    {
      title: 'How it came about',
      sections: [making.deliberation(report), making.thoughts(report), making.drops(report), making.unusable(report)],
    },
    { title: 'How far the judges are to be trusted', sections: [making.votes(report), making.canaries(report)] },
  ]
  return parts
    .map(({ title, sections }) => ({ title, sections: sections.filter((section) => section !== null) }))
    .filter(({ sections }) => sections.length > 0)
}

const titleOf = ({ batch }: Report): string => `Report of ${batch.name ?? `batch ${batch.id}`}`
const subtitleOf = ({ batch }: Report): string =>
  `Batch ${batch.id}, ${batch.state}. Recipe ${batch.recipe}, policies ${batch.policySet ?? 'of its own'}, ${whole(batch.total)} prompts.`

const hasRows = ({ table }: Section): boolean => table !== undefined && table.rows.length > 0

/** A figure, as a share or with something in brackets behind it; or none. */
const FIGURE = /^(|–|\$?[\d,.]+%?( of [\d,]+)?( \([^)]*\))?)$/

/** By column: whether it holds figures only, and is to be set to the right. */
const numericColumns = (rows: readonly (readonly string[])[]): readonly boolean[] =>
  (rows[0] ?? []).map((_, i) => rows.every((row) => FIGURE.test(row[i] ?? '')))

const mdText = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

export function renderMarkdown(report: Report): string {
  const sectionOf = (section: Section) => {
    const { title, text, list = [], table } = section
    const lines = [`### ${title}`, '', text]
    if (list.length > 0) lines.push('', ...list.map((item) => `- ${mdText(item)}`))
    if (table !== undefined && hasRows(section)) {
      const numeric = numericColumns(table.rows)
      lines.push('', `| ${table.head.join(' | ')} |`)
      lines.push(`| ${table.head.map((_, i) => (numeric[i] === true ? '---:' : '---')).join(' | ')} |`)
      lines.push(...table.rows.map((row) => `| ${row.map(mdText).join(' | ')} |`))
    }
    return lines.join('\n')
  }
  const parts = partsOf(report).flatMap(({ title, sections }) => [`## ${title}`, ...sections.map(sectionOf)])
  return [`# ${mdText(titleOf(report))}`, subtitleOf(report), ...parts].join('\n\n') + '\n'
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
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5b6472; --line: #e3e6ea; --page: #fff; --bar: #d8e6f7; --note: #fff6dd }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #a3adba; --line: #2b313a; --page: #14171c; --bar: #24405f; --note: #3a3115 } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); max-width: 64rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.7rem; margin-bottom: 0 } h2 { font-size: 1.3rem; margin: 2.6rem 0 0; padding-bottom: .2rem; border-bottom: 2px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .2rem } p { margin: .2rem 0 .6rem; max-width: 50rem } .sub { color: var(--soft) }
ul { margin: .4rem 0; padding: .6rem 1rem .6rem 2rem; max-width: 48rem; background: var(--note); border-radius: .3rem } li { margin: .2rem 0 }
.wide { overflow-x: auto } table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums }
th, td { text-align: left; vertical-align: top; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--line) } th { color: var(--soft); font-weight: 600 }
.n { text-align: right; white-space: nowrap } .share { background: linear-gradient(to right, var(--bar) var(--part), transparent var(--part)) no-repeat; background-size: calc(100% - 1.2rem) 100%; padding-left: .4rem; min-width: 5rem }
td:first-child { white-space: nowrap } code { font-size: .92em }
@media print { body { margin: 0; max-width: none } section { break-inside: avoid } }`

const SHARE = /^[\d.]+%$/

const htmlText = (text: string): string => escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

function cellOf(text: string, isNumeric: boolean): string {
  if (!isNumeric) return `<td>${htmlText(text)}</td>`
  return SHARE.test(text)
    ? `<td class="n share" style="--part:${text}">${text}</td>`
    : `<td class="n">${escape(text)}</td>`
}

function tableOf({ head, rows }: NonNullable<Section['table']>): string {
  const numeric = numericColumns(rows)
  const heads = head.map((text, i) => `<th${numeric[i] === true ? ' class="n"' : ''}>${escape(text)}</th>`)
  const lines = rows.map((row) => `<tr>${row.map((text, i) => cellOf(text, numeric[i] === true)).join('')}</tr>`)
  return `<div class="wide"><table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`
}

/** A page of its own: no script, nothing loaded from elsewhere. */
export function renderHtml(report: Report): string {
  const sectionOf = (section: Section) => {
    const { title, text, list = [], table } = section
    const items = list.map((item) => `<li>${htmlText(item)}</li>`).join('\n')
    return [
      `<section>\n<h3>${escape(title)}</h3>\n<p>${htmlText(text)}</p>`,
      ...(items === '' ? [] : [`<ul>\n${items}\n</ul>`]),
      ...(table !== undefined && hasRows(section) ? [tableOf(table)] : []),
      '</section>',
    ].join('\n')
  }
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(titleOf(report))}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>${escape(titleOf(report))}</h1>`,
    `<p class="sub">${escape(subtitleOf(report))}</p>`,
    ...partsOf(report).flatMap(({ title, sections }) => [`<h2>${escape(title)}</h2>`, ...sections.map(sectionOf)]),
    '</body></html>',
    '',
  ].join('\n')
}
