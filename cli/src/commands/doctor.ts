// `conclave doctor`: looks at everything a fleet needs, with real small calls, and says what to do next.

import { Option } from '@commander-js/extra-typings'
import { CommandError } from '../command-error.js'
import { checkApi } from '../doctor/check-api.js'
import { checkEndpoints } from '../doctor/check-endpoints.js'
import { checkSettings } from '../doctor/check-settings.js'
import { checkStores } from '../doctor/check-stores.js'
import { type Finding } from '../doctor/finding.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiPlace, jsonText } from './api-command.js'

const PARTS = ['settings', 'stores', 'api', 'endpoints'] as const

const MARKS = { ok: ['green', 'ok  '], note: ['yellow', 'note'], fault: ['red', 'FAULT'] } as const

export const doctorCommand = (shell: Shell) =>
  apiCommand('doctor')
    .description('check settings, stores, the api and what the endpoints can do, and say what to do next')
    .addOption(new Option('--only <part...>', 'only these').choices(PARTS))
    .action(async ({ only = PARTS, ...options }) => {
      const checks: Readonly<Record<(typeof PARTS)[number], () => Promise<readonly Finding[]>>> = {
        settings: () => checkSettings(shell.env),
        stores: () => checkStores(shell.env),
        api: () => checkApi({ ...apiPlace(shell, options), signal: shell.stopping }),
        endpoints: () => checkEndpoints(shell.env, shell.stopping),
      }
      const findings: Finding[] = []
      for (const part of PARTS.filter((each) => only.includes(each))) {
        if (options.json !== true) shell.out(shell.paint('bold', part))
        for (const finding of await checks[part]()) {
          findings.push(finding)
          if (options.json !== true) say(shell, finding)
        }
      }
      const faults = findings.filter(({ is }) => is === 'fault').length
      if (options.json === true) shell.out(jsonText({ ok: faults === 0, findings }))
      if (faults > 0) throw new CommandError(`${faults} ${faults === 1 ? 'fault was' : 'faults were'} found`)
      if (options.json !== true) shell.out('Nothing is wrong.')
    })

function say(shell: Shell, { is, what, found, next }: Finding): void {
  const [style, mark] = MARKS[is]
  shell.out(`  ${shell.paint(style, mark)}  ${what}: ${found}`)
  if (next !== undefined) shell.out(`        ${next}`)
}
