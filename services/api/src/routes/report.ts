// The quality report of a batch: as data, and as a page to read.

import Type from 'typebox'
import { type BudgetBooks, type UsageRow } from '@conclave/shared/ports/budget'
import { type Batch, type BatchLedger } from '@conclave/shared/ports/ledger'
import { NANO_PER_USD } from '@conclave/shared/ports/prices'
import { type ReportLedger } from '@conclave/shared/ports/report-ledger'
import { ruleIdsOf, selectRules } from '@conclave/shared/recipe/policies'
import { type PairSpend } from '@conclave/shared/report/pair-report'
import { renderHtml, renderMarkdown } from '@conclave/shared/report/render-report'
import { reportOf, type Report } from '@conclave/shared/report/report'
import { addSample, createTally } from '@conclave/shared/report/tally'
import { type Api } from '../app.js'
import { problems } from '../errors.js'
import { PAGE_CSP } from '../http/security-headers.js'
import { existing } from './batches.js'
import { BatchId } from './parameters.js'

export interface ReportRoutes {
  readonly ledger: BatchLedger
  readonly reports: ReportLedger
  readonly books: Pick<BudgetBooks, 'usage'>
}

const PAGE = 500

export function reportRoutes(app: Api, { ledger, reports, books }: ReportRoutes): void {
  app.get(
    '/v1/batches/:id/report',
    {
      config: { scope: 'read', owned: 'batch' },
      schema: {
        tags: ['batches'],
        summary: 'Report on the quality of a batch',
        description:
          'Outcomes and drop reasons, grades with intervals, rounds and stop reasons, rule coverage, refusals, judges, cost per ' +
          'accepted sample, preference pairs. Of a batch that still runs, what has ended so far.',
        params: BatchId,
        querystring: Type.Object(
          { format: Type.Enum(['json', 'markdown', 'html'], { type: 'string', default: 'json' }) },
          { additionalProperties: false },
        ),
        produces: ['application/json', 'text/markdown', 'text/html'],
        response: {
          200: {
            description: 'the report',
            content: {
              'application/json': { schema: Type.Unknown() },
              'text/markdown': { schema: Type.Unsafe<Report>(Type.String()) },
              'text/html': { schema: Type.Unsafe<Report>(Type.String()) },
            },
          },
          ...problems('not-found', 'invalid', 'unavailable'),
        },
      },
    },
    async ({ params, query: { format } }, reply) => {
      const report = await makeReport(reports, books, await existing(ledger, params.id))
      if (format === 'json') return report
      const [type, text] =
        format === 'html' ? ['text/html', renderHtml(report)] : ['text/markdown', renderMarkdown(report)]
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-security-policy', PAGE_CSP)
        .serializer(String)
        .send(text)
    },
  )
}

async function makeReport(reports: ReportLedger, books: ReportRoutes['books'], batch: Batch): Promise<Report> {
  const { policySet } = await reports.batchGround(batch.id)
  const selected = selectRules(policySet, batch.recipe.rules)
  const policies = selected.ok ? selected.value : policySet
  const tally = createTally()
  for (let after: number | null = -1; after !== null;) {
    const page = await reports.ended(batch.id, after, PAGE)
    for (const sample of page.samples) addSample(tally, sample)
    after = page.next
  }
  return reportOf(
    {
      id: batch.id,
      name: batch.name,
      state: batch.state,
      recipe: batch.recipe.name,
      policySet: batch.policySetName,
      ruleIds: ruleIdsOf(policies),
      total: batch.total,
      calls: batch.usage.calls,
      inputTokens: batch.usage.input,
      outputTokens: batch.usage.output,
      costUsd: costUsdOf(batch),
      pairSpend: batch.recipe.preference === null ? null : pairSpendOf(await books.usage(batch.id)),
    },
    tally,
    policies,
  )
}

/** Lost calls are in it: what was spent and brought nothing is part of what an accepted sample cost. */
function costUsdOf({ cost, usage }: Batch): number | null {
  const isKnown = usage.calls > cost.unpricedCalls
  return isKnown ? (cost.nanoUsd + cost.lostNanoUsd) / NANO_PER_USD : null
}

const PAIR_STEPS: ReadonlySet<string> = new Set(['belief', 'misled', 'violation'])

function pairSpendOf(usage: readonly UsageRow[]): PairSpend {
  const rows = usage.filter(({ step }) => PAIR_STEPS.has(step))
  const sum = (of: (row: UsageRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const calls = sum((row) => row.calls)
  const isKnown = calls > sum((row) => row.unpricedCalls)
  return {
    calls,
    tokens: sum((row) => row.input + row.output),
    costUsd: isKnown ? sum((row) => row.nanoUsd + row.lostNanoUsd) / NANO_PER_USD : null,
  }
}
