// Recipes and policy sets that users keep by name. A version never changes; to put another document under a name makes its
// next version.

export const CATALOGUE_KINDS = ['recipe', 'policy-set'] as const
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number]

/** What is kept for everybody is kept under this key name. */
export const EVERYBODY = ''

export interface CatalogueName {
  readonly kind: CatalogueKind
  /** Of the API key whose it is, or EVERYBODY. */
  readonly keyName: string
  readonly name: string
}

export interface CatalogueItem {
  readonly name: string
  readonly version: number
  readonly keyName: string
  readonly at: Date
}

export interface CatalogueEntry extends CatalogueItem {
  /** As it was written. */
  readonly document: unknown
  /** What the version means, whole; it is checked again by whoever uses it. */
  readonly content: unknown
}

/** `keyName`: whose entries are seen, beside everybody's. Of two of one name, its own. */
export interface CatalogueView {
  readonly kind: CatalogueKind
  readonly keyName: string
}

export interface CatalogueLedger {
  /**
   * Keeps a document as the next version of its name. One equal to the latest makes none. `taken`: everybody's name cannot
   * become one key's own.
   */
  put(
    name: CatalogueName,
    written: { readonly document: unknown; readonly content: unknown; readonly digest: string },
  ): Promise<{ readonly version: number; readonly isNew: boolean } | 'taken'>
  /** `version`: null for the latest. */
  find(view: CatalogueView, name: string, version: number | null): Promise<CatalogueEntry | null>
  /** The latest version of each name after `after`, by name. */
  list(view: CatalogueView, page: { readonly after: string; readonly limit: number }): Promise<readonly CatalogueItem[]>
  /** Newest first, those before `before`. */
  versions(
    view: CatalogueView,
    name: string,
    page: { readonly before: number | null; readonly limit: number },
  ): Promise<readonly CatalogueItem[]>
}
