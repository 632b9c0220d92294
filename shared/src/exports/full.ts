// Everything that is known of a sample, for provenance: what a training row can be checked against.

import Type from 'typebox'
import { oneRowFormat, type ExportFormat, type StoredExportable } from './export-format.js'

/** `{ sample_id, ordinal, id, prompt, metadata, record }`; the record as the API shows it with a sample. */
export const full: ExportFormat = oneRowFormat({
  summary: 'everything, dropped thoughts with author and reason among it',
  source: 'Conclave: GET /v1/samples/{id}',
  cotPlaces: [],
  holdsRejected: true,
  schema: () =>
    Type.Object({
      sample_id: Type.String(),
      ordinal: Type.Integer({ description: 'place in the batch, from 0' }),
      id: Type.Union([Type.String(), Type.Null()], { description: 'as it was submitted with the prompt' }),
      prompt: Type.String(),
      metadata: Type.Unknown({ description: 'as it was submitted with the prompt' }),
      record: Type.Unknown({
        description:
          'intents, turns, kept and dropped thoughts, response, grades, usage: as GET /v1/samples/{id} has it',
      }),
    }),
  row: (sample) => ({ ...keys(sample), record: sample.record }),
  json: ({ recordJson, ...sample }) => `${JSON.stringify(keys(sample)).slice(0, -1)},"record":${recordJson}}`,
})

const keys = ({ id, ordinal, externalId, prompt, metadata }: Omit<StoredExportable, 'recordJson'>) => ({
  sample_id: id,
  ordinal,
  id: externalId,
  prompt,
  metadata,
})
