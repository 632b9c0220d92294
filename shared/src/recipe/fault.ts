// What is wrong with a value that came from outside, and where: a recipe, a policy set, a model's reply.

export interface Fault {
  /** JSON Pointer (RFC 6901) to the place; empty for the whole value. */
  readonly pointer: string
  readonly message: string
}

/** A check's outcome: the value, or every fault that was found. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] }

/** One token of a JSON Pointer, escaped (RFC 6901, section 3). */
export const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
