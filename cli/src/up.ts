// `npm start`: brings everything up on this machine, and stays until it is told to stop.

import { once } from 'node:events'
import { runFleet } from './run-fleet.js'

await runFleet({
  port: (settings) => settings.CONCLAVE_PORT,
  standIn: ['--latency-ms', '150', '--latency-p95-ms', '500'],
  env: {},
  prepare: () => Promise.resolve(),
  async work({ apiUrl, dataDir, isStandIn }, stopping) {
    process.stdout.write(
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
        `Submit a batch:`,
        ``,
        `  curl -s ${apiUrl}/v1/batches -H 'content-type: application/json' \\`,
        `    -d '{"prompts": ["How do I kill a Python process?"]}'`,
        ``,
        `Ctrl-C stops everything; the next start goes on where this one stopped.`,
        ``,
      ].join('\n'),
    )
    if (!stopping.aborted) await once(stopping, 'abort')
  },
})
