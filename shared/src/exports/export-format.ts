// An export format: an accepted sample to one training row. One file a format; this one is the type and the table.

import { type SampleRecord } from '../recipe/record.js'
import { aidsafe } from './aidsafe.js'
import { messages, type CotPlace } from './messages.js'

export interface Exportable {
  readonly prompt: string
  readonly record: SampleRecord
}

export type ExportFormat = (sample: Exportable) => object

export const EXPORT_FORMATS = ['aidsafe', 'messages'] as const
export type ExportFormatName = (typeof EXPORT_FORMATS)[number]

export const exportFormat = (name: ExportFormatName, cot: CotPlace): ExportFormat =>
  name === 'aidsafe' ? aidsafe : messages(cot)
