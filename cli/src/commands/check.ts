// `conclave check`: the proof that the reasoning of an exported file survives a chat template.

import { Command } from '@commander-js/extra-typings'
import { type Shell } from '../shell.js'
import { jsonText } from './api-command.js'
import { checkExport, renderCheck } from './check-export.js'
import { failUnlessSurvived, TEMPLATE } from './export.js'

export const checkCommand = (shell: Shell) =>
  new Command('check')
    .description('prove that the reasoning of an exported file survives a chat template')
    .argument('<file>', 'rows of messages, prompt-completion, sharegpt or alpaca, as jsonl or jsonl.gz')
    .requiredOption('--template <template>', TEMPLATE)
    .option('--json', 'the answer as JSON')
    .action(async (file, { template, json }) => {
      const checked = await checkExport({ source: { file }, template })
      shell.out(json === true ? jsonText(checked) : renderCheck(checked))
      failUnlessSurvived(checked)
    })
