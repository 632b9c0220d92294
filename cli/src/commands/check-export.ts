// Proof that the reasoning survives: an export rendered by a chat template, as a trainer does it, and looked through for every
// thought.

import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import Type from 'typebox'
import { readTemplate, type ChatTemplate, type Rendered } from '@conclave/shared/exports/check/chat-template'
import { checkRow } from '@conclave/shared/exports/check/check-row'
import { readConversation } from '@conclave/shared/exports/check/read-conversation'
import { TEMPLATE_NAMES, templateOf } from '@conclave/shared/exports/check/templates'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { CommandError } from '../command-error.js'
import { printable } from '../screen/paint.js'

/** A file of JSON lines, compressed where it ends in `.gz`; the thoughts looked for are those that its rows show. */
export interface ExportedFile {
  readonly file: string
}

/** A batch, checked as it would be exported; the thoughts looked for are those of its records. */
export interface ExportedBatch {
  readonly batch: string
  readonly format: string
  readonly cot: string
  /** The body of a GET to the api. */
  readonly download: (path: string) => Promise<AsyncIterable<Uint8Array>>
}

export interface CheckOptions {
  readonly source: ExportedFile | ExportedBatch
  /** The name of one of ours, or a file of Jinja. */
  readonly template: string
}

export interface CheckResult {
  readonly ok: boolean
  readonly template: string
  readonly rows: number
  readonly faultyRows: number
  readonly thoughts: number
  /** In the training text, and inside of what the loss is taken of. */
  readonly survived: number
  /** Of the first rows that have one, each with the beginning of a thought that was lost. */
  readonly faults: readonly { readonly row: number; readonly message: string; readonly thought: string | null }[]
  readonly warnings: readonly string[]
  /** The first row that has faults, else the first. */
  readonly example: Rendered | null
}

const MOST_FAULTS = 5

/** Throws a CommandError where the template or the rows cannot be read. */
export async function checkExport({ source, template: name }: CheckOptions): Promise<CheckResult> {
  const template = await openTemplate(name)
  const faults: CheckResult['faults'][number][] = []
  const warnings = new Set<string>()
  let [rows, faultyRows, thoughts, lost] = [0, 0, 0, 0]
  let example: Rendered | null = null
  for await (const { row, recorded } of 'file' in source ? rowsOfFile(source) : rowsOfBatch(source)) {
    const check = checkRow(row, template, recorded)
    rows += 1
    thoughts += check.thoughts
    lost += check.dropped.length + check.masked.length
    for (const warning of check.warnings) warnings.add(warning)
    if (check.faults.length > 0 && faultyRows === 0) example = check.rendered
    if (check.faults.length > 0) faultyRows += 1
    example ??= check.rendered
    const thought = check.dropped[0] ?? check.masked[0] ?? null
    if (faults.length < MOST_FAULTS) faults.push(...check.faults.map((message) => ({ row: rows, message, thought })))
  }
  if (rows === 0) throw new CommandError('there are no rows to check: nothing is accepted yet, or the file is empty')
  const survived = thoughts - lost
  return {
    ok: faultyRows === 0,
    template: name,
    ...{ rows, faultyRows, thoughts, survived },
    faults: faults.slice(0, MOST_FAULTS),
    warnings: [...warnings],
    example,
  }
}

async function openTemplate(name: string): Promise<ChatTemplate> {
  const source = templateOf(name) ?? (await readFile(name, 'utf8').catch(() => null))
  if (source === null) {
    throw new CommandError(`"${name}" is no file, and none of the templates ${TEMPLATE_NAMES.join(', ')}`)
  }
  try {
    return readTemplate(source)
  } catch (error) {
    throw new CommandError(`${name} is no Jinja template: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface RowToCheck {
  readonly row: unknown
  /** The thoughts of the sample's record; undefined where it is not at hand. */
  readonly recorded?: readonly string[]
}

async function* rowsOfFile({ file }: ExportedFile): AsyncGenerator<RowToCheck> {
  const bytes = createReadStream(file)
  const source = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  bytes.on('error', (error) => source.destroy(error))
  for await (const row of jsonLines(source, file)) yield { row }
}

const Recorded = createCheck(Type.Object({ prompt: Type.String(), thoughts: Type.Array(Type.String()) }))

/** Every row beside the released record of the same sample, which both stand in batch order. */
async function* rowsOfBatch({ batch, format, cot, download }: ExportedBatch): AsyncGenerator<RowToCheck> {
  const path = `/v1/batches/${batch}/export?encoding=jsonl`
  const open = async (query: string) => Readable.from(await download(`${path}&${query}`), { objectMode: false })
  const [rows, records] = await Promise.all([open(`format=${format}&cot=${cot}`), open('format=aidsafe')])
  const recordLines = jsonLines(records, 'the export in aidsafe')
  for await (const row of jsonLines(rows, 'the export')) {
    const { value } = await recordLines.next()
    const record = Recorded(value)
    const said = readConversation(row)?.messages.map(({ content }) => content)
    if (!record.ok || said?.includes(record.value.prompt) === false) {
      throw new CommandError('the batch changed while it was read: check it when it is completed, or check a file')
    }
    yield { row, recorded: record.value.thoughts }
  }
}

async function* jsonLines(source: Readable, name: string): AsyncGenerator<unknown, undefined> {
  let number = 0
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
      number += 1
      if (line.trim() !== '') yield parseLine(line, `line ${number} of ${name}`)
    }
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    source.destroy()
  }
  return undefined
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CommandError(`${place} is no JSON: only exports in jsonl and jsonl.gz can be checked`)
  }
}

const EXCERPT = 80
const EXAMPLE_LINES = 60

/** As text for a terminal. */
export function renderCheck(result: CheckResult): string {
  const { ok, template, rows, faultyRows, thoughts, survived, faults, warnings, example } = result
  const head = ok
    ? `The reasoning survives: all ${thoughts} thoughts of ${rows} rows are in the training text, and the loss is taken of them.`
    : `THE REASONING DOES NOT SURVIVE: ${faultyRows} of ${rows} rows have faults; ${survived} of ${thoughts} thoughts are trained on.`
  const told = faults.flatMap(({ row, message, thought }) => [
    `  row ${row} ${message}`,
    ...(thought === null ? [] : [`    lost: "${excerpt(thought)}"`]),
  ])
  const more = faultyRows > faults.length ? [`  and more rows like these`] : []
  return [
    `Chat template: ${template}`,
    head,
    ...told,
    ...more,
    ...warnings.map((warning) => `Warning: ${warning}`),
    ...(example === null || example.text === ''
      ? []
      : [
          '',
          `Row ${faults[0]?.row ?? 1} as a model is trained on it; the loss is taken of what "|" marks:`,
          '',
          ...marked(example),
        ]),
  ].join('\n')
}

const excerpt = (text: string): string => {
  const line = printable(text).replace(/\s+/g, ' ')
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}...` : line
}

/** Parts begin on lines of their own, so that the margin can say of each line which it is. */
function marked({ text, spans }: Rendered): readonly string[] {
  const lines: string[] = []
  let at = 0
  const put = (margin: string, to: number) => {
    if (to > at)
      lines.push(
        ...printable(text.slice(at, to))
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => margin + line),
      )
    at = Math.max(at, to)
  }
  for (const [from, to] of spans) {
    put('    ', from)
    put('  | ', to)
  }
  put('    ', text.length)
  return lines.length > EXAMPLE_LINES ? [...lines.slice(0, EXAMPLE_LINES), '    ...'] : lines
}
