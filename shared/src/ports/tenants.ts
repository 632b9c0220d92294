// Whose a batch is, and what an API key may spend, as the ledger keeps it. Names only: keys and their digests stay in the api.

export type Owned = 'batch' | 'sample'

/** What a key may spend in a UTC day; null: without end. */
export interface KeyCaps {
  readonly keyName: string
  readonly nanoUsdPerDay: number | null
  readonly tokensPerDay: number | null
}

export interface TenantLedger {
  /** Whether there is such a batch or sample, submitted with this key. */
  owns(keyName: string, owned: Owned, id: string): Promise<boolean>
  /** From now on these are all the keys there are, and these their caps. */
  setCaps(caps: readonly KeyCaps[]): Promise<void>
}
