// Whose a batch is, and what an API key may spend, as the ledger keeps it. Names only: keys and their digests stay in the api.

export type Owned = 'batch' | 'sample'

/** What a key may spend in a UTC day; null: without end. */
export interface KeyCaps {
  readonly keyName: string
  readonly nanoUsdPerDay: number | null
  readonly tokensPerDay: number | null
}

/** The API key that submits a batch. */
export interface BatchOwner {
  readonly keyName: string
  /** Samples that may be open at once over all the key's batches, this one included; null: any number. */
  readonly openSamplesAtMost: number | null
}

export interface TenantLedger {
  /** Whether there is such a batch or sample, submitted with this key. */
  owns(keyName: string, owned: Owned, id: string): Promise<boolean>
  /** From now on these are all the keys there are, and these their caps. */
  setCaps(caps: readonly KeyCaps[]): Promise<void>
}
