// `conclave policies check`: whether a file is a policy set, said without an api.

import { Command } from '@commander-js/extra-typings'
import { checkPolicySet, ruleIdsOf } from '@conclave/shared/recipe/policies'
import { CommandError } from '../command-error.js'
import { faultText, placed, readDocument } from '../documents.js'
import { EXIT } from '../exit-codes.js'
import { type Shell } from '../shell.js'
import { jsonText } from './api-command.js'

export const policiesCommand = (shell: Shell) =>
  new Command('policies').description('policy sets as files').addCommand(
    new Command('check')
      .description('check a policy set; every fault with its line and column')
      .argument('<file>', 'JSON or YAML')
      .option('--json', 'what was found, as JSON')
      .action(async (file, { json }) => {
        const document = await readDocument(file)
        const checked = checkPolicySet(document.value)
        const faults = checked.ok ? [] : placed(document, checked.faults)
        if (json === true) shell.out(jsonText({ ok: checked.ok, faults }))
        if (!checked.ok) {
          const lines = faults.map((fault) => faultText(file, fault))
          const count = `${faults.length} ${faults.length === 1 ? 'place needs' : 'places need'} another value`
          throw new CommandError(json === true ? count : [...lines, count].join('\n'), { exit: EXIT.input })
        }
        if (json === true) return
        const { name = 'without a name', policies } = checked.value
        shell.out(
          `${file}: a policy set (${name}), ${policies.length} policies, ${ruleIdsOf(checked.value).length} rules`,
        )
      }),
  )
