// What an export is made of, page by page in batch order: rows, or the lines of JSON that they are written as. The page that
// comes next is read while this one is written; between two pages nothing of the ledger is held, however slow the reader.

import { type CotPlace, type ExportFormat } from '@conclave/shared/exports/export-format'
import { type BatchLedger } from '@conclave/shared/ports/ledger'

export interface RowsWanted {
  readonly batchId: string
  readonly format: ExportFormat
  readonly cot: CotPlace
  /** Rows to leave out at the beginning. */
  readonly skip: number
}

export type Pages<T> = AsyncIterable<readonly T[]>

type Ledger = Pick<BatchLedger, 'accepted' | 'acceptedJson' | 'acceptedOrdinal'>

/** Samples: few enough that two pages of long records are little, and enough that the ledger is seldom asked. */
const PAGE = 250

export const readRows = (ledger: Ledger, wanted: RowsWanted): Pages<object> =>
  readPages(ledger, wanted, ledger.accepted, (sample) => wanted.format.rows(sample, wanted.cot))

export function readLines(ledger: Ledger, wanted: RowsWanted): Pages<string> {
  const { json, rows } = wanted.format
  return json === undefined
    ? readPages(ledger, wanted, ledger.accepted, (sample) => rows(sample, wanted.cot).map((row) => JSON.stringify(row)))
    : readPages(ledger, wanted, ledger.acceptedJson, (sample) => [json(sample)])
}

async function* readPages<S extends { readonly ordinal: number }, T>(
  ledger: Ledger,
  wanted: RowsWanted,
  accepted: (batchId: string, after: number, limit: number) => Promise<readonly S[]>,
  rowsOf: (sample: S) => readonly T[],
): AsyncGenerator<readonly T[]> {
  const place = await startOf(ledger, wanted)
  if (place === null) return
  let { rowsToSkip } = place
  const read = (from: number) => {
    const page = accepted(wanted.batchId, from, PAGE)
    page.catch(() => undefined) // told to whoever asks for it
    return page
  }
  for (let next: Promise<readonly S[]> | null = read(place.after); next !== null;) {
    const page: readonly S[] = await next
    const last = page.at(-1)
    next = last === undefined || page.length < PAGE ? null : read(last.ordinal)
    const rows = page.flatMap(rowsOf)
    const rest = rows.slice(rowsToSkip)
    rowsToSkip -= rows.length - rest.length
    if (rest.length > 0) yield rest
  }
}

/** Where every sample has as many rows, the ledger finds the place; else the rows before it are made, and left out. */
async function startOf(ledger: Ledger, { batchId, format, skip }: RowsWanted) {
  const each = format.rowsPerSample
  const samples = each === null ? 0 : Math.floor(skip / each)
  const after = samples === 0 ? -1 : await ledger.acceptedOrdinal(batchId, samples)
  return after === null ? null : { after, rowsToSkip: skip - samples * (each ?? 0) }
}
