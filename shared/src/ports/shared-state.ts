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

export type Change<A> = (value: string | null, nowMs: number) => { readonly value: string; readonly answer: A }
