// Prompts of a Parquet file, some rows at a time.

import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { badPrompts, promptOf, type Fields, type NumberedPrompt } from './prompt-line.js'

const ROWS_AT_ONCE = 5_000

/** @throws CommandError where it is no Parquet, or a row holds no prompt */
export async function* readParquet(path: string, fields: Fields): AsyncGenerator<NumberedPrompt> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw badPrompts(`${path} is not Parquet: ${error instanceof Error ? error.message : String(error)}`)
  })
  const total = Number(metadata.num_rows)
  for (let rowStart = 0; rowStart < total; rowStart += ROWS_AT_ONCE) {
    const rowEnd = Math.min(total, rowStart + ROWS_AT_ONCE)
    const rows: readonly unknown[] = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors })
    for (const [i, row] of rows.entries()) {
      const number = rowStart + i + 1
      yield { number, prompt: promptOf(plain(row), fields, `${path}, row ${number}`) }
    }
  }
}

/** Values of Parquet as JSON can say them: large integers as numbers or text, times in RFC 3339, nothing as nothing. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null || each === undefined ? [] : [[key, plain(each)]])),
  )
}
