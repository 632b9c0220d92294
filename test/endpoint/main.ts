// The scripted endpoint as a process: flags in, one line with its URL out; ends on SIGTERM, SIGINT, or with its parent.

import { writeFileSync } from 'node:fs'
import { FlagError, HELP, readFlags } from './flags.js'
import { BANNER, startEndpoint } from './server.js'

function flagsOrExit() {
  try {
    return readFlags(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof FlagError)) throw error
    process.stderr.write(`${error.message}\nSee --help.\n`)
    process.exit(2)
  }
}

const { help, host, port, urlFile, world } = flagsOrExit()
if (help) {
  process.stdout.write(HELP)
} else {
  const endpoint = await startEndpoint({ ...world, host, port })
  const stop = () => {
    void endpoint.close().then(() => {
      // An open IPC channel would hold the process.
      if (process.connected) process.disconnect()
    })
  }
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, stop)
  if (urlFile !== null) writeFileSync(urlFile, `${endpoint.url}\n`)
  process.stdout.write(`${BANNER}\nlistening ${endpoint.url}\n`)
}
