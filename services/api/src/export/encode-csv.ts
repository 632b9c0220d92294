// Rows as CSV: RFC 4180 with lines that end in LF, UTF-8, a header. Text stands as it is, in quotes, whatever line breaks it
// holds; null is an empty cell without quotes; anything else is JSON. Nothing is changed for the sake of spreadsheets.

import { type Pages } from './read-rows.js'

// Every text is in quotes, so that no reader ends a row at a bare CR. Of a general CSV writer, which asks of each cell what
// it needs, nothing else would be used, and cells full of JSON took it ten times as long.
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : quoted(typeof value === 'string' ? value : JSON.stringify(value))

const lineOf = (cells: readonly unknown[]): string => `${cells.map(cellOf).join(',')}\n`

export interface CsvTerms {
  readonly columns: readonly string[]
  readonly withHeader: boolean
}

export async function* encodeCsv(pages: Pages<object>, { columns, withHeader }: CsvTerms): AsyncGenerator<string> {
  if (withHeader) yield lineOf(columns)
  for await (const rows of pages) {
    const lines = rows.map((row) => {
      const values = new Map<string, unknown>(Object.entries(row))
      return lineOf(columns.map((column) => values.get(column)))
    })
    yield lines.join('')
  }
}
