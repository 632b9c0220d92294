import { EXIT, type ExitCode } from './exit-codes.js'

export interface Trouble {
  readonly exit?: ExitCode
  /** What the user may do about it. */
  readonly advice?: string | undefined
  readonly cause?: unknown
}

/** A fault of the user's making or of the world's: said in its own words, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exit: ExitCode
  readonly advice: string | undefined

  constructor(message: string, { exit = EXIT.failed, advice, cause }: Trouble = {}) {
    super(message, { cause })
    this.exit = exit
    this.advice = advice
  }
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not permitted',
  EISDIR: 'it is a folder',
}

export function unreadable(path: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = FILE_FAULTS[code] ?? (error instanceof Error ? error.message : String(error))
  return new CommandError(`cannot read ${path}: ${why}`, { exit: EXIT.input, cause: error })
}
