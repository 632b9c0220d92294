// `conclave export`: the data set of a batch, into a file or to stdout; its card; and the proof that its reasoning survives.

import { writeFile } from 'node:fs/promises'
import { TEMPLATE_NAMES } from '@conclave/shared/exports/check/templates'
import { findBatch } from '../api/find-batch.js'
import { bodyOf, type Api } from '../api/open-api.js'
import { CommandError } from '../command-error.js'
import { downloadExport } from '../download-export.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText } from './api-command.js'
import { checkExport, renderCheck, type CheckResult } from './check-export.js'

const DEFAULT_COT = 'think-tags'

/** What the templates of ours are called, in every help. */
export const TEMPLATE = `${TEMPLATE_NAMES.join(', ')}, or a file of Jinja`

export const exportCommand = (shell: Shell) =>
  apiCommand('export')
    .description('write the data set of a batch: its accepted samples as training rows')
    .argument('<batch>', BATCH)
    .option('--format <format>', 'what a row is: aidsafe, messages, ... (the API docs list them)', 'messages')
    .option('--encoding <encoding>', 'how rows are written: jsonl, jsonl.gz, csv, parquet (default: jsonl)')
    .option('--cot <place>', 'where the thoughts go: think-tags, reasoning_content, thinking, none')
    .option('-o, --output <file>', 'into this file; a download that was cut is gone on with (default: stdout)')
    .option('--card <file>', 'write the card of the data set into this file, a README.md for its repository')
    .option('--check <template>', `prove that the reasoning survives a chat template: ${TEMPLATE}`)
    .action(async (named, { format, encoding, cot, output, card, check, ...options }) => {
      const api = apiOf(shell, options)
      const batch = await findBatch(api, named)
      const path = exportPath(batch.id, { format, encoding, cot })
      if (card !== undefined) await writeFile(card, await cardOf(api, path))
      if (output === undefined && check === undefined && card === undefined) {
        for await (const bytes of await bodyOf(await api.raw(path))) await shell.outBytes(bytes)
        return
      }
      const hasLines = encoding === undefined || encoding === 'jsonl'
      const file =
        output === undefined
          ? null
          : { name: output, ...(await downloadExport({ shell, api, path, file: output, hasLines })) }
      const checked = check === undefined ? null : await checkBatch(api, batch.id, { format, cot, template: check })
      if (options.json === true) {
        shell.out(
          jsonText({ batch: batch.id, file: file?.name, bytes: file?.bytes, rows: file?.rows, card, check: checked }),
        )
      } else {
        if (card !== undefined) shell.out(`${card}: the card`)
        if (file !== null)
          shell.out(`${file.name}: ${file.rows === null ? '' : `${file.rows} rows, `}${file.bytes} bytes`)
        if (batch.finished_at === null) shell.note('The batch still runs: these are the samples accepted so far.')
        if (checked !== null) shell.out(renderCheck(checked))
      }
      if (checked !== null) failUnlessSurvived(checked)
    })

export interface ExportChoice {
  readonly format: string
  readonly encoding?: string | undefined
  readonly cot?: string | undefined
}

/** Of the export, with its query. */
export function exportPath(batchId: string, { format, encoding, cot }: ExportChoice): string {
  const query = new URLSearchParams({ format })
  if (encoding !== undefined) query.set('encoding', encoding)
  if (cot !== undefined) query.set('cot', cot)
  return `/v1/batches/${batchId}/export?${query.toString()}`
}

export async function cardOf(api: Api, path: string): Promise<string> {
  return new Response(await bodyOf(await api.raw(`${path}&card=true`))).text()
}

const checkBatch = (
  api: Api,
  batch: string,
  { format, cot = DEFAULT_COT, template }: { format: string; cot?: string | undefined; template: string },
): Promise<CheckResult> =>
  checkExport({
    source: { batch, format, cot, download: async (path) => bodyOf(await api.raw(path)) },
    template,
  })

export function failUnlessSurvived({ ok, template, faultyRows, rows }: CheckResult): void {
  if (ok) return
  throw new CommandError(
    `a model trained by ${template} would not learn all of the reasoning: ${faultyRows} of ${rows} rows`,
    {
      advice: 'Choose another place for the thoughts (--cot), or another chat template.',
    },
  )
}
