// The data set: accepted samples as training rows, streamed page by page in batch order.

import { Readable } from 'node:stream'
import Type from 'typebox'
import { EXPORT_FORMATS, exportFormat, type ExportFormat } from '@conclave/shared/exports/export-format'
import { COT_PLACES } from '@conclave/shared/exports/messages'
import { type BatchLedger } from '@conclave/shared/ports/ledger'
import { type Api } from '../app.js'
import { problems } from '../errors.js'
import { existing } from './batches.js'
import { BatchId } from './parameters.js'

const PAGE = 500

/** Text on the wire, a stream in the handler. */
const Lines = Type.Unsafe<Readable>(Type.String())

export function exportRoutes(app: Api, { ledger }: { readonly ledger: BatchLedger }): void {
  app.get(
    '/v1/batches/:id/export',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['exports'],
        summary: 'Stream the accepted samples as JSON lines',
        description: 'Of a batch that still runs, what is accepted so far.',
        params: BatchId,
        querystring: Type.Object(
          {
            format: Type.Enum([...EXPORT_FORMATS], { type: 'string', default: 'aidsafe' }),
            cot: Type.Enum([...COT_PLACES], {
              type: 'string',
              default: 'think-tags',
              description: 'for `messages`: where the thoughts go',
            }),
          },
          { additionalProperties: false },
        ),
        produces: ['application/x-ndjson'],
        response: {
          200: {
            description: 'one JSON object a line',
            content: { 'application/x-ndjson': { schema: Lines } },
          },
          ...problems('not-found', 'invalid', 'unavailable'),
        },
      },
    },
    async ({ params, query: { format, cot } }, reply) => {
      await existing(ledger, params.id)
      return reply
        .type('application/x-ndjson')
        .header('content-disposition', `attachment; filename="${params.id}-${format}.jsonl"`)
        .send(Readable.from(lines(ledger, params.id, exportFormat(format, cot)), { objectMode: false }))
    },
  )
}

/** A page of lines at a time: what is in memory does not grow with the batch. */
async function* lines(ledger: BatchLedger, batchId: string, row: ExportFormat): AsyncGenerator<string> {
  for (let after = -1; ;) {
    const page = await ledger.accepted(batchId, after, PAGE)
    if (page.length > 0) yield page.map((sample) => `${JSON.stringify(row(sample))}\n`).join('')
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = last.ordinal
  }
}
