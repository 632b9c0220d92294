import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Per file; the one before it is kept, so a run of days takes no more than twice this. */
const MAX_BYTES = 20_000_000

export interface LogFile {
  readonly write: (line: string) => void
  readonly close: () => void
}

/** Appends lines to `path`; when it is full it becomes `path.1` and a new one begins. */
export const openLogFile = (path: string, maxBytes = MAX_BYTES): LogFile => {
  mkdirSync(dirname(path), { recursive: true })
  let file = openSync(path, 'a')
  let bytes = fstatSync(file).size
  return {
    write: (line) => {
      try {
        if (bytes > maxBytes) {
          closeSync(file)
          renameSync(path, `${path}.1`)
          file = openSync(path, 'a')
          bytes = 0
        }
        bytes += writeSync(file, `${line}\n`)
      } catch {
        // A full disk: the line is on the screen too, and no reason to stop the run.
      }
    },
    close: () => closeSync(file),
  }
}
