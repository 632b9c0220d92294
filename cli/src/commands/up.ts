// `conclave up`: brings everything up on this machine, and stays until it is told to stop.

import { once } from 'node:events'
import { Command } from '@commander-js/extra-typings'
import { runFleet } from '../run-fleet.js'
import { type Shell } from '../shell.js'
import { DEFAULT_URL } from './api-command.js'

export const upCommand = (shell: Shell) =>
  new Command('up')
    .description(
      'bring up everything on this machine: PostgreSQL, api, worker, refiner, and an endpoint where none is set',
    )
    .action(() =>
      runFleet(shell, {
        port: (settings) => settings.CONCLAVE_PORT,
        standIn: ['--latency-ms', '150', '--latency-p95-ms', '500'],
        env: {},
        prepare: () => Promise.resolve(),
        async work({ apiUrl, dataDir, isStandIn }) {
          const elsewhere = apiUrl === DEFAULT_URL ? '' : `  export CONCLAVE_URL=${apiUrl}\n`
          shell.out(
            [
              `Conclave is up.`,
              ``,
              `  REST API   ${apiUrl}/v1/batches`,
              `  API docs   ${apiUrl}/docs`,
              `  Metrics    ${apiUrl}/metrics`,
              `  Logs       ${dataDir}/logs`,
              ``,
              ...(isStandIn
                ? [
                    `No OPENAI_BASE_URL is set: the scripted endpoint answers in the place of a model.`,
                    `Its text is a stand-in and no training data.`,
                    ``,
                  ]
                : []),
              `Submit a batch, in another terminal:`,
              ``,
              `${elsewhere}  npx conclave submit examples/prompts.jsonl --watch`,
              ``,
              `Ctrl-C stops everything; the next start goes on where this one stopped.`,
            ].join('\n'),
          )
          if (!shell.stopping.aborted) await once(shell.stopping, 'abort')
        },
      }),
    )
