// The data set: accepted samples as training rows, streamed in batch order, and its card.

import Negotiator from 'negotiator'
import { Readable } from 'node:stream'
import Type, { type Static } from 'typebox'
import { renderCard } from '@conclave/shared/exports/card'
import { COT_PLACES, type CotPlace } from '@conclave/shared/exports/export-format'
import { cotPlaceOf, EXPORT_FORMATS, exportFormat } from '@conclave/shared/exports/formats'
import { TERMINAL_STATES, type Batch, type BatchLedger } from '@conclave/shared/ports/ledger'
import { type ReportLedger } from '@conclave/shared/ports/report-ledger'
import { permits } from '../access/api-keys.js'
import { type Caller } from '../access/caller.js'
import { type Api } from '../app.js'
import { invalid, Problem, problems } from '../errors.js'
import { ENCODING_NAMES, encodingOf, type EncodingName } from '../export/encoding.js'
import { existing } from './batches.js'
import { BatchId } from './parameters.js'

export interface ExportRoutes {
  readonly ledger: BatchLedger
  readonly reports: Pick<ReportLedger, 'batchGround'>
}

const Query = Type.Object(
  {
    format: Type.Enum([...EXPORT_FORMATS], {
      type: 'string',
      default: 'aidsafe',
      description: EXPORT_FORMATS.map((name) => `\`${name}\`: ${exportFormat(name).summary}`).join('; '),
      examples: ['messages'],
    }),
    cot: Type.Optional(
      Type.Enum([...COT_PLACES], {
        type: 'string',
        description:
          'where the thoughts go, in formats that hold a conversation: `think-tags` (the default) before the response, ' +
          '`reasoning_content` or `thinking` in a key of that name, `none`',
        examples: ['reasoning_content'],
      }),
    ),
    include: Type.Optional(
      Type.Enum(['rejected'], {
        type: 'string',
        description:
          'of a batch that makes preference pairs, formats whose rows hold rejected sides, which leave the policies on purpose, ' +
          'are for keys with the scope `admin`, and for those who say so',
        examples: ['rejected'],
      }),
    ),
    encoding: Type.Optional(
      Type.Enum([...ENCODING_NAMES], {
        type: 'string',
        description: 'without it, what `Accept` prefers; else `jsonl`',
        examples: ['parquet'],
      }),
    ),
    after: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 2 ** 31 - 1,
        description:
          'goes on with a download that was cut: leaves out so many rows, and the header of a CSV. Of a batch that has ended, ' +
          'and not in `parquet`',
        examples: [1200],
      }),
    ),
    card: Type.Optional(
      Type.Enum(['true', 'false'], { type: 'string', description: 'answers the card of the data set instead of it' }),
    ),
  },
  { additionalProperties: false },
)

const Conditions = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      maxLength: 1000,
      description: 'the `ETag` of the download that was cut: 412 where the export has changed since',
    }),
  ),
})

/** Text or bytes on the wire, a stream in the handler. */
const streamOf = (description: string, example?: string) => ({
  schema: Type.Unsafe<Readable>(
    Type.String({ description, ...(example === undefined ? {} : { examples: [example] }) }),
  ),
})

const ROW =
  '{"messages":[{"role":"user","content":"..."},{"role":"assistant","content":"<think>\\n...\\n</think>\\n\\n..."}]}\n'
const MARKDOWN = 'text/markdown'

export function exportRoutes(app: Api, { ledger, reports }: ExportRoutes): void {
  app.get(
    '/v1/batches/:id/export',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['exports'],
        summary: 'Stream the accepted samples as training rows',
        description:
          'In batch order. Of a batch that still runs, what is accepted so far; of one that has ended always the same bytes, ' +
          'marked by an `ETag`.',
        params: BatchId,
        querystring: Query,
        headers: Conditions,
        produces: [...ENCODING_NAMES.map((name) => encodingOf(name).mediaType), MARKDOWN],
        response: {
          200: {
            description: 'the rows; or the card',
            content: {
              'application/x-ndjson': streamOf('one JSON object a line', ROW),
              'application/gzip': streamOf('the same lines, compressed'),
              'text/csv': streamOf('a header, and a row for each; cells that are no text hold JSON'),
              'application/vnd.apache.parquet': streamOf(
                'the rows in groups; values without a fixed shape are JSON text',
              ),
              [MARKDOWN]: { schema: Type.String({ description: 'the card: README.md of the data set' }) },
            },
          },
          ...problems('not-found', 'invalid', 'batch-state', 'changed', 'unavailable'),
        },
      },
    },
    async ({ params, query, headers, raw, caller }, reply) => {
      const { cot, name } = readChoice(query, headers.accept)
      const batch = await existing(ledger, params.id)
      guardRejected(batch, query, caller)
      const encoding = encodingOf(name)
      const fileName = `${batch.id}-${query.format}.${encoding.extension}`
      if (query.card === 'true') {
        const { policySet } = await reports.batchGround(batch.id)
        const card = renderCard({ ...batch, ...{ batchId: batch.id, policySet, format: query.format, cot, fileName } })
        return reply.type(`${MARKDOWN}; charset=utf-8`).serializer(String).send(card)
      }

      const edition = editionOf(batch, [query.format, cot, name])
      checkResume(batch, edition, query.after, headers['if-match'])
      void reply.type(encoding.mediaType).header('content-disposition', `attachment; filename="${fileName}"`)
      void reply.header('vary', 'accept')
      if (edition !== null) void reply.header('etag', edition)
      if (raw.method === 'HEAD') return reply.send(Readable.from([]))
      const format = exportFormat(query.format)
      return reply.send(encoding.open(ledger, { batchId: batch.id, format, cot, skip: query.after ?? 0 }))
    },
  )
}

/** Rejected sides go to nobody by accident. The card says what is in a set, and holds none of it. */
function guardRejected({ recipe }: Batch, { format, include, card }: Static<typeof Query>, { scope }: Caller): void {
  if (exportFormat(format).holdsRejected !== true || recipe.preference === null) return
  if (card === 'true' || include === 'rejected' || (scope !== null && permits(scope, 'admin'))) return
  const message = `the format "${format}" holds text of this batch that leaves the policies on purpose`
  throw new Problem('forbidden', `${message}: ask for it with include=rejected, or with a key of the scope "admin"`)
}

/** What is asked for, or a problem that names the parameter that cannot be had with the others. */
function readChoice(query: Static<typeof Query>, accept: string | undefined) {
  const format = exportFormat(query.format)
  const cot = cotPlaceOf(format, query.cot)
  const name = query.encoding ?? accepted(accept)
  const message =
    format.cotPlaces.length === 0
      ? `is not for the format "${query.format}", which lists the thoughts`
      : `the format "${query.format}" takes ${format.cotPlaces.join(' or ')}`
  if (cot === null) throw invalid([{ pointer: '?cot', message }])
  if (query.after !== undefined && query.after > 0 && !encodingOf(name).resumable) {
    throw invalid([{ pointer: '?after', message: `a download in "${name}" cannot be gone on with: begin it again` }])
  }
  return { cot, name }
}

/** The encoding that a client prefers; one that wants none of them gets lines of JSON. */
function accepted(accept: string | undefined): EncodingName {
  const types = ENCODING_NAMES.map((name) => encodingOf(name).mediaType)
  const preferred = new Negotiator({ headers: { accept } }).mediaType(types)
  return ENCODING_NAMES.find((name) => encodingOf(name).mediaType === preferred) ?? 'jsonl'
}

/** Accepted samples stay as they are, so that their number says which ones they are; null while more may come. */
function editionOf({ state, counts, total }: Batch, choice: readonly [string, CotPlace, EncodingName]): string | null {
  // Of a cancelled batch, samples may still be on their way.
  const ended = TERMINAL_STATES.reduce((sum, each) => sum + counts[each], 0)
  const mayGrow = (state !== 'completed' && state !== 'cancelled') || ended < total
  return mayGrow ? null : `"${[counts.accepted, ...choice].join('-')}"`
}

function checkResume({ state }: Batch, edition: string | null, after: number | undefined, ifMatch: string | undefined) {
  if (ifMatch !== undefined && !isAmong(ifMatch, edition)) {
    throw new Problem('changed', 'the export is not the one that was begun: begin it again, without `after`')
  }
  if (after !== undefined && after > 0 && edition === null) {
    throw new Problem('batch-state', `the batch is ${state}: rows may still come before those you have; begin again`)
  }
}

/** Source: RFC 9110, section 13.1.1. */
const isAmong = (ifMatch: string, edition: string | null): boolean =>
  ifMatch.trim() === '*' || (edition !== null && ifMatch.split(',').some((each) => each.trim() === edition))
