// One sample, whole.

import Type from 'typebox'
import { type BatchLedger } from '@conclave/shared/ports/ledger'
import { type Api } from '../app.js'
import { notFound } from '../access/guard-routes.js'
import { problems } from '../errors.js'
import { sampleDetailView } from '../views.js'
import { SampleId } from './parameters.js'

export function sampleRoutes(app: Api, { ledger }: { readonly ledger: BatchLedger }): void {
  app.get(
    '/v1/samples/:id',
    {
      config: { scope: 'read', owned: 'sample' },
      schema: {
        tags: ['samples'],
        summary: 'Show a sample: its journal, and what came of it',
        params: SampleId,
        response: { 200: Type.Ref('SampleDetail'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params }) => {
      const sample = await ledger.sample(params.id)
      if (sample === null) throw notFound('sample')
      return sampleDetailView(sample)
    },
  )
}
