// Rows as Parquet, a row group at a time. hyparquet-writer is plain JavaScript, writes nested columns and hands out what it
// has written between two groups; the WebAssembly and native writers want the whole table, or a build for every platform.

import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type TObject } from 'typebox'
import { jsonColumns, parquetSchemaOf } from './parquet-schema.js'
import { type Pages } from './read-rows.js'

/** Rows are held until their group is written. Fewer a group cost columns that compress less. */
const ROWS_PER_GROUP = 1_000

export async function* encodeParquet(pages: Pages<object>, schema: TObject): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({
    writer: bytes,
    schema: parquetSchemaOf(schema),
    statistics: false,
    createdBy: 'conclave',
  })
  const json = new Set(jsonColumns(schema))
  const columns = Object.keys(schema.properties)
  const write = (rows: readonly ReadonlyMap<string, unknown>[]): Uint8Array => {
    const columnData = columns.map((name) => ({
      name,
      data: rows.map((row) => valueOf(row.get(name), json.has(name))),
      offsetIndex: false,
    }))
    void file.write({ columnData, rowGroupSize: ROWS_PER_GROUP })
    return takeBytes(bytes)
  }

  let held: ReadonlyMap<string, unknown>[] = []
  for await (const rows of pages) {
    for (const row of rows) held.push(new Map<string, unknown>(Object.entries(row)))
    if (held.length < ROWS_PER_GROUP) continue
    const group = held
    held = []
    yield write(group)
  }
  if (held.length > 0) yield write(held)
  void file.finish()
  yield takeBytes(bytes)
}

const valueOf = (value: unknown, isJson: boolean): unknown =>
  isJson && value !== null && value !== undefined ? JSON.stringify(value) : value

/** What was written since the last time; the writer begins anew at the same offset of the file. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.getBytes())
  writer.index = 0
  return bytes
}
