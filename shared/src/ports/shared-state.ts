// Small values that the whole fleet reads and changes, kept in the queue's own store. Losing them must do no harm: what is
// in them is made again from what the processes know.

export interface SharedState {
  /**
   * Reads the value of `key`, changes it, and writes it, as one step: all processes see the changes in one order. `change`
   * may be called several times and must be pure. `nowMs` is the store's clock. A value not written for an hour is gone.
   * Rejects within seconds when the store does not answer.
   */
  update<A>(key: string, change: Change<A>): Promise<A>
}

/** For those who only look. */
export interface SharedValues {
  /** Every value whose key begins with `start`, by the rest of its key; and the store's clock. Rejects as `update` does. */
  readAll(start: string): Promise<{ readonly values: ReadonlyMap<string, string>; readonly nowMs: number }>
}

export type Change<A> = (value: string | null, nowMs: number) => { readonly value: string; readonly answer: A }
