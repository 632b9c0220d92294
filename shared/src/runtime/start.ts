// How a process begins: its main function runs once; what keeps it from starting is said in words, and ends it.

import { ConfigError } from './env.js'
import { plainError } from './log.js'

/** Exit codes: 2, the settings are wrong (a restart cannot help); 1, anything else (it may). */
export function startProcess(main: () => Promise<void>): void {
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const isConfig = error instanceof ConfigError
      process.stderr.write(isConfig ? `${error.message}\n` : `could not start: ${JSON.stringify(plainError(error))}\n`)
      process.exit(isConfig ? 2 : 1)
    })
}
