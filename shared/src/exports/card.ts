// The card of a data set: a README.md with the front matter that Hugging Face reads. It says what is known of how the set was
// made, and leaves to its makers what only they know: licences, language, who may be harmed.
// Source: Hugging Face Hub documentation, "Dataset Cards" and "Data files configuration".

import { type PolicySet } from '../recipe/policies.js'
import { modelsOf } from '../recipe/models.js'
import { type Recipe } from '../recipe/recipe.js'
import { datasetInfo } from './dataset-info.js'
import { type CotPlace } from './export-format.js'
import { exportFormat, type ExportFormatName } from './formats.js'

export interface CardFacts {
  readonly batchId: string
  readonly name: string | null
  /** Samples by state; they add up to `total`. */
  readonly counts: Readonly<Record<string, number>>
  readonly total: number
  readonly createdAt: Date
  readonly recipe: Recipe
  readonly policySet: PolicySet
  readonly usage: { readonly calls: number; readonly input: number; readonly output: number }
  readonly format: ExportFormatName
  readonly cot: CotPlace
  readonly fileName: string
}

export function renderCard(facts: CardFacts): string {
  const sections = [
    frontMatter(facts),
    `# ${inline(facts.name ?? `Conclave batch ${facts.batchId}`)}`,
    'Safety reasoning made by multi-agent deliberation over written policies (the AIDSAFE recipe, arXiv 2505.21784), with ' +
      'Conclave. Every thought can be traced to the model reply it comes from.',
    misuse(facts),
    `## What is in it\n\n${contents(facts)}`,
    `## How it was made\n\n${making(facts)}`,
    `## Policies\n\n${policies(facts.policySet)}`,
    `## Filters\n\n${filters(facts)}`,
    `## Intended use\n\nSupervised fine-tuning of models that reason about written policies before they respond, and research on ` +
      'such data. Models trained on it need an evaluation of their own, of over-refusal too.',
    `## Licence\n\n${licence(facts)}`,
  ]
  return `${sections.join('\n\n')}\n`
}

function frontMatter({ counts, fileName }: CardFacts): string {
  const accepted = counts['accepted'] ?? 0
  return [
    '---',
    'license: other # yours to say: see "Licence" below',
    'task_categories:\n  - text-generation',
    `size_categories:\n  - ${sizeOf(accepted)}`,
    'tags:\n  - safety\n  - reasoning\n  - synthetic\n  - conclave',
    `configs:\n  - config_name: default\n    data_files: ${JSON.stringify(fileName)}`,
    '---',
  ].join('\n')
}

/** Source: the list of size categories that the Hub accepts. */
const SIZES: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
]
const sizeOf = (n: number): string => SIZES.find(([under]) => n < under)?.[1] ?? '10M<n<100M'

const misuse = ({ format, recipe }: CardFacts) =>
  '> **The prompts may ask for harm, and the thoughts speak about it.** Do not use this set to find, rank or improve harmful ' +
  'requests, or to train a model away from the policies below. Show it to people only who know what to expect.' +
  (exportFormat(format).holdsRejected === true && recipe.preference !== null
    ? '\n>\n> **It holds rejected sides, written on purpose to leave the policies.** Never train on them as if they were chosen.'
    : '')

function contents({ format, cot, counts, fileName }: CardFacts): string {
  const { schema, summary, source, cotPlaces } = exportFormat(format)
  const columns = Object.keys(schema(cot).properties).map((name) => `\`${name}\``)
  const info = datasetInfo(format, 'conclave', fileName)
  return [
    `\`${fileName}\`: ${counts['accepted'] ?? 0} rows of the format \`${format}\`, ${summary}. Columns: ${columns.join(', ')}.`,
    cotPlaces.length === 0 ? [] : cot === 'none' ? 'Thoughts are left out.' : `Thoughts are placed by \`cot=${cot}\`.`,
    `Field names: ${source}.`,
    info === null
      ? []
      : `For LLaMA-Factory's \`dataset_info.json\`:\n\n\`\`\`json\n${JSON.stringify(info, null, 2)}\n\`\`\``,
  ]
    .flat()
    .join('\n\n')
}

function making({ batchId, createdAt, recipe, usage, counts, total }: CardFacts): string {
  const agents = recipe.agents.map(({ name, model }) => `${name}${model === undefined ? '' : ` (${model})`}`)
  const ends = Object.entries(counts).flatMap(([state, n]) => (n === 0 ? [] : `${n} ${state}`))
  return [
    `| | |\n| --- | --- |`,
    ...[
      ['batch', `${batchId}, submitted ${createdAt.toISOString().slice(0, 10)}`],
      ['prompts', `${total}: ${ends.join(', ')}`],
      ['recipe', recipe.name],
      ['agents', `${agents.join(', ')}; ${recipe.rounds} rounds at most, stop rule ${recipe.stopWhen}`],
      ['models', modelsOf(recipe).join(', ')],
      ['model calls', `${usage.calls}: ${usage.input} tokens in, ${usage.output} out`],
      ['seed', String(recipe.seed)],
    ].map(([what, is]) => `| ${what} | ${cell(is ?? '')} |`),
  ].join('\n')
}

const policies = ({ name, version, source, licence, policies: list }: PolicySet): string =>
  [
    [
      `Policy set: ${name ?? 'without a name'}`,
      version && `version ${version}`,
      source,
      licence && `licence ${licence}`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => inline(part ?? ''))
      .join(', '),
    list.map(({ id, title, rules }) => `- **${inline(id)}** ${inline(title)}: ${rules.length} rules`).join('\n'),
  ].join('\n\n')

function filters({ recipe: { refinement, gate, rules } }: CardFacts): string {
  const thresholds = Object.entries(gate?.thresholds ?? {}).map(([rubric, least]) => `${rubric} ${least}`)
  return [
    rules.length === 0 ? [] : `- Only these of the rules: ${rules.join(', ')}`,
    `- Thoughts that repeat, mislead, leave the policies or talk of the deliberation were dropped (refinement \`${refinement.mode}\`).`,
    `- A sample of which more than ${Math.round(refinement.maxDropShare * 100)}% had to be dropped was rejected.`,
    gate === null
      ? '- No gate: nothing was graded.'
      : `- A gate of ${gate.judges.length} judges accepted what reached, on average of 1 to 5: ${thresholds.join(', ')}.`,
  ]
    .flat()
    .join('\n')
}

const licence = ({ recipe, policySet }: CardFacts): string =>
  [
    'Fill in before you share this set; the strictest of them is the safest reading.',
    '',
    '| part | licence or terms |',
    '| --- | --- |',
    '| prompts | TODO: where they come from, and under what licence |',
    ...modelsOf(recipe).map((model) => `| output of ${cell(model)} | TODO: whether it may train other models |`),
    `| policy set | ${cell(policySet.licence ?? 'TODO')} |`,
  ].join('\n')

/** Names come from users: they must not end a line, a cell or a paragraph. */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[<>[\]`*_|\\]/g, '\\$&')
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
