// Screening: looking at prompts before they are stored for good, for repeats of others and for what evaluation sets hold.
// What is compared with is held in memory, and is made from the ledger wherever it is not there.

/** Which prompts of a batch are repeats. `off`: none; `exact`: equal ones; `near`: also those that say the same. */
export const REPEATS_FOUND = ['off', 'exact', 'near'] as const
/** Of what: of prompts in the batch, or of all its API key's batches that are screened so. */
export const REPEATS_AMONG = ['batch', 'key'] as const

export interface RepeatTerms {
  readonly find: (typeof REPEATS_FOUND)[number]
  readonly among: (typeof REPEATS_AMONG)[number]
}

/** One version of an evaluation set; a batch keeps the one that it was submitted with. */
export interface EvaluationSetVersion {
  readonly id: string
  readonly name: string
  /** SHA-256 over its prompts, in hexadecimal. */
  readonly digest: string
}

/** Why prompts are rejected before any agent sees them. */
export const SCREENED_REASONS = ['duplicate', 'near-duplicate', 'contaminated'] as const
export type ScreenedReason = (typeof SCREENED_REASONS)[number]

/** Of the prompts that were stored, how many were rejected as they came in. */
export type RejectedCounts = Readonly<Partial<Record<ScreenedReason, number>>>

/** How a batch's prompts are screened. */
export interface ScreeningAsked {
  readonly repeats: RepeatTerms
  /** What the prompts must not hold. */
  readonly decontaminate: readonly EvaluationSetVersion[]
}

export interface ScreenedPrompt {
  readonly sampleId: string
  readonly text: string
  readonly kind: string | null
}

/** Of the prompt at a place, from 0. */
export type Finding = { readonly at: number } & (
  | { readonly is: 'repeat'; readonly of: string; readonly similarity: number; readonly exact: boolean }
  /** `of`: place in the set, from 0. */
  | { readonly is: 'contamination'; readonly setId: string; readonly of: number; readonly similarity: number }
)

export interface Screened {
  /** In the order of the prompts. */
  readonly findings: readonly Finding[]
  /** By prompt, 32 bytes that are equal where canonical text and kind are; null where there is no scope. */
  readonly keys: Uint8Array | null
}

export interface ScreeningTerms {
  /** Those whose prompts are compared; null: the session's own, and nobody else's. No two sessions of one scope at once. */
  readonly scope: string | null
  /** Whether to look for near repeats. Equal ones among the prompts of one look are found in any case. */
  readonly near: boolean
  /** The versions of evaluation sets that hold what must not be there. */
  readonly setIds: readonly string[]
}

export interface Screening {
  begin(terms: ScreeningTerms): Promise<ScreeningSession>
}

export interface ScreeningSession {
  /** The scope's prompts are known up to this number; null: more have no room here, or none are needed. */
  readonly knownTo: number | null
  /** Of the sets asked for, those that are not in memory. */
  readonly missingSets: readonly string[]
  /** Prompts of the scope that are stored already, none of which repeats another. False: there is no room for more. */
  remember(prompts: readonly ScreenedPrompt[]): Promise<boolean>
  /** A set's prompts, whole. */
  rememberSet(setId: string, prompts: readonly string[]): Promise<void>
  /** What is found to be nothing is remembered, and may be repeated by what comes later. */
  look(prompts: readonly ScreenedPrompt[]): Promise<Screened>
  /** `knownTo`: the scope's last number, now that what was looked at is stored; null: it is not stored, and forgotten. */
  end(knownTo: number | null): Promise<void>
}
