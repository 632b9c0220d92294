/** What the doctor found of one thing. */
export interface Finding {
  /** `note`: works, but not as well as it might. */
  readonly is: 'ok' | 'note' | 'fault'
  readonly what: string
  readonly found: string
  /** What to do. */
  readonly next?: string
}

export const ok = (what: string, found: string): Finding => ({ is: 'ok', what, found })
export const note = (what: string, found: string, next: string): Finding => ({ is: 'note', what, found, next })
export const fault = (what: string, found: string, next: string): Finding => ({ is: 'fault', what, found, next })

/** A fault's own words, with the code that a system error has where its message is empty. */
export function wordsOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return wordsOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  if (error.message === 'fetch failed' && error.cause !== undefined) return wordsOf(error.cause)
  return error.message === '' && 'code' in error ? String(error.code) : error.message
}
