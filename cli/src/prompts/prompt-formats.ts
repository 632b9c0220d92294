// Files of prompts, read piece by piece: a format to a stream of numbered prompts.

import { createInterface } from 'node:readline'
import { type Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CsvError, parse } from 'csv-parse'
import Type from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { badPrompts, promptOf, type Fields, type NumberedPrompt } from './prompt-line.js'

export const PROMPT_FORMATS = ['jsonl', 'json', 'txt', 'csv', 'tsv', 'parquet'] as const
export type PromptFormat = (typeof PROMPT_FORMATS)[number]
export type StreamFormat = Exclude<PromptFormat, 'parquet'>

/** What is counted in each, for messages. */
export const UNITS = {
  jsonl: 'line',
  json: 'item',
  txt: 'line',
  csv: 'line',
  tsv: 'line',
  parquet: 'row',
} as const satisfies Readonly<Record<PromptFormat, string>>

const ENDINGS: Readonly<Record<string, PromptFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  txt: 'txt',
  csv: 'csv',
  tsv: 'tsv',
  parquet: 'parquet',
}

/** By the end of the name, `.gz` aside; undefined where it says nothing. */
export const formatOf = (path: string): PromptFormat | undefined =>
  ENDINGS[/\.([a-z]+)$/.exec(path.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? '']

type Read = (input: Readable, fields: Fields, name: string) => AsyncGenerator<NumberedPrompt>

async function* jsonLines(input: Readable, fields: Fields, name: string): AsyncGenerator<NumberedPrompt> {
  for await (const { line, number } of linesOf(input)) {
    const place = `${name}, line ${number}`
    yield { number, prompt: promptOf(parsed(line, place), fields, place) }
  }
}

async function* textLines(input: Readable): AsyncGenerator<NumberedPrompt> {
  for await (const { line, number } of linesOf(input)) yield { number, prompt: { prompt: line } }
}

/** Lines that hold something, without a byte order mark. */
async function* linesOf(input: Readable): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let number = 0
  try {
    for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
      number += 1
      const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw
      if (line.trim() !== '') yield { line, number }
    }
  } finally {
    input.destroy() // or the rest of it is read, with nobody to hear of its faults
  }
}

/** A list of prompts, or an object that holds one as `prompts`. The document is held whole. */
async function* jsonDocument(input: Readable, fields: Fields, name: string): AsyncGenerator<NumberedPrompt> {
  const value = parsed((await text(input)).replace(/^\ufeff/, ''), name)
  const list: unknown =
    typeof value === 'object' && value !== null && 'prompts' in value && Array.isArray(value.prompts)
      ? value.prompts
      : value
  if (!Array.isArray(list)) {
    throw badPrompts(
      `${name} is neither a list of prompts nor an object with "prompts"`,
      'Is it JSON lines? Then: --format jsonl',
    )
  }
  let number = 0
  for (const item of list) {
    number += 1
    yield { number, prompt: promptOf(item, fields, `${name}, item ${number}`) }
  }
}

/** Its first line names the fields; a prompt's number is that of the line it begins at. */
const separated = (delimiter: string): Read =>
  async function* (input, fields, name) {
    const parser = parse({ bom: true, columns: true, delimiter, info: true, raw: true, skip_empty_lines: true })
    input.once('error', (error: Error) => parser.destroy(error))
    input.pipe(parser)
    try {
      for await (const row of parser) {
        const { record, number } = rowOf(row)
        yield { number, prompt: promptOf(record, fields, `${name}, line ${number}`) }
      }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      throw badPrompts(
        `${name} is not ${delimiter === ',' ? 'CSV' : 'tab-separated'} as it should be: ${error.message}`,
      )
    } finally {
      input.destroy()
    }
  }

/** What the parser tells of a row: its fields, and the line that it begins at. Its raw text may begin with blank lines. */
const checkRow = createCheck(
  Type.Object({ record: Type.Unknown(), raw: Type.String(), info: Type.Object({ lines: Type.Integer() }) }),
)

function rowOf(row: unknown): { readonly record: unknown; readonly number: number } {
  const checked = checkRow(row)
  if (!checked.ok) throw new TypeError('the parser told no row')
  const { record, raw, info } = checked.value
  return { record, number: info.lines - raw.trim().split('\n').length + 1 }
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // The parser's own message quotes the line.
    throw badPrompts(`${place} is not JSON`)
  }
}

export const STREAM_READERS: Readonly<Record<StreamFormat, Read>> = {
  jsonl: jsonLines,
  json: jsonDocument,
  txt: textLines,
  csv: separated(','),
  tsv: separated('\t'),
}
