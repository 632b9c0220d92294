// The encodings of an export: what bytes its rows become. Each holds a page or a row group at a time.

import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { type BatchLedger } from '@conclave/shared/ports/ledger'
import { encodeCsv } from './encode-csv.js'
import { encodeParquet } from './encode-parquet.js'
import { readLines, readRows, type RowsWanted } from './read-rows.js'

interface Encoding {
  readonly mediaType: string
  readonly extension: string
  /** Whether a cut download can be gone on with from a row on. */
  readonly resumable: boolean
  readonly open: (ledger: BatchLedger, wanted: RowsWanted) => Readable
}

const chunks = (source: AsyncIterable<string | Uint8Array>): Readable => Readable.from(source, { objectMode: false })

/** Each line by itself: joined to text, one rare letter would make a page twice as wide, and many times as slow to encode. */
async function* lines(ledger: BatchLedger, wanted: RowsWanted): AsyncGenerator<Uint8Array> {
  for await (const page of readLines(ledger, wanted)) yield Buffer.concat(page.map((line) => Buffer.from(`${line}\n`)))
}

const ENCODINGS = {
  jsonl: {
    mediaType: 'application/x-ndjson',
    extension: 'jsonl',
    resumable: true,
    open: (ledger, wanted) => chunks(lines(ledger, wanted)),
  },
  'jsonl.gz': {
    mediaType: 'application/gzip',
    extension: 'jsonl.gz',
    resumable: true,
    // What either end of the pipe meets, the other one is told.
    open: (ledger, wanted) => pipeline(chunks(lines(ledger, wanted)), createGzip(), () => undefined),
  },
  csv: {
    mediaType: 'text/csv',
    extension: 'csv',
    resumable: true,
    open: (ledger, wanted) => {
      const columns = Object.keys(wanted.format.schema(wanted.cot).properties)
      return chunks(encodeCsv(readRows(ledger, wanted), { columns, withHeader: wanted.skip === 0 }))
    },
  },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    resumable: false,
    open: (ledger, wanted) => chunks(encodeParquet(readRows(ledger, wanted), wanted.format.schema(wanted.cot))),
  },
} as const satisfies Readonly<Record<string, Encoding>>

export type EncodingName = keyof typeof ENCODINGS

const isEncoding = (name: string): name is EncodingName => Object.hasOwn(ENCODINGS, name)
export const ENCODING_NAMES: readonly EncodingName[] = Object.keys(ENCODINGS).filter(isEncoding)
export const encodingOf = (name: EncodingName): Encoding => ENCODINGS[name]
