// An export format: an accepted sample to training rows. One file a format; this one is the type, formats.ts the list.

import { type Static, type TObject } from 'typebox'
import { type SampleRecord } from '../recipe/record.js'

/** Thoughts with the response they lead to. */
export interface Answered {
  readonly record: Pick<SampleRecord, 'thoughts' | 'response'>
}

/** An accepted sample, as formats read it. */
export interface Exportable {
  readonly id: string
  readonly ordinal: number
  readonly externalId: string | null
  readonly prompt: string
  readonly metadata: object | null
  readonly record: SampleRecord
}

/**
 * Where the thoughts go: before the response in `<think>` tags, in a key of their own beside it (`reasoning_content` as Qwen's
 * and DeepSeek's chat templates read it, `thinking` as gpt-oss's does), or nowhere.
 */
export const COT_PLACES = ['think-tags', 'reasoning_content', 'thinking', 'none'] as const
export type CotPlace = (typeof COT_PLACES)[number]

/** The same, with its record as the JSON that is kept of it. */
export interface StoredExportable extends Omit<Exportable, 'record'> {
  readonly recordJson: string
}

export interface ExportFormat {
  readonly summary: string
  /** Who reads it, and where the field names come from. */
  readonly source: string
  /** The places it can put thoughts at, the first by default; empty where it always lists them. */
  readonly cotPlaces: readonly CotPlace[]
  /** How many rows each sample has; null where that differs. */
  readonly rowsPerSample: number | null
  /** Whether rows hold text that leaves the policies on purpose, where a batch makes preference pairs. */
  readonly holdsRejected?: boolean
  /** Of one row, with all its columns in their order; the JSON Schema, and what CSV and Parquet columns are made of. */
  readonly schema: (cot: CotPlace) => TObject
  readonly rows: (sample: Exportable, cot: CotPlace) => readonly object[]
  /** A sample's only row as JSON, where the format can have that without reading the record. */
  readonly json?: (sample: StoredExportable) => string
}

/** A format with one row a sample, whose rows are held to its schema by their type. */
export const oneRowFormat = <S extends TObject>({
  schema,
  row,
  ...about
}: Pick<ExportFormat, 'summary' | 'source' | 'cotPlaces' | 'json' | 'holdsRejected'> & {
  readonly schema: (cot: CotPlace) => S
  readonly row: (sample: Exportable, cot: CotPlace) => Static<S>
}): ExportFormat => ({ ...about, rowsPerSample: 1, schema, rows: (sample, cot) => [row(sample, cot)] })
